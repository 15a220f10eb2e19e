using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Steps;
using OcrFrench.Survey;

namespace OcrFrench.Acceptance;

/// <summary>Replaces the words that must always be replaced.</summary>
internal sealed class DecidedStep(WordFinder always) : IRepairStep
{
    private const string RuleId = "decision";

    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        for (int at = 0; always.TryFind(text, at, out int start, out int end, out string replacement); at = end)
            found.Add(start, end, replacement, new Reason(Kinds.Of(text[start..end], replacement), RuleId, 1) { Judge = Judge.User });
    }
}
