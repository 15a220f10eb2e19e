using OcrFrench.Models;

namespace OcrFrench.Documents.Encodings;

/// <summary>The frequencies of the characters beyond ASCII in French text, rounded: enough to distinguish single-byte encodings.</summary>
internal static class FrenchLetters
{
    /// <summary>Of a thousand characters beyond ASCII.</summary>
    private static readonly (string Characters, double Each)[] s_frequencies =
    [
        ("é", 500),
        ("à", 110),
        ("è", 90),
        ("’", 60),
        ("ê", 60),
        ("ç", 30),
        ("«»\u00A0", 15),
        ("âîôûùœ", 10),
        ("ÉÀ—", 4),
        ("ïë°–…", 2),
        ("ÊÈÇ‘“”§\u00AD", 1),
        ("ÂÎÔÛæŒüöä€£½ñ•¢", 0.3),
    ];

    private static readonly double s_other = Portable.Log(0.002 / 1000), s_control = Portable.Log(0.00001 / 1000);

    public static double LogFrequency(char c)
    {
        if (c is >= '\u0080' and < '\u00A0') return s_control;
        foreach ((string characters, double each) in s_frequencies)
            if (characters.Contains(c, StringComparison.Ordinal)) return Portable.Log(each / 1000);
        return s_other;
    }
}
