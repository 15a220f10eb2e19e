namespace OcrFrench.Steps.Normalization;

/// <summary>The code page behind most wrong decodings, and the pass for its characters that were taken for C1 controls.</summary>
internal static class Windows1252
{
    public const string Triggers =
        "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F" +
        "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F";

    /// <summary>Bytes 80 to 9F. The code page leaves five of them free, which stay the controls that they are.</summary>
    private const string High =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F" +
        "\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>
    /// The byte that a decoder would have shown as this character, in this code page or in Latin-1; 0 if there is none above 7F.
    /// </summary>
    public static int ToByte(char value)
    {
        if (value < 0x80) return 0;
        if (value <= 0xFF) return value;
        int index = High.IndexOf(value, StringComparison.Ordinal);
        return index < 0 ? 0 : 0x80 + index;
    }

    /// <remarks>
    /// After a character that starts mojibake nothing is done: the control is then half of a sequence whose rest is lost, and
    /// <c>â</c> + U+0080 would only look worse with a euro sign. The euro itself must follow a number or a blank.
    /// U+0085 is read as … and not as the line end of mainframes.
    /// </remarks>
    public static bool Apply(ref CharacterWindow window)
    {
        char control = window[0];
        if (control is < '\u0080' or > '\u009F') return false;
        char repaired = High[control - 0x80];
        char before = window[1];
        if (repaired == control || Mojibake.IsPending(before)) return false;
        if (repaired == '€' && !char.IsAsciiDigit(before) && before is not (' ' or '\u00A0' or '\u202F')) return false;
        window.Rewrite(0, repaired, CharacterRepairs.Windows1252);
        return true;
    }
}
