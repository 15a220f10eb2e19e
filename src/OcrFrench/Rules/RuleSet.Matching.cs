using System.Runtime.CompilerServices;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Rules;

internal partial class RuleSet
{
    /// <summary>Finds the next match that passes the guards of its rule, with every rule up to the default level.</summary>
    public bool TryFindNext<TWords>(scoped ReadOnlySpan<char> text, int from, int to, ref TWords words, out RuleMatch match)
        where TWords : IWordTest, allows ref struct => TryFindNext(text, from, to, ref words, RuleScope.Default, out match);

    /// <summary>
    /// Finds the next match that passes the guards of its rule: the leftmost, of those the longest, and of those the first in the files.
    /// </summary>
    /// <param name="text">The whole text: context may lie outside the window.</param>
    /// <param name="from">Where the replaced text may start.</param>
    /// <param name="to">Where it must end at the latest.</param>
    /// <param name="words">The lexicon.</param>
    /// <param name="scope">Which rules take part.</param>
    /// <param name="match">What was found.</param>
    public bool TryFindNext<TWords>(scoped ReadOnlySpan<char> text, int from, int to, ref TWords words, RuleScope scope,
        out RuleMatch match)
        where TWords : IWordTest, allows ref struct => TryFindNext(text, from, to, ref words, scope, AllRules, out match);

    /// <summary>Writes the replacement of a match and returns its length.</summary>
    /// <param name="match">The match, found in the same text.</param>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Room for at least <see cref="RuleLimits.ReplacementLength"/> characters.</param>
    public int WriteReplacement(in RuleMatch match, ReadOnlySpan<char> text, Span<char> buffer) =>
        _replacements[match.Sequence].Write(text, match.Start, _sequences[match.Sequence].Captures, buffer);

    /// <summary>Stands for all rules, in place of the index of a single rule to try.</summary>
    internal const int AllRules = -1;

    internal bool TryFindNext<TWords>(scoped ReadOnlySpan<char> text, int from, int to, ref TWords words, RuleScope scope, int only,
        out RuleMatch match)
        where TWords : IWordTest, allows ref struct
    {
        from = Math.Max(from, 0);
        to = Math.Min(to, text.Length);
        if (_triggers is null)
        {
            for (int start = from; start < to; start++)
                if (TryAt(text, start, to, ref words, scope, only, out match)) return true;
        }
        else
        {
            TriggerScan.Places places = _triggers.In(text, from, to);
            for (int start = places.Next(); start >= 0; start = places.Next())
                if (TryAt(text, start, to, ref words, scope, only, out match)) return true;
        }

        match = default;
        return false;
    }

    /// <summary>Runs the automaton at one place.</summary>
    [SkipLocalsInit]
    private bool TryAt<TWords>(scoped ReadOnlySpan<char> text, int start, int to, ref TWords words, RuleScope scope, int only,
        out RuleMatch match)
        where TWords : IWordTest, allows ref struct
    {
        match = default;
        int state = start == 0 ? _automaton.NextAtEdge(Automaton.Start) : _automaton.Next(Automaton.Start, text[start - 1]);
        if (state == Automaton.Dead) return false;
        state = _automaton.Next(state, text[start]);
        if (state == Automaton.Dead) return false;
        Span<int> ends = stackalloc int[RuleLimits.PatternLength], tried = stackalloc int[RuleLimits.PatternLength];
        int count = FindEnds(text, start + 1, state, ends);
        return count > 0 && TryBest(text, start, to, ends[..count], tried[..count], ref words, scope, only, out match);
    }

    /// <summary>Goes on from a state and lists the states in which a sequence ends; returns their number.</summary>
    private int FindEnds(ReadOnlySpan<char> text, int at, int state, Span<int> ends)
    {
        int count = 0;
        do
        {
            if (Automaton.HasAccepts(state) && count < ends.Length) ends[count++] = state;
            if (at > text.Length) break;
            state = at < text.Length ? _automaton.Next(state, text[at]) : _automaton.NextAtEdge(state);
            at++;
        }
        while (state != Automaton.Dead);

        return count;
    }

    /// <summary>Tries the sequences that end in the given states, best first: the list of each state is already in that order.</summary>
    private bool TryBest<TWords>(scoped ReadOnlySpan<char> text, int start, int to, scoped ReadOnlySpan<int> ends, scoped Span<int> tried,
        ref TWords words, RuleScope scope, int only, out RuleMatch match)
        where TWords : IWordTest, allows ref struct
    {
        tried.Clear();
        while (true)
        {
            int best = -1;
            int bestAt = 0;
            for (int i = 0; i < ends.Length; i++)
            {
                ReadOnlySpan<int> accepts = _automaton.Accepts(ends[i]);
                if (tried[i] < accepts.Length && (best < 0 || Precedes(accepts[tried[i]], best)))
                {
                    best = accepts[tried[i]];
                    bestAt = i;
                }
            }

            match = default;
            if (best < 0) return false;
            tried[bestAt]++;
            Sequence sequence = _sequences[best];
            if (only != AllRules && sequence.Rule != only) continue;
            if (start + sequence.CoreLength > to) continue;
            match = new RuleMatch(sequence.Rule, start, sequence.CoreLength, best);
            if (Allows(text, match, ref words, scope)) return true;
        }
    }

    private bool Precedes(int a, int b)
    {
        int length = _sequences[a].CoreLength - _sequences[b].CoreLength;
        return length > 0 || (length == 0 && a < b);
    }

    /// <summary>Whether a match is in scope, changes something, and its guards hold.</summary>
    [SkipLocalsInit]
    internal bool Allows<TWords>(scoped ReadOnlySpan<char> text, in RuleMatch match, ref TWords words, RuleScope scope)
        where TWords : IWordTest, allows ref struct
    {
        Rule rule = _rules[match.Rule];
        if (!scope.Includes(rule.Level, rule.Convention) || !scope.Wants(rule.Kind)) return false;
        Span<char> buffer = stackalloc char[RuleLimits.ReplacementLength];
        ReadOnlySpan<char> replacement = buffer[..WriteReplacement(match, text, buffer)];
        return !replacement.SequenceEqual(text.Slice(match.Start, match.Length))
            && GuardCheck.Holds(rule, text, match.Start, match.Length, replacement, ref words);
    }
}
