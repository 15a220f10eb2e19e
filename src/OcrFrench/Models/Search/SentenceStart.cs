namespace OcrFrench.Models.Search;

/// <summary>Whether a sentence starts at a place.</summary>
internal enum SentenceStart : byte
{
    No,

    /// <summary>After : ! ? … either a small letter or a capital may follow.</summary>
    Possible,

    /// <summary>After a period that does not belong to an abbreviation, and at the beginning of the text.</summary>
    Sure,
}
