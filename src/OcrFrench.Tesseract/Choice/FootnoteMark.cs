namespace OcrFrench.Tesseract.Choice;

/// <summary>
/// Small raised marks such as <c>(3)</c>, which the engine takes for <c>®</c>, <c>()</c>, <c>@),</c>: read again alone, with nothing but
/// figures and brackets to choose from, nearly all come out right.
/// </summary>
internal static class FootnoteMark
{
    private const string Around = ".,;:«»…";

    /// <summary>A mark that looks like one already is replaced only by a sure reading. Set by hand.</summary>
    private const float Sure = 0.5f;

    /// <summary>Whether a word is a mark of a footnote, or what one may have been read as.</summary>
    public static bool IsCandidate(string text)
    {
        ReadOnlySpan<char> core = text.AsSpan().Trim(Around);
        if (core.Length is 0 or > 4 || !core.ContainsAny("()®©@")) return false;
        int letters = 0;
        foreach (char c in core) letters += char.IsLetter(c) ? 1 : 0;
        // (a) and (b) are what they look like.
        return letters == 0 || (letters == 1 && !(core.Length == 3 && core[0] == '(' && core[2] == ')'));
    }

    /// <summary>The word with the mark that was read in its place; the word itself if there is no such mark.</summary>
    /// <param name="word">The word as it was read at first.</param>
    /// <param name="read">What was read of figures and brackets alone.</param>
    public static ScanWord Decide(ScanWord word, IReadOnlyList<ScanWord> read)
    {
        if (read.Count != 1 || !IsMark(read[0].Text)) return word;
        ScanWord mark = read[0];
        ReadOnlySpan<char> text = word.Text, core = text.Trim(Around);
        if (core.SequenceEqual(mark.Text) || (IsMark(core) && mark.Confidence < Sure)) return word;
        int before = text.Length - text.TrimStart(Around).Length, behind = text.Length - before - core.Length;
        // Unless there is one symbol per character, it is unknown which belongs where.
        if (word.Symbols.Count != text.Length || mark.Symbols.Count != mark.Text.Length) return word;
        return word with
        {
            Text = word.Text[..before] + mark.Text + word.Text[^behind..],
            Confidence = mark.Confidence,
            Symbols = [.. word.Symbols.Take(before), .. mark.Symbols, .. word.Symbols.TakeLast(behind)],
            IsInDictionary = false,
        };
    }

    /// <summary>One or two figures in brackets.</summary>
    public static bool IsMark(ReadOnlySpan<char> text) =>
        text.Length is 3 or 4 && text[0] == '(' && text[^1] == ')' && !text[1..^1].ContainsAnyExceptInRange('0', '9');
}
