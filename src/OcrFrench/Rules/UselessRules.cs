namespace OcrFrench.Rules;

/// <summary>Finds rules that can never act, whose author expects a repair that does not happen.</summary>
internal static class UselessRules
{
    /// <exception cref="RuleFormatException">A match line writes what it finds, writes too much, or is always preempted by another
    /// line.</exception>
    public static void Check(RuleSet set)
    {
        int steps = 0;
        for (int first = 0; first < set.Sequences.Count;)
        {
            Sequence head = set.Sequences[first];
            int end = first;
            int changing = 0;
            int free = 0;
            int winner = -1;
            for (; end < set.Sequences.Count && set.Sequences[end].Rule == head.Rule && set.Sequences[end].Match == head.Match; end++)
            {
                if (ReplacementLength(set, set.Sequences[end]) > RuleLimits.ReplacementLength)
                {
                    throw Place(set, head).Error($"The replacement can be longer than {RuleLimits.ReplacementLength} characters.",
                        "Shorten it.");
                }

                if (IsIdentity(set, set.Sequences[end], always: true)) continue;
                changing++;
                int other = Winner(set, end, ref steps);
                if (steps > RuleLimits.BuildSteps)
                {
                    throw Place(set, head).Error($"Finding out whether a rule can act takes more than {RuleLimits.BuildSteps} steps: too "
                        + "many patterns begin in the same way.", "Give the rules more context, so that they differ in how they begin.");
                }
                if (other < 0) free++;
                else winner = other;
            }

            if (changing == 0)
            {
                throw Place(set, head).Error("The replacement is what the pattern finds.",
                    "Change the replacement, or leave the line out.");
            }
            if (free == 0)
            {
                Rule rule = set.Rules[set.Sequences[winner].Rule];
                string by = string.Create(System.Globalization.CultureInfo.InvariantCulture,
                    $"rule '{rule.Id}' ({rule.File}({rule.Matches[set.Sequences[winner].Match].Line}))");
                throw Place(set, head).Error($"This match line can never act: {by} takes all that it could find.",
                    "Leave it out, put it first, or let it find more than the other does.");
            }

            first = end;
        }
    }

    private static RulePlace Place(RuleSet set, Sequence sequence) => RuleSet.PlaceOf(set.Rules, sequence);

    /// <summary>A sequence of another line that wins wherever this one matches, or -1.</summary>
    /// <remarks>Such a sequence accepts every text of this one, so walking along one of those texts reaches it.</remarks>
    private static int Winner(RuleSet set, int number, ref int steps)
    {
        Sequence sequence = set.Sequences[number];
        int state = Automaton.Start;
        foreach (CharSet one in sequence.Sets)
        {
            state = one.RangeCount > 0 ? set.Automaton.Next(state, one.Range(0).First) : set.Automaton.NextAtEdge(state);
            foreach (int other in set.Automaton.Accepts(state))
            {
                steps += 1 + set.Rules[set.Sequences[other].Rule].Guards.Count;
                if (other != number && Beats(set, other, number)) return other;
                if (steps > RuleLimits.BuildSteps) return -1;
            }
        }

        return -1;
    }

    private static bool Beats(RuleSet set, int a, int b)
    {
        Sequence winner = set.Sequences[a];
        Sequence loser = set.Sequences[b];
        if (winner.Rule == loser.Rule && winner.Match == loser.Match) return false;
        if (winner.CoreLength < loser.CoreLength || (winner.CoreLength == loser.CoreLength && a > b)) return false;
        if (winner.Sets.Length > loser.Sets.Length) return false;
        for (int i = 0; i < winner.Sets.Length; i++)
        {
            if (!winner.Sets[i].ContainsAll(loser.Sets[i])) return false;
        }

        Rule first = set.Rules[winner.Rule];
        Rule second = set.Rules[loser.Rule];
        bool overridden = IsBuiltIn(second) && !IsBuiltIn(first);
        return !overridden
            && !IsIdentity(set, winner, always: false)
            && first.Rivals.Count == 0
            && first.Level <= second.Level
            && (first.Convention & ~second.Convention) == Conventions.None
            && first.Guards.All(guard => second.Guards.Any(guard.Covers)
                && guard.Subject is not (GuardSubject.Result or GuardSubject.Token));
    }

    /// <summary>A user’s rule may replace a built-in one; that is not a mistake in either.</summary>
    private static bool IsBuiltIn(Rule rule) => rule.File.StartsWith(BuiltInRules.NamePrefix, StringComparison.Ordinal);

    private static int ReplacementLength(RuleSet set, Sequence sequence)
    {
        int length = 0;
        foreach (ReplacementPart part in set.Rules[sequence.Rule].Matches[sequence.Match].Replacement.Parts)
        {
            length += part.Capture > 0 ? sequence.Captures[part.Capture - 1].Length : part.Literal!.Length;
        }

        return length;
    }

    /// <summary>Whether the replacement always is, or can be, the text it replaces.</summary>
    private static bool IsIdentity(RuleSet set, Sequence sequence, bool always)
    {
        if (ReplacementLength(set, sequence) != sequence.CoreLength) return false;
        int at = 0;
        foreach (ReplacementPart part in set.Rules[sequence.Rule].Matches[sequence.Match].Replacement.Parts)
        {
            if (part.Capture > 0)
            {
                CaptureSpan capture = sequence.Captures[part.Capture - 1];
                if (always && capture.Offset != at) return false;
                at += capture.Length;
                continue;
            }

            foreach (char c in part.Literal!)
            {
                CharSet found = sequence.Sets[1 + at++];
                if (!found.Contains(c) || (always && !found.IsSingle(out _))) return false;
            }
        }

        return true;
    }
}
