namespace OcrFrench;

/// <summary>The spelling a text was printed in. Old spelling is never modernised, whatever the period.</summary>
public enum SpellingPeriod
{
    /// <summary>Detected from the text itself.</summary>
    Detect,

    /// <summary>From about 1900 on, including the spelling of 1990.</summary>
    Modern,

    /// <summary>
    /// From about 1800 to 1900: <c>poëte</c>, <c>siége</c> and <c>enfans</c> are accepted beside modern spelling; damage is repaired as in
    /// modern text.
    /// </summary>
    NineteenthCentury,

    /// <summary>
    /// Before 1800: <c>étoit</c>, <c>sçavoir</c>, <c>estre</c>, <c>&amp;</c>, and the long s (ſ), which becomes s. Only nearly certain
    /// repairs are made.
    /// </summary>
    Classical,
}
