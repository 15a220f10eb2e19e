using OcrFrench.Edits;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Acceptance;

/// <summary>Removes the changes of a pass that the user does not want. Handles one text at a time, on one thread.</summary>
/// <remarks>
/// Protected places are found again in the text of each pass. Whatever is protected once stays protected, since a change that would end a
/// protection is removed as well; so when no pass changes a text any more, cleaning it again does not change it either.
/// </remarks>
internal sealed class ChangeFilter(UserChoices choices) : ISuspectFilter
{
    /// <summary>How often the changes beside a lost place are removed one by one before all of them are.</summary>
    /// <remarks>By hand: it bounds the work.</remarks>
    private const int MostTries = 4;

    private readonly ProtectedPlaces _places = new(choices.Protect, choices.Decided?.Never),
        _later = new(choices.Protect, choices.Decided?.Never);
    private readonly ProtectedPlaces _left = new([], null);
    private readonly RejectedChanges? _rejected = choices.Decided is { HasRejected: true } decided ? new RejectedChanges(decided) : null;
    private readonly List<(int Start, int End)> _rejectedPlaces = [];
    private ChangeList? _before;
    private bool _isCurrent;
    private bool[] _kept = [];
    private char[] _after = [];

    public bool IsActive { get; } = choices.IsAny;

    /// <summary>Prepares for a source.</summary>
    public void Start() => _rejectedPlaces.Clear();

    /// <summary>Announces that the text has changed.</summary>
    /// <param name="before">The changes that led from the source to it.</param>
    public void Restart(ChangeList before)
    {
        _before = before;
        _isCurrent = false;
    }

    /// <summary>
    /// Finds words that several passes together have changed in a way that the user rejected, which could not be seen at each step. If
    /// there are any, the source must be cleaned again, and these words are left alone.
    /// </summary>
    public bool FindRejected(ReadOnlySpan<char> source, ChangeList changes)
    {
        if (_rejected is null) return false;
        Span<bool> kept = Kept(changes.Count);
        if (!_rejected.Find(source, changes, kept)) return false;
        for (int i = 0; i < changes.Count; i++)
            if (!kept[i])
            {
                _rejectedPlaces.Add(changes[i].Length > 0
                    ? (changes[i].Start, changes[i].End) : (changes[i].Start - 1, changes[i].End + 1));
            }
        _rejectedPlaces.Sort();
        return true;
    }

    /// <summary>Gets the places that must not be changed from a list.</summary>
    public void Leave(ReadOnlySpan<char> text, List<Suspect> suspects, LeftPlaces left)
    {
        if (!IsActive) return;
        Look(text);
        if (_places.Places.Count + _left.Places.Count == 0) return;
        int kept = 0;
        Span<Suspect> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(suspects);
        foreach (ref readonly Suspect suspect in all)
        {
            if (!IsTouched(suspect.Start, suspect.End)) all[kept++] = suspect;
            else
            {
                left.Add(suspect, IsDecided(text[suspect.Start..suspect.End])
                    || _left.IsTouched(suspect.Start, suspect.End) ? DoubtReason.Decided : DoubtReason.Protected);
            }
        }

        suspects.RemoveRange(kept, suspects.Count - kept);
    }

    /// <summary>Whether a decision says that a text must stay.</summary>
    private bool IsDecided(ReadOnlySpan<char> text) => choices.Decided?.Never is { } never && never.TryFind(text, 0, out _, out _, out _);

    /// <summary>Sorts the changes and removes the unwanted ones.</summary>
    /// <param name="text">The text.</param>
    /// <param name="changes">The changes, in any order.</param>
    /// <param name="refusals">Receives those that are removed.</param>
    public void Apply(ReadOnlySpan<char> text, ChangeList changes, Refusals refusals)
    {
        Look(text);
        Span<bool> kept = Kept(changes.Count);
        for (int i = 0; i < changes.Count; i++)
        {
            Change change = changes[i];
            bool isWanted = choices.Wants(change.Reason.Kind) || change.Reason.Rule == RuleNames.Composition;
            kept[i] = isWanted && !IsTouched(change.Start, change.End);
            if (!kept[i])
            {
                refusals.Add(changes, change, !isWanted ? DoubtReason.NotAskedFor : _left.IsTouched(change.Start, change.End)
                    || IsDecided(text[change.Start..change.End]) ? DoubtReason.Decided : DoubtReason.Protected);
            }
        }

        changes.Keep(kept);
        changes.Sort();
        if (_rejected is not null && _rejected.Find(text, changes, kept = Kept(changes.Count)))
        {
            Refuse(changes, kept, refusals, DoubtReason.Decided);
        }
        KeepProtection(text, changes, refusals);
    }

    private static void Refuse(ChangeList changes, ReadOnlySpan<bool> kept, Refusals refusals, DoubtReason reason)
    {
        for (int i = 0; i < changes.Count; i++)
            if (!kept[i]) refusals.Add(changes, changes[i], reason);
        changes.Keep(kept);
    }

    private bool IsTouched(int start, int end) => _places.IsTouched(start, end) || _left.IsTouched(start, end);

    private void Look(ReadOnlySpan<char> text)
    {
        if (_isCurrent) return;
        _isCurrent = true;
        _places.Find(text);
        _left.Move(_rejectedPlaces, _before!);
    }

    /// <summary>Removes changes that would make a protected place lose its protection.</summary>
    private void KeepProtection(ReadOnlySpan<char> text, ChangeList changes, Refusals refusals)
    {
        if (_places.Places.Count == 0) return;
        for (int tries = 0; changes.Count > 0; tries++)
        {
            int length = changes.Apply(text, ref _after);
            _later.Find(_after.AsSpan(0, length));
            if (!TryFindLost(changes, out int next)) return;
            Span<bool> kept = Kept(changes.Count);
            kept.Fill(tries < MostTries);
            if (next > 0) kept[next - 1] = false;
            if (next < changes.Count) kept[next] = false;
            Refuse(changes, kept, refusals, DoubtReason.Protected);
        }
    }

    /// <summary>Finds the first place whose protection the changes would end.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="next">The index of the change after it.</param>
    private bool TryFindLost(ChangeList changes, out int next)
    {
        next = 0;
        int shift = 0;
        foreach ((int start, int end) in _places.Places)
        {
            while (next < changes.Count && changes[next].End <= start && (changes[next].Start < start || changes[next].Length == 0))
            {
                shift += changes[next].TextLength - changes[next].Length;
                next++;
            }

            if (!_later.Covers(start + shift, end + shift)) return true;
        }

        return false;
    }

    private Span<bool> Kept(int count)
    {
        if (_kept.Length < count) _kept = new bool[Math.Max(count, _kept.Length * 2)];
        return _kept.AsSpan(0, count);
    }
}
