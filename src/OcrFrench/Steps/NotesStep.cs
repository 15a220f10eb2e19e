using OcrFrench.Edits;
using OcrFrench.Survey;

namespace OcrFrench.Steps;

/// <summary>Repairs footnote marks and note numbers, which the survey has found by their order.</summary>
internal sealed class NotesStep : IRepairStep
{
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found) => found.AddAll(facts.Notes.Repairs);
}
