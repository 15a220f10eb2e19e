using OcrFrench.Characters;

namespace OcrFrench.ModelBuilder.Channel;

/// <summary>The few facts about letters that the channel needs, from our own tables: nothing depends on culture or ICU.</summary>
internal static class Letters
{
    public static bool SameIgnoringCase(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);

    /// <summary>The letter in lower case without its accent; ligatures stay as they are.</summary>
    public static char Base(char c) => Accents.BaseOf(char.ToLowerInvariant(c));

    public static bool IsAccented(char c) => Accents.IsAccented(char.ToLowerInvariant(c));

    /// <summary>Whether both are the same letter, case and accent aside.</summary>
    public static bool SameBase(char a, char b) => Base(a) == Base(b);

    /// <summary>Whether a capital was read for another form of the same letter, such as `E` for `É`.</summary>
    public static bool IsCapitalOfBase(char read, char printed) => char.IsUpper(read) && read != printed && SameBase(read, printed);
}
