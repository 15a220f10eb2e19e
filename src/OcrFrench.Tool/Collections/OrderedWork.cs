using System.Runtime.ExceptionServices;

namespace OcrFrench.Tool.Collections;

/// <summary>Does work on several threads, and delivers the results one at a time, in the order of the items.</summary>
/// <remarks>A long piece of work only holds up the others once so many wait that memory would grow.</remarks>
internal sealed class OrderedWork<TItem, TResult>(int workers, int window)
    where TResult : class
{
    private readonly Queue<Slot> _slots = new();
    private ExceptionDispatchInfo? _error;
    private bool _isCommitting;

    /// <summary>Works until nothing is left to take.</summary>
    /// <param name="items">The work to do; enumerated by one thread at a time.</param>
    /// <param name="makeWorker">Makes a worker for each thread.</param>
    /// <param name="commit">Takes the results, in the order of the items; called by one thread at a time.</param>
    /// <param name="stop">Stops taking items: work in progress is completed and delivered.</param>
    public void Run(IEnumerable<TItem> items, Func<Func<TItem, TResult>> makeWorker, Action<TResult> commit, CancellationToken stop)
    {
        using IEnumerator<TItem> source = items.GetEnumerator();
        var threads = new Thread[workers];
        for (int i = 0; i < workers; i++)
        {
            threads[i] = new Thread(() => Work(source, makeWorker(), commit, stop)) { IsBackground = true, Name = "cleaning" };
            threads[i].Start();
        }

        foreach (Thread thread in threads) thread.Join();
        _error?.Throw();
    }

    private void Work(IEnumerator<TItem> source, Func<TItem, TResult> work, Action<TResult> commit, CancellationToken stop)
    {
        try
        {
            while (TryTake(source, stop, out Slot? slot))
            {
                TResult result = work(slot.Item);
                lock (_slots) slot.Result = result;
                Commit(commit);
            }
        }
#pragma warning disable CA1031 // It is thrown again by the thread that waits for this one.
        catch (Exception error)
#pragma warning restore CA1031
        {
            lock (_slots)
            {
                _error ??= ExceptionDispatchInfo.Capture(error);
                Monitor.PulseAll(_slots);
            }
        }
    }

    private bool TryTake(
        IEnumerator<TItem> source, CancellationToken stop, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Slot? slot)
    {
        lock (_slots)
        {
            slot = null;
            while (_error is null && _slots.Count >= window) Monitor.Wait(_slots);
            if (_error is not null || stop.IsCancellationRequested || !source.MoveNext()) return false;
            _slots.Enqueue(slot = new Slot(source.Current));
            return true;
        }
    }

    /// <summary>Delivers what is done at the head of the queue, unless another thread is doing so, which will then see it too.</summary>
    private void Commit(Action<TResult> commit)
    {
        lock (_slots)
        {
            if (_isCommitting) return;
            _isCommitting = true;
        }

        while (true)
        {
            TResult result;
            lock (_slots)
            {
                if (_error is not null || _slots.Count == 0 || _slots.Peek().Result is not { } done)
                {
                    _isCommitting = false;
                    return;
                }

                result = done;
                _slots.Dequeue();
                Monitor.PulseAll(_slots);
            }

            commit(result);
        }
    }

    private sealed class Slot(TItem item)
    {
        public TItem Item => item;

        public TResult? Result { get; set; }
    }
}
