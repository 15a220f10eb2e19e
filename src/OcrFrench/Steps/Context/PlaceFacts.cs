using OcrFrench.Characters;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>What stands around a suspicious place: what tells running prose from lists, tables and other languages.</summary>
/// <param name="UnknownNear">Other words nearby that are not known.</param>
/// <param name="DigitsNear">Digits nearby.</param>
/// <param name="SignsNear">Signs nearby that prose seldom has.</param>
/// <param name="CapitalsNear">Capitals nearby.</param>
/// <param name="IsBeforeFullStop">Whether a full stop follows at once.</param>
/// <param name="IsOnShortLine">Whether its line is that of a heading, a verse or a list.</param>
internal readonly record struct PlaceFacts(
    int UnknownNear, int DigitsNear, int SignsNear, int CapitalsNear, bool IsBeforeFullStop, bool IsOnShortLine)
{
    /// <summary>By hand, in characters: about a line of print on either side.</summary>
    private const int Reach = 60;

    /// <summary>By hand: half a line of print.</summary>
    private const int ShortLine = 30;

    /// <summary>By hand: beyond this a count tells nothing more.</summary>
    private const int Most = 12;

    public static PlaceFacts Of(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<Suspect> suspects)
    {
        int from = Math.Max(0, start - Reach), to = Math.Min(text.Length, end + Reach), digits = 0, signs = 0, capitals = 0;
        for (int i = from; i < to; i++)
        {
            if (i == start)
            {
                i = end - 1;
                continue;
            }

            char c = text[i];
            if (Chars.IsDigit(c)) digits++;
            else if (Chars.IsUpper(c)) capitals++;
            else if (Chars.ClassOf(c) == CharClass.Symbol) signs++;
        }

        return new PlaceFacts(
            Math.Min(Most, CountUnknown(suspects, from, to, start)), Math.Min(Most, digits), Math.Min(Most, signs),
            Math.Min(Most, capitals),
            end < text.Length && text[end] == '.', IsShort(text, start, end));
    }

    private static int CountUnknown(ReadOnlySpan<Suspect> suspects, int from, int to, int start)
    {
        int low = 0, high = suspects.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (suspects[middle].Start < from) low = middle + 1;
            else high = middle;
        }

        int count = 0;
        for (int i = low; i < suspects.Length && suspects[i].Start < to; i++)
            if (suspects[i].Kind == SuspectKind.Unknown && suspects[i].Start != start) count++;
        return count;
    }

    private static bool IsShort(ReadOnlySpan<char> text, int start, int end)
    {
        int before = text[Math.Max(0, start - ShortLine)..start].LastIndexOf('\n');
        if (before < 0 && start > ShortLine) return false;
        int left = before < 0 ? start : Math.Min(start, ShortLine) - before - 1;
        int after = text[end..Math.Min(text.Length, end + ShortLine)].IndexOf('\n');
        if (after < 0 && text.Length - end > ShortLine) return false;
        return left + (end - start) + (after < 0 ? text.Length - end : after) < ShortLine;
    }
}
