using System.Text;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Words;

/// <summary>The words of a document as one text: words of a line with a space between them, lines and blocks below each other.</summary>
internal sealed class RunningText
{
    /// <summary>A zero-width space.</summary>
    private const char Nothing = '\u200B';

    private RunningText(string text, IReadOnlyList<Word> words)
    {
        Text = text;
        Words = words;
    }

    public string Text { get; }

    /// <summary>The words, in reading order, each with its place in the text.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>Builds the text, and records in each word its position.</summary>
    public static RunningText Of(IReadOnlyList<Word> words)
    {
        var text = new StringBuilder();
        int line = 0;
        for (int i = 0; i < words.Count; i++)
        {
            Word word = words[i];
            if (i == 0 || word.Page != words[i - 1].Page) line = 1;
            else if (word.Line != words[i - 1].Line)
                line += 1 + (words[i - 1].HasLines ? words[i - 1].Content.Text.AsSpan().Count('\n') : 0);
            word.LineOnPage = line;
            if (text.Length > 0) text.Append(GoesOn(text, word) ? "\n" : word.Separator);
            word.TextStart = text.Length;
            Append(text, word, isLast: i + 1 == words.Count || words[i + 1].Separator.Contains('\n', StringComparison.Ordinal));
            word.TextEnd = text.Length;
            // Some programs write the hyphen twice: in the word, and as an element.
            if (text[^1] == '-') word.HasHyphen = false;
            if (word.HasHyphen) text.Append('-');
        }

        return new RunningText(text.ToString(), words);
    }

    /// <summary>The first word that ends after a position; the last one when none does.</summary>
    public Word? WordAt(int position)
    {
        int low = 0, high = Words.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Words[middle].TextEnd > position) high = middle;
            else low = middle + 1;
        }

        return Words.Count == 0 ? null : Words[Math.Min(low, Words.Count - 1)];
    }

    /// <summary>Whether a block starts with the second half of a word divided at the end of the block before.</summary>
    private static bool GoesOn(StringBuilder text, Word word) =>
        word.Separator == "\n\n" && text.Length > 1 && text[^1] == '-' && (char.IsLetter(text[^2]) || text[^2] == Nothing)
        && char.IsLower(word.Content.Text[0]);

    /// <summary>White space is a space, a mark of hyphenation at a line's end a hyphen: one character for one.</summary>
    private static void Append(StringBuilder text, Word word, bool isLast)
    {
        string content = word.Content.Text;
        if (content.AsSpan().ContainsAny('\r', '\t', '\n'))
            foreach (char c in content) text.Append(c is '\r' or '\t' || (c == '\n' && !word.HasLines) ? ' ' : c);
        else text.Append(content);
        if (!isLast || content.Length < 2 || content[^1] is not (XmlContent.SoftHyphen or XmlContent.NotSign)
            || !char.IsLetter(content[^2])) return;
        text[^1] = '-';
        if (IsMojibake(content)) text[^2] = Nothing;
    }

    /// <summary>
    /// Whether the mark is one of the two characters that its bytes were misread as (Â¬). The other is shown to the cleaner as a zero-width
    /// character, which it removes, as it would have merged the two.
    /// </summary>
    private static bool IsMojibake(string content) => content.Length > 2 && content[^2] == 'Â' && char.IsLower(content[^3]);
}
