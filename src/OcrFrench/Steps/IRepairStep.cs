using OcrFrench.Edits;
using OcrFrench.Survey;

namespace OcrFrench.Steps;

/// <summary>One way to find repairs. What it finds is judged elsewhere, by Acceptance: a step says how sure it is, and leaves nothing out for being unsure.</summary>
internal interface IRepairStep
{
    /// <summary>Adds what it would change to a list, whatever order it finds it in; what others have found stays in front.</summary>
    /// <param name="text">The text as it now stands.</param>
    /// <param name="facts">What the survey found in it.</param>
    /// <param name="found">Takes the changes, in coordinates of the text.</param>
    void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found);
}
