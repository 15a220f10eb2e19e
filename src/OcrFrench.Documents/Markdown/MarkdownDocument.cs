using System.Buffers;
using OcrFrench.Documents.Prose;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Markdown;

/// <summary>A text in Markdown whose words are changed between its marks.</summary>
internal sealed class MarkdownDocument : ProseDocument
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("*_`[]<>#|\\~$&");

    private readonly MarkdownReader _reader;

    public MarkdownDocument(XmlSource source)
        : base(source)
    {
        _reader = new MarkdownReader(source);
        _reader.Read();
    }

    public override IReadOnlyList<Word> Words => _reader.Words;

    /// <summary>What would be a mark, or begin a line as one does, is not written.</summary>
    public override bool CanWrite(WordGroup group)
    {
        // Marks between which nothing is left would become others.
        if (!base.CanWrite(group) || group.Places.Exists(place => place.Text.Length == 0 && TakesOut(group, place))) return false;
        if (group.Places.Exists(static place => place.Text.AsSpan().ContainsAny(s_marks)) || !group.Text.Any(char.IsLetterOrDigit))
            return false;
        bool startsLine = Words[group.First].Separator != " ";
        return !startsLine || char.IsLetter(group.Text[0]) || Words[group.First].Content.Text[0] == group.Text[0];
    }

    /// <summary>Whether a place holds more than a space between two words.</summary>
    private bool TakesOut(WordGroup group, Place place)
    {
        for (int i = group.First; i <= group.Last; i++)
            if (Words[i].TextStart < place.End && Words[i].TextEnd > place.Start) return true;
        return false;
    }
}
