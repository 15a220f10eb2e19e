using System.Text;
using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Abbyy;

/// <summary>Letters that change together, and what they become.</summary>
/// <param name="First">The number of the first letter.</param>
/// <param name="End">The number after the last one.</param>
/// <param name="Text">The new text.</param>
internal readonly record struct AbbyySpan(int First, int End, string Text)
{
    /// <summary>
    /// The spans that the changes of a group touch. An insertion includes a letter beside it, which gives up part of its place.
    /// </summary>
    public static List<AbbyySpan> Of(WordGroup group, RunningText text, IReadOnlyList<AbbyyLetter> letters)
    {
        List<Slot> slots = Slots(group, text, letters);
        var ranges = new List<(int First, int Last)>();
        foreach (Place place in group.Places)
        {
            int first = slots.FindIndex(slot => slot.To > place.Start && slot.From < place.End);
            int last = slots.FindLastIndex(slot => slot.To > place.Start && slot.From < place.End);
            if (first < 0) first = last = slots.FindIndex(slot => slot.To == place.Start && !slot.IsGap);
            if (first < 0) first = last = slots.FindIndex(slot => slot.From == place.Start && !slot.IsGap);
            if (first < 0) continue;
            if (ranges.Count > 0 && first <= ranges[^1].Last) ranges[^1] = (ranges[^1].First, Math.Max(last, ranges[^1].Last));
            else ranges.Add((first, last));
        }

        var spans = new List<AbbyySpan>();
        foreach ((int first, int last) in ranges)
        {
            int from = slots[first].From, to = slots[last].To, at = from;
            var now = new StringBuilder();
            foreach (Place place in group.Places)
            {
                // An insertion at an end belongs to the range that took it.
                if (place.Start < at || place.End > to || (place.Start == to && place.Start == place.End && Takes(last + 1))) continue;
                now.Append(text.Text, at, place.Start - at).Append(place.Text);
                at = place.End;
            }

            spans.Add(new AbbyySpan(slots[first].First, slots[last].End, now.Append(text.Text, at, to - at).ToString()));

            bool Takes(int slot) => ranges.Exists(range => range.First == slot) && slots[last].IsGap;
        }

        return spans;
    }

    /// <summary>The places of all letters in the running text; the spaces between two words are one.</summary>
    private static List<Slot> Slots(WordGroup group, RunningText text, IReadOnlyList<AbbyyLetter> letters)
    {
        var slots = new List<Slot>();
        for (int i = group.First; i <= group.Last; i++)
        {
            var word = (AbbyyWord)text.Words[i];
            if (i > group.First)
            {
                var before = (AbbyyWord)text.Words[i - 1];
                slots.Add(new Slot(before.TextEnd, word.TextStart, before.LetterEnd, word.FirstLetter, IsGap: true));
            }

            int at = word.TextStart;
            for (int letter = word.FirstLetter; letter < word.LetterEnd; letter++)
            {
                int end = at + letters[letter].Text.Length;
                slots.Add(new Slot(at, end, letter, letter + 1, IsGap: false));
                at = end;
            }
        }

        return slots;
    }

    private readonly record struct Slot(int From, int To, int First, int End, bool IsGap);
}
