using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Confusions;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Words;

/// <summary>
/// Frequent words with î that were read without it: <c>il parait que</c>, <c>s’il vous plait</c>, <c>on le reconnait</c>,
/// <c>son maitre</c>.
/// </summary>
/// <remarks>
/// The spelling of 1990 drops the accent, so they are left where a text may follow it: in one that mentions a year from then on, and in one
/// that never has the accent. They are left in whole books that are as good as proofread, too: those are somebody's edition.
/// </remarks>
internal sealed class LostCircumflexes : IRepairStep
{
    public const string Rule = "words.lost-circumflex";

    /// <summary>By hand: what else the words may be (parer in the imperfect) is told by their neighbours.</summary>
    private const float Sureness = 0.96f;

    /// <summary>By hand, in words: no page is longer, and no book shorter.</summary>
    private const int MostInSound = 5000;

    /// <summary>By hand: what is read three times in one way and never in another is printed so.</summary>
    private const int Throughout = 3;

    /// <summary>Where the words are looked for.</summary>
    private static readonly Phrase[] s_places = [Phrase.Arait, Phrase.Connait, Phrase.Plait, Phrase.Maitre];

    /// <summary>Without compare and repair, whose imperfects are frequent: <c>il comparait</c>.</summary>
    private static readonly SmallWordTable s_words = SmallWordTable.Of(
            "parait apparait disparait reparait réapparait transparait connait reconnait méconnait plait déplait "
                + "maitre maitres maitresse maitresses contremaitre contremaitres");

    /// <summary>Behind parait: what is parried, or adorned.</summary>
    private static readonly SmallWordTable s_objects =
        SmallWordTable.Of("le la les l un une des ses son sa leur leurs ce cet cette ces d de du tous toutes");

    private static readonly SmallWordTable s_toWhom = SmallWordTable.Of("me te nous vous lui leur");

    private readonly List<int> _letters = [];

    /// <summary>Adds the repairs to a list.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.MayBeOld || facts.Profile is { MayBeReformed: true } or { IsSound: true, Words: > MostInSound }) return;
        // Where an engine loses all accents, the context finds these too, with the rest of their words.
        if (facts.Profile.Fingerprint is Fingerprint.English or Fingerprint.NoAccents) return;
        _letters.Clear();
        foreach (Phrase place in s_places)
            foreach (int at in facts.Phrases.Of(place, text)) Add(text, at);
        if (_letters.Count >= Throughout && !text.Contains("aît", StringComparison.Ordinal)) return;
        foreach (int at in _letters) found.Add(at, at + 1, "î", new Reason(CorrectionKind.Accent, Rule, Sureness));
    }

    /// <summary>Adds the i of a word, if that is one of those.</summary>
    private void Add(ReadOnlySpan<char> text, int at)
    {
        int start = Chars.StartOfLetters(text, at), end = Chars.EndOfLetters(text, at);
        ReadOnlySpan<char> read = text[start..end];
        bool isPart = end < text.Length && Chars.ClassOf(text[end]) == CharClass.Hyphen && read[^1] != 't'; // maitre-autc
        if (s_words.Contains(read) && !isPart && !MayBeAdorned(text, start, end, read))
            _letters.Add(start + read.LastIndexOf("ait", StringComparison.Ordinal) + 1);
    }

    /// <summary>Il parait les coups, elle se parait de bijoux, and not cela me parait le plus sûr.</summary>
    private static bool MayBeAdorned(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> read) =>
        read is [.., 'p', 'a', 'r', 'a', 'i', 't']
            && (Chars.LettersBefore(text, start) is "se"
                || (s_objects.Contains(Chars.LettersBehind(text, end)) && !s_toWhom.Contains(Chars.LettersBefore(text, start))));
}
