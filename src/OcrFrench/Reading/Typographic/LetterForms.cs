using OcrFrench.Models.Lexicon;
using OcrFrench.Steps;

namespace OcrFrench.Reading.Typographic;

/// <summary>Which letters the options ask for, each by itself or as part of French typography.</summary>
internal static class LetterForms
{
    /// <summary>The steps that write them.</summary>
    public static IEnumerable<IRepairStep> Steps(OcrCleanerOptions options, WordGraph graph, WordTest words)
    {
        // An index has its own letters, in which these would be lost again.
        if (options.Typography == Typography.Search) yield break;
        bool isFrench = options.Typography is Typography.French or Typography.FrenchCanadian;
        if (isFrench || options.Ligatures == Ligatures.Restore) yield return new LigatureForms(graph, words);
    }
}
