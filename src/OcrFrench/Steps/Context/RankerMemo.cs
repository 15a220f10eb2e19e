using System.Runtime.InteropServices;

namespace OcrFrench.Steps.Context;

/// <summary>
/// Remembers what the ranker said of the last evidence: codes of law and lists repeat their lines, and each round weighs again what the one
/// before left. Not thread-safe.
/// </summary>
internal sealed class RankerMemo(Ranker ranker)
{
    /// <summary>By hand: 60 KB; a code of law finds three in five of its answers, damaged pages few in any size.</summary>
    private const int Size = 256;

    private const ulong Seed = 14695981039346656037, Prime = 1099511628211;

    private readonly Answer[] _answers = new Answer[Size];
    private readonly float[] _features = new float[Size * Features.Count];

    /// <summary>The same as <see cref="Ranker.Probability(int, ReadOnlySpan{float}, float)"/>.</summary>
    public float Probability(int section, ReadOnlySpan<float> features, float least)
    {
        ulong hash = HashOf(section, features);
        ref Answer answer = ref _answers[(int)(hash >> 56)];
        Span<float> kept = _features.AsSpan((int)(hash >> 56) * Features.Count, Features.Count);
        if (answer.IsKnown && answer.Section == section && answer.Least == least
            && MemoryMarshal.AsBytes((ReadOnlySpan<float>)kept).SequenceEqual(MemoryMarshal.AsBytes(features))) return answer.Probability;
        features.CopyTo(kept);
        answer = new Answer(true, section, least, ranker.Probability(section, features, least));
        return answer.Probability;
    }

    private static ulong HashOf(int section, ReadOnlySpan<float> features)
    {
        ulong hash = Seed + (ulong)section;
        ReadOnlySpan<ulong> pairs = MemoryMarshal.Cast<float, ulong>(features);
        foreach (ulong pair in pairs) hash = (hash ^ pair ^ (pair >> 29)) * Prime;
        if (features.Length % 2 != 0) hash = (hash ^ BitConverter.SingleToUInt32Bits(features[^1])) * Prime;
        return (hash ^ (hash >> 31)) * Prime;
    }

    private readonly record struct Answer(bool IsKnown, int Section, float Least, float Probability);
}
