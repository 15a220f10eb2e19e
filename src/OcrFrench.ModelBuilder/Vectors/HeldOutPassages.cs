using OcrFrench.Models.Ngrams;

namespace OcrFrench.ModelBuilder.Vectors;

/// <summary>Finds passages of the held-out texts within all texts, so that nothing is learnt from them.</summary>
internal static class HeldOutPassages
{
    /// <summary>The length of a passage in tokens. By hand: long enough to occur in two works only rarely by chance.</summary>
    private const int Length = 6;

    /// <summary>For each token of the texts, whether it is part of a held-out passage.</summary>
    public static bool[] In(List<int> tokens, List<int> heldOut)
    {
        var isHeldOut = new bool[tokens.Count];
        var rows = new HashSet<ulong>();
        for (int at = 0; at + Length <= heldOut.Count; at++) rows.Add(HashOf(heldOut, at));
        for (int at = 0; rows.Count > 0 && at + Length <= tokens.Count; at++)
            if (rows.Contains(HashOf(tokens, at))) isHeldOut.AsSpan(at, Length).Fill(true);
        return isHeldOut;
    }

    private static ulong HashOf(List<int> tokens, int at)
    {
        ulong hash = NgramHash.Start(0);
        for (int i = at; i < at + Length; i++) hash = NgramHash.Append(hash, tokens[i]);
        return hash;
    }
}
