using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace OcrFrench.Documents;

/// <summary>
/// The unified diff of a text that is cleaned in stretches: only a stretch, and the group of changes at its end, are held in memory. For a
/// text of one stretch it is that of <see cref="TextDiff"/>.
/// </summary>
internal sealed class UnifiedDiff(string oldName, string newName)
{
    /// <summary>Unchanged lines around changes, as is usual.</summary>
    private const int Context = 3;

    private readonly StringBuilder _written = new(), _group = new();

    /// <summary>
    /// The new lines of the last change. Removed lines come before them, and there may be more of these in the next stretch.
    /// </summary>
    private readonly StringBuilder _come = new();

    /// <summary>Unchanged lines since the last change, or the last ones if no group of changes is open.</summary>
    private readonly List<string> _same = [];
    private (CleaningResult Text, Func<int, string>? Heading)? _first;
    private string _oldRest = "", _newRest = "", _restHeading = "", _heading = "";
    private long _oldLine, _newLine, _oldStart, _newStart;
    private bool _hasStretches, _hasGroups, _isOpen;

    /// <summary>Adds the next stretch.</summary>
    /// <param name="stretch">The stretch and what was changed in it.</param>
    /// <param name="heading">
    /// Returns what is shown after the line numbers of a group, given where its first line starts in the stretch.
    /// </param>
    /// <param name="separator">The separator between the stretch before and this one.</param>
    /// <returns>The part of the diff that is finished.</returns>
    public string Add(CleaningResult stretch, Func<int, string>? heading = null, string separator = "")
    {
        ArgumentNullException.ThrowIfNull(stretch);
        if (!_hasStretches)
        {
            (_first, _hasStretches) = ((stretch, heading), true);
            return "";
        }

        FlushFirst();
        Compare(stretch, heading, separator);
        return Taken();
    }

    /// <summary>The end of the diff.</summary>
    public string Finish()
    {
        if (_first is var (only, heading)) return TextDiff.Unified(oldName, newName, only.Source, only.Text, Context, heading);
        Compare(_oldRest, _newRest, _ => _restHeading);
        if (_isOpen) Close();
        return Taken();
    }

    private void FlushFirst()
    {
        if (_first is not var (first, heading)) return;
        _first = null;
        Compare(first, heading, "");
    }

    /// <summary>
    /// Compares whole lines. What follows the last line end is continued in the next stretch; its note is kept in case this is the part
    /// of the line that has changed.
    /// </summary>
    private void Compare(CleaningResult stretch, Func<int, string>? heading, string separator)
    {
        string old = string.Concat(_oldRest, separator, stretch.Source), now = string.Concat(_newRest, separator, stretch.Text);
        string restHeading = _restHeading;
        int before = _oldRest == _newRest ? 0 : _oldRest.Length, shift = _oldRest.Length + separator.Length;
        int oldEnd = old.LastIndexOf('\n') + 1, newEnd = now.LastIndexOf('\n') + 1;
        (_oldRest, _newRest) = (old[oldEnd..], now[newEnd..]);
        _restHeading = HeadingAt(oldEnd);
        Compare(old[..oldEnd], now[..newEnd], HeadingAt);

        string HeadingAt(int at) => at < before ? restHeading : heading is null ? "" : " " + heading(Math.Max(0, at - shift));
    }

    private void Compare(string old, string now, Func<int, string> heading)
    {
        DiffResult diff = new Differ().CreateCustomDiffs(old, now, ignoreWhiteSpace: false, TextDiff.Lines);
        int line = 0, at = 0;
        foreach (DiffBlock block in diff.DiffBlocks)
        {
            Keep(diff.PiecesOld, ref line, block.DeleteStartA, ref at);
            if (!_isOpen) Open(heading(at));
            foreach (string same in _same) TextDiff.Write(_group, ' ', same);
            _same.Clear();
            foreach (string gone in diff.PiecesOld.AsSpan(line, block.DeleteCountA))
            {
                TextDiff.Write(_group, '-', gone);
                at += gone.Length;
            }

            foreach (string come in diff.PiecesNew.AsSpan(block.InsertStartB, block.InsertCountB)) TextDiff.Write(_come, '+', come);
            line += block.DeleteCountA;
            _oldLine += block.DeleteCountA;
            _newLine += block.InsertCountB;
        }

        Keep(diff.PiecesOld, ref line, diff.PiecesOld.Length, ref at);
    }

    private void Keep(string[] lines, ref int from, int to, ref int at)
    {
        for (; from < to; from++)
        {
            at += lines[from].Length;
            FinishChange();
            _oldLine++;
            _newLine++;
            _same.Add(lines[from]);
            if (_isOpen && _same.Count > 2 * Context) Close();
            if (!_isOpen && _same.Count > Context) _same.RemoveAt(0);
        }
    }

    private void FinishChange()
    {
        _group.Append(_come);
        _come.Clear();
    }

    private void Open(string heading)
    {
        (_isOpen, _heading) = (true, heading);
        (_oldStart, _newStart) = (_oldLine - _same.Count, _newLine - _same.Count);
    }

    /// <summary>Ends a group of changes with the unchanged lines after it.</summary>
    private void Close()
    {
        FinishChange();
        int after = Math.Min(Context, _same.Count);
        foreach (string same in _same.Take(after)) TextDiff.Write(_group, ' ', same);
        long oldEnd = _oldLine - (_same.Count - after), newEnd = _newLine - (_same.Count - after);
        if (!_hasGroups) _written.Append("--- ").Append(oldName).Append('\n').Append("+++ ").Append(newName).Append('\n');
        _written.Append("@@ -").Append(TextDiff.Range(_oldStart, oldEnd)).Append(" +").Append(TextDiff.Range(_newStart, newEnd));
        _written.Append(" @@").Append(_heading).Append('\n').Append(_group);
        _group.Clear();
        _same.RemoveRange(0, _same.Count - Math.Min(Context, _same.Count));
        (_hasGroups, _isOpen) = (true, false);
    }

    private string Taken()
    {
        string written = _written.ToString();
        _written.Clear();
        return written;
    }
}
