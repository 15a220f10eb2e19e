using OcrFrench.Edits;
using OcrFrench.Survey;

namespace OcrFrench.Steps;

/// <summary>Applies the rules of a user to a whole text, including sound words.</summary>
internal sealed class OwnRulesStep(OwnRules own, RuleScopes scopes) : IRepairStep
{
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found) => own.Find(text, scopes.Of(facts), found);
}
