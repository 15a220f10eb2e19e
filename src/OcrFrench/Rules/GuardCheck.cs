using System.Runtime.CompilerServices;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Rules;

/// <summary>Tests the guards of a rule at the place of a match.</summary>
internal static class GuardCheck
{
    /// <summary>The most spaces between neighbours; more of them separate columns. By hand.</summary>
    private const int GapLength = 4;

    /// <summary>Whether all guards hold and no rival reading gives a known word.</summary>
    [SkipLocalsInit]
    public static bool Holds<TWords>(Rule rule, scoped ReadOnlySpan<char> text, int start, int length,
        scoped ReadOnlySpan<char> replacement, ref TWords words)
        where TWords : IWordTest, allows ref struct
    {
        if (rule.Guards.Count == 0 && rule.Rivals.Count == 0) return true;
        int tokenStart = Token.StartBefore(text, start);
        int tokenEnd = Token.EndAfter(text, start + length);
        if (tokenEnd - tokenStart > RuleLimits.TokenLength) return false;
        ReadOnlySpan<char> before = text[tokenStart..start];
        ReadOnlySpan<char> after = text[(start + length)..tokenEnd];
        Span<char> buffer = stackalloc char[RuleLimits.TokenLength + RuleLimits.ReplacementLength];
        ReadOnlySpan<char> result = Join(before, replacement, after, buffer);
        return GuardsHold(rule, text, tokenStart, tokenEnd, result, ref words)
            && !IsAnyRivalKnown(rule, before, after, buffer, ref words);
    }

    private static bool GuardsHold<TWords>(Rule rule, scoped ReadOnlySpan<char> text, int tokenStart, int tokenEnd,
        scoped ReadOnlySpan<char> result, ref TWords words)
        where TWords : IWordTest, allows ref struct
    {
        for (int i = 0; i < rule.Guards.Count; i++)
        {
            Guard guard = rule.Guards[i];
            ReadOnlySpan<char> subject = guard.Subject switch
            {
                GuardSubject.Token => text[tokenStart..tokenEnd],
                GuardSubject.Result => result,
                GuardSubject.Previous => Previous(text, tokenStart),
                _ => Next(text, tokenEnd),
            };
            if (Answer(guard, subject, ref words) == guard.Not) return false;
        }

        return true;
    }

    private static bool IsAnyRivalKnown<TWords>(Rule rule, scoped ReadOnlySpan<char> before, scoped ReadOnlySpan<char> after,
        scoped Span<char> buffer, ref TWords words)
        where TWords : IWordTest, allows ref struct
    {
        for (int i = 0; i < rule.Rivals.Count; i++)
        {
            IReadOnlyList<ReplacementPart> parts = rule.Rivals[i].Parts;
            if (Token.IsKnown(Join(before, parts.Count == 0 ? "" : parts[0].Literal, after, buffer), ref words)) return true;
        }

        return false;
    }

    private static bool Answer<TWords>(Guard guard, scoped ReadOnlySpan<char> subject, ref TWords words)
        where TWords : IWordTest, allows ref struct
    {
        if (subject.IsEmpty) return guard.Test == GuardTest.Absent;
        switch (guard.Test)
        {
            case GuardTest.Known:
                return Token.IsKnown(subject, ref words);
            case GuardTest.Lower:
                return CharClasses.Lower.Contains(subject[0]);
            case GuardTest.Upper:
                return CharClasses.Upper.Contains(subject[0]);
            case GuardTest.Caps:
                return Count(subject, CharClasses.Upper) >= 2 && Count(subject, CharClasses.Lower) == 0;
            case GuardTest.Number:
                return subject.ContainsAnyInRange('0', '9');
            case GuardTest.Frequency:
                return Token.Frequency(subject, ref words) >= guard.Frequency;
            case GuardTest.Verb:
                return words.IsVerb(subject[(subject.LastIndexOfAny('\'', '’') + 1)..]);
            case GuardTest.In:
                for (int i = 0; i < guard.Words.Count; i++)
                {
                    if (subject.SequenceEqual(guard.Words[i])) return true;
                }

                return false;
            default:
                return false;
        }
    }

    private static int Count(ReadOnlySpan<char> subject, CharSet set)
    {
        int count = 0;
        foreach (char c in subject)
        {
            if (set.Contains(c)) count++;
        }

        return count;
    }

    /// <summary>The word before, separated only by a space and perhaps a comma; empty if there is none.</summary>
    private static ReadOnlySpan<char> Previous(ReadOnlySpan<char> text, int tokenStart)
    {
        int end = tokenStart;
        while (end > 0 && tokenStart - end < GapLength && IsGap(text[end - 1])) end--;
        if (end == tokenStart) return default;
        if (end > 0 && text[end - 1] is (',' or ';')) end--;
        return text[Token.StartBefore(text, end)..end];
    }

    /// <summary>The word after.</summary>
    private static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, int tokenEnd)
    {
        int start = tokenEnd;
        while (start < text.Length && start - tokenEnd < GapLength && IsGap(text[start])) start++;
        return start == tokenEnd ? default : text[start..Token.EndAfter(text, start)];
    }

    private static bool IsGap(char c) => CharClasses.Space.Contains(c) || CharClasses.LineBreak.Contains(c);

    private static ReadOnlySpan<char> Join(ReadOnlySpan<char> before, ReadOnlySpan<char> middle, ReadOnlySpan<char> after,
        Span<char> buffer)
    {
        before.CopyTo(buffer);
        middle.CopyTo(buffer[before.Length..]);
        after.CopyTo(buffer[(before.Length + middle.Length)..]);
        return buffer[..(before.Length + middle.Length + after.Length)];
    }
}
