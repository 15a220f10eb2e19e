namespace OcrFrench.Survey;

/// <summary>How many words of a text were left alone because they are not French prose.</summary>
/// <param name="OtherLanguages">Those in other languages, the language with most words first.</param>
/// <param name="NotProse">Those in markup, code, data, formulas and names of files.</param>
internal sealed record WordsLeft(IReadOnlyList<OtherLanguage> OtherLanguages, int NotProse)
{
    public static WordsLeft None { get; } = new([], 0);
}
