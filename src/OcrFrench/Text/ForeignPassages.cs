using System.Numerics;
using OcrFrench.Lexicon;

namespace OcrFrench.Text;

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

    private static readonly System.Buffers.SearchValues<char> s_borders = System.Buffers.SearchValues.Create(".!?:;«»\"“”()—");

    /// <summary>Takes the suspicious places in foreign passages out of a list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="suspects">The places, in order.</param>
    /// <param name="passages">Takes the passages, in order, for what looks at words that are French by chance.</param>
    public static void Leave(ReadOnlySpan<char> text, List<Suspect> suspects, List<(int Start, int End)> passages)
    {
        int kept = 0;
        passages.Clear();
        for (int i = 0; i < suspects.Count;)
        {
            (int start, int end) = PassageAround(text, suspects[i]);
            int last = i, unknown = 0;
            for (; last < suspects.Count && suspects[last].Start < end; last++)
                if (suspects[last].Kind == SuspectKind.Unknown) unknown++;
            bool isForeign = unknown >= LeastUnknown && IsForeign(text[start..end], unknown);
            if (isForeign) passages.Add((start, end));
            // A passage that ends within a suspect has it all the same.
            last = Math.Max(last, i + 1);
            for (; i < last; i++)
                if (!isForeign) suspects[kept++] = suspects[i];
        }

        suspects.RemoveRange(kept, suspects.Count - kept);
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
