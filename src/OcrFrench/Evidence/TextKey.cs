using System.Runtime.InteropServices;
using OcrFrench.Models.Ready;

namespace OcrFrench.Evidence;

/// <summary>Tells texts from each other, as if by chance, but always in the same way: by this a sample of them is chosen.</summary>
internal static class TextKey
{
    public static ulong Of(ReadOnlySpan<char> text, IReadOnlyList<RecognizedWord> words)
    {
        ulong key = ReadyTable.Stamp((ulong)text.Length, MemoryMarshal.AsBytes(text));
        foreach (RecognizedWord word in words)
        {
            if (word is null) continue; // whoever looks at the text says so
            key = ReadyTable.Stamp(key, ((ulong)(uint)word.Start << 32) | (uint)word.Length);
            key = ReadyTable.Stamp(key, BitConverter.SingleToUInt32Bits(word.Confidence ?? -1) | ((ulong)word.Symbols.Count << 32));
        }

        return key;
    }
}
