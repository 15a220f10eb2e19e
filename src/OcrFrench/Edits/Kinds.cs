using OcrFrench.Characters;

namespace OcrFrench.Edits;

/// <summary>Determines the kind of a change.</summary>
internal static class Kinds
{
    /// <summary>The kind of a change, judged from the two texts alone.</summary>
    public static CorrectionKind Of(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        if (read.ContainsAny('\n', '\r')) return CorrectionKind.LineEnd;
        if (Accents.AreSameButAccents(read, result)) return CorrectionKind.Accent;
        int spaces = result.Count(' ') - read.Count(' ');
        if (spaces > 0) return CorrectionKind.Split;
        if (spaces < 0 || result.Count('-') < read.Count('-')) return CorrectionKind.Join;
        if (result.ContainsAny('œ', 'Œ') && !read.ContainsAny('œ', 'Œ')) return CorrectionKind.Ligature;
        return CliticLength(result) != CliticLength(read) || !SameStart(read, result) ? CorrectionKind.Elision : CorrectionKind.Letters;
    }

    private static int CliticLength(ReadOnlySpan<char> text) => Clitics.LengthAt(text);

    private static bool SameStart(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        int clitic = CliticLength(result);
        return clitic == 0 || (read.Length >= clitic && Accents.AreSameButAccents(read[..(clitic - 1)], result[..(clitic - 1)]));
    }
}
