using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Words;

/// <summary>What a word must have been, by its neighbours.</summary>
internal sealed class Placement(WordTest words)
{
    /// <summary>By hand, in characters: about a sentence to either side.</summary>
    private const int Reach = 80;

    private static readonly SmallWordTable s_beforeOn = SmallWordTable.Of(
        "que si où lorsque puisque quoique quand comme et dont qui quoi ou sitôt tandis Si Que Où Quand Comme Et");

    /// <summary>What stands between on and its verb, and verbs that are nouns too.</summary>
    private static readonly SmallWordTable s_afterOn = SmallWordTable.Of(
        "ne se y en me te lui nous vous leur est a avait était eût fût peut doit veut fait dit voit sait va fut fit met "
            + "tient vient croit ait soit sera aura prend rend sent suit entend trouve donne pense parle cherche demande "
            + "appelle nomme aime passe juge perd continue");

    private static readonly SmallWordTable s_determiners = SmallWordTable.Of(
        "un une le la les l' des du au aux ce cet cette ces mon ton son ma ta sa mes tes ses notre nos votre vos leur leurs aucun aucune "
            + "quelque quelques plusieurs deux trois chaque de d' sans tout toute", ignoresCase: true);

    private static readonly SmallWordTable s_plural = SmallWordTable.Of(
        "les des ces mes ses nos vos leurs aux deux trois quatre cinq six dix quelques plusieurs belles jeunes vieilles nobles bonnes "
            + "grandes petites certaines", ignoresCase: true);

    private static readonly SmallWordTable s_you = SmallWordTable.Of("tu t toi te", ignoresCase: true);

    /// <summary>Masculine, and never a pronoun.</summary>
    private static readonly SmallWordTable s_masculine = SmallWordTable.Of(
        "un du au ce cet son mon ton aucun nul tout quel dernier premier flagrant moindre grand léger", ignoresCase: true);

    private static readonly SmallWordTable s_prepositions = SmallWordTable.Of(
        "de dans par pour sur avec sans contre sous vers selon malgré après avant comme est que et", ignoresCase: true);

    private static readonly SmallWordTable s_noDoubt = SmallWordTable.Of("sans aucun nul moindre hors quelque", ignoresCase: true);

    private static readonly SmallWordTable s_building = SmallWordTable.Of(
        "mur murs muraille maison maisons four fours tuile tuiles pierre pierres ciment mortier cheminée rouge rouges parpaings plâtre "
            + "chaux façade façades béton pavé carreaux cuites crues bâti bâtie bâtis construit construite argile ardoise ardoises");

    private static readonly SmallWordTable s_prelates = SmallWordTable.Of(
        "Monseigneur monseigneur Mgr M un cet ancien archi bon saint savant premier jeune vieux grand notre le");

    private static readonly SmallWordTable s_must = SmallWordTable.Of("pas que qu' donc bien encore aussi voir plus point alors au une un");

    private static readonly SmallWordTable s_he = SmallWordTable.Of("il Il qu'il Qu'il s'il S'il ne quoiqu'il puisqu'il lorsqu'il");

    private static readonly SmallWordTable s_function = SmallWordTable.Of(
        "je tu il elle on nous vous ils elles le la les un une des ce cette ces cet son sa ses mon ma mes leur leurs notre votre tout "
            + "cela ceux celui celle de dans pour par si");

