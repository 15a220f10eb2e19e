using OcrFrench.Models.Lexicon;
using OcrFrench.Steps;

namespace OcrFrench.Reading.Typographic;

/// <summary>Which letters and apostrophes the options ask for, each by itself or as part of French typography.</summary>
internal static class LetterForms
{
    /// <summary>The steps that write them.</summary>
    public static IEnumerable<IRepairStep> Steps(OcrCleanerOptions options, WordGraph graph, WordTest words)
    {
        bool isFrench = options.Typography is Typography.French or Typography.FrenchCanadian;
        CapitalAccents capitals = isFrench && options.Capitals == CapitalAccents.AsPrinted ? CapitalAccents.Always : options.Capitals;
        if (capitals == CapitalAccents.Always) yield return new CapitalForms(graph, words);
        // An index has its own letters, in which the others would be lost again.
        if (options.Typography == Typography.Search) yield break;
        if (isFrench || options.Ligatures == Ligatures.Restore) yield return new LigatureForms(graph, words);
        Apostrophes apostrophes = isFrench && options.Apostrophes == Apostrophes.AsPrinted ? Apostrophes.Curly : options.Apostrophes;
        if (apostrophes != Apostrophes.AsPrinted) yield return new ApostropheForms(apostrophes, alsoQuotes: isFrench);
    }
}
