using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Words;

namespace OcrFrench.Survey.Scanning;

/// <summary>
/// Finds cut words by the mark that shows where: a hyphen or an apostrophe with a space beside it, or an elided word without one.
/// </summary>
internal sealed class MarkedCuts(WordGraph graph)
{
    private static readonly CharFinder s_marks = CharFinder.Of("-'’—–");

    /// <summary>A single letter is a word of its own, not the rest of one (by hand).</summary>
    private const int ShortestRest = 2;

    /// <summary>Adds the places, in the order of their marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="strokes">Where its hyphens and dashes stand.</param>
    /// <param name="into">Receives the places.</param>
    /// <param name="isSound">Whether the text is sound: then only halves that are not words count as cut. Its printer may have set
    /// spaces before hyphens.</param>
    /// <param name="dashesAreHyphens">Whether the text has dashes for hyphens within its words.</param>
    public void Find(ReadOnlySpan<char> text, ReadOnlySpan<int> strokes, List<Suspect> into, bool isSound, bool dashesAreHyphens)
    {
        if (isSound)
        {
            foreach (int at in strokes) AddStroke(text, at, into, isSound, dashesAreHyphens);
            return;
        }

        for (int at = 0; ; at++)
        {
            int next = text[at..].IndexOfAny(s_marks);
            if (next < 0) break;
            at += next;
            if (Chars.IsApostrophe(text[at])) AddApostrophe(text, at, into);
            else AddStroke(text, at, into, isSound, dashesAreHyphens);
        }
    }

    private void AddStroke(ReadOnlySpan<char> text, int at, List<Suspect> into, bool isSound, bool dashesAreHyphens)
    {
        if (text[at] == '-') AddHyphen(text, at, into, isSound);
        else if (dashesAreHyphens) AddDash(text, at, into);
    }

    /// <summary>Whether a word is elided before a vowel, and lacks its apostrophe here: d, qu.</summary>
    public static bool IsBareClitic(ReadOnlySpan<char> word) =>
        word is "d" or "l" or "s" or "n" or "m" or "t" or "j" or "c" or "qu" or "L" or "D" or "C" or "J" or "S" or "N" or "Qu";

    /// <summary>Whether an elided word and the one after it were read as two words.</summary>
    public static bool IsElision(WordGraph graph, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        IsBareClitic(first) && second.Length > 1 && Chars.MayFollowElision(Chars.IsLower(first[0]) ? Letters.ToLower(second[0]) : second[0])
            && graph.IsKnown(second);

    private void AddHyphen(ReadOnlySpan<char> text, int hyphen, List<Suspect> into, bool isSound)
    {
        int end = hyphen > 0 && text[hyphen - 1] == ' ' ? hyphen - 1 : hyphen;
        int start = AfterHyphen(text, hyphen);
        if (start - end == 1 || start >= text.Length || !Chars.IsLetter(text[start])) return;
        int from = Chars.StartOfLetters(text, end), to = Chars.EndOfLetters(text, start);
        int first = from;
        // What is elided before it belongs to the place: l'a- mour.
        if (from > 1 && Chars.IsApostrophe(text[from - 1])) from = Chars.StartOfLetters(text, from - 1);
        if (first == end || (from > 0 && !Chars.IsSpace(text[from - 1]))) return;
        if (to < text.Length && Chars.ClassOf(text[to]) is not (CharClass.Space or CharClass.Punctuation)) return;
        if (IsCut(text[first..end], text[start..to], isSound, isOneSided: end == hyphen))
            into.Add(new Suspect(from, to, SuspectKind.Cut, -1));
    }

    /// <summary>A dash between the parts of a compound: savez—vous.</summary>
    private void AddDash(ReadOnlySpan<char> text, int dash, List<Suspect> into)
    {
        int from = Chars.StartOfLetters(text, dash), to = Chars.EndOfLetters(text, dash + 1);
        if (from == dash || to == dash + 1) return;
        if ((from > 0 && Chars.ClassOf(text[from - 1]) is CharClass.Symbol or CharClass.Digit)
            || (to < text.Length && Chars.ClassOf(text[to]) is CharClass.Symbol or CharClass.Digit))
        {
            return;
        }

        if (SpacedHyphens.IsPair(graph, text[from..dash], text[(dash + 1)..to])) into.Add(new Suspect(from, to, SuspectKind.Cut, -1));
    }

    private bool IsCut(ReadOnlySpan<char> first, ReadOnlySpan<char> second, bool isSound, bool isOneSided)
    {
        if (!isSound && SpacedHyphens.IsPair(graph, first, second)) return true;
        if (!isOneSided || !Chars.IsLower(second[0]) || second.Length < ShortestRest || second is "et" or "ou" or "ni") return false;
        // Two words may stand on either side of a dash; a part that is not a word was cut off.
        if (!graph.IsKnown(first) || !graph.IsKnown(second)) return true;
        return !isSound && JoinedWords.AreCounted(graph, first, second);
    }

    private static int AfterHyphen(ReadOnlySpan<char> text, int hyphen) =>
        hyphen + 1 < text.Length && text[hyphen + 1] == ' ' ? hyphen + 2 : hyphen + 1;

    private void AddApostrophe(ReadOnlySpan<char> text, int apostrophe, List<Suspect> into)
    {
        if (apostrophe < 2 || text[apostrophe - 1] != ' ' || apostrophe + 1 >= text.Length) return;
        int from = Chars.StartOfLetters(text, apostrophe - 1), to = Chars.EndOfLetters(text, apostrophe + 1);
        if ((from > 0 && !Chars.IsSpace(text[from - 1])) || !IsElision(graph, text[from..(apostrophe - 1)], text[(apostrophe + 1)..to]))
            return;
        if (to == text.Length || Chars.ClassOf(text[to]) is CharClass.Space or CharClass.Punctuation)
            into.Add(new Suspect(from, to, SuspectKind.Cut, -1));
    }
}
