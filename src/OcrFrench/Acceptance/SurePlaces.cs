using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Acceptance;

/// <summary>
/// Where words are meant that are misread elsewhere: <c>il était là</c>, <c>dès demain</c>, <c>de prés et de bois</c>, <c>à parier</c>,
/// <c>un sou</c>, <c>fauteur de troubles</c>.
/// </summary>
internal sealed class SurePlaces(WordTest words)
{
    private static readonly SmallWordTable s_links = SmallWordTable.Of("de par que à selon ni et dans sur pour avec contre sous vers");

    private static readonly SmallWordTable s_betting = SmallWordTable.Of("que qu contre avec pour sur gros cent mille dix vingt tout ma mon");

    private static readonly SmallWordTable s_fields =
        SmallWordTable.Of("le les des aux ces ses mes nos vos leurs deux trois verts vastes beaux se", ignoresCase: true);

    private static readonly SmallWordTable s_coins = SmallWordTable.Of(
        "un le ce du au par gros petit dernier sans en pas chaque vieux premier");

    /// <summary>What stands before a figure, and before no Ligurian.</summary>
    private static readonly SmallWordTable s_beforeFigure = SmallWordTable.Of(
        "la une sa ma ta cette leur notre votre quelle de en même belle petite grande noble pâle triste douce jolie ces ses mes tes nos vos "
            + "leurs deux trois", ignoresCase: true);

    /// <summary>What stands before a head: l’enfant tète has none of them.</summary>
    private static readonly SmallWordTable s_beforeHead = SmallWordTable.Of(
        "la une sa ma ta cette leur notre votre quelle chaque de en à par tête les des mes ses tes nos vos leurs ces deux petite grande "
            + "grosse belle vieille jolie bonne mauvaise pauvre double seule même", ignoresCase: true);

    /// <summary>Whether a word that is meant where it stands is never another: <c>de beaux prés</c>, <c>le veau qui tète</c>.</summary>
    public bool IsMeant(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> result) =>
        result is "près" or "Près" or "tête" or "têtes" or "parler" && Forbid(text, start, end, result);

    /// <summary>Whether the neighbours of a word leave it its meaning.</summary>
    public bool Forbid(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> result)
    {
        ReadOnlySpan<char> read = text[start..end];
        if (read.Length is 0 or > 10) return false;
        var near = new Neighbours(text, start, end);
        return read switch
        {
            "là" => result is "la" && !(s_links.Contains(near.Previous) && IsNoun(near.Next) && near.Next[^1] is not ('s' or 'x')),
            "Là" => result is "La",
            "dès" or "Dès" => result is "des" or "Des" && !(IsNoun(near.Next) && near.Next[^1] is 's' or 'x'),
            "1" => result is "!" && !IsExclamation(text, start, end),
            "prés" or "Prés" => s_fields.Contains(near.Previous) || (near.Previous is "de" && near.Next is "et" or "ou" or "de"),
            ['v', 'i', 'c', 'e', '-', 'p', 'r', 'é', 's'] => true,
            "tète" or "tètes" => !s_beforeHead.Contains(near.Previous) || words.IsOnlyNoun(near.BeforePrevious),
            "ligure" or "ligures" => !s_beforeFigure.Contains(near.Previous),
            "malin" => near.Previous is "ce" or "Ce" or "chaque" or "Chaque" or "plus" or "très" or "si",
            "litre" => near.Previous is "quel" or "un" or "le" or "par",
            "parier" => near.Previous is "à" || s_betting.Contains(near.Next),
            "parie" => s_betting.Contains(near.Next),
            "sou" => s_coins.Contains(near.Previous) || near.BeforePrevious is "sou" || near.Next is "vaillant",
            "éludes" => near.Previous is "tu" || near.BeforePrevious is "tu",
            "fauteur" => near.Next is "de" or ['d', '\'' or Chars.Apostrophe, ..],
            _ => false,
        };
    }

    /// <summary>Where nobody can be its subject: de la vie, and not de là vint.</summary>
    private bool IsNoun(ReadOnlySpan<char> word) => !word.IsEmpty && Chars.IsLower(word[0]) && words.IsOnlyNoun(word);

    /// <summary>Between a word in small letters and a sentence that begins: tout cela 1 Mais.</summary>
    private static bool IsExclamation(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> before = Chars.LettersBefore(text, start), rest = text[end..].TrimStart();
        return before.Length > 1 && Chars.IsLower(before[0]) && !rest.IsEmpty && (Chars.IsUpper(rest[0]) || rest[0] is '»' or '—');
    }
}
