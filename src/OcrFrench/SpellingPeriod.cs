namespace OcrFrench;

/// <summary>The spelling that a text was printed in. Old spelling is never modernised, whatever the period.</summary>
public enum SpellingPeriod
{
    /// <summary>Decided from the text itself.</summary>
    Detect,

    /// <summary>From about 1835 on, the spelling of 1990 included.</summary>
    Modern,

    /// <summary>From about 1740 to 1835: <c>étoit</c>, <c>enfans</c>, <c>poëte</c>.</summary>
    NineteenthCentury,

    /// <summary>Before 1740: <c>sçavoir</c>, <c>estre</c>, <c>&amp;</c>, and the long s (ſ), which is then printed as s.</summary>
    Classical,
}
