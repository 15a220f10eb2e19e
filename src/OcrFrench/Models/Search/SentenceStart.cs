namespace OcrFrench.Models.Search;

/// <summary>Whether a sentence starts at a place.</summary>
internal enum SentenceStart : byte
{
    No,

    /// <summary>After : ! ? … a small letter may follow as well as a capital.</summary>
    Possible,

    /// <summary>After a period that is no abbreviation’s, and where the text begins.</summary>
    Sure,
}
