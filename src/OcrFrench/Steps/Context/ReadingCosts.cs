using OcrFrench.Characters;
using OcrFrench.Survey.Recognition;

namespace OcrFrench.Steps.Context;

/// <summary>
/// The cost of a candidate according to the engine's own doubts: symbol by symbol, along the cheapest path from what was read.
/// </summary>
internal sealed class ReadingCosts
{
    private float[] _costs = [];

    /// <summary>The cost of reading a place as another text, in the engine's nats.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="symbols">For each of its characters the symbol it belongs to, or -1.</param>
    /// <param name="reading">What may have been printed.</param>
    /// <param name="evidence">What the engine reported about the symbols.</param>
    public float Of(ReadOnlySpan<char> read, ReadOnlySpan<int> symbols, ReadOnlySpan<char> reading, SymbolEvidence evidence)
    {
        int width = reading.Length + 1, size = (read.Length + 1) * width;
        if (_costs.Length < size) _costs = new float[size * 2];
        Span<float> costs = _costs.AsSpan(0, size);
        costs.Fill(float.PositiveInfinity);
        costs[0] = 0;
        float lost = HasReadings(symbols, evidence) ? SymbolEvidence.Lost : 0;
        for (int i = 0; i <= read.Length; i++)
        {
            int symbol = i < read.Length ? symbols[i] : -1;
            bool isStart = i == 0 || symbol < 0 || symbols[i - 1] != symbol;
            float other = evidence.HasReadings(symbol) ? SymbolEvidence.Unlisted : 0;
            for (int j = 0; j <= reading.Length; j++)
            {
                float cost = costs[(i * width) + j];
                if (float.IsPositiveInfinity(cost)) continue;
                if (j < reading.Length) Lower(ref costs[(i * width) + j + 1], cost + lost);
                if (i == read.Length) continue;
                Lower(ref costs[((i + 1) * width) + j], cost + lost);
                if (j < reading.Length) Lower(ref costs[((i + 1) * width) + j + 1], cost + (IsSame(read[i], reading[j]) ? 0 : other));
                if (isStart && symbol >= 0) TryReadings(costs, width, i, j, cost, symbols, reading, evidence);
            }
        }

        return costs[size - 1];
    }

    private static bool HasReadings(ReadOnlySpan<int> symbols, SymbolEvidence evidence)
    {
        foreach (int symbol in symbols)
            if (evidence.HasReadings(symbol)) return true;
        return false;
    }

    private static void TryReadings(Span<float> costs, int width, int i, int j, float cost, ReadOnlySpan<int> symbols,
        ReadOnlySpan<char> reading, SymbolEvidence evidence)
    {
        int symbol = symbols[i], next = i + 1;
        while (next < symbols.Length && symbols[next] == symbol) next++;
        for (int r = 0; r < evidence.CountOf(symbol); r++)
        {
            (string text, float more) = evidence.Reading(symbol, r);
            if (StartsWith(reading[j..], text)) Lower(ref costs[(next * width) + j + text.Length], cost + more);
        }
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string start)
    {
        if (text.Length < start.Length) return false;
        for (int i = 0; i < start.Length; i++)
            if (!IsSame(text[i], start[i])) return false;
        return true;
    }

    private static bool IsSame(char a, char b) => a == b || (Chars.IsApostrophe(a) && Chars.IsApostrophe(b));

    private static void Lower(ref float cost, float to) => cost = MathF.Min(cost, to);
}
