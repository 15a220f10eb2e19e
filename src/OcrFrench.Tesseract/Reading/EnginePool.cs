namespace OcrFrench.Tesseract.Reading;

/// <summary>Engines, up to a maximum number at once. Creating one takes as long as reading some lines, so they are kept.</summary>
/// <param name="make">Makes one.</param>
/// <param name="limit">How many there are at most.</param>
/// <param name="owner">Whoever is named as disposed when engines are asked for too late.</param>
internal sealed class EnginePool(Func<Engine> make, int limit, object owner) : IDisposable
{
    private readonly SemaphoreSlim _free = new(limit);
    private readonly Stack<Engine> _idle = new();
    private bool _isDisposed;

    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    public async Task<Engine> RentAsync(CancellationToken token)
    {
        await _free.WaitAsync(token).ConfigureAwait(false);
        try
        {
            lock (_idle)
            {
                ObjectDisposedException.ThrowIf(_isDisposed, owner);
                if (_idle.TryPop(out Engine? engine)) return engine;
            }

            return make();
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    public void Return(Engine engine)
    {
        lock (_idle)
        {
            if (_isDisposed) engine.Dispose();
            else _idle.Push(engine);
        }

        _free.Release();
    }

    public void Dispose()
    {
        lock (_idle)
        {
            _isDisposed = true;
            while (_idle.TryPop(out Engine? engine)) engine.Dispose();
        }
    }
}
