using OcrFrench.Characters;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Tesseract.Choice;

/// <summary>What the lexicon and the language model say about what was read. For French pages only.</summary>
internal sealed class LanguageBelief
{
    private static readonly Lazy<LanguageBelief> s_french = new(static () => new LanguageBelief(EngineModels.Default));

    private readonly WordTest _words;
    private readonly NgramModel _language;
    private readonly TokenIds _ids;

    private LanguageBelief(EngineModels models)
    {
        _words = new WordTest(models.Graph, [], ConfusableWords.Load(models.Graph));
        _language = models.Language;
        _ids = new TokenIds(models.Graph);
    }

    /// <summary>That of French.</summary>
    public static LanguageBelief French => s_french.Value;

    /// <summary>The belief for the language of a reader; null if that is not French.</summary>
    public static LanguageBelief? For(string language) =>
        language.Split('+') is var names && (names.Contains("fra", StringComparer.Ordinal) || names.Contains("frm", StringComparer.Ordinal))
            ? French
            : null;

    /// <summary>
    /// How much a word, with the marks around it, looks like one: 1 for words of the lexicon and Roman numbers, ½ for numbers, marks of
    /// footnotes and signs that occur alone in French print, 0 for everything else.
    /// </summary>
    public double Worth(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> inner = word.Trim(".,;:!?«»()[]\"'’-—…*");
        if (inner.Length == 0) return IsPlainMark(word) ? 0.5 : 0;
        if (!inner.ContainsAnyExceptInRange('0', '9')) return 0.5;
        bool hasDigits = false, hasLetters = false;
        foreach (char c in inner)
        {
            hasDigits |= char.IsAsciiDigit(c);
            hasLetters |= char.IsLetter(c);
            // Signs that no word contains.
            if (!char.IsLetterOrDigit(c) && c is not ('\'' or '’' or '-' or '.' or ',')) return 0;
        }

        if (hasDigits) return hasLetters ? 0 : 0.5;
        if (!hasLetters) return 0;
        // Single letters are words of the lexicon, but most of them were read for something else.
        if (inner.Length == 1 && inner[0] is not ('a' or 'à' or 'y' or 'ô' or 'A' or 'À' or 'Ô' or 'M')) return 0.25;
        if (IsNumeral(inner)) return 1;
        return _words.IsKnown(inner) || _words.IsHouseStyle(inner) ? 1 : 0;
    }

    /// <summary>
    /// A Roman number, or else <c>III</c> would be given up for <c>IL</c>. <c>II</c> is not one here: mostly <c>Il</c> was printed.
    /// </summary>
    private static bool IsNumeral(ReadOnlySpan<char> word) =>
        word.Length > 1 && !word.SequenceEqual("II") && RomanNumerals.IsValue(word, mostThousands: 3);

    /// <summary>What a text costs the language model, in nats.</summary>
    public double Cost(string text)
    {
        var ids = new List<int>();
        foreach (LanguageToken token in new TokenEnumerator(text)) ids.Add(_ids.Of(text, token));
        double cost = 0;
        for (int i = 0; i < ids.Count; i++)
        {
            cost += i switch
            {
                0 => _language.Cost(ids[0]),
                1 => _language.Cost(ids[0], ids[1]),
                _ => _language.Cost(ids[i - 2], ids[i - 1], ids[i]),
            };
        }

        return cost;
    }

    private static bool IsPlainMark(ReadOnlySpan<char> word) => word.Length == 1 && "«»—-:;!?.,…".AsSpan().Contains(word[0]);
}