    /// <summary>What was printed in place of a word, by the words beside it; null where the word may be meant.</summary>
    public string? Printed(ReadOnlySpan<char> text, int start, int end)
    {
        var near = new Neighbours(text, start, end);
        return text[start..end] switch
        {
            "ton" or "Ton" => s_beforeOn.Contains(near.Previous) && TakesOn(near) ? "l'on" : null,
            "l'ou" or "l’ou" => TakesOn(near) ? "l'on" : null,
            "lien" => IsNothing(near) ? "rien" : null,
            "qué" => IsPlain(near.Previous) && s_function.Contains(near.Next) ? "que" : null,
            "évoque" => IsBishop(text, start, near) ? "évêque" : null,
            "évoques" => s_plural.Contains(near.Previous) && !near.HasAround(s_you, Reach) ? "évêques" : null,
            "brigues" => near.HasAround(s_building, Reach) ? "briques" : null,
            "clames" => (near.Previous is "de" || s_plural.Contains(near.Previous)) && !near.HasAround(s_you, Reach) ? "dames" : null,
            "défit" => IsNounPlace(near) || near.Previous is "de" or "pour" ? "délit" : null,
            "souille" => IsNounPlace(near) ? "souffle" : null,
            "cloute" => s_noDoubt.Contains(near.Previous) || IsNounPlace(near) ? "doute" : null,
            "tallait" => s_he.Contains(near.Previous) && IsNecessary(near) ? "fallait" : null,
            "ensin" => "enfin",
            "Ensin" => "Enfin",
            "semme" => "femme",
            "semmes" => "femmes",
            "luimême" => "lui-même",
            "ellemême" => "elle-même",
            "euxmêmes" => "eux-mêmes",
            "moimême" => "moi-même",
            "soimême" => "soi-même",
            "nousmêmes" => "nous-mêmes",
            "vousmême" => "vous-même",
            "ellesmêmes" => "elles-mêmes",
            "audessus" => "au-dessus",
            "audessous" => "au-dessous",
            "peutêtre" => "peut-être",
            "Peutêtre" => "Peut-être",
            _ => null,
        };
    }

    /// <summary>que l’on respecte, que l’on n’a, si l’on en croit.</summary>
    private bool TakesOn(in Neighbours near) =>
        s_afterOn.Contains(near.Next) || near.Next is ['n' or 's' or 'y' or 'm', '\'' or Chars.Apostrophe, ..]
        || (words.IsFiniteVerb(near.Next) && !near.Next.EndsWith("nt") && !near.Next.EndsWith("s"));

    /// <summary>il n’a rien, ne voulut rien: a noun would have a word before it.</summary>
    private bool IsNothing(in Neighbours near)
    {
        ReadOnlySpan<char> verb = near.Previous[(near.Previous.LastIndexOfAny('\'', Chars.Apostrophe) + 1)..];
        bool isAfterVerb = words.IsFiniteVerb(verb) || verb is "a" or "ai" or "as" or "est" or "était" or "avait" or "fait" or "dit"
            or "voit" or "sait" or "plus" or "jamais" or "sais" or "dis" or "fut" or "reste" or "faire" or "dire" or "voir" or "avoir" or "sert";
        return isAfterVerb && !s_determiners.Contains(near.Previous) && near.IsNegated(4) && near.Next is not ("avec" or "entre");
    }

    /// <summary>Whether a noun stands here, and not a verb with its pronoun: dans le délit, un délit.</summary>
    private static bool IsNounPlace(in Neighbours near) =>
        s_masculine.Contains(near.Previous)
        || (near.Previous is "le" or "Le"
            && (near.BeforePrevious.IsEmpty ? near.Previous is "Le" : s_prepositions.Contains(near.BeforePrevious)));

    private static bool IsBishop(ReadOnlySpan<char> text, int start, in Neighbours near)
    {
        bool isOf = near.Next is "de" or "d" or "du" || near.Next is ['d', '\'' or Chars.Apostrophe, ..];
        if (start > 1 && Chars.IsApostrophe(text[start - 1]))
        {
            // The article, and no pronoun: nothing before it may be its subject.
            var before = new Neighbours(text, start - 2, start);
            bool isFirst = text[start - 2] == 'L' && before.Previous.IsEmpty;
            bool isSeeOf = near.Next is "de" && !near.AfterNext.IsEmpty && Chars.IsUpper(near.AfterNext[0]);
            return text[start - 2] is 'l' or 'L' && (isFirst || isSeeOf || s_prelates.Contains(before.Previous)
                || before.Previous is "à" or "de" or "par" or "avec" or "chez" or "pour" or "devant" or "et");
        }

        bool isTitle = near.Previous.IsEmpty && start > 1 && text[start - 2] == ',' && isOf
            && ((near.Next.Length > 2 && Chars.IsUpper(near.Next[2])) || (!near.AfterNext.IsEmpty && Chars.IsUpper(near.AfterNext[0])));
        return isTitle || near.Previous is "un" or "cet" or "ancien" or "archi";
    }

    private bool IsNecessary(in Neighbours near) => s_must.Contains(near.Next) || words.IsInfinitive(near.Next);

    private bool IsPlain(ReadOnlySpan<char> word) => !word.IsEmpty && Chars.IsLower(word[0]) && words.IsKnown(word);
}
