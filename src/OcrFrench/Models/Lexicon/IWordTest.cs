namespace OcrFrench.Models.Lexicon;

/// <summary>What rules need to know from a lexicon.</summary>
internal interface IWordTest
{
    /// <summary>Whether a word exists as written. A lower-case word must exist in lower case; Title and CAPITALS may be folded.</summary>
    bool IsKnown(scoped ReadOnlySpan<char> word);

    /// <summary>How often the word occurs in the corpora, 0 for an unknown one.</summary>
    int Frequency(scoped ReadOnlySpan<char> word);

    /// <summary>Whether the word is a finite verb and neither noun nor adjective.</summary>
    bool IsVerb(scoped ReadOnlySpan<char> word);
}
