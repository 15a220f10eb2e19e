namespace OcrFrench;

/// <summary>What may have been printed at a doubtful place.</summary>
/// <param name="Text">The text that would replace <see cref="Doubt.Original"/>.</param>
/// <param name="Probability">
/// Its probability, from 0 to 1. For the likeliest reading this is the engine’s judgement; the other readings and the original share the
/// remainder in proportion to what the language model and the confusion costs say about them.
/// </param>
public sealed record DoubtReading(string Text, double Probability);
