using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Words;

/// <summary>
/// What a rare word must have been that one misread letter makes of a frequent one, by its neighbours: <c>le grand publie</c>, <c>sa
/// tille</c>, <c>au nom de Part</c>, <c>Gela est vrai</c>.
/// </summary>
internal sealed class FrequentWordPlacement(WordTest words)
{
    /// <summary>By hand, in characters: a few pages.</summary>
    private const int Nearby = 10_000;

    /// <summary>Masculine, and no pronoun: ce dernier publie.</summary>
    private static readonly SmallWordTable s_masculine =
        SmallWordTable.Of("un du au ce son mon ton aucun nul moindre grand prompt quelque notre votre vrai");

    private static readonly SmallWordTable s_prepositions = SmallWordTable.Of(
        "dans par pour sur avec sans contre sous vers selon malgré devant après avant chez", ignoresCase: true);

    private static readonly SmallWordTable s_possessives = SmallWordTable.Of("ses mes tes nos vos leurs", ignoresCase: true);

    private static readonly SmallWordTable s_daughters = SmallWordTable.Of(
        "sa ma ta jeune jeunes vieille petite petites belle jolie pauvre notre votre leur vieilles jolies deux nos", ignoresCase: true);

    private static readonly SmallWordTable s_having = SmallWordTable.Of(
        "ai as ont avons avez avait avaient avais aurait aura auraient eut eût ayant avoir on il elle");

    private static readonly SmallWordTable s_clauses = SmallWordTable.Of("que dont où si", ignoresCase: true);

    private static readonly SmallWordTable s_near =
        SmallWordTable.Of("plus peu si très trop tout moins assez aussi fort bien", ignoresCase: true);

    private static readonly SmallWordTable s_same =
        SmallWordTable.Of("temps chose manière façon jour nom prix sens point lieu genre titre époque ordre esprit homme");

    private static readonly SmallWordTable s_selves = SmallWordTable.Of("en quand et pas à par ni ou mais", ignoresCase: true);

    private static readonly SmallWordTable s_beforeArt = SmallWordTable.Of("de sur dans pour que par et avec comme où dont selon");

    private static readonly SmallWordTable s_afterThat = SmallWordTable.Of(
        "sera serait ne se me te vous nous lui leur fait fit fera doit peut veut dit va vaut suffit tient vient semble paraît aurait");

    /// <summary>What was printed; null where the word may be meant.</summary>
    public string? Printed(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> word = text[start..end];
        if (word.Length is < 2 or > 7) return null;
        var near = new Neighbours(text, start, end);
        return word switch
        {
            "publie" => IsMasculine(near) ? "public" : null,
            "sucées" => IsMasculine(near) || near.Previous is "le" or "ces" or "des" or "les" ? "succès" : null,
            "ternie" => IsMasculine(near) ? "terme" : null,
            "tille" => s_daughters.Contains(near.Previous) ? "fille" : null,
            "tilles" => s_daughters.Contains(near.Previous) ? "filles" : null,
            "ligures" => s_possessives.Contains(near.Previous) || near.Previous is "grandes" or "belles" or "nobles" ? "figures" : null,
            "veux" => IsOfPlural(near) ? "yeux" : null,
            "lait" => IsDone(near) ? "fait" : null,
            "lame" => IsSoul(near) ? "l'âme" : null,
            "fauteur" => (s_clauses.Contains(near.Previous) || near.Previous is "par" or "chez") && !IsOf(near.Next)
                ? "l'auteur" : null,
            "prés" => IsNear(near) ? "près" : null,
            "môme" => s_same.Contains(near.Next) || s_selves.Contains(near.Previous) ? "même" : null,
            "Part" => IsArt(near) ? "l'art" : null,
            "Ta" => IsObject(text, start, near) ? "l'a" : null,
            "Voila" => near.Previous.IsEmpty && !near.Next.IsEmpty ? "Voilà" : null,
            "déja" => HasAlready(text, start) ? "déjà" : null,
            "Déja" => HasAlready(text, start) ? "Déjà" : null,
            "Gela" => IsThat(near) ? "Cela" : null,
            ['l', '\'' or Chars.Apostrophe, 'é', 'l', 'u', 'd', 'e'] => IsStudy(near) ? "l'étude" : null,
            _ => null,
        };
    }

