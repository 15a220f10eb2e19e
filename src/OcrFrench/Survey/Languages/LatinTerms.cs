using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey.Languages;

/// <summary>
/// Finds Latin too short for its words to tell: names of species (<c>Bombyx mori</c>), set phrases of lawyers, doctors and scholars
/// (<c>ipso facto</c>, <c>per os</c>), and single words with endings that only Latin has.
/// </summary>
internal sealed class LatinTerms(WordGraph? graph)
{
    /// <summary>Replaces the space of a phrase in the table, whose words have none.</summary>
    private const char Join = '_';

    /// <summary>Longer than any of <see cref="s_phrases"/>.</summary>
    private const int LongestPhrase = 32;

    /// <summary>
    /// The shortest first and second names of a species, and the shortest word that its ending alone makes Latin. By hand: shorter ones may
    /// be damage.
    /// </summary>
    private const int ShortestName = 4, ShortestKind = 3, ShortestAlone = 7;

    /// <summary>
    /// Phrases that French texts leave in Latin. Compiled by hand: the usual ones of law, medicine and printing. Those that French has
    /// adopted do no harm.
    /// </summary>
    /// <remarks>One literal: of two hundred the runtime looks each up when the first text is cleaned.</remarks>
    private static readonly string[] s_phrases = (
        "ab initio|ab intestat|ab absurdo|ab irato|ab ovo|a contrario|a fortiori|a latere|a pari|a posteriori|a priori|a quo|"
        + "ad hoc|ad hominem|ad libitum|ad litem|ad litteram|ad nutum|ad patres|ad probationem|ad quem|ad referendum|ad rem|"
        + "ad solemnitatem|ad valorem|ad vitam|vitam aeternam|affectio societatis|animus donandi|ante mortem|bona fide|"
        + "bonus pater|pater familias|casus belli|coram populo|corpus delicti|corpus juris|de auditu|de commodo|commodo et|"
        + "et incommodo|de cujus|de facto|de jure|de lege|lege ferenda|lege lata|de plano|de profundis|de visu|deus ex|"
        + "ex machina|doctor utriusque|utriusque juris|dura lex|sed lex|erga omnes|et alii|ex abrupto|ex aequo|ex ante|"
        + "ex cathedra|ex libris|ex nihilo|ex nunc|ex officio|ex post|ex professo|ex tunc|ex voto|exceptio non|non adimpleti|"
        + "adimpleti contractus|fraus omnia|omnia corrumpit|fructus sceleris|habeas corpus|hic et|et nunc|homo sapiens|"
        + "honoris causa|causa mortis|in abstracto|in absentia|in articulo|articulo mortis|in bonis|in concreto|in extenso|"
        + "in extremis|in favorem|in fine|in globo|in illo|illo tempore|in limine|limine litis|in medias|medias res|in octavo|"
        + "in partibus|partibus infidelium|in petto|in rem|in situ|in solidum|in terminis|in utero|in vitro|in vivo|infra petita|"
        + "inter alia|inter partes|inter vivos|intra muros|extra muros|intra vires|intuitu personae|ipso facto|ipso jure|"
        + "ipsis verbis|jus ad|jus cogens|jus sanguinis|jus soli|lapsus calami|lapsus linguae|lato sensu|stricto sensu|lex fori|"
        + "loco citato|opere citato|op cit|loc cit|manu militari|modus operandi|modus vivendi|motu proprio|mutatis mutandis|"
        + "ne varietur|nec plus|nec non|negotiorum gestio|nemo auditur|non bis|bis in|in idem|non possumus|nota bene|nulla poena|"
        + "sine lege|numerus clausus|obiter dictum|pacta sunt|sunt servanda|pari passu|per capita|per diem|per fas|fas et|"
        + "et nefas|per os|per rectum|per se|per accidens|per annum|per saltum|per vindicationem|per damnationem|sinendi modo|"
        + "primum movens|primum mobile|perpetuum mobile|cogito ergo|ergo sum|alea jacta|alea iacta|jacta est|iacta est|"
        + "errare humanum|humanum est|carpe diem|tabula rasa|natura naturans|natura naturata|causa sui|terminus ad|terminus a|"
        + "persona grata|non grata|post hoc|post mortem|post partum|post scriptum|prima facie|primus inter|inter pares|pro bono|"
        + "pro domo|pro forma|pro memoria|pro parte|pro rata|rata temporis|pro tempore|propter rem|qui pro|quid juris|quid novi|"
        + "res communis|res derelicta|res judicata|res nullius|restitutio in|in integrum|sed contra|sic transit|sine die|"
        + "sine qua|qua non|solvens accipiens|statu quo|status quo|sub judice|sub rosa|sub verbo|sui generis|summa cum|cum laude|"
        + "summum jus|summa injuria|supra petita|ultra petita|ultra vires|urbi et|et orbi|usque ad|ut infra|ut singuli|ut supra|"
        + "vade mecum|verbi gratia|exempli gratia|vice versa|vis major|volens nolens|vox populi|vox dei").Split('|');

