using OcrFrench.Characters;

namespace OcrFrench.Acceptance;

/// <summary>
/// Words that one and the same misreading makes of another, again and again: <c>clans</c> of dans, <c>noire</c> of notre, <c>Ton</c> of
/// l’on. Where the context prefers what was printed, less proof is enough.
/// </summary>
internal static class FrequentMisreadings
{
    /// <summary>
    /// What is read and what was printed. Counted on the training pages of Gallica and on what their correctors had overlooked: pairs seen
    /// at least four times in three works or more; without those that differ in accents alone, and those that the sound sentences of dev
    /// also have (tes and les, doux and deux). The last line of the first list: other pairs of the same shapes, by hand.
    /// </summary>
    private const string Pairs =
        "an>au an>un dos>des ton>l'on mol>mot veux>yeux part>l'art fa>la nie>me los>les lit>fit lu>la "
        + "tin>un ail>ait ail>au mou>mon us>ils voua>vous voire>votre pari>part pins>plus fat>fut ôtes>êtes "
        + "arec>avec fout>font fout>tout pouf>pour eh>en pou>peu foire>faire lie>ne taire>faire "
        + "lut>fut noua>nous ion>l'on tan>l'an lis>ils fuis>fois lai>lui lés>les je>le ou>on on>ou il>à "
        + "ta>l'a oh>on cloute>doute clames>dames défit>délit évoque>évêque brigues>briques "
        + "anus>amis tallait>fallait lien>rien qué>que l'ou>l'on";

    /// <summary>
    /// Those of them whose first word is rare enough to be looked for in a text that is as good as proofread: by hand, those that the sound
    /// texts of dev do not have. The last line: what is no French word, and II where a sentence begins (<see cref="MisreadingPlaces"/>).
    /// </summary>
    private const string OfRareWords =
        "môme>même mômes>mêmes clans>dans gomme>comme gomment>comment niais>mais noire>notre tonte>toute tontes>toutes "
        + "lame>l'âme pâme>l'âme gela>cela fauteur>l'auteur tons>tous lait>fait laits>faits élude>étude éludes>études "
        + "souille>souffle publie>public litre>titre litres>titres ligure>figure ligures>figures gui>qui cotte>cette "
        + "parier>parler parie>parle pariant>parlant parient>parlent pariait>parlait étal>état étals>états tille>fille "
        + "tilles>filles lard>tard line>une tordre>l'ordre vile>vite fêle>fête fêles>fêtes pair>l'air foutes>toutes taudis>tandis "
        + "ternie>terme ternies>termes vêlements>vêtements tune>l'une daines>dames tannée>l'année faction>l'action limage>l'image "
        + "cl>et el>et qne>que quo>que do>de lo>le II>Il";

    /// <summary>
    /// Further ones, and some of the rare words, which were right whenever the ranker gave them a quarter or more. Counted on the training
    /// pages of Gallica, of drafts, of what correctors had overlooked, and those made, with some ten pairs more than now: 367 were right;
    /// of 85 others, which were read, six were wrong, and the rest misprints that no corrector had seen. What they find in 126 MB of
    /// novels, essays and debates was read too: but for two of them it is misprints.
    /// </summary>
    private const string Sure =
        "celte>cette gomme>comme gomment>comment fauteur>l'auteur éludes>études litre>titre litres>titres "
        + "ligure>figure ligures>figures parier>parler parie>parle tille>fille tilles>filles fêle>fête fêles>fêtes taudis>tandis "
        + "ternie>terme ternies>termes noire>notre niais>mais pardessus>par-dessus tète>tête tètes>têtes "
        + "inonde>monde malin>matin lu>tu rie>ne dé>de dés>des lé>le sou>son eu>en quelle>qu'elle "
        + "quelles>qu'elles prés>près lin>fin lins>fins gène>gêne voila>voilà scs>ses "
        + "là>la dès>des 1>! moi-môme>moi-même toi-môme>toi-même soi-môme>soi-même lui-môme>lui-même elle-môme>elle-même "
        + "nous-mômes>nous-mêmes vous-mômes>vous-mêmes eux-mômes>eux-mêmes elles-mômes>elles-mêmes";

    /// <summary>Names that are no names as they were read, in a sentence too: capitals are as printed.</summary>
    private const string SureNames = "Barrés>Barrès Garât>Garat Concourt>Goncourt Biaise>Blaise";

    /// <summary>By hand: no pair is longer.</summary>
    private const int Longest = 32;

    private static readonly SmallWordTable s_pairs = SmallWordTable.Of(Pairs + " " + OfRareWords + " " + Sure, ignoresCase: true);
    private static readonly SmallWordTable s_ofRareWords = SmallWordTable.Of(OfRareWords, ignoresCase: true);
    private static readonly SmallWordTable s_sure = SmallWordTable.Of(Sure, ignoresCase: true);
    private static readonly SmallWordTable s_sureNames = SmallWordTable.Of(SureNames);

    /// <summary>Whether a change undoes such a misreading, behind a hyphen or an elided word too: moi-môme, qu'Us.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="result">What would be written.</param>
    /// <param name="isSound">Whether the text is as good as proofread.</param>
    public static bool Undoes(ReadOnlySpan<char> read, ReadOnlySpan<char> result, bool isSound) =>
        IsOf(isSound ? s_ofRareWords : s_pairs, read, result);

    /// <summary>Whether it undoes one that is hardly ever a word of its own, where the context has the other in mind at all.</summary>
    public static bool UndoesSurely(ReadOnlySpan<char> read, ReadOnlySpan<char> result) =>
        IsOf(s_sure, read, result) || IsName(read, result);

    /// <summary>Whether it undoes that of a name, whose capital is right wherever it stands.</summary>
    public static bool IsName(ReadOnlySpan<char> read, ReadOnlySpan<char> result) => IsOf(s_sureNames, read, result);

    private static bool IsOf(SmallWordTable pairs, ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        if (Contains(pairs, read, result)) return true;
        int end = read.LastIndexOfAny('-', '\'', Chars.Apostrophe) + 1;
        return end > 0 && end < result.Length && read[..end].SequenceEqual(result[..end]) && Contains(pairs, read[end..], result[end..]);
    }

    private static bool Contains(SmallWordTable pairs, ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        int length = read.Length + 1 + result.Length;
        if (length > Longest) return false;
        Span<char> pair = stackalloc char[Longest];
        pair = pair[..length];
        read.CopyTo(pair);
        pair[read.Length] = '>';
        result.CopyTo(pair[(read.Length + 1)..]);
        pair.Replace(Chars.Apostrophe, '\'');
        return pairs.Contains(pair);
    }
}
