namespace OcrFrench.Tool.Cleaning;

/// <summary>Counts what a document was found to be while it is cleaned.</summary>
internal sealed class Tally
{
    /// <summary>The format in which it was read: <c>text</c>, <c>jsonl</c>, <c>alto</c>, …</summary>
    public string Format { get; set; } = "";

    public long Pages { get; private set; }

    public long Words { get; private set; }

    /// <summary>How many of the words were damaged, according to the estimate for their text.</summary>
    public double Damaged { get; private set; }

    /// <summary>How many of them still are after cleaning.</summary>
    public double DamagedAfter { get; private set; }

    /// <summary>How many of the words were left for not being French prose.</summary>
    public LeftCount Left { get; } = new();

    /// <summary>Counts a text, or a stretch of one.</summary>
    public void Add(CleaningResult text, long pages)
    {
        DocumentProfile profile = text.Profile;
        Left.Add(text);
        Pages += pages;
        Words += profile.Words;
        Damaged += profile.EstimatedDamage * profile.Words;
        DamagedAfter += profile.EstimatedDamageLeft * profile.Words;
    }
}
