using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OcrFrench.Survey.Languages;

/// <summary>
/// The letters as the survey of languages sees them: small and capital are one, and accented letters that tell the same languages apart
/// share a symbol, so that a table over three of them stays small.
/// </summary>
internal static class LanguageSymbols
{
    /// <summary>How many there are, with 0 for the border of a word.</summary>
    public const int Count = 42;

    /// <summary>A letter that is in none of the languages of the data.</summary>
    public const byte Strange = 40;

    /// <summary>The apostrophe that ends an elided word.</summary>
    public const byte Elision = 41;

    /// <summary>Vowels with an acute accent but é; letters with a tilde.</summary>
    public const byte Acute = 37, Tilde = 38;

    private const int TableSize = 0x250;

    /// <summary>The symbols from 27 on, each with its letters.</summary>
    private static readonly string[] s_accented =
        ["é", "è", "ê", "à", "â", "ç", "îïë", "ô", "ûù", "œæ", "áíóúý", "ãõñ", "äöüß"];

    private static readonly byte[] s_table = Build();

    /// <summary>The symbol of a character; 0 for what is not a letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Of(char c) => c < TableSize ? Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(s_table), c) : Beyond(c);

    private static byte Beyond(char c) => c switch
    {
        >= '\uFB00' and <= '\uFB06' => (byte)('f' - 'a' + 1),
        _ => char.IsLetter(c) ? Strange : (byte)0,
    };

    private static byte[] Build()
    {
        var table = new byte[TableSize];
        for (int c = 'À'; c < TableSize; c++)
            if (char.IsLetter((char)c)) table[c] = Strange;
        for (int i = 0; i < 26; i++) table['a' + i] = table['A' + i] = (byte)(i + 1);
        for (int i = 0; i < s_accented.Length; i++)
            foreach (char c in s_accented[i]) table[c] = table[char.ToUpperInvariant(c)] = (byte)(27 + i);
        table['ß'] = table['ü'];
        table['ÿ'] = table['Ÿ'] = table['y'];
        table['ſ'] = table['s']; // the long s
        return table;
    }
}
