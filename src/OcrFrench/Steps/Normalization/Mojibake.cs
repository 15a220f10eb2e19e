using OcrFrench.Characters;

namespace OcrFrench.Steps.Normalization;

/// <summary>UTF-8 that was read one byte at a time: the last two or three characters become the one that they spell.</summary>
/// <remarks>
/// Only sequences that French text can have meant, and that sound text does not hold, are read: accented letters, the punctuation of
/// U+2000 to U+203F, € ™ № −, Œ œ Ÿ ſ, the combining accents, ligatures and the byte order mark. What was encoded several times
/// comes right from the inside out, since a repaired character takes part in the next sequence.
/// </remarks>
internal static class Mojibake
{
    /// <summary>â and ï are common letters, so their sequences are found by the character that follows.</summary>
    public const string Triggers = Windows1252.Triggers + "ÂÃÅÌ€‚„ˆ¬¿";

    /// <summary>Characters that can wait for the rest of a sequence.</summary>
    private const string Pending = "ÂÃÅÆÌâï€‚„ˆ¬»\u0080\u0082\u0084\u0088";

    /// <summary>
    /// By hand: more pending characters in a row than this are garbage, not text encoded repeatedly. They are left as they are.
    /// </summary>
    private const int MaxPending = 4;

    public static bool IsPending(char value) => value >= 0x80 && Pending.Contains(value, StringComparison.Ordinal);

    public static bool Apply(ref CharacterWindow window)
    {
        int last = Windows1252.ToByte(window[0]);
        if (last is < 0x80 or > 0xBF) return false;

        int length = 2;
        char meant = Two(window[1], last, window[2]);
        if (meant == '\0')
        {
            length = 3;
            meant = Three(window[2], Windows1252.ToByte(window[1]), last);
            if (meant == '\0') return false;
        }

        int pending = 0;
        while (pending <= MaxPending && IsPending(window[length + pending])) pending++;
        if (pending > MaxPending) return false;

        window.Merge(length, meant, CharacterRepairs.Mojibake);
        return true;
    }

    private static char Two(char lead, int last, char before) => lead switch
    {
        'Ã' => (char)(0xC0 | (last & 0x3F)),
        'Â' => (char)last,
        'Å' => last switch { 0x92 => 'Œ', 0x93 => 'œ', 0xB8 => 'Ÿ', 0xBF => 'ſ', _ => '\0' },
        'Æ' => last == 0x92 && before == 'Ã' ? 'ƒ' : '\0', // the inside of é encoded three times
        'Ì' => last is 0x80 or 0x81 or 0x82 or 0x83 or 0x88 or 0xA7 && LatinLetters.IsLatin(before) ? (char)(0x300 | (last & 0x3F)) : '\0',
        _ => '\0',
    };

    private static char Three(char lead, int middle, int last) => (lead, middle, last) switch
    {
        ('â', 0x80, _) => (char)(0x2000 | (last & 0x3F)),
        ('â', 0x82, 0xAC) => '€',
        ('â', 0x84, 0xA2) => '™',
        ('â', 0x84, 0x96) => '№',
        ('â', 0x88, 0x92) => '−',
        ('ï', 0xAC, <= 0x86) => (char)(0xFB00 | (last & 0x3F)),
        ('ï', 0xBB, 0xBF) => '\uFEFF',
        _ => '\0',
    };
}
