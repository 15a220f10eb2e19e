using System.Globalization;
using System.Text;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Words;

/// <summary>A document of words in XML: what all formats have in common, and what each of them must provide.</summary>
internal abstract class WordDocument(XmlSource source)
{
    public XmlSource Source { get; } = source;

    /// <summary>The words in reading order, each with what precedes it.</summary>
    public abstract IReadOnlyList<Word> Words { get; }

    /// <summary>The value for full confidence in the format.</summary>
    public virtual float FullConfidence => 1;

    /// <summary>The scans of its pages, in their order; none where the format does not name them.</summary>
    public virtual IReadOnlyList<PageImage> Images => [];

    /// <summary>Forgets what was written before, so that a document cleaned twice gives the same twice.</summary>
    public virtual void Begin() => _taken.Clear();

    /// <summary>Whether the format can represent what a group of words becomes; if not, the group is left alone.</summary>
    public virtual bool CanWrite(WordGroup group) => true;

    /// <summary>Writes what a group of words becomes.</summary>
    public abstract void Write(WordGroup group, RunningText text, List<ByteEdit> edits);

    /// <summary>Writes what follows from all changes together; groups that it links become one.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="wholes">What the cleaner took words divided at a line's end for, by where they start and end in the running
    /// text.</param>
    public virtual void Finish(List<WordChange> changes, IReadOnlyDictionary<(int Start, int End), string> wholes)
    {
    }

    /// <summary>Adds what is written along with the changes and belongs to none of them.</summary>
    /// <param name="edits">Takes the edits.</param>
    public virtual void AddOthers(List<ByteEdit> edits)
    {
    }

    /// <summary>Writes who changed the document, where its format has a place for it; never asked of a slice after the first.</summary>
    /// <param name="settings">The settings it was changed with.</param>
    /// <param name="edits">Takes the edit.</param>
    public abstract void Stamp(string settings, List<ByteEdit> edits);

    /// <summary>The text of some bytes of the file.</summary>
    protected string TextAt(int start, int end) => Encoding.UTF8.GetString(Source.Utf8, start, end - start);

    /// <summary>Whether there is only white space between two places.</summary>
    protected bool IsBlank(int start, int end) =>
        start <= end && Source.Utf8.AsSpan(start, end - start).IndexOfAnyExcept(" \t\r\n"u8) < 0;

    /// <summary>The white space before a place, to set a new element below it.</summary>
    protected string Indent(int place)
    {
        int start = place;
        while (start > 0 && Source.Utf8[start - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') start--;
        return TextAt(start, place);
    }

    /// <summary>
    /// Whether a word that must be separate has no space before it: neither its own nor one of the elements removed before it.
    /// </summary>
    protected static bool NeedsSpace(NewWord word, WordGroup group, RunningText text)
    {
        if (!word.IsSpaced || ReferenceEquals(word, group.Words[0])) return false;
        for (int i = group.Last; i > group.First; i--)
        {
            if (!ReferenceEquals(text.Words[i], word.Element)) continue;
            while (i > group.First && text.Words[i].Separator.Length == 0 && group.Removed.Contains(text.Words[i - 1])) i--;
            return text.Words[i].Separator.Length == 0;
        }

        return false;
    }

    /// <summary>What to remove from the file with a word: a space that would be one too many is removed too.</summary>
    /// <param name="word">The word.</param>
    /// <param name="previous">The word before it on its line.</param>
    /// <param name="next">The word after it on its line.</param>
    /// <param name="isJoined">Whether the word continues the one before it.</param>
    /// <param name="isSpace">Whether there is only a space between a place and a word.</param>
    protected static (int Start, int End) Extent(Word word, Word? previous, Word? next, bool isJoined, Func<int, Word, bool> isSpace)
    {
        // The space before two adjacent words belongs to the second once the first is removed, unless the first is joined over it.
        if (!isJoined && next is not null && next.Separator.Length == 0) return (word.Start, word.End);
        if (previous is not null) return isSpace(previous.End, word) ? (previous.End, word.End) : (word.Start, word.End);
        return next is not null && isSpace(word.End, next) ? (word.Start, next.Start) : (word.Start, word.End);
    }

    /// <summary>An identifier derived from another, not yet used in the document.</summary>
    protected string NewId(string id)
    {
        if (Source.Ids is { } ids) return ids.New(id);
        for (int n = 2; ; n++)
        {
            string candidate = string.Create(CultureInfo.InvariantCulture, $"{id}_{n}");
            if (_taken.Add(candidate) && !Has('"' + candidate + '"') && !Has('\'' + candidate + '\'')) return candidate;
        }
    }

    /// <summary>
    /// Writes the new text of a word; in one that contains a whole line, each change in place, so that the rest stays.
    /// </summary>
    protected static void Rewrite(Word word, NewWord now, WordGroup group, List<ByteEdit> edits)
    {
        if (group.First < group.Last || group.Words.Count > 1) word.Content.Rewrite(now.Text, edits);
        else foreach (Place place in group.Places) word.Content.Replace(
            place.Start - word.TextStart, place.End - word.TextStart, place.Text, edits);
    }

    protected static void Replace(List<ByteEdit> edits, int start, int end, string text) =>
        edits.Add(new ByteEdit(start, end, Encoding.UTF8.GetBytes(text)));

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private bool Has(string quoted) => Source.Utf8.AsSpan().IndexOf(Encoding.UTF8.GetBytes(quoted)) >= 0;
}

/// <summary>Corrections that are made or undone together, and what they change in the file.</summary>
/// <param name="Groups">The groups of words that change.</param>
/// <param name="Edits">The edits, sorted and disjoint.</param>
internal sealed record WordChange(List<WordGroup> Groups, List<ByteEdit> Edits);
