using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace OcrFrench.Steps.Normalization;

/// <summary>
/// The last few characters of the repaired text, each with the stretch of source that it stands for. Passes read it from the newest
/// character back, and rewrite or merge the newest ones; that is how one repair can feed another and none is found only the second time.
/// </summary>
internal struct CharacterWindow
{
    /// <summary>How far back a pass may look: characters this near are never let go before the text or its touched part ends.</summary>
    public const int Reach = 12;

    private const int Mask = 15;

    private Slots _slots;
    private uint _end;
    private int _gapStart;
    private int _gapEnd;
    private CharacterRepairs _gapRepairs;

    public int Count { get; private set; }

    /// <summary>The newest character (0), the one before (1) …; U+0000, which no pass concerns itself with, before the first.</summary>
    public readonly char this[int back] => back < Count ? _slots[(int)((_end - 1 - (uint)back) & Mask)].Value : '\0';

    public readonly bool IsChanged(int back) =>
        back < Count && _slots[(int)((_end - 1 - (uint)back) & Mask)].Repairs != CharacterRepairs.None;

    public void Push(char value, int start, int end, CharacterRepairs repairs = CharacterRepairs.None)
    {
        ref Slot slot = ref _slots[(int)(_end++ & Mask)];
        Count++;
        slot.Start = start;
        slot.End = end;
        slot.Value = value;
        slot.Repairs = repairs;
        slot.GapRepairs = _gapRepairs;
        slot.GapStart = _gapRepairs == CharacterRepairs.None ? start : _gapStart;
        _gapRepairs = CharacterRepairs.None;
    }

    /// <summary>Where the newest character starts in the source.</summary>
    public readonly int TopStart => _slots[(int)((_end - 1) & Mask)].Start;

    /// <summary>Where the newest character ends in the source.</summary>
    public readonly int TopEnd => _slots[(int)((_end - 1) & Mask)].End;

    /// <summary>Makes another character of one of the newest.</summary>
    public void Rewrite(int back, char value, CharacterRepairs repair)
    {
        ref Slot slot = ref Slot(back);
        slot.Value = value;
        slot.Repairs |= repair;
    }

    /// <summary>Makes one character of the <paramref name="count"/> newest, what was removed between them included.</summary>
    public void Merge(int count, char value, CharacterRepairs repair)
    {
        ref Slot first = ref Slot(count - 1);
        for (int back = count - 2; back >= 0; back--)
        {
            ref Slot next = ref Slot(back);
            first.End = next.End;
            first.Repairs |= next.Repairs | next.GapRepairs;
        }

        first.Value = value;
        first.Repairs |= repair;
        _end -= (uint)(count - 1);
        Count -= count - 1;
    }

    /// <summary>The same for the <paramref name="count"/> characters under the newest.</summary>
    public void MergeBelowTop(int count, char value, CharacterRepairs repair)
    {
        Slot top = Slot(0);
        _end--;
        Count--;
        Merge(count, value, repair);
        Slot(-1) = top;
        _end++;
        Count++;
    }

    /// <summary>Removes the newest character from the text.</summary>
    public void RemoveTop(CharacterRepairs repair)
    {
        ref Slot top = ref Slot(0);
        _gapStart = top.GapStart;
        _gapEnd = top.End;
        _gapRepairs = top.GapRepairs | top.Repairs | repair;
        _end--;
        Count--;
    }

    /// <summary>Lets the oldest character go. True with the edit if it, or what was removed before it, makes one.</summary>
    public bool TryTakeOldest(out CharacterEdit edit)
    {
        ref Slot slot = ref Slot(Count - 1);
        if (slot.GapRepairs != CharacterRepairs.None)
        {
            edit = new CharacterEdit(slot.GapStart, slot.Start - slot.GapStart, slot.GapRepairs);
            slot.GapRepairs = CharacterRepairs.None;
            return true;
        }

        Count--;
        edit = default;
        if (slot.Repairs == CharacterRepairs.None) return false;

        edit = new CharacterEdit(slot.Start, slot.End - slot.Start, slot.Repairs);
        edit.Append(slot.Value);
        while (Count > 0 && Slot(Count - 1) is { } rest && rest.Start == rest.End)
        {
            edit.Append(rest.Value); // the other letters of a ligature stand for no source of their own
            Count--;
        }

        return true;
    }

    /// <summary>What was removed after the newest character, once no other will follow.</summary>
    public bool TryTakeGap(out CharacterEdit edit)
    {
        edit = _gapRepairs == CharacterRepairs.None ? default : new CharacterEdit(_gapStart, _gapEnd - _gapStart, _gapRepairs);
        bool any = _gapRepairs != CharacterRepairs.None;
        _gapRepairs = CharacterRepairs.None;
        return any;
    }

    [UnscopedRef]
    private ref Slot Slot(int back) => ref _slots[(int)((_end - 1 - (uint)back) & Mask)];

    [InlineArray(Mask + 1)]
    private struct Slots
    {
        private Slot _first;
    }
}

/// <summary>A character of the repaired text, and what was removed just before it.</summary>
internal struct Slot
{
    public int GapStart;
    public int Start;
    public int End;
    public char Value;
    public CharacterRepairs Repairs;
    public CharacterRepairs GapRepairs;
}
