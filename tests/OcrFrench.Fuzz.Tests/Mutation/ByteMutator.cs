using System.Text;

namespace OcrFrench.Fuzz.Tests.Mutation;

/// <summary>Changes bytes, whatever they mean.</summary>
internal sealed class ByteMutator : IMutator
{
    private static readonly byte[] s_bytes = [0, 1, 0x7F, 0x80, 0xFE, 0xFF, (byte)'\n', (byte)'\r', (byte)'\t', (byte)'"', (byte)'\'',
        (byte)'\\', (byte)'<', (byte)'>', (byte)'&', (byte)'{', (byte)'}', (byte)'-'];

    /// <summary>Characters that take two to four bytes, halves of them, and sequences that are no UTF-8.</summary>
    private static readonly byte[][] s_sequences =
    [
        [0xC3], [0xC3, 0xA9], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xF0, 0x9F, 0x98, 0x80], [0xF4, 0x90, 0x80, 0x80],
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE],
        [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0x8B], [0xE2, 0x80, 0xAE], [0xCC, 0x81], [0xC2, 0xA0], [0xC2, 0xAD], [0xE2, 0x80, 0x99],
        [0xEF, 0xAC, 0x81],
        .. ((string[])["0", "-1", "2147483647", "-2147483648", "4294967296", "9223372036854775808", "1e999", "NaN", "null"])
        .Select(Encoding.ASCII.GetBytes),
    ];

    public byte[] Mutate(byte[] input, byte[] other, Random random)
    {
        int at = random.Next(input.Length + 1), rest = input.Length - at;
        int length = Math.Min(rest, random.Next(4) == 0 ? random.Next(1, Math.Max(2, input.Length)) : random.Next(1, 33));
        byte[] result = [.. input];
        switch (random.Next(10))
        {
            case 0 when rest > 0:
                result[at] ^= (byte)(1 << random.Next(8));
                return result;
            case 1 when rest > 0:
                result[at] = (byte)random.Next(256);
                return result;
            case 2 when rest > 0:
                result[at] = s_bytes[random.Next(s_bytes.Length)];
                return result;
            case 3:
                return Splice(input, at, at + length, []);
            case 4:
                return Splice(input, at, at, s_sequences[random.Next(s_sequences.Length)]);
            case 5:
                return Splice(input, at, at, input.AsSpan(at, length));
            case 6 when random.Next(4) == 0:
                return input[..at];
            case 7 when other.Length > 0:
                int from = random.Next(other.Length);
                return Splice(input, at, at + length, other.AsSpan(from, Math.Min(other.Length - from, random.Next(1, 400))));
            case 8 when other.Length > 0 && random.Next(4) == 0:
                return [.. input.AsSpan(0, at), .. other.AsSpan(random.Next(other.Length))];
            case 9 when rest >= 4:
                // A number in the machine's order: too large, too small, one more.
                int number = BitConverter.ToInt32(input, at);
                BitConverter.TryWriteBytes(result.AsSpan(at),
                    random.Next(5) switch { 0 => number + 1, 1 => number - 1, 2 => int.MaxValue, 3 => -number, _ => random.Next() });
                return result;
            default:
                return Splice(input, at, at, [(byte)random.Next(256)]);
        }
    }

    public static byte[] Splice(ReadOnlySpan<byte> input, int start, int end, ReadOnlySpan<byte> instead) =>
        [.. input[..start], .. instead, .. input[end..]];
}