    /// <summary>
    /// Endings of second names that no French word has, damaged or not; and those that only count behind a first name unknown to French.
    /// </summary>
    private static readonly string[] s_sureEndings = ["us", "um", "ii", "ae", "ensis", "oides"],
        s_endings = ["is", "a", "i", "ur", "ens", "ans", "or", "ex"];

    private static readonly string[] s_nameEndings = ["us", "a", "um", "is", "es", "x", "on", "as", "ys", "os", "er", "ens"];

    /// <summary>Endings of names that count as Latin even if the lexicon has the name.</summary>
    private static readonly string[] s_latinNames = ["cus", "rus", "yx", "ix", "nus", "tus"];

    private static readonly string[] s_aloneEndings = ["orum", "arum", "ibus", "culus", "culum", "ensis", "issimus", "issima", "issimum"];

    private static readonly SmallWordTable s_table = Build();

    /// <summary>Adds the terms at the places of unknown words, in order and disjoint.</summary>
    public void Find(ReadOnlySpan<char> text, ReadOnlySpan<int> unknown, List<Passage> into)
    {
        foreach (int start in unknown)
        {
            int end = WordEnd(text, start), before = start > 1 && text[start - 1] == ' ' ? WordStart(text, start - 1) : start - 1;
            if (end == start) continue;
            int next = end + 1 < text.Length && text[end] == ' ' ? WordEnd(text, end + 1) : end;
            bool hasBefore = before < start - 1, withBefore = hasBefore && (IsPhrase(text[before..end]) || IsSpecies(text[before..(start
                - 1)], text[start..end]) || (into.Count > 0 && into[^1].End == start - 1 && EndsWith(text[start..end], s_sureEndings)));
            bool withNext = next > end && IsPhrase(text[start..next]);
            if (withBefore || withNext || IsAlone(text[start..end])) Add(into, withBefore ? before : start, withNext ? next : end);
        }
    }

    private static void Add(List<Passage> into, int start, int end)
    {
        if (into.Count > 0 && into[^1].End >= start)
        {
            (start, end) = (into[^1].Start, Math.Max(end, into[^1].End));
            into.RemoveAt(into.Count - 1);
        }

        into.Add(new Passage(start, end, PassageLanguage.Latin));
    }

    private static bool IsPhrase(ReadOnlySpan<char> pair)
    {
        if (pair.Length > LongestPhrase) return false;
        Span<char> joined = stackalloc char[LongestPhrase];
        pair.CopyTo(joined);
        joined[..pair.Length].Replace(' ', Join);
        return s_table.Contains(joined[..pair.Length]);
    }

    private bool IsSpecies(ReadOnlySpan<char> name, ReadOnlySpan<char> kind)
    {
        if (name.Length < ShortestName || kind.Length < ShortestKind || !Chars.IsUpper(name[0]) || !Chars.IsLower(name[1])
            || !Chars.IsLower(kind[0]) || !EndsWith(name, s_nameEndings)) return false;
        return EndsWith(kind, s_sureEndings)
            || (EndsWith(kind, s_endings) && (graph?.IsKnown(name) != true || EndsWith(name, s_latinNames)));
    }

    private static bool IsAlone(ReadOnlySpan<char> word) =>
        word.Length >= ShortestAlone && Chars.IsLower(word[0]) && EndsWith(word, s_aloneEndings);

    private static bool EndsWith(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (string ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        int longest = Math.Min(text.Length, at + WordGraph.MaxWordLength);
        while (at < longest && Chars.IsLetter(text[at])) at++;
        return at;
    }

    private static int WordStart(ReadOnlySpan<char> text, int end)
    {
        int at = end, least = Math.Max(0, end - WordGraph.MaxWordLength);
        while (at > least && Chars.IsLetter(text[at - 1])) at--;
        return at;
    }

    private static SmallWordTable Build()
    {
        var table = new SmallWordTable(s_phrases.Length, ignoresCase: true);
        foreach (string phrase in s_phrases) table.Add(phrase.Replace(' ', Join), 1);
        return table;
    }
}
