namespace OcrFrench.ModelBuilder;

/// <summary>Pseudo-random numbers that are the same on every machine.</summary>
internal sealed class Noise(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Bits()
    {
        // SplitMix64.
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to but not including 1.</summary>
    public double Next() => (Bits() >> 11) * (1.0 / (1UL << 53));
}
