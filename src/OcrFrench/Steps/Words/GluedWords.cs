using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Steps.Marks;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;
using OcrFrench.Survey.Words;

namespace OcrFrench.Steps.Words;

/// <summary>
/// Parts two words that were run together, all letters of which are right, where both fit what is around them: <c>à Paristoujours</c>,
/// <c>les traitésun à un</c>, <c>une grandedifférence</c>, <c>MmeSand</c>.
/// </summary>
/// <remarks>
/// Every second unknown word is two short words by its letters. What tells is how much likelier the two are here than anywhere else: names
/// (<c>Whitehall</c>) and rare words (<c>éparsement</c>) are none that the context expects.
/// </remarks>
internal sealed class GluedWords : IRepairStep
{
    public const string Rule = "layout.glued-words";

    /// <summary>
    /// In nats, by hand: how much likelier than by their frequencies alone two words must be here to be as likely as not. On the training
    /// pages of Gallica’s books and of what corrections left, 456 words were parted rightly, 7 wrongly, and 37 that the truth has as one,
    /// nearly all of which are misprints.
    /// </summary>
    private const float Expected = 9.5f;

    /// <summary>By hand, in nats: a name needs more.</summary>
    private const float OfName = 2;

    /// <summary>By hand: a title is no part of a name.</summary>
    private const float SurenessOfTitle = 0.97f;

    /// <summary>By hand: words this frequent, −ln of their share of all words, may stand behind a name that they are part of.</summary>
    private const float Frequent = 8;

    /// <summary>By hand, in nats: what an elided word costs, and a word that was not counted.</summary>
    private const float OfClitic = 5, OfUncounted = 12;

    /// <summary>By hand: what is less sure is left to the context, which weighs it against misread letters.</summary>
    private const float Least = 0.9f;

    /// <summary>By hand, in characters: a few pages. A whole book for each word would take the square of its length.</summary>
    private const int Nearby = 10_000;

    /// <summary>By hand, in letters: shorter ones are likelier misread.</summary>
    private const int Shortest = 5;

    /// <summary>By hand, a count in the corpora: rarer parts are chance.</summary>
    private static readonly byte s_leastFrequency = Frequencies.ToByte(30);

    /// <summary>Words that are endings of others.</summary>
    private static readonly SmallWordTable s_endings = SmallWordTable.Of(
        "ment ments rent tent sent nent lent ses es ai ais ait as ont ure ions te ter tes ser able ables aire aires ires eux tion "
            + "cent dent vent vents rie ries ou");

    /// <summary>Words that begin others.</summary>
    private static readonly SmallWordTable s_prefixes = SmallWordTable.Of(
        "anti archi ultra extra super semi pseudo mono multi inter mini dé us quoi puis lors", ignoresCase: true);

    private static readonly SmallWordTable s_titles = SmallWordTable.Of("Mme Mmes Mlle Mlles");

    private readonly WordGraph _graph;
    private readonly WordTest _words;
    private readonly TextCost _cost;
    private readonly CharacterModel _letters;
    private readonly char[] _parted = new char[WordGraph.MaxWordLength + 1];

    public GluedWords(EngineModels models, WordTest words)
    {
        _graph = models.Graph;
        _words = words;
        _letters = models.Characters;
        _cost = new TextCost(models);
    }

