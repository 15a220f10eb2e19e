using OcrFrench.Edits;
using OcrFrench.Survey;

namespace OcrFrench.Steps;

/// <summary>Lets the rules of a user act on a whole text, sound words too.</summary>
internal sealed class OwnRulesStep(OwnRules own, RuleScopes scopes) : IRepairStep
{
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found) => own.Find(text, scopes.Of(facts.Judged), found);
}
