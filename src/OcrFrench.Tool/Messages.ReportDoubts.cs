namespace OcrFrench.Tool;

/// <summary>Messages of the report about places that were suspected and left.</summary>
internal static partial class Messages
{
    public static string ReportLeft => Print("Doubts: suspicious places left as they are", "Doutes : endroits suspects laissés tels quels");

    public static string ReportLeftIntro => Print(
        "Places that looked damaged, but where the program was not sure enough to change anything. Where it has readings, choose on the "
            + "review page, beside the scan.",
        "Des endroits qui paraissaient abîmés, mais où le programme n’était pas assez sûr pour rien changer. Là où il propose des lectures "
            + "possibles, choisissez sur la page de relecture, à côté de la numérisation.");

    public static string ReportNothingLeft => Print("There are no doubts.", "Aucun doute.");

    public static string ReportLeftUnknown => Print(
        "The collection was cleaned by a version that did not keep its doubts. Clean it again with --restart to get them.",
        "La collection a été nettoyée par une version qui ne gardait pas les doutes. Nettoyez-la à nouveau avec --restart pour les avoir.");

    public static string ReportLeftUnread(string problem) =>
        Print($"The doubts could not be read, so this part is incomplete: {problem}",
            $"Les doutes n’ont pu être lus, cette partie n’est donc pas complète : {problem}");

    public static string ReportWordsLeft => Print("Left as they are, not French prose", "Laissés tels quels : pas de la prose française");

    public static string ReportDoubtCount => Print("Doubts", "Doutes");

    public static string ReportChoices(long count) =>
        Print($"{Figures.Count(count)} with readings to choose from", $"dont {Figures.Count(count)} avec des lectures possibles");

    public static string ReportReasonsCaption =>
        Print("Doubts by the reason why the word stays", "Doutes selon la raison pour laquelle le mot reste");

    public static string ReportReason => Print("Why it stays", "Pourquoi il reste");

    public static string ReportWithReadings => Print("With readings", "Avec lectures possibles");

    public static string ReportPage => Print("Page", "Page");

    public static string ReportDoubtfulPages => Print("Pages with the most doubts", "Pages qui ont le plus de doutes");

    public static string ReportDoubtfulPagesIntro => Print(
        "By the number of doubts that have readings: here a look at the scan settles most.",
        "D’après le nombre de doutes qui ont des lectures possibles : c’est là qu’un regard sur la numérisation en règle le plus.");

    public static string ReportDoubtfulPagesCaption(int count) => count == 1
        ? Print("The page with the most doubts", "La page qui a le plus de doutes")
        : Print($"The {Figures.Count(count)} pages with the most doubts", $"Les {Figures.Count(count)} pages qui ont le plus de doutes");
}
