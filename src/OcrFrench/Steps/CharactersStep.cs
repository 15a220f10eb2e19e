using OcrFrench.Edits;
using OcrFrench.Steps.Normalization;
using OcrFrench.Survey;

namespace OcrFrench.Steps;

/// <summary>Repairs characters wherever they occur: mojibake, soft hyphens, decomposed accents.</summary>
internal sealed class CharactersStep(NormalizationPlan plan) : IRepairStep
{
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found) => plan.Find(text, found);
}
