using System.Runtime.InteropServices;
using System.Text;

namespace OcrFrench.Fuzz.Tests.Mutation;

/// <summary>A text as it is in memory, behind two bytes that choose options: halves of surrogate pairs included.</summary>
internal sealed class RawTextMutator : TextMutator
{
    public const int HeadSize = 2;

    public static string TextOf(ReadOnlySpan<byte> input) =>
        input.Length < HeadSize ? "" : MemoryMarshal.Cast<byte, char>(input[HeadSize..]).ToString();

    public static byte[] Input(int options, string text) => [(byte)options, (byte)(options >> 8), .. MemoryMarshal.AsBytes(text.AsSpan())];

    protected override string Decode(byte[] input, out byte[] head)
    {
        head = input.Length < HeadSize ? [0, 0] : input[..HeadSize];
        return TextOf(input);
    }

    protected override byte[] Encode(string text) => MemoryMarshal.AsBytes(text.AsSpan()).ToArray();
}

/// <summary>A text in UTF-8.</summary>
internal sealed class Utf8TextMutator : TextMutator
{
    protected override string Decode(byte[] input, out byte[] head)
    {
        head = [];
        return Encoding.UTF8.GetString(input);
    }

    protected override byte[] Encode(string text) => Encoding.UTF8.GetBytes(text);
}
