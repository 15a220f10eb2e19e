using System.Buffers;
using System.Runtime.InteropServices;

namespace OcrFrench.Steps.Normalization;

/// <summary>A text with the edits of a plan made, and the way back. Reusable: a second text of the same size allocates nothing.</summary>
/// <remarks>
/// Positions map as those of <see cref="OffsetMap"/> do: total and monotone both ways; the start and the end of an edit to the start and
/// the end of its counterpart, what is strictly inside to the end. Not safe for several threads at once.
/// </remarks>
internal sealed class EditedText
{
    private readonly List<CharacterEdit> _edits = [];
    private readonly List<int> _outputStarts = [];
    private char[] _text = [];
    private int _textLength;
    private int _sourceLength;

    /// <summary>The edits, sorted and disjoint. Empty when nothing was to be done.</summary>
    public ReadOnlySpan<CharacterEdit> Edits => CollectionsMarshal.AsSpan(_edits);

    /// <summary>Where each edit's replacement starts in <see cref="Text"/>.</summary>
    public ReadOnlySpan<int> OutputStarts => CollectionsMarshal.AsSpan(_outputStarts);

    /// <summary>The edited text after <see cref="Apply"/> returned true; otherwise empty, and the source is the text.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _textLength);

    /// <summary>Makes the edits. False when there are none: the source can be used as it is, and nothing was copied.</summary>
    public bool Apply(NormalizationPlan plan, ReadOnlySpan<char> source)
    {
        _edits.Clear();
        _outputStarts.Clear();
        _sourceLength = source.Length;
        _textLength = 0;
        if (!plan.Concerns(source)) return false;

        int copied = 0;
        CharacterScanner scanner = plan.Scan(source);
        while (scanner.TryNext(out CharacterEdit edit))
        {
            Append(source[copied..edit.Start], source.Length - copied);
            _outputStarts.Add(_textLength);
            _edits.Add(edit);
            Append(edit.Replacement, source.Length - edit.Start);
            copied = edit.End;
        }

        if (_edits.Count == 0) return false;
        Append(source[copied..], source.Length - copied);
        return true;
    }

    /// <summary>Writes the text that the edits make of their source.</summary>
    public void WriteTo(ReadOnlySpan<char> source, IBufferWriter<char> destination) => destination.Write(_edits.Count == 0 ? source : Text);

    /// <summary>The position in the edited text of a position in the source, 0 to its length.</summary>
    public int ToText(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, _sourceLength);
        int low = 0, high = _edits.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_edits[middle].Start < position) low = middle + 1;
            else high = middle;
        }

        if (low == 0) return position;
        CharacterEdit edit = _edits[low - 1];
        return _outputStarts[low - 1] + edit.Replacement.Length + Math.Max(0, position - edit.End);
    }

    /// <summary>The position in the source of a position in the edited text, 0 to its length.</summary>
    public int ToSource(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, _edits.Count == 0 ? _sourceLength : _textLength);
        int low = 0, high = _edits.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_outputStarts[middle] < position) low = middle + 1;
            else high = middle;
        }

        if (low == 0) return position;
        CharacterEdit edit = _edits[low - 1];
        return edit.End + Math.Max(0, position - _outputStarts[low - 1] - edit.Replacement.Length);
    }

    /// <param name="part">What to append.</param>
    /// <param name="expected">About how much is still to come, so that the buffer grows once.</param>
    private void Append(ReadOnlySpan<char> part, int expected)
    {
        if (part.Length > _text.Length - _textLength)
        {
            long wanted = (long)_textLength + Math.Max(part.Length, expected) + 64;
            wanted = Math.Max(wanted, Math.Min(_text.Length + (_text.Length / 4L), Array.MaxLength));
            Array.Resize(ref _text, (int)Math.Min(wanted, Array.MaxLength));
        }

        part.CopyTo(_text.AsSpan(_textLength));
        _textLength += part.Length;
    }
}
