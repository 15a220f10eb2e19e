using OcrFrench.Models.Lexicon;
using OcrFrench.Rules;

namespace OcrFrench.Tests.Rules;

/// <summary>The matcher as one would first write it: at each place every rule, each tried by walking its pattern. Slow and plain.</summary>
internal sealed class NaiveMatcher(IReadOnlyList<Rule> rules, RuleScope scope)
{
    /// <summary>A way in which a pattern fits: where it ends, and what the captures hold.</summary>
    private sealed record Fit(int End, Dictionary<int, (int Start, int End)> Captures);

    public (int Rule, int Start, int Length, string Replacement)? FindNext<TWords>(string text, int from, int to, ref TWords words)
        where TWords : IWordTest
    {
        for (int start = from; start < to; start++)
        {
            var candidates = new List<(int Rule, int End, string Replacement)>();
            for (int rule = 0; rule < rules.Count; rule++)
            {
                if (!scope.Includes(rules[rule].Level, rules[rule].Convention)) continue;
                foreach (MatchLine match in rules[rule].Matches)
                {
                    foreach (Fit fit in Fits(match, text, start))
                    {
                        if (fit.End <= to) candidates.Add((rule, fit.End, Fill(match.Replacement, fit, text)));
                    }
                }
            }

            // The order of the list, files first and lines next, is kept among candidates of the same length.
            foreach ((int rule, int end, string replacement) in candidates.OrderByDescending(c => c.End).ToList())
            {
                if (replacement != text[start..end] && GuardCheck.Holds(rules[rule], text, start, end - start, replacement, ref words))
                {
                    return (rule, start, end - start, replacement);
                }
            }
        }

        return null;
    }

    private static IEnumerable<Fit> Fits(MatchLine match, string text, int start)
    {
        if (match.Left is not null && !Contains(match.Left, text, start - 1)) yield break;
        foreach (Fit core in Walk(match.Core, text, new Fit(start, [])))
        {
            if (core.End <= text.Length && Walk(match.Right, text, core).Any()) yield return core;
        }
    }

    /// <summary>Every way in which a piece fits, in the order in which its alternatives are written.</summary>
    private static IEnumerable<Fit> Walk(Pattern pattern, string text, Fit fit)
    {
        switch (pattern)
        {
            case OneOf one:
                return Contains(one.Set, text, fit.End) ? [fit with { End = fit.End + 1 }] : [];
            case Series series:
                IEnumerable<Fit> fits = [fit];
                foreach (Pattern part in series.Parts) fits = fits.SelectMany(f => Walk(part, text, f));
                return fits;
            case Choice choice:
                return choice.Options.SelectMany(option => Walk(option, text, fit));
            case Maybe maybe:
                return Walk(maybe.Part, text, fit).Append(fit);
            case Capture capture:
                return Walk(capture.Part, text, fit)
                    .Select(f => f with { Captures = new(f.Captures) { [capture.Number] = (fit.End, f.End) } });
            default:
                throw new ArgumentException("A pattern of an unknown kind.", nameof(pattern));
        }
    }

    private static bool Contains(CharSet set, string text, int at) =>
        at >= 0 && at < text.Length ? set.Contains(text[at]) : set.HasEdge && (at == -1 || at == text.Length);

    private static string Fill(Replacement replacement, Fit fit, string text) => string.Concat(replacement.Parts.Select(part =>
        part.Capture == 0 ? part.Literal
        : fit.Captures.TryGetValue(part.Capture, out (int Start, int End) capture) ? text[capture.Start..capture.End]
        : ""));
}
