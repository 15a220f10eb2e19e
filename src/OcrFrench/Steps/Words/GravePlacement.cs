using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Words;

/// <summary>
/// Whether à, où and la lost or won an accent, by their neighbours alone: <c>il est tout a fait sûr</c>, <c>cela répond a la
/// question</c>, <c>par ou il passe</c>, <c>l’homme dont ou parle</c>, <c>dans là ville</c>.
/// </summary>
internal sealed class GravePlacement(WordTest words)
{
    /// <summary>By hand, in letters: shorter ones are something else as well.</summary>
    private const int ShortestVerb = 4;

    /// <summary>Behind à, and not behind the verb alone.</summary>
    private static readonly SmallWordTable s_afterTo = SmallWordTable.Of(
        "cette ces cet la un une leur leurs ses son sa nos notre moi toi nous vous eux travers côté peine fond propos droite gauche");

    private static readonly SmallWordTable s_beforeAll = SmallWordTable.Of("que où comme si et mais quand dont qui car ou", ignoresCase: true);

    private static readonly SmallWordTable s_where =
        SmallWordTable.Of("par là moment jour temps époque instant endroit lieu partout", ignoresCase: true);

    private static readonly SmallWordTable s_subjects = SmallWordTable.Of("il ils elle elles on je nous vous");

    private static readonly SmallWordTable s_beforeThe = SmallWordTable.Of("dans sur pour avec sous à toute contre vers");

    /// <summary>What was printed; null where the word may be meant.</summary>
    public string? Printed(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start > 2) return null;
        var near = new Neighbours(text, start, end);
        return text[start..end] switch
        {
            "a" => IsWhole(near) || IsAim(text, start, near) ? "à" : null,
            "ou" when near.Previous is "dont" && near.Next is not "sans" => "on",
            "ou" => s_where.Contains(near.Previous) && s_subjects.Contains(near.Next) ? "où" : null,
            "là" => s_beforeThe.Contains(near.Previous) && IsNoun(near.Next) ? "la" : null,
            _ => null,
        };
    }

    /// <summary>tout à fait, where tout is not the subject of a verb: it would open its clause.</summary>
    private static bool IsWhole(in Neighbours near) =>
        near.Previous is "tout" && near.Next is "fait" && !near.BeforePrevious.IsEmpty && !s_beforeAll.Contains(near.BeforePrevious);

    /// <summary>Whether a follows the verb of its clause: two verbs cannot stand side by side.</summary>
    private bool IsAim(ReadOnlySpan<char> text, int start, in Neighbours near)
    {
        if (near.Previous.Length < ShortestVerb || !words.IsFiniteVerb(near.Previous)) return false;
        bool isAim = s_afterTo.Contains(near.Next) || near.Next is ['l', '\'' or Chars.Apostrophe, ..];
        return isAim && !RelativeClauses.MayEndAt(text, start);
    }

    private bool IsNoun(ReadOnlySpan<char> word) => word.Length >= ShortestVerb && Chars.IsLower(word[0]) && words.IsOnlyNoun(word);
}
