using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OcrFrench.Characters;

/// <summary>
/// The alphabet of the lexicon: 61 lower-case letters and marks, numbered from 1 in lexicon order, and the folding of every char to one of
/// them. The tables are our own, because culture and ICU must not decide what a word is.
/// </summary>
internal static class Letters
{
    /// <summary>Letters and marks by symbol; symbol 0 is unused.</summary>
    internal const string Alphabet = "\0-.’abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïñòóôõöøùúûüÿœĩũẽ";

    internal const int SymbolMask = 63;
    internal const byte UpperBit = 64;
    internal const byte LowerBit = 128;

    internal const char Apostrophe = '’';

    // For each char, its symbol and its case. 64 KB, of which a text touches four cache lines.
    private static readonly byte[] s_folds = BuildFolds();

    internal static int SymbolCount => Alphabet.Length;

    /// <summary>The char's symbol with its case bits, or 0 when it cannot occur in a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Fold(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(s_folds), (nint)c);

    /// <summary>The char's symbol, 1 to 63, whatever its case, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SymbolOf(char c) => Fold(c) & SymbolMask;

    /// <summary>The lower-case letter or mark of a symbol.</summary>
    internal static char CharOf(int symbol) => Alphabet[symbol];

    internal static bool IsLetter(char c) => (Fold(c) & (UpperBit | LowerBit)) != 0;

    internal static bool IsUpper(char c) => (Fold(c) & UpperBit) != 0;

    internal static bool IsLower(char c) => (Fold(c) & LowerBit) != 0;

    /// <summary>The lower-case letter, or the char itself if it is outside the alphabet.</summary>
    internal static char ToLower(char c)
    {
        int symbol = SymbolOf(c);
        return symbol == 0 ? c : Alphabet[symbol];
    }

    /// <summary>The upper-case letter, or the char itself if it has none.</summary>
    internal static char ToUpper(char c) => c switch
    {
        >= 'a' and <= 'z' => (char)(c - 32),
        'ÿ' => 'Ÿ',
        '÷' => c,
        >= 'à' and <= 'þ' => (char)(c - 32),
        'œ' or 'ĩ' or 'ũ' or 'ẽ' => (char)(c - 1),
        _ => c,
    };

    private static byte[] BuildFolds()
    {
        byte[] folds = new byte[char.MaxValue + 1];
        for (int symbol = 1; symbol < Alphabet.Length; symbol++)
        {
            char lower = Alphabet[symbol];
            char upper = ToUpper(lower);
            bool letter = upper != lower;
            folds[lower] = (byte)(symbol | (letter ? LowerBit : 0));
            if (letter)
            {
                folds[upper] = (byte)(symbol | UpperBit);
            }
        }

        folds['\''] = folds[Apostrophe];
        folds['\u2010'] = folds['-']; // hyphen
        folds['\u2011'] = folds['-']; // non-breaking hyphen
        folds['ſ'] = folds['s']; // the long s of old prints
        return folds;
    }
}
