using OcrFrench.Characters;

namespace OcrFrench.Steps.Normalization;

/// <summary>Finds the edits of a plan in a text: sorted, disjoint, in source coordinates, without allocating.</summary>
/// <remarks>
/// It jumps from trigger to trigger. Around one it pushes characters through a <see cref="CharacterWindow"/>, on which the passes work
/// until nothing changes, and goes on jumping when the last few pushed did not concern any of them. The result is complete: applied to the
/// edited text, the plan finds nothing.
/// </remarks>
internal ref struct CharacterScanner
{
    /// <summary>No pass looks for its trigger further back than this from the newest character.</summary>
    private const int Quiet = 4;

    private readonly NormalizationPlan _plan;
    private readonly ReadOnlySpan<char> _text;
    private readonly CharFinder _triggers;
    private CharacterWindow _window;
    private int _position;
    private int _quiet = Quiet;
    private bool _flushing;
    private int _lineEndFrom;
    private int _lineEndTo;
    private bool _lineEnd;
    private char _apostrophe;
    private bool? _hasEvidence;
    private SpacingAccents.Order? _accents;
    private bool? _accentsStandBehind;
    private bool? _hasOtherEncoding;

    public CharacterScanner(NormalizationPlan plan, ReadOnlySpan<char> text)
    {
        _plan = plan;
        _text = text;
        _triggers = Has(plan.Repairs, CharacterRepairs.FontEncoding) && text.IndexOfAny(FontEncoding.Triggers) >= 0
            ? plan.OtherTriggers : plan.Triggers;
    }

    public bool TryNext(out CharacterEdit edit)
    {
        while (true)
        {
            while (_window.Count > (_flushing ? 0 : CharacterWindow.Reach))
                if (_window.TryTakeOldest(out edit)) return true;

            if (!_flushing)
            {
                _flushing = !Advance();
                continue;
            }

            if (_window.TryTakeGap(out edit)) return true;
            if (_position == _text.Length) return false;
            _flushing = false;
            EnterAt(_position);
        }
    }

    /// <summary>Pushes the next character. False when the window must first be emptied: at a gap, and at the end.</summary>
    private bool Advance()
    {
        if (_quiet >= Quiet)
        {
            int distance = _text[_position..].IndexOfAny(_triggers);
            if (distance is < 0 or > CharacterWindow.Reach)
            {
                _position = distance < 0 ? _text.Length : _position + distance;
                return false;
            }

            _quiet = 0;
        }

        if (_position == _text.Length)
        {
            ApplyContext(follows: 0);
            return false;
        }

        char next = _text[_position];
        _quiet = _triggers.Contains(next) ? 0 : _quiet + 1;
        _window.Push(next, _position, ++_position);
        Settle();
        return true;
    }

    /// <summary>Fills an empty window with what stands before a trigger that is far from any other.</summary>
    private void EnterAt(int trigger)
    {
        for (int i = Math.Max(0, trigger - CharacterWindow.Reach); i < trigger; i++) _window.Push(_text[i], i, i + 1);
        _quiet = 0;
    }

    /// <summary>Runs the passes on the newest character until none of them changes it.</summary>
    private void Settle()
    {
        CharacterRepairs repairs = _plan.Repairs;
        while ((Has(repairs, CharacterRepairs.Mojibake) && Mojibake.Apply(ref _window))
            || (Has(repairs, CharacterRepairs.Windows1252) && Windows1252.Apply(ref _window))
            || (Has(repairs, CharacterRepairs.Composition) && Composition.Apply(ref _window)))
        {
            // each makes one character of several, or leaves a character that it will not touch again
        }

        if (Has(repairs, CharacterRepairs.SpacingAccents) && SpacingAccents.IsNewest(in _window)) JoinAccent();

        if (Has(repairs, CharacterRepairs.SoftHyphens) && _window[0] == '\u00AD' && RemoveSoftHyphen()) return;
        if (Has(repairs, CharacterRepairs.Invisibles) && Invisibles.Apply(ref _window, Following)) return;
        if (Has(repairs, CharacterRepairs.Ligatures) && ExpandLigature()) return;
        if (Has(repairs, CharacterRepairs.LongS)) LongS.Apply(ref _window);
        ApplyContext(follows: 1);
    }

    /// <summary>
    /// The passes that must know what follows: they work on the characters under the newest, or at the text's end on the newest.
    /// </summary>
    private void ApplyContext(int follows)
    {
        CharacterRepairs repairs = _plan.Repairs;
        if (follows == 1 && Has(repairs, CharacterRepairs.Apostrophes) && Apostrophes.IsMisused(in _window))
            _window.Rewrite(1, Apostrophe, CharacterRepairs.Apostrophes);

        if (follows == 1 && Has(repairs, CharacterRepairs.Spaces) && Spaces.IsMisused(in _window))
            _window.Rewrite(1, ' ', CharacterRepairs.Spaces);

        if (Has(repairs, CharacterRepairs.FontEncoding)) LookUpAgain(follows);

        if (Has(repairs, CharacterRepairs.DetachedAccents)) JoinDetached(follows);

        if (Has(repairs, CharacterRepairs.Mojibake) && LostNoBreakSpace.IsMeant(in _window, follows) && HasEvidence)
        {
            if (follows == 0 || LostNoBreakSpace.IsSpacePart(_window[0])) MergeUnder(follows, 2, 'à', CharacterRepairs.Mojibake);
            else _window.Rewrite(2, 'à', CharacterRepairs.Mojibake);
        }
    }

    private void MergeUnder(int follows, int count, char value, CharacterRepairs repair)
    {
        if (follows == 0) _window.Merge(count, value, repair);
        else _window.MergeBelowTop(count, value, repair);
    }

    private void JoinAccent()
    {
        char together = SpacingAccents.Composed(in _window, AccentsStand, Following);
        if (together != '\0') _window.Merge(2, together, CharacterRepairs.SpacingAccents);
        else if (SpacingAccents.ComposedBelow(in _window) is var below and not '\0')
            _window.MergeBelowTop(2, below, CharacterRepairs.SpacingAccents);
    }

    private void JoinDetached(int follows)
    {
        char letter = DetachedAccents.Composed(in _window, follows, out bool isDoubtful);
        if (letter != '\0' && (!isDoubtful || AccentsStandBehind)) MergeUnder(follows, 3, letter, CharacterRepairs.DetachedAccents);
        else if (follows == 1 && DetachedAccents.ComposedWithNext(in _window) is var next and not '\0')
            _window.Merge(2, next, CharacterRepairs.DetachedAccents);
    }

    /// <summary>What the letter below the newest was meant to be, once it is known what follows; or the last one.</summary>
    private void LookUpAgain(int follows)
    {
        char after = follows == 0 ? '\0' : _window[0];
        char meant = FontEncoding.MeantBy(_window[follows], _window[follows + 1], after);
        if (meant != '\0' && (HasOtherEncoding || (follows == 1 && FontEncoding.IsCertain(in _window))))
            _window.Rewrite(follows, meant, CharacterRepairs.FontEncoding);
    }

    private bool RemoveSoftHyphen()
    {
        if (char.IsHighSurrogate(_window[1]) && char.IsLowSurrogate(Following)) return false;
        if (_position < _lineEndFrom || _position > _lineEndTo || _lineEndTo == 0)
        {
            _lineEndFrom = _position; // kept, or a long row of soft hyphens would be walked once for each
            _lineEnd = SoftHyphens.IsLineEnd(_text, _position, out _lineEndTo);
        }

        if (_lineEnd) return false;
        _window.RemoveTop(CharacterRepairs.SoftHyphens);
        return true;
    }

    private bool ExpandLigature()
    {
        ReadOnlySpan<char> letters = Ligatures.Expand(_window[0], _plan.Repairs);
        if (letters.IsEmpty) return false;
        _window.Rewrite(0, letters[0], CharacterRepairs.Ligatures);
        ApplyContext(follows: 1);
        int end = _window.TopEnd;
        foreach (char letter in letters[1..]) _window.Push(letter, end, end, CharacterRepairs.Ligatures);
        return true;
    }

    private readonly char Following => _position < _text.Length ? _text[_position] : '\0';

    private char Apostrophe => _apostrophe == '\0' ? _apostrophe = Apostrophes.Preferred(_text) : _apostrophe;

    private bool HasEvidence => _hasEvidence ??= LostNoBreakSpace.HasEvidence(_text);

    private bool HasOtherEncoding => _hasOtherEncoding ??= FontEncoding.IsIn(_text);

    private bool AccentsStandBehind => _accentsStandBehind ??= DetachedAccents.StandBehind(_text);

    private SpacingAccents.Order AccentsStand => _accents ??= SpacingAccents.Of(_text);

    private static bool Has(CharacterRepairs all, CharacterRepairs one) => (all & one) != CharacterRepairs.None;
}
