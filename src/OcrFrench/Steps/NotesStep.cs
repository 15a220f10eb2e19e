using OcrFrench.Edits;
using OcrFrench.Survey;

namespace OcrFrench.Steps;

/// <summary>Repairs marks and numbers of notes: the survey has found them by their order.</summary>
internal sealed class NotesStep : IRepairStep
{
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found) => found.AddAll(facts.Notes.Repairs);
}
