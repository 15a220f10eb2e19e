using System.Globalization;
using System.Text;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents;

/// <summary>A document of words in XML: what is the same for all formats, and what each of them has to say.</summary>
internal abstract class WordDocument(XmlSource source)
{
    public XmlSource Source { get; } = source;

    /// <summary>The words in reading order, each with what stands before it.</summary>
    public abstract IReadOnlyList<Word> Words { get; }

    /// <summary>Writes what a group of words becomes.</summary>
    public abstract void Write(WordGroup group, RunningText text, List<ByteEdit> edits);

    /// <summary>Writes what follows from all changes together; groups that it ties to each other are to be one.</summary>
    public virtual void Finish(List<WordChange> changes)
    {
    }

    /// <summary>Writes who changed the document, where its format has a place for it.</summary>
    /// <param name="settings">How it was changed.</param>
    /// <param name="edits">Takes the edit.</param>
    public abstract void Stamp(string settings, List<ByteEdit> edits);

    /// <summary>The text of some bytes of the file.</summary>
    protected string TextAt(int start, int end) => Encoding.UTF8.GetString(Source.Utf8, start, end - start);

    /// <summary>Whether nothing but white space stands between two places.</summary>
    protected bool IsBlank(int start, int end) =>
        start <= end && Source.Utf8.AsSpan(start, end - start).IndexOfAnyExcept(" \t\r\n"u8) < 0;

    /// <summary>The white space before a place, to set a new element below it.</summary>
    protected string Indent(int place)
    {
        int start = place;
        while (start > 0 && Source.Utf8[start - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') start--;
        return TextAt(start, place);
    }

    /// <summary>An identifier made of another that the document does not have.</summary>
    protected string NewId(string id)
    {
        for (int n = 2; ; n++)
        {
            string candidate = string.Create(CultureInfo.InvariantCulture, $"{id}_{n}");
            if (_taken.Add(candidate) && !Has('"' + candidate + '"') && !Has('\'' + candidate + '\'')) return candidate;
        }
    }

    protected static void Replace(List<ByteEdit> edits, int start, int end, string text) => edits.Add(new ByteEdit(start, end, Encoding.UTF8.GetBytes(text)));

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private bool Has(string quoted) => Source.Utf8.AsSpan().IndexOf(Encoding.UTF8.GetBytes(quoted)) >= 0;
}

/// <summary>Corrections that are made or undone together, and what they change in the file.</summary>
/// <param name="Groups">The groups of words that change.</param>
/// <param name="Edits">What is changed, sorted and disjoint.</param>
internal sealed record WordChange(List<WordGroup> Groups, List<ByteEdit> Edits);
