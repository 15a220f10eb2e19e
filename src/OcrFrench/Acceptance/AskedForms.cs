using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Survey.Notes;

namespace OcrFrench.Acceptance;

/// <summary>Requested forms may look damaged: Markdown marks, oe for œ. They are not repaired.</summary>
internal static class AskedForms
{
    /// <summary>How many characters of a mark may precede or follow what is repaired.</summary>
    /// <remarks>By hand.</remarks>
    private const int Around = 3;

    /// <summary>Removes the changes that would undo a requested form.</summary>
    public static void Keep(ReadOnlySpan<char> text, OcrCleanerOptions options, ChangeList changes)
    {
        bool writesNotes = options.Footnotes != Footnotes.Keep, folds = options.Typography == Typography.Search;
        if (!writesNotes && !folds) return;
        bool[] kept = new bool[changes.Count];
        for (int i = 0; i < kept.Length; i++)
        {
            Change change = changes[i];
            bool isNote = writesNotes
                && FootnoteLabels.IsIn(text[Math.Max(0, change.Start - Around)..Math.Min(text.Length, change.End + Around)]);
            kept[i] = !isNote && !(folds && IsSpelling(text[change.Start..change.End], changes.TextOf(change)));
        }

        changes.Keep(kept);
    }

    /// <summary>Whether two texts differ only in ligatures and letter case.</summary>
    private static bool IsSpelling(ReadOnlySpan<char> read, ReadOnlySpan<char> written)
    {
        int a = 0, b = 0;
        char restA = '\0', restB = '\0';
        while (a < read.Length || b < written.Length || restA != '\0' || restB != '\0')
            if (Next(read, ref a, ref restA) != Next(written, ref b, ref restB)) return false;
        return true;
    }

    /// <summary>The next letter in lower case, with œ and æ as two letters; <c>\0</c> at the end.</summary>
    private static char Next(ReadOnlySpan<char> text, ref int at, ref char rest)
    {
        if (rest != '\0')
        {
            (char letter, rest) = (rest, '\0');
            return letter;
        }

        if (at == text.Length) return '\0';
        char c = Letters.ToLower(text[at++]);
        if (c is not ('œ' or 'æ')) return c;
        rest = 'e';
        return c == 'œ' ? 'o' : 'a';
    }
}
