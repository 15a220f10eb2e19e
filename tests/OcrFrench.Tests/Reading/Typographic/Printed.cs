namespace OcrFrench.Tests.Reading.Typographic;

/// <summary>A page whose engine reads all French letters, and whose printer has neither œ nor accents on capitals.</summary>
internal static class Printed
{
    private static readonly string s_before = string.Join('\n', Enumerable.Repeat(
        "Là où l’été brûle, la forêt rêve à sa fraîcheur ; et l’âme, déçue, cherche dès l’aube à oublier sa peine.", 6)) + "\n\n";

    /// <summary>The page, ending in a text.</summary>
    public static string With(string text) => s_before + text;
}
