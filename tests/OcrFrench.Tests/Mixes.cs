using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Tests;

/// <summary>Random texts of sound words, damaged ones, numbers, marks and breaks.</summary>
internal static class Mixes
{
    private static readonly string[] s_parts =
    [
        "le ", "la ", "maison ", "était ", "de ", "l’eau ", "qu’il ", "Paris ", "enfants ", "et ", "vous ", "y a-t-il ", "celui-là ",
        "aujourd'hui ",
        "ceuvre ", "sceur ", "mére ", "1’homme ", "I’ Assemblée ", "yous ", "systéeme ", "a ", "& ", "@ ", "4 ", "1 ", "i1 ",
        "d’¢éliminer ", "13¢ ", "¢a ",
        "Prieinstamment ", "gra vité ", "dérou-lent ", "pér-\nmettre ", "com-\r\nme ", "mai-\n\nson ", "-\n", "étoit ", "enfans ",
        "12 ", "1987 ", "n° 39574 ", "A/CONF.203/12 ", "12/05/1987 ", "XIXe ", "J. ", "a) ", "[sic] ", "www.exemple.fr ", "nom@exemple.fr ",
        ". ", ", ", " ; ", "« ", " »", "!’", "!", "—", "-", "’", "'", "…", "|", "]", "¢", "\n", "\r", "\f", "\t", "\u00A0", "ﬁn ",
        "e\u0301", "\u00AD", "\0", "\uD83D\uDE00", "\uD800", "ſ",
    ];

    public static Arbitrary<string> Texts { get; } = Of(s_parts);

    /// <summary>Texts made of the given parts.</summary>
    public static Arbitrary<string> Of(params string[] parts) =>
        Gen.Elements(parts).ArrayOf().Resize(30).Select(static chosen => string.Concat(chosen)).ToArbitrary();
}
