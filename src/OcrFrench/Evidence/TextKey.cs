using System.Runtime.InteropServices;
using OcrFrench.Models.Ready;

namespace OcrFrench.Evidence;

/// <summary>A pseudo-random but reproducible key for a text, used to choose a sample.</summary>
internal static class TextKey
{
    public static ulong Of(ReadOnlySpan<char> text, IReadOnlyList<RecognizedWord> words)
    {
        ulong key = ReadyTable.Stamp((ulong)text.Length, MemoryMarshal.AsBytes(text));
        foreach (RecognizedWord word in words)
        {
            if (word is null) continue; // reported by whoever examines the text
            key = ReadyTable.Stamp(key, ((ulong)(uint)word.Start << 32) | (uint)word.Length);
            key = ReadyTable.Stamp(key, BitConverter.SingleToUInt32Bits(word.Confidence ?? -1) | ((ulong)word.Symbols.Count << 32));
        }

        return key;
    }
}
