using OcrFrench.Steps;

namespace OcrFrench.Cleaning;

/// <summary>Steps that look at the same text, and whose changes are settled and made together.</summary>
/// <param name="Steps">The steps, in order: where two would change the same place, the first has it.</param>
/// <param name="Then">What happens when they have changed something.</param>
internal sealed record Stage(IRepairStep[] Steps, Then Then)
{
    /// <summary>Whether the steps need what the survey finds in the current text.</summary>
    public bool NeedsFacts { get; init; } = true;

    /// <summary>Whether sound text is passed over.</summary>
    public bool OnlyDamaged { get; init; }

    /// <summary>Whether what the options ask for (marks of Markdown, oe for œ) may look damaged to the steps: then it stays.</summary>
    public bool KeepsAskedForms { get; init; }
}

/// <summary>What happens after a stage has changed a text.</summary>
internal enum Then : byte
{
    /// <summary>The next stage, and no other round for it: one look finds all of these changes.</summary>
    GoOn,

    /// <summary>The next stage, and another round at the end.</summary>
    LookAgain,

    /// <summary>Another round at once: what is repaired is context for the rest.</summary>
    StartAgain,
}
