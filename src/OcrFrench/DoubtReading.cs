namespace OcrFrench;

/// <summary>What may have been printed at a doubtful place.</summary>
/// <param name="Text">What would stand there instead of <see cref="Doubt.Original"/>.</param>
/// <param name="Probability">
/// How likely it is, from 0 to 1. Of the likeliest reading it is what the engine’s judgement says; the others share with what stands there what that
/// leaves, in proportion to what the language model and the confusions make of them.
/// </param>
public sealed record DoubtReading(string Text, double Probability);
