namespace OcrFrench.Documents.Evidence;

/// <summary>
/// Tells what the confidences of a document mean, from all of them: those beyond the scale of the format, and those that are all the
/// same, as some programs write where they know nothing, say nothing.
/// </summary>
internal sealed class ConfidenceScale
{
    private readonly float _full;
    private readonly bool _mayBeShares;
    private float _least = float.MaxValue, _most = float.MinValue;
    private int _count;

    /// <param name="full">The value for full confidence in the format.</param>
    /// <param name="mayBeShares">Whether some write shares of 1 nevertheless.</param>
    public ConfidenceScale(float full, bool mayBeShares) => (_full, _mayBeShares) = (full, mayBeShares);

    public void See(float? confidence)
    {
        if (confidence is not { } value) return;
        _count++;
        _least = Math.Min(_least, value);
        _most = Math.Max(_most, value);
    }

    /// <summary>Whether the confidences tell one word from another.</summary>
    public bool Tells => _count > 0 && _least >= 0 && _most <= _full && (_count == 1 ? _least > 0 && _least < Full : _least < _most);

    private float Full => _mayBeShares && _most <= 1 ? 1 : _full;

    /// <summary>A confidence from 0 to 1.</summary>
    public float Of(float confidence) => Math.Clamp(confidence / Full, 0, 1);
}
