using OcrFrench.Characters;

namespace OcrFrench.ModelBuilder.Channel;

/// <summary>The few facts about letters that the channel needs, by own tables: nothing here depends on culture or ICU.</summary>
internal static class Letters
{
    public static bool SameIgnoringCase(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);

    /// <summary>Lower case without its accent; a ligature stays itself.</summary>
    public static char Base(char c) => Accents.BaseOf(char.ToLowerInvariant(c));

    public static bool IsAccented(char c) => Accents.IsAccented(char.ToLowerInvariant(c));

    /// <summary>The same letter apart from case and accent.</summary>
    public static bool SameBase(char a, char b) => Base(a) == Base(b);

    /// <summary>A capital read for another shape of the same letter: `E` for `É`.</summary>
    public static bool IsCapitalOfBase(char read, char printed) => char.IsUpper(read) && read != printed && SameBase(read, printed);
}
