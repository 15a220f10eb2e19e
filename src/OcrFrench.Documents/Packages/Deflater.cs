namespace OcrFrench.Documents.Packages;

/// <summary>
/// Compresses as ZIP archives do. The framework's own compression gives different bytes on different machines, and no result may depend on
/// the machine.
/// </summary>
internal sealed class Deflater
{
    /// <summary>The limits of the format: how long a repetition may be, and how far back it may reach.</summary>
    private const int Shortest = 3, LongestMatch = 258, Window = 1 << 15;

    /// <summary>How many places are tried for a repetition (by hand): more hardly make XML smaller.</summary>
    private const int Tried = 32;

    private const int HashBits = 15;

    private static readonly int[] s_lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly int[] s_lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    private static readonly int[] s_distances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289,
        16385, 24577];

    private readonly List<byte> _output = [];
    private ulong _bits;
    private int _count;

    /// <summary>One block with the fixed codes of the format: XML repeats itself, and that is most of what can be gained.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        var deflater = new Deflater();
        deflater.Put(0b011, 3);
        deflater.Write(bytes);
        deflater.PutCode(0, 7);
        if (deflater._count > 0) deflater._output.Add((byte)deflater._bits);
        return [.. deflater._output];
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        int[] heads = new int[1 << HashBits], before = new int[Window];
        Array.Fill(heads, -1);
        for (int at = 0; at < bytes.Length;)
        {
            int length = 0, distance = 0;
            if (at + Shortest <= bytes.Length) length = Longest(bytes, at, heads[Hash(bytes[at..])], before, out distance);
            int step = Math.Max(1, length);
            if (length == 0) PutLiteral(bytes[at]);
            else PutMatch(length, distance);
            for (int end = at + step; at < end; at++)
            {
                if (at + Shortest > bytes.Length) continue;
                int hash = Hash(bytes[at..]);
                before[at % Window] = heads[hash];
                heads[hash] = at;
            }
        }
    }

    private static int Longest(ReadOnlySpan<byte> bytes, int at, int candidate, int[] before, out int distance)
    {
        int best = 0;
        distance = 0;
        ReadOnlySpan<byte> here = bytes.Slice(at, Math.Min(LongestMatch, bytes.Length - at));
        for (int tried = 0; tried < Tried && candidate >= 0 && at - candidate <= Window; tried++)
        {
            int length = here.CommonPrefixLength(bytes[candidate..]);
            if (length > best) (best, distance) = (length, at - candidate);
            if (best == here.Length) break;
            int next = before[candidate % Window];
            // That entry was overwritten by a later position.
            if (next >= candidate) break;
            candidate = next;
        }

        return best >= Shortest ? best : 0;
    }

    private static int Hash(ReadOnlySpan<byte> bytes) =>
        (int)(((uint)(bytes[0] | (bytes[1] << 8) | (bytes[2] << 16)) * 2654435761u) >> (32 - HashBits));

    private void PutLiteral(byte value)
    {
        if (value < 144) PutCode(0x30 + value, 8);
        else PutCode(0x190 + value - 144, 9);
    }

    private void PutMatch(int length, int distance)
    {
        int code = IndexOf(s_lengths, length);
        if (code < 23) PutCode(code + 1, 7);
        else PutCode(0xC0 + code - 23, 8);
        Put(length - s_lengths[code], s_lengthBits[code]);
        code = IndexOf(s_distances, distance);
        PutCode(code, 5);
        Put(distance - s_distances[code], Math.Max(0, code / 2 - 1));
    }

    private static int IndexOf(int[] starts, int value)
    {
        int index = Array.BinarySearch(starts, value);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Codes are written from their first bit on, everything else from its last.</summary>
    private void PutCode(int code, int length)
    {
        int reversed = 0;
        for (int i = 0; i < length; i++) reversed |= ((code >> i) & 1) << (length - 1 - i);
        Put(reversed, length);
    }

    private void Put(int value, int length)
    {
        _bits |= (ulong)(uint)value << _count;
        _count += length;
        for (; _count >= 8; _count -= 8, _bits >>= 8) _output.Add((byte)_bits);
    }
}
