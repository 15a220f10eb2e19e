using OcrFrench.Edits;
using OcrFrench.Survey;

namespace OcrFrench.Steps;

/// <summary>
/// One way to find repairs. A step says how sure each repair is and leaves none out for being unsure; Acceptance judges them later.
/// </summary>
internal interface IRepairStep
{
    /// <summary>Adds the changes it proposes to a list, in any order; the changes of other steps stay in front.</summary>
    /// <param name="text">The current text.</param>
    /// <param name="facts">What the survey found in it.</param>
    /// <param name="found">Receives the changes, in coordinates of the text.</param>
    void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found);
}
