using System.Text;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Alto;

/// <summary>
/// Divided words are stored as two halves, each of which repeats the whole. When a half changes, so does what both say
/// about the whole; if the halves did not state it, they do now.
/// </summary>
internal sealed class AltoHyphens
{
    private readonly IReadOnlyList<AltoWord> _words;
    private readonly List<WordChange> _changes;
    private readonly IReadOnlyDictionary<(int Start, int End), string> _wholes;
    private readonly Dictionary<Word, (WordChange Change, string Text)> _changed = [];

    /// <summary>Words that are no longer one element.</summary>
    private readonly HashSet<Word> _gone = [];

    public AltoHyphens(IReadOnlyList<AltoWord> words, List<WordChange> changes, IReadOnlyDictionary<(int Start, int End), string> wholes)
    {
        (_words, _changes, _wholes) = (words, changes, wholes);
        foreach (WordChange change in changes)
        {
            foreach (WordGroup group in change.Groups)
            {
                Note(change, group);
                _gone.UnionWith(group.Removed);
                _gone.UnionWith(group.Words.Where(static word => word.Element is null).Select(static word => word.Like));
            }
        }
    }

    /// <summary>Rewrites the wholes; the changes to both halves of a word then become one.</summary>
    /// <param name="others">Takes what is written to words of which no half has changed.</param>
    /// <param name="usesWholes">Whether the document is known to say of halves what they are halves of.</param>
    public void Write(List<ByteEdit> others, bool usesWholes)
    {
        usesWholes |= _words.Any(static word => word.HasWhole);
        for (int i = 0; i + 1 < _words.Count; i++)
        {
            AltoWord first = _words[i], second = _words[i + 1];
            if (first.Line == second.Line) continue;
            if (first.IsFirstPart && second.IsSecondPart) Rewrite(first, second, others);
            else if (first.IsCut && !first.HasWhole && !second.HasWhole) Add(first, second, usesWholes ? others : null);
        }
    }

    private void Rewrite(AltoWord first, AltoWord second, List<ByteEdit> others)
    {
        bool isFirst = _changed.TryGetValue(first, out (WordChange Change, string Text) one),
            isSecond = _changed.TryGetValue(second, out (WordChange Change, string Text) other);
        string before = Trimmed(first.Content.Text), after = second.Content.Text;
        if (!isFirst && !isSecond)
        {
            // What the file says about an unchanged word is left alone unless it is a different word.
            if (_gone.Contains(first) || _gone.Contains(second)) return;
            if (IsOther(first.Whole, before, after)) first.Whole!.Rewrite(Bare(before + after), others);
            if (IsOther(second.Whole, before, after)) second.Whole!.Rewrite(Bare(before + after), others);
            return;
        }

        string whole = Whole(first.Whole?.Text ?? "", before, after, isFirst ? Trimmed(one.Text) : before, isSecond ? other.Text : after);
        WordChange target = isFirst ? one.Change : other.Change;
        first.Whole?.Rewrite(whole, target.Edits);
        second.Whole?.Rewrite(whole, target.Edits);
        if (isFirst && isSecond) Merge(target, other.Change);
    }

    /// <summary>
    /// Says of what the halves are halves, where the cleaner knows it: in the change of a half, or where the document does so elsewhere.
    /// </summary>
    private void Add(AltoWord first, AltoWord second, List<ByteEdit>? others)
    {
        if (_gone.Contains(first) || _gone.Contains(second) || !_wholes.TryGetValue((first.TextStart, second.TextEnd), out string? whole))
            return;
        bool isFirst = _changed.TryGetValue(first, out (WordChange Change, string Text) one),
            isSecond = _changed.TryGetValue(second, out (WordChange Change, string Text) other);
        List<ByteEdit>? edits = isFirst ? one.Change.Edits : isSecond ? other.Change.Edits : others;
        if (edits is null) return;
        Add(first, "HypPart1", Bare(whole), edits);
        Add(second, "HypPart2", Bare(whole), edits);
        if (isFirst && isSecond) Merge(one.Change, other.Change);
    }

    private static void Add(AltoWord half, string part, string whole, List<ByteEdit> edits)
    {
        XmlAttribute content = half.Attributes.First(attribute => attribute.ValueStart == half.Content.Pieces[0].Start);
        edits.Add(new ByteEdit(content.End, content.End,
            Encoding.UTF8.GetBytes($" SUBS_TYPE=\"{part}\" SUBS_CONTENT=\"{XmlContent.Escape(whole, (byte)'"')}\"")));
    }

    private void Note(WordChange change, WordGroup group)
    {
        foreach (NewWord now in group.Words)
        {
            if (now.Element is not null) _changed[now.Element] = (change, now.Text);
        }
    }

    private void Merge(WordChange into, WordChange from)
    {
        if (ReferenceEquals(into, from)) return;
        into.Groups.AddRange(from.Groups);
        into.Edits.AddRange(from.Edits);
        _changes.Remove(from);
        foreach (WordGroup group in from.Groups) Note(into, group);
    }

    /// <summary>Whether a whole neither starts with letters of the first half nor ends with letters of the second.</summary>
    private static bool IsOther(XmlContent? whole, string first, string second)
    {
        if (whole is null) return false;
        string written = Letters(whole.Text), one = Letters(first), other = Letters(second);
        return one.Length > 0 && other.Length > 0 && !written.StartsWith(one[0]) && !written.EndsWith(other[^1]);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>
    /// The whole as it was written before: with the mark that follows it or without, with the hyphen of a compound or without.
    /// </summary>
    private static string Whole(string written, string before, string after, string first, string second)
    {
        foreach (string hyphen in new[] { "", "-" })
        {
            if (written == before + hyphen + after) return first + hyphen + second;
            if (written == Bare(before + hyphen + after)) return Bare(first + hyphen + second);
        }

        return Bare(first + second);
    }

    private static string Trimmed(string half) => half.TrimEnd('-', XmlContent.SoftHyphen, XmlContent.NotSign);

    private static string Bare(string word)
    {
        int start = 0, end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start])) start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1])) end--;
        return word[start..end];
    }
}
