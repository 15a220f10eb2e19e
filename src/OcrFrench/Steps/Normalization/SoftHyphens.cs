using OcrFrench.Characters;

namespace OcrFrench.Steps.Normalization;

/// <summary>Soft hyphens mark where a word may be cut; inside a line they are invisible and only hide the word from a search.</summary>
/// <remarks>
/// The last thing of a line, blanks apart, a soft hyphen is the visible hyphen of a word cut there. It stays, for the layout to join
/// the word. So does one at the end of the text, where the line may go on in the next piece.
/// </remarks>
internal static class SoftHyphens
{
    public const string Triggers = "\u00AD";

    private static readonly CharFinder Blanks = CharFinder.Of(" \t\u00A0\u202F\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF");

    /// <summary>Whether only blanks and invisible characters stand between a position and the end of its line; where they end.</summary>
    public static bool IsLineEnd(ReadOnlySpan<char> text, int position, out int end)
    {
        int blanks = text[position..].IndexOfAnyExcept(Blanks);
        end = blanks < 0 ? text.Length : position + blanks;
        return end == text.Length || text[end] is '\n' or '\r' or '\f' or '\v' or '\u2028' or '\u2029';
    }
}
