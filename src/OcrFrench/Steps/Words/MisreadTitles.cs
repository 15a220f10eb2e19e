using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Words;

/// <summary>
/// Titles before names: the raised letters of Mme read as a sign (<c>M™ Sand</c>), an M read as two letters (<c>lU. Durand</c>).
/// </summary>
internal sealed class MisreadTitles : IRepairStep
{
    public const string Rule = "words.misread-title";

    /// <summary>By hand: no name and no brand follows otherwise.</summary>
    private const float Sureness = 0.97f;

    private static readonly SmallWordTable s_brands =
        SmallWordTable.Of("marque marques logiciel logiciels produit produits parfum parfums Bio");

    /// <summary>What begins a sentence, and no name.</summary>
    private static readonly SmallWordTable s_openings = SmallWordTable.Of(
        "Le La Les Il Elle Ils Elles On Un Une Ce Cette Ces Je Nous Vous Et Mais De Du Des En À Dans Pour");

    /// <summary>Adds the repairs to a list.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        foreach (int at in facts.Phrases.Of(Phrase.Trademark, text))
        {
            int end = at + 2;
            bool isBrand = s_brands.Contains(Chars.LettersBefore(text, at));
            if (!isBrand && IsAlone(text, at) && IsBeforeName(text, end)) Add(at + 1, end, "me", found);
        }

        foreach (int at in facts.Phrases.Of(Phrase.LU, text))
            if (IsAlone(text, at) && IsBeforeName(text, at + 3) && !s_openings.Contains(Chars.LettersBehind(text, at + 3)))
                Add(at, at + 2, "M", found);
    }

    private static bool IsAlone(ReadOnlySpan<char> text, int at) =>
        at == 0 || Chars.IsSpace(text[at - 1]) || Chars.IsApostrophe(text[at - 1]) || text[at - 1] is '(' or '«' or '-' or '—';

    /// <summary>Whether a name follows behind a space, with its de: M™ de Staël.</summary>
    private static bool IsBeforeName(ReadOnlySpan<char> text, int end)
    {
        if (end + 2 >= text.Length || !Chars.IsSpace(text[end])) return false;
        int next = end + 1;
        if (text[next] == 'd')
        {
            int word = Chars.EndOfLetters(text, next);
            if (text[next..word] is not ("de" or "du" or "des" or "d") || word + 1 >= text.Length) return false;
            next = word + 1;
            if (text[next..].StartsWith("la ") && next + 3 < text.Length) next += 3;
        }

        return Chars.IsUpper(text[next]);
    }

    private static void Add(int start, int end, string printed, ChangeList found) =>
        found.Add(start, end, printed, new Reason(CorrectionKind.Letters, Rule, Sureness));
}
