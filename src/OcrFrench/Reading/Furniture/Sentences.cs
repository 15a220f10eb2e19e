using OcrFrench.Characters;

namespace OcrFrench.Reading.Furniture;

/// <summary>Tells whether a sentence runs from one line to another.</summary>
internal static class Sentences
{
    /// <summary>Whether the line before does not end a sentence and the next does not start one.</summary>
    public static bool GoOn(ReadOnlySpan<char> text, in TextLine before, in TextLine next)
    {
        char last = text[before.End - 1];
        ReadOnlySpan<char> line = text[next.Start..next.End];
        return (Chars.IsLetter(last) || Chars.IsDigit(last) || last is ',' or '-' or '’' or '\'') && Chars.IsLower(line[0])
            && !TextLine.IsItem(line);
    }
}
