using System.Text;
using OcrFrench.Documents.Evidence;

namespace OcrFrench.Documents.Alto;

/// <summary>What a <c>String</c> says about its reading.</summary>
internal static class AltoEvidence
{
    /// <param name="word">The word with its content.</param>
    /// <param name="confidence">The value of <c>WC</c>, as a number.</param>
    /// <param name="characters">The value of <c>CC</c>.</param>
    public static WordEvidence? Of(AltoWord word, double confidence, string characters)
    {
        var evidence = new WordEvidence
        {
            Confidence = double.IsFinite(confidence) ? (float)confidence : null,
            Alternatives = word.Alternatives,
            Symbols = word.Glyphs.Count > 0 ? OfGlyphs(word.Glyphs) : characters.Length > 0 ? OfCharacters(word.Content.Text, characters)
            : [],
        };
        return evidence.IsEmpty ? null : evidence;
    }

    private static SymbolEvidence[] OfGlyphs(IReadOnlyList<AltoGlyph> glyphs) =>
        [.. glyphs.Select(static glyph => new SymbolEvidence(glyph.Content.Text, glyph.Confidence, glyph.Variants))];

    /// <summary>A digit for each character: 0 is certain, 9 is not. Some programs put spaces between them.</summary>
    private static SymbolEvidence[] OfCharacters(string text, string characters)
    {
        var figures = new List<int>();
        foreach (string part in characters.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (char figure in part)
            {
                if (!char.IsAsciiDigit(figure)) return [];
                figures.Add(figure - '0');
            }
        }

        Rune[] runes = [.. text.EnumerateRunes()];
        return runes.Length != figures.Count
            ? []
            : [.. runes.Zip(figures, static (rune, figure) => new SymbolEvidence(rune.ToString(), (9 - figure) / 9f, []))];
    }
}
