using OcrFrench.Characters;

namespace OcrFrench.Survey.Frames;

/// <summary>
/// The source of manual pages: requests on lines of their own (<c>.SH NOM</c>, <c>.IP "\(bu" 4</c>), and signs behind backslashes in every
/// second word (<c>ci\-dessus</c>, <c>mise en \(oeuvre</c>). So little of it is plain that it is left as a whole.
/// </summary>
internal static class RoffLines
{
    /// <summary>By hand: a short page has so many requests, and no less than one for so many lines.</summary>
    private const int Fewest = 4, LinesPerRequest = 8;

    private static readonly SmallWordTable s_small = SmallWordTable.Of("sp br nf fi if ie el ft de ds nr ad hy in ta so");

    /// <summary>Whether a line is a request: a full stop, a name of one or two capitals or one of the small ones, and a space.</summary>
    public static bool IsRequest(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || line[0] is not ('.' or '\'')) return false;
        if (line[1] == '\\') return line.Length > 2 && line[2] == '"';
        int end = 1;
        while (end < line.Length && Ascii.IsLetter(line[end])) end++;
        if (end < line.Length && line[end] is not (' ' or '\r')) return false;
        ReadOnlySpan<char> name = line[1..end];
        return (name.Length is 1 or 2 && Ascii.IsUpper(name[0]) && Ascii.IsUpper(name[^1])) || s_small.Contains(name);
    }

    /// <summary>Whether so many requests among so many lines make a manual page.</summary>
    public static bool Make(int requests, int lines) => requests >= Fewest && requests * LinesPerRequest >= lines;
}
