using OcrFrench.Characters;

namespace OcrFrench.Acceptance;

/// <summary>
/// The part in which a token and its repair differ, from one apostrophe or hyphen to the next: <c>Kergrou1as</c> in <c>l’Kergrou1as</c>.
/// </summary>
/// <param name="Start">Where it starts in both.</param>
/// <param name="Rest">How much follows it in both.</param>
internal readonly record struct ChangedWord(int Start, int Rest)
{
    public bool IsPart => Start > 0 || Rest > 0;

    public static ChangedWord Of(ReadOnlySpan<char> original, ReadOnlySpan<char> replacement)
    {
        int start = original.CommonPrefixLength(replacement), rest = 0;
        int most = Math.Min(original.Length, replacement.Length) - start;
        while (rest < most && original[original.Length - 1 - rest] == replacement[replacement.Length - 1 - rest]) rest++;
        while (start > 0 && !IsSeam(original[start - 1])) start--;
        while (rest > 0 && !IsSeam(original[original.Length - rest])) rest--;
        return new ChangedWord(start, rest);
    }

    private static bool IsSeam(char c) =>
        Chars.ClassOf(c) is CharClass.Apostrophe or CharClass.Hyphen or CharClass.Space or CharClass.Punctuation;
}
