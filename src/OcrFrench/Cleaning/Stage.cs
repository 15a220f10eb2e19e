using OcrFrench.Steps;

namespace OcrFrench.Cleaning;

/// <summary>Steps that examine the same text, and whose changes are settled and made together.</summary>
/// <param name="Steps">The steps, in order: where two would change the same place, the first one wins.</param>
/// <param name="Then">What happens when they have changed something.</param>
internal sealed record Stage(IRepairStep[] Steps, Then Then)
{
    /// <summary>Whether the steps need what the survey finds in the current text.</summary>
    public bool NeedsFacts { get; init; } = true;

    /// <summary>Whether sound text is skipped.</summary>
    public bool OnlyDamaged { get; init; }

    /// <summary>Whether forms that the options request (Markdown, oe for œ) may look damaged to the steps: they are left alone.</summary>
    public bool KeepsAskedForms { get; init; }
}

/// <summary>What happens after a stage has changed a text.</summary>
internal enum Then : byte
{
    /// <summary>Go on with the next stage; no further round is needed, because one pass finds all changes of this kind.</summary>
    GoOn,

    /// <summary>Go on with the next stage, and do another round at the end.</summary>
    LookAgain,

    /// <summary>Start another round at once: what was repaired is context for the rest.</summary>
    StartAgain,
}
