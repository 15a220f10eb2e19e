namespace OcrFrench.Tesseract.Output;

/// <summary>Half of a word that a line's end cuts.</summary>
/// <param name="IsFirst">Whether it is the half before the line's end; its last character is the hyphen.</param>
/// <param name="Whole">The whole word.</param>
internal sealed record CutWord(bool IsFirst, string Whole);

/// <summary>
/// Finds the words that line ends cut: those that cleaning has joined. Only cleaning knows which hyphens belong to the word.
/// </summary>
internal sealed class CutWords
{
    private readonly Dictionary<ScanWord, CutWord> _halves = new(ReferenceEqualityComparer.Instance);

    public CutWords(IReadOnlyList<ScanPage> pages, CleaningResult? cleaned)
    {
        if (cleaned is null) return;
        ScanText text = ScanText.Of(pages);
        if (text.Text != cleaned.Source) throw new ArgumentException("It is not the cleaning of these pages’ text.", nameof(cleaned));
        ScanWord[] words = [.. pages.SelectMany(static page => page.Words)];
        for (int i = 0; i + 1 < words.Length; i++)
        {
            RecognizedWord first = text.Words[i], second = text.Words[i + 1];
            int end = first.Start + first.Length;
            if (text.Text[end] != '\n' || second.Start != end + 1 || first.Length < 2 || !IsHyphen(text.Text[end - 1])) continue;
            int from = cleaned.Map.ToOutput(first.Start), to = cleaned.Map.ToOutput(second.Start + second.Length);
            string whole = Bare(cleaned.Text.AsSpan(from, Math.Max(0, to - from)));
            if (whole.Length == 0 || whole.AsSpan().ContainsAny(" \n\u00A0\u202F")) continue;
            _halves[words[i]] = new CutWord(IsFirst: true, whole);
            _halves[words[i + 1]] = new CutWord(IsFirst: false, whole);
            // A word of three lines has no mark of its own.
            i++;
        }
    }

    public CutWord? Of(ScanWord word) => _halves.GetValueOrDefault(word);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u00AD' or '¬';

    /// <summary>Without the marks around it.</summary>
    private static string Bare(ReadOnlySpan<char> text)
    {
        int start = 0, end = text.Length;
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        return text[start..end].ToString();
    }
}
