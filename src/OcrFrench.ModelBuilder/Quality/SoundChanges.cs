using System.Text;
using OcrFrench.Documents.Evaluation;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>Tells which corrections to sound text do harm.</summary>
/// <remarks>
/// Joining words at line ends and removing soft hyphens or a space after an elision is wanted in sound text too.
/// </remarks>
internal static class SoundChanges
{
    public static IReadOnlyList<Correction> Of(CleaningResult cleaned) =>
        [.. cleaned.Corrections.Where(correction => !IsAsked(cleaned.Source, correction))];

    private static bool IsAsked(string source, Correction correction)
    {
        string original = correction.Original, replacement = correction.Replacement;
        if (Bare(source, correction.Start, correction.End, out bool cut, out bool elided) is not { } bare || !(cut || elided)) return false;
        // A joined word may move the line break after it, so white space does not count there.
        return cut ? WithoutSpace(bare) == WithoutSpace(replacement) : bare == replacement && original != replacement;
    }

    /// <summary>A stretch of text without soft hyphens, hyphens at line ends, and spaces after apostrophes.</summary>
    private static string? Bare(string source, int start, int end, out bool cut, out bool elided)
    {
        cut = elided = false;
        var bare = new StringBuilder(end - start);
        for (int at = start; at < end; at++)
        {
            char c = source[at];
            if (c is '\u00ad' or '¬' || (c is '-' or '‐' && IsLineEnd(source, at + 1)))
            {
                cut = true;
                continue;
            }

            if (ComparedText.IsSpace(c) && at > 0 && BehindApostrophe(source, at))
            {
                elided = true;
                continue;
            }

            bare.Append(c);
        }

        return bare.ToString();
    }

    private static bool IsLineEnd(string text, int at)
    {
        while (at < text.Length && (text[at] is ' ' or '\t' or '\r')) at++;
        return at < text.Length && text[at] == '\n';
    }

    private static bool BehindApostrophe(string text, int at)
    {
        while (at > 0 && ComparedText.IsSpace(text[at - 1])) at--;
        return at > 0 && text[at - 1] is '\'' or '’';
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(static c => !ComparedText.IsSpace(c)));
}
