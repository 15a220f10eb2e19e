using OcrFrench.Models;

namespace OcrFrench.Survey.Recognition;

/// <summary>How sure an engine was of each word, relative to the others: engines use different ranges.</summary>
internal sealed class WordDoubts
{
    /// <summary>With fewer distinct confidences than this they mean nothing: some engines write 1, or 0, for every word.</summary>
    /// <remarks>By hand.</remarks>
    private const int LeastDifferent = 3;

    /// <summary>With fewer words than this their median says nothing about the engine.</summary>
    /// <remarks>By hand.</remarks>
    private const int LeastWords = 30;

    /// <summary>About the confidence that Tesseract reports for most words that it reads correctly (by hand, from its pages).</summary>
    private const float Usual = 0.95f;

    private float[] _confidences = [];
    private int _different;

    public void Start(IReadOnlyList<RecognizedWord> words)
    {
        _confidences = new float[words.Count];
        var seen = new HashSet<float>();
        int known = 0;
        for (int w = 0; w < words.Count; w++)
        {
            float confidence = words[w]?.Confidence is { } given && given is >= 0 and <= 1 ? given : float.NaN;
            _confidences[w] = confidence;
            if (float.IsNaN(confidence)) continue;
            known++;
            if (seen.Count < LeastDifferent) seen.Add(confidence);
        }

        _different = seen.Count;
        if (known >= LeastWords) Level(known);
    }

    /// <summary>How sure the engine was of a word, from 0 to 1, scaled so that most words have 0.95; NaN where it does not say.</summary>
    public float ConfidenceOf(int word) => word >= 0 && _different >= LeastDifferent ? _confidences[word] : float.NaN;

    public static float Logit(float confidence)
    {
        float clipped = Math.Clamp(confidence, 0.02f, 0.98f);
        return Portable.Log(clipped / (1 - clipped));
    }

    /// <summary>Moves the median to where Tesseract's is.</summary>
    private void Level(int known)
    {
        float[] sorted = new float[known];
        int count = 0;
        foreach (float confidence in _confidences)
            if (!float.IsNaN(confidence)) sorted[count++] = confidence;
        Array.Sort(sorted);
        float shift = Logit(Usual) - Logit(sorted[known / 2]);
        // Most engines write few different values.
        var levelled = new Dictionary<float, float>();
        for (int w = 0; w < _confidences.Length; w++)
        {
            float confidence = _confidences[w];
            if (float.IsNaN(confidence)) continue;
            if (!levelled.TryGetValue(confidence, out _confidences[w]))
                levelled.Add(confidence, _confidences[w] = 1 / (1 + Portable.Exp(-Logit(confidence) - shift)));
        }
    }
}
