namespace OcrFrench.Documents.Words;

/// <summary>
/// Decides which elements represent the words after a change: split or joined words get parts of boxes, or merged boxes.
/// </summary>
internal sealed class WordPlan
{
    private readonly RunningText _text;
    private readonly WordGroup _group;
    private readonly int _start;
    private readonly int _end;
    private readonly string _now;
    private readonly List<int> _origins = [];
    private readonly List<Part> _parts = [];
    private bool _hasWideSpace;

    private WordPlan(RunningText text, WordGroup group)
    {
        _text = text;
        _group = group;
        _start = text.Words[group.First].TextStart;
        _end = text.Words[group.Last].TextEnd;
        _now = Alignment.Apply(text.Text, _start, _end, group.Places, _origins);
    }

    /// <summary>Fills in the new words of a group.</summary>
    /// <returns>Whether elements can represent them: only spaces, or adjacent spaces, they cannot.</returns>
    public static bool TryMake(RunningText text, WordGroup group)
    {
        var plan = new WordPlan(text, group);
        if (plan._now.AsSpan().Trim().Length != plan._now.Length || plan._now.Length == 0) return false;
        plan.Cut();
        plan.Spread();
        plan.Assign();
        return !plan._hasWideSpace;
    }

    /// <summary>
    /// Cuts the new text where elements meet: at the spaces between them, and where words stood side by side without one.
    /// </summary>
    private void Cut()
    {
        int from = 0;
        bool spaced = false;
        for (int at = 0; at < _now.Length; at++)
        {
            if (_now[at] == ' ' && IsBetween(at))
            {
                Add(from, at, spaced);
                (from, spaced) = (at + 1, true);
            }
            else if (at > from && _origins[at] >= 0 && StartsGlued(from, at))
            {
                Add(from, at, spaced);
                (from, spaced) = (at, false);
            }
        }

        Add(from, _now.Length, spaced);
    }

    private void Add(int from, int to, bool spaced)
    {
        if (to <= from)
        {
            _hasWideSpace |= spaced;
            return;
        }

        int first = -1, last = -1;
        for (int i = from; i < to; i++)
        {
            if (_origins[i] < 0) continue;
            if (first < 0) first = _origins[i];
            last = _origins[i] + 1;
        }

        if (first < 0) first = last = _parts.Count == 0 ? _start : _parts[^1].Last;
        _parts.Add(new Part(from, to, spaced, first, last));
    }

    /// <summary>Whether a space separates two elements, rather than being inside one that has spaces of its own.</summary>
    private bool IsBetween(int at)
    {
        int origin = _origins[at];
        for (int before = at; origin < 0 && before > 0; before--) origin = _origins[before - 1];
        if (WordAt(origin < 0 ? _start : origin) is not { } word) return true;
        return _origins[at] < 0 && !word.IsWhole && !word.HasLines
            && !_text.Text.AsSpan(word.TextStart, word.TextEnd - word.TextStart).Contains(' ');
    }

    /// <summary>Whether the first character of an element is passed between two characters of the new text.</summary>
    private bool StartsGlued(int from, int at)
    {
        int before = -1;
        for (int i = at - 1; i >= from && before < 0; i--) before = _origins[i];
        if (before < 0) return false;
        for (int i = _group.First + 1; i <= _group.Last; i++)
        {
            int start = _text.Words[i].TextStart;
            if (_text.Words[i - 1].TextEnd == start && before < start && start <= _origins[at] && _text.Words[i].TextEnd > _origins[at])
                return true;
        }

        return false;
    }

    /// <summary>What was lost at the edges of a word still belongs to it, as does an element of which nothing is left.</summary>
    private void Spread()
    {
        for (int i = 0; i < _parts.Count; i++)
        {
            Part part = _parts[i];
            int least = i == 0 ? _start : _parts[i - 1].Last, most = i + 1 == _parts.Count ? _end : _parts[i + 1].First;
            int first = part.First, last = part.Last;
            foreach (Word word in Words())
            {
                if (word.TextStart < last && word.TextEnd > first)
                    (first, last) = (Math.Min(first, word.TextStart), Math.Max(last, word.TextEnd));
                else if (word.TextStart == last && last > first && word.TextEnd <= most) last = word.TextEnd;
            }

            _parts[i] = part with { First = Math.Max(first, least), Last = Math.Min(last, most) };
        }

        foreach (Place place in _group.Places.Where(static place => !place.Text.AsSpan().IsWhiteSpace())) TakeAll(place);
    }

