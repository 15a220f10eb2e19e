namespace OcrFrench;

/// <summary>Another reading of a <see cref="RecognizedSymbol"/>.</summary>
/// <param name="Text">What may have been printed there.</param>
/// <param name="Confidence">How sure the engine was of it, from 0 to 1. Some engines write 0 for all but the first; only the order counts
/// then.</param>
public readonly record struct SymbolReading(string Text, float Confidence);
