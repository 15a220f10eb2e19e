using System.Runtime.InteropServices;
using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey.Notes;

internal sealed partial class FootnoteMarks
{
    private readonly bool[] _known = new bool[1000];
    private readonly HashSet<int> _labels = [];

    /// <summary>
    /// Takes marks and numbers of notes out of a list of suspicious places, for the text that <see cref="Look"/> saw last: in
    /// <c>organisée2</c> nothing is damaged, and in <c>organisee2</c> only the word is.
    /// </summary>
    public void Leave(ReadOnlySpan<char> text, List<Suspect> suspects, WordTest words)
    {
        int kept = 0, before = 0;
        bool hasLabels = _labels.Count > 0;
        Span<Suspect> all = CollectionsMarshal.AsSpan(suspects);
        foreach (ref readonly Suspect place in all)
        {
            Suspect suspect = place;
            if (hasLabels && _labels.Contains(suspect.Start)) continue;
            if (suspect.Kind == SuspectKind.Unknown && TryMark(text, suspect, out int digits, out int value))
            {
                // The note for the mark after the last known one may be on a missing page.
                bool isNext = before > 0 && value == before + 1;
                bool isWord = words.IsKnown(text[suspect.Start..digits]);
                if (_known[value] || (isNext && isWord)) before = value;
                if (isWord && before == value) continue;
                if (_known[value]) suspect = suspect with { End = digits };
            }

            all[kept++] = suspect;
        }

        suspects.RemoveRange(kept, suspects.Count - kept);
    }

    /// <summary>A word of three letters or more with a number attached to its end.</summary>
    private static bool TryMark(ReadOnlySpan<char> text, in Suspect suspect, out int digits, out int value)
    {
        digits = suspect.End;
        value = 0;
        while (digits > suspect.Start && Chars.IsDigit(text[digits - 1])) digits--;
        if (digits == suspect.End || digits - suspect.Start < 3 || !Chars.IsLower(text[digits - 1])) return false;
        value = NoteLine.NumberAt(text, digits, out int end);
        return value > 0 && end == suspect.End;
    }

    /// <summary>Adds a mark and its note to those that are protected.</summary>
    public void Know(int number, int label)
    {
        if (number < _known.Length) _known[number] = true;
        _labels.Add(label);
    }

    private void Forget()
    {
        Array.Clear(_known);
        _labels.Clear();
    }

    private void Keep(in NoteBlock block)
    {
        for (int i = 0; i < block.Count; i++)
        {
            if (block.Base + i < _known.Length) _known[block.Base + i] = true;
            _labels.Add(_lines[block.First + i].Label);
        }
    }
}
