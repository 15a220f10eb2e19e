namespace OcrFrench.Rules;

/// <summary>Expands a match line to plain sequences, in the order of its alternatives.</summary>
internal sealed class PatternExpander
{
    /// <summary>$1 to $9.</summary>
    public const int MaxCaptures = 9;

    private static readonly CaptureSpan[] s_noCaptures = new CaptureSpan[MaxCaptures];

    private readonly RulePlace _place;

    private PatternExpander(RulePlace place) => _place = place;

    public static void Expand(Rule rule, int ruleIndex, int matchIndex, List<Sequence> into)
    {
        MatchLine match = rule.Matches[matchIndex];
        var place = new RulePlace(rule.File, match.Line, rule.Id);
        var expander = new PatternExpander(place);
        List<Partial> cores = expander.Append([Partial.Empty], match.Core);
        List<Partial> rights = expander.Append([Partial.Empty], match.Right);
        if (cores.Count * rights.Count > RuleLimits.Expansion) throw expander.TooMany();
        foreach (Partial core in cores)
        {
            if (core.Sets.Length == 0)
            {
                throw place.Error("The pattern can be empty.",
                    "Leave at least one character without '?': a rule replaces something that stands there.");
            }

            foreach (Partial right in rights)
            {
                CharSet[] sets = [match.Left ?? CharSet.Any, .. core.Sets, .. right.Sets];
                if (sets.Length > RuleLimits.PatternLength) throw expander.TooLong();
                for (int i = 1; i < sets.Length - 1; i++)
                {
                    if (sets[i].HasEdge)
                    {
                        throw place.Error("'>' or '$' stands before the end of the context.",
                            "Put it last: nothing can be asked for beyond it.");
                    }
                }

                into.Add(new Sequence(ruleIndex, matchIndex, sets, core.Sets.Length, core.PaddedCaptures()));
            }
        }
    }

    private List<Partial> Append(List<Partial> before, Pattern pattern)
    {
        List<Partial> result;
        switch (pattern)
        {
            case OneOf one:
                result = before.ConvertAll(p => p.Sets.Length < RuleLimits.PatternLength
                    ? p with { Sets = [.. p.Sets, one.Set] } : throw TooLong());
                break;
            case Series series:
                result = before;
                foreach (Pattern part in series.Parts) result = Append(result, part);
                break;
            case Maybe maybe:
                result = [];
                foreach (Partial p in before)
                {
                    result.AddRange(Append([p], maybe.Part));
                    result.Add(p);
                }

                break;
            case Choice choice:
                result = [];
                foreach (Partial p in before)
                {
                    foreach (Pattern option in choice.Options) result.AddRange(Check(Append([p], option)));
                }

                break;
            case Capture capture:
                result = [];
                foreach (Partial p in before)
                {
                    foreach (Partial q in Append([p], capture.Part)) result.Add(q.WithCapture(capture.Number, p.Sets.Length));
                }

                break;
            default:
                throw new InvalidOperationException("A pattern of an unknown kind.");
        }

        return Check(result);
    }

    private List<Partial> Check(List<Partial> partials) => partials.Count > RuleLimits.Expansion ? throw TooMany() : partials;

    private RuleFormatException TooMany() =>
        _place.Error($"The line stands for more than {RuleLimits.Expansion} sequences.",
            "Use classes such as [ab] in place of (a|b), or split the line.");

    private RuleFormatException TooLong() =>
        _place.Error($"The pattern looks at more than {RuleLimits.PatternLength} characters.",
            "Shorten it: a rule names the damaged place, not the whole sentence.");

    private sealed record Partial(CharSet[] Sets, CaptureSpan[] Captures)
    {
        public static Partial Empty { get; } = new([], []);

        public Partial WithCapture(int number, int from)
        {
            var captures = new CaptureSpan[Math.Max(number, Captures.Length)];
            Captures.CopyTo(captures, 0);
            captures[number - 1] = new CaptureSpan((byte)from, (byte)(Sets.Length - from));
            return this with { Captures = captures };
        }

        /// <summary>A capture in an alternative not taken is empty, not absent.</summary>
        public CaptureSpan[] PaddedCaptures()
        {
            if (Captures.Length == 0) return s_noCaptures;
            var captures = new CaptureSpan[MaxCaptures];
            Captures.CopyTo(captures, 0);
            return captures;
        }
    }
}
