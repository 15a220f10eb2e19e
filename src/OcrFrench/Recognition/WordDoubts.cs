namespace OcrFrench.Recognition;

/// <summary>How doubtful an engine holds each word of a text.</summary>
internal sealed class WordDoubts
{
    /// <summary>With fewer different confidences an engine says nothing by them: some write 1, or 0, for every word.</summary>
    private const int LeastDifferent = 3;

    private float[] _confidences = [];
    private int _different;

    public void Start(IReadOnlyList<RecognizedWord> words)
    {
        _confidences = new float[words.Count];
        var seen = new HashSet<float>();
        for (int w = 0; w < words.Count; w++)
        {
            float confidence = words[w]?.Confidence is { } given && given is >= 0 and <= 1 ? given : float.NaN;
            _confidences[w] = confidence;
            if (seen.Count < LeastDifferent && !float.IsNaN(confidence)) seen.Add(confidence);
        }

        _different = seen.Count;
    }

    /// <summary>How sure the engine was of a word, from 0 to 1; NaN where it does not say.</summary>
    public float ConfidenceOf(int word) => word >= 0 && _different >= LeastDifferent ? _confidences[word] : float.NaN;
}