    /// <summary>du public, un grand public, contre le public: le alone is a pronoun as well.</summary>
    private static bool IsMasculine(in Neighbours near) => s_masculine.Contains(near.Previous)
        || (near.Previous is "le" && s_prepositions.Contains(near.BeforePrevious))
        || (near.Previous is "Le" && near.BeforePrevious.IsEmpty);

    /// <summary>ses yeux, dans les yeux, and not je les veux.</summary>
    private static bool IsOfPlural(in Neighbours near) =>
        s_possessives.Contains(near.Previous) || near.Previous is "des" or "aux" or "deux" or "beaux"
            || (near.Previous is "les" && (s_prepositions.Contains(near.BeforePrevious) || near.BeforePrevious is "de"));

    /// <summary>plus près, à peu près, il passa près du bois.</summary>
    private bool IsNear(in Neighbours near) =>
        s_near.Contains(near.Previous) || (near.Next is "de" or "du" or "des" && words.IsFiniteVerb(near.Previous));

    /// <summary>Whether the text writes déjà: others of its time write déja.</summary>
    private static bool HasAlready(ReadOnlySpan<char> text, int at) =>
        text[Math.Max(0, at - Nearby)..Math.Min(text.Length, at + Nearby)].Contains("éjà", StringComparison.Ordinal);

    /// <summary>au nom de l’art, and not de Part et d’autre.</summary>
    private static bool IsArt(in Neighbours near) => s_beforeArt.Contains(near.Previous) && near.Next is not ("en" or "du")
        && !(near.Next.Length > 0 && Chars.IsUpper(near.Next[0]))
        && !(near.Next is "et" && near.AfterNext is ['d', '\'' or Chars.Apostrophe, ..]);

    /// <summary>à l’étude, entreprendre l’étude de, and not il l’élude de son mieux.</summary>
    private bool IsStudy(in Neighbours near) =>
        near.Previous is "à" or "de" || s_prepositions.Contains(near.Previous)
            || (near.Next is "de" or "du" or "des" && (words.IsInfinitive(near.Previous) || words.IsParticiple(near.Previous)));

    /// <summary>n’a fait, ont fait, and not une vache a lait.</summary>
    private static bool IsDone(in Neighbours near) =>
        s_having.Contains(BehindElision(near.Previous)) || near.Previous is [_, '\'' or Chars.Apostrophe, 'a'];

    /// <summary>que l’âme, élève l’âme, and not plus tranchant que lame de rasoir.</summary>
    private bool IsSoul(in Neighbours near) =>
        (s_clauses.Contains(near.Previous) && !IsOf(near.Next)) || words.IsFiniteVerb(near.Previous);

    /// <summary>qui l’a mordue, and not sous Ta conduite: no preposition, no new verse, and nothing that is a noun too.</summary>
    private bool IsObject(ReadOnlySpan<char> text, int start, in Neighbours near) =>
        IsPlain(near.Previous) && text[start - 1] == ' ' && words.IsParticiple(near.Next) && !words.IsAlsoNoun(near.Next)
            && !s_prepositions.Contains(near.Previous) && near.Previous is not ("de" or "à" or "en" or "que" or "et");

    /// <summary>Cela fait, cela n’est pas, and not the town: Gela fut fondée.</summary>
    private bool IsThat(in Neighbours near)
    {
        if (!near.Previous.IsEmpty) return false;
        if (near.Next is "est" or "était" or "fut") return near.AfterNext is not ("une" or "la" or "à") && !words.IsParticiple(near.AfterNext);
        return s_afterThat.Contains(near.Next) || words.IsFiniteVerb(near.Next)
            || near.Next is ['n' or 's' or 'm', '\'' or Chars.Apostrophe, ..];
    }

    private static bool IsOf(ReadOnlySpan<char> word) => word is "de" or ['d', '\'' or Chars.Apostrophe, ..];

    private static ReadOnlySpan<char> BehindElision(ReadOnlySpan<char> word) => word[(word.LastIndexOfAny('\'', Chars.Apostrophe) + 1)..];

    private bool IsPlain(ReadOnlySpan<char> word) => !word.IsEmpty && Chars.IsLower(word[0]) && words.IsKnown(word);
}
