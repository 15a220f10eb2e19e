namespace OcrFrench.Fuzz.Tests.Mutation;

/// <summary>Makes an input into a similar one.</summary>
internal interface IMutator
{
    /// <param name="input">What to start from; left as it is.</param>
    /// <param name="other">Another input, to take parts of.</param>
    /// <param name="random">All chance there is.</param>
    byte[] Mutate(byte[] input, byte[] other, Random random);
}
