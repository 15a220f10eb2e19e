namespace OcrFrench.Tesseract.Tests.Choice;

/// <summary>Two columns of French, a line a string, that go on from line to line.</summary>
internal static class ColumnTexts
{
    public static readonly string[] Left =
    [
        "Le maire de la commune avait",
        "promis aux habitants de faire",
        "construire un pont sur la rivière",
        "avant la fin de l’année; mais les",
        "travaux n’ont pas encore été",
        "commencés, et les voitures sont",
        "obligées de faire un long détour",
        "par la route de la montagne.",
    ];

    public static readonly string[] Right =
    [
        "On a trouvé dans le jardin du",
        "couvent une pierre qui porte les",
        "armes de la ville; elle était au",
        "milieu des ruines de la chapelle,",
        "sous une couche de terre, et les",
        "ouvriers ont eu de la peine à la",
        "retirer sans en briser les bords.",
        "Elle sera portée au musée.",
    ];

    /// <summary>Lines below each other, forty pixels apart.</summary>
    public static ScanLine[] Column(string[] lines, int left, int top = 100) =>
        [.. lines.Select((line, i) => Lines.Line(line, left, top + (40 * i)))];

    /// <summary>Both columns with their lines read as one; thirty pixels between them at the narrowest.</summary>
    public static ScanLine[] Across(string[] left, string[] right) =>
        [.. Column(left, 100).Zip(Column(right, 470), static (a, b) => Lines.Line([.. a.Words, .. b.Words]))];
}
