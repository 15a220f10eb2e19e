using System.Numerics;
using System.Runtime.InteropServices;
using OcrFrench.Characters;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>Recognises sentences and quotations in other languages: most of their words are unknown, and their little words are not French.</summary>
/// <remarks>On the training pages 24 of 81 000 suspicious places are left alone for it, most in verse of Dante and of Goethe, and one right repair is lost.</remarks>
internal static class ForeignPassages
{
    private const int LeastWords = 5;

    /// <summary>So many words must be unknown before a passage is worth a second look.</summary>
    private const int LeastUnknown = 3;

    /// <summary>Little words that damage does not make of French ones by chance (<c>per</c>, <c>den</c>, <c>of</c>) are longer than this, and weigh more.</summary>
    private const int ShortWord = 3;

    private const int LongWeight = 2, LeastWeight = 3;

    /// <summary>Longer passages are looked at in parts.</summary>
    private const int Reach = 400;

    private static readonly CharFinder s_borders = CharFinder.Of(".!?:;«»\"“”()—");

    /// <summary>Takes the suspicious places in foreign passages out of a list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="suspects">The places, in order.</param>
    /// <param name="passages">Takes the passages, in order, for what looks at words that are French by chance.</param>
    /// <param name="left">Takes the places that are taken out.</param>
    public static void Leave(ReadOnlySpan<char> text, List<Suspect> suspects, List<(int Start, int End)> passages, LeftPlaces left)
    {
        passages.Clear();
        Span<Suspect> all = CollectionsMarshal.AsSpan(suspects);
        int kept = 0, at = 0;
        for (int cluster = NextCluster(all, 0); cluster >= 0; cluster = NextCluster(all, at))
        {
            int first = FirstOfPassage(text, all, at, cluster);
            kept += Move(all, at, first, kept);
            for (at = first; at <= cluster;)
            {
                int last = PassageFrom(text, all, at, passages, out bool isForeign);
                if (!isForeign) kept += Move(all, at, last, kept);
                for (int i = at; isForeign && i < last; i++) left.Add(all[i], DoubtReason.OtherLanguage);
                at = last;
            }
        }

        kept += Move(all, at, all.Length, kept);
        suspects.RemoveRange(kept, suspects.Count - kept);
    }

    /// <summary>The next three unknown words that stand near enough to each other for one passage: the first of them, or -1.</summary>
    private static int NextCluster(ReadOnlySpan<Suspect> suspects, int from)
    {
        int first = -1, second = -1;
        for (int i = from; i < suspects.Length; i++)
        {
            if (suspects[i].Kind != SuspectKind.Unknown) continue;
            if (first >= 0 && suspects[i].Start < suspects[first].End + Reach) return first;
            (first, second) = (second, i);
        }

        return -1;
    }

    /// <summary>Where to begin so that a place falls into the same passage as if all those before it had been looked at.</summary>
    private static int FirstOfPassage(ReadOnlySpan<char> text, ReadOnlySpan<Suspect> suspects, int from, int place)
    {
        // No passage goes beyond a border that stands between two places.
        for (int i = place; i > from; i--)
            if (text[suspects[i - 1].End..suspects[i].Start].ContainsAny(s_borders)) return i;
        return from;
    }

    /// <summary>Looks at the passage that begins with a place. Returns the first place behind it.</summary>
    internal static int PassageFrom(ReadOnlySpan<char> text, ReadOnlySpan<Suspect> suspects, int at, List<(int Start, int End)> passages, out bool isForeign)
    {
        (int start, int end) = PassageAround(text, suspects[at]);
        int last = at, unknown = 0;
        for (; last < suspects.Length && suspects[last].Start < end; last++)
            if (suspects[last].Kind == SuspectKind.Unknown) unknown++;
        isForeign = unknown >= LeastUnknown && IsForeign(text[start..end], unknown);
        if (isForeign) passages.Add((start, end));
        // A passage that ends within a suspect has it all the same.
        return Math.Max(last, at + 1);
    }

    private static int Move(Span<Suspect> suspects, int from, int to, int target)
    {
        if (from > target) suspects[from..to].CopyTo(suspects[target..]);
        return to - from;
    }

    private static (int Start, int End) PassageAround(ReadOnlySpan<char> text, in Suspect suspect)
    {
        int from = Math.Max(0, suspect.Start - Reach), to = Math.Min(text.Length, suspect.End + Reach);
        int start = text[from..suspect.Start].LastIndexOfAny(s_borders) + 1, paragraph = text[from..suspect.Start].LastIndexOf("\n\n") + 1;
        int end = text[suspect.End..to].IndexOfAny(s_borders), paragraphEnd = text[suspect.End..to].IndexOf("\n\n");
        if (end < 0 || (paragraphEnd >= 0 && paragraphEnd < end)) end = paragraphEnd;
        return (from + Math.Max(start, paragraph), end < 0 ? to : suspect.End + end);
    }

    private static bool IsForeign(ReadOnlySpan<char> passage, int unknown)
    {
        Span<Tally> tallies = stackalloc Tally[ForeignWords.Languages];
        tallies.Clear();
        int words = 0, french = 0;
        ReadOnlySpan<char> previous = default;
        for (int at = 0; at < passage.Length;)
        {
            int start = at;
            while (at < passage.Length && Chars.IsLetter(passage[at])) at++;
            if (at == start)
            {
                at++;
                continue;
            }

            ReadOnlySpan<char> word = passage[start..at];
            words++;
            bool isFrench = ForeignWords.IsFrench(word) || (at < passage.Length && Chars.IsApostrophe(passage[at]) && Clitics.LengthAt(passage[start..]) > 0);
            if (isFrench) french++;
            if (isFrench || !word.SequenceEqual(previous)) Count(word, isFrench, tallies);
            previous = word;
        }

        if (words < LeastWords) return false;
        foreach (ref readonly Tally tally in tallies)
        {
            bool speaksIt = tally.Weight >= LeastWeight && tally.HasLong && tally.Little * 8 >= words;
            if (speaksIt && (french - tally.Shared) * 16 <= words && (unknown + tally.Little) * 3 >= words * 2) return true;
        }

        return false;
    }

    private static void Count(ReadOnlySpan<char> word, bool isFrench, Span<Tally> tallies)
    {
        for (uint set = ForeignWords.LanguagesOf(word); set != 0; set &= set - 1)
        {
            ref Tally tally = ref tallies[BitOperations.TrailingZeroCount(set)];
            if (isFrench)
            {
                tally.Shared++;
                continue;
            }

            tally.Little++;
            tally.Weight += word.Length > ShortWord ? LongWeight : 1;
            tally.HasLong |= word.Length > ShortWord;
        }
    }

    /// <summary>What speaks for one language.</summary>
    private struct Tally
    {
        /// <summary>Its little words that French does not have, and their weight.</summary>
        public int Little, Weight;

        /// <summary>Its words that French has too: they tell nothing.</summary>
        public int Shared;

        public bool HasLong;
    }
}
