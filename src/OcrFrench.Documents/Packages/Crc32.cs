namespace OcrFrench.Documents.Packages;

/// <summary>The check sum of ZIP archives.</summary>
internal static class Crc32
{
    private static readonly uint[] s_table = Table();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte b in bytes) sum = s_table[(byte)sum ^ b] ^ (sum >> 8);
        return ~sum;
    }

    private static uint[] Table()
    {
        var table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++) value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            table[i] = value;
        }

        return table;
    }
}
