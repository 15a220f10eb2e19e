using System.Runtime.InteropServices;
using OcrFrench.Characters;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>
/// Small letters that stand alone in a sentence: <c>il tient h partir</c>. A letter that is meant there is named (point h), or measures
/// (5 h 30), or has lost its apostrophe (l homme).
/// </summary>
internal static class LoneLetters
{
    /// <summary>Words in their own right, and what may be an elided word.</summary>
    private static readonly CharFinder s_others = CharFinder.Of("aàyôcdjlmnqst");

    /// <summary>Whether a letter is one that no sentence has alone.</summary>
    public static bool IsOne(char c) => Chars.IsLower(c) && !s_others.Contains(c);

    /// <summary>
    /// Leaves those that may be meant, and all in damaged text, where <see cref="UnlikelyWords"/> finds them: as suspects from the start
    /// they repair 3 more of 26 000 damaged words of the training pages, and Kraken's pages lose 16.
    /// </summary>
    public static void Leave(ReadOnlySpan<char> text, List<Suspect> suspects, bool isSound)
    {
        int kept = 0;
        foreach (ref readonly Suspect suspect in CollectionsMarshal.AsSpan(suspects))
            if (suspect.Length != 1 || !IsOne(text[suspect.Start]) || (isSound && StandsInSentence(text, suspect.Start)))
                suspects[kept++] = suspect;
        suspects.RemoveRange(kept, suspects.Count - kept);
    }

    /// <summary>Whether words of small letters stand on both sides of a letter, with a space and no mark between.</summary>
    public static bool StandsInSentence(ReadOnlySpan<char> text, int at) =>
        at >= 3 && at + 3 < text.Length && Chars.IsSpace(text[at - 1]) && Chars.IsSpace(text[at + 1]) && Chars.IsLower(text[at - 2])
            && Chars.IsLower(text[at - 3]) && Chars.IsLower(text[at + 2])
            && (Chars.IsLower(text[at + 3]) || Chars.IsApostrophe(text[at + 3]));
}