    /// <summary>
    /// For places that now have fewer words: words of which no letter is left belong to the word before them, or to the first. Words that
    /// are merely removed belong to none.
    /// </summary>
    private void TakeAll(Place place)
    {
        foreach (Word word in Words())
        {
            if (word.TextStart < place.Start || word.TextEnd > place.End) continue;
            if (_parts.Exists(part => part.First < word.TextEnd && part.Last > word.TextStart)) continue;
            int before = _parts.FindLastIndex(part => part.Last <= word.TextStart && part.Last > place.Start);
            int after = before < 0 ? _parts.FindIndex(part => part.First >= word.TextEnd && part.First < place.End) : -1;
            if (before >= 0) _parts[before] = _parts[before] with { Last = word.TextEnd };
            else if (after >= 0) _parts[after] = _parts[after] with { First = word.TextStart };
        }
    }

    private void Assign()
    {
        var left = Words().ToList();
        var words = new List<NewWord>();
        for (int i = 0; i < _parts.Count; i++)
        {
            Part part = _parts[i];
            List<Word> here = Words().Where(word => word.TextStart < part.Last && word.TextEnd > part.First).ToList();
            bool IsLater(Word word) => word.EndsWord && i + 1 < _parts.Count && _parts[i + 1].First < word.TextEnd;
            List<Word> free = here.Where(word => left.Contains(word) && !IsLater(word)).ToList();
            Word? element = free.Find(static word => word.IsPreferred) ?? (free.Count > 0 ? free[0] : null);
            // A word without a place of its own is added to the one before it.
            Word like = element ?? (here.Count > 0 ? here[0] : words.Count > 0 ? words[^1].Like : _text.Words[_group.First]);
            if (element is not null) left.Remove(element);
            bool isExact = element is not null && part.First == element.TextStart && part.Last == element.TextEnd;
            string old = part.Last > part.First ? _text.Text[part.First..part.Last] : "";
            words.Add(new NewWord(_now[part.From..part.To], element, like, isExact ? null : BoxOf(i), part.IsSpaced, old));
        }

        _group.Text = _now;
        _group.Words = words;
        _group.Removed = left;
    }

    /// <summary>The box of a part: of all that it takes of the words' boxes, by their characters.</summary>
    private Box? BoxOf(int index)
    {
        Part part = _parts[index];
        Box? box = null;
        foreach (Word word in Words())
        {
            if (word.TextStart >= part.Last || word.TextEnd <= part.First) continue;
            if (word.Box is not { } own) return null;
            double length = word.TextEnd - word.TextStart, from = Math.Max(0, part.First - word.TextStart),
                to = Math.Min(length, part.Last - word.TextStart);
            // Where a word is cut by a space, a quarter of a letter on each side is the space.
            if (from > 0 && part.IsSpaced) from += 0.25;
            if (to < length && index + 1 < _parts.Count && _parts[index + 1].IsSpaced) to -= 0.25;
            Box piece = own.Part(from / length, to / length);
            box = box is { } others ? others.With(piece) : piece;
        }

        return box;
    }

    private Word? WordAt(int position)
    {
        foreach (Word word in Words())
        {
            if (word.TextStart <= position && position < word.TextEnd) return word;
        }

        return null;
    }

    private IEnumerable<Word> Words()
    {
        for (int i = _group.First; i <= _group.Last; i++) yield return _text.Words[i];
    }

    /// <summary>A word of the new text, and the stretch of the old one it comes from.</summary>
    private readonly record struct Part(int From, int To, bool IsSpaced, int First, int Last);
}