    /// <summary>Adds the splits to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        // Old prints write many words as one: moymesme, longtems.
        if (facts.NeedsProof || facts.MayBeOld) return;
        foreach (Suspect suspect in facts.Suspects)
        {
            if (suspect.Kind == SuspectKind.Unknown && suspect.Length is >= Shortest and <= WordGraph.MaxWordLength
                && !facts.Entries.Contain(text, suspect.Start)) Add(text, suspect.Start, suspect.End, found);
        }
    }

    private void Add(ReadOnlySpan<char> text, int start, int end, ChangeList found)
    {
        ReadOnlySpan<char> read = text[start..end];
        float most = float.MinValue;
        int best = 0;
        for (int at = 1; at < read.Length; at++)
        {
            if (!MayEnd(read, at)) continue;
            float gain = _cost.GainOf(text, start, end, Part(read, at)) + RarityOf(read[..at]) + RarityOf(read[at..]);
            if (gain > most) (most, best) = (gain, at);
        }

        if (best == 0) return;
        bool isTitle = s_titles.Contains(read[..best]);
        bool isName = Chars.IsUpper(read[0]) && !isTitle;
        float odds = most - _letters.Cost(read) - Expected - (isName ? OfName : 0);
        float probability = isTitle ? SurenessOfTitle : 1 / (1 + Portable.Exp(-odds));
        if (probability < Least || (isName && Recurs(text, start, end))) return;
        Span<char> parted = Part(read, best);
        if (LostHyphens.IsAt(_graph, read, parted, out int hyphen) && MayHaveHyphen(Around(text, start, end), read[..best]))
            parted[hyphen] = '-';
        found.Add(start, end, parted, new Reason(CorrectionKind.Split, Rule, probability));
    }

    /// <summary>Whether what stands at a place stands elsewhere near it: a name that recurs is one.</summary>
    private static bool Recurs(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> read = text[start..end], near = Around(text, start, end);
        return near.IndexOf(read) != near.LastIndexOf(read);
    }

    private static ReadOnlySpan<char> Around(ReadOnlySpan<char> text, int start, int end) =>
        text[Math.Max(0, start - Nearby)..Math.Min(text.Length, end + Nearby)];

    /// <summary>Whether the text’s house sets such hyphens: very few do so behind très today.</summary>
    private static bool MayHaveHyphen(ReadOnlySpan<char> near, ReadOnlySpan<char> first) =>
        first is not ("très" or "Très") || near.IndexOf("très-", StringComparison.Ordinal) >= 0;

    private Span<char> Part(ReadOnlySpan<char> read, int at)
    {
        read[..at].CopyTo(_parted);
        _parted[at] = ' ';
        read[at..].CopyTo(_parted.AsSpan(at + 1));
        return _parted.AsSpan(0, read.Length + 1);
    }

    /// <summary>Whether a word ends at a place and another begins.</summary>
    private bool MayEnd(ReadOnlySpan<char> read, int at)
    {
        if (!Chars.IsLower(read[at - 1]) || !Chars.IsLetter(read[at])) return false;
        ReadOnlySpan<char> first = read[..at], second = read[at..];
        if ((first.Length == 1 && first is not "à") || (second.Length == 1 && second is not "à")) return false;
        if (Chars.IsUpper(second[0])) return s_titles.Contains(first) || (Chars.IsLower(first[0]) && IsFrequent(first) && IsWord(second));
        return !s_endings.Contains(second) && !s_prefixes.Contains(first) && IsCounted(first) && IsCounted(second)
            && (Chars.IsLower(read[0]) || IsFrequent(second));
    }

    private bool IsWord(ReadOnlySpan<char> part) => _words.JudgeParts(part, [], out _) != WordVerdict.Unknown;

    private bool IsCounted(ReadOnlySpan<char> part)
    {
        int index = _graph.Find(part[Clitics.LengthAt(part)..]);
        return (index < 0 || _graph.FrequencyByte(index) >= s_leastFrequency) && IsWord(part);
    }

    private bool IsFrequent(ReadOnlySpan<char> part)
    {
        int index = _graph.Find(part[Clitics.LengthAt(part)..]);
        return index >= 0 && _graph.Cost(index) < Frequent;
    }

    /// <summary>−ln of the share of a word among all words.</summary>
    private float RarityOf(ReadOnlySpan<char> part)
    {
        int clitic = Clitics.LengthAt(part), index = _graph.Find(part[clitic..]);
        return (index < 0 ? OfUncounted : _graph.Cost(index)) + (clitic > 0 ? OfClitic : 0);
    }
}
