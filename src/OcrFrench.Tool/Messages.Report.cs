namespace OcrFrench.Tool;

/// <summary>Messages of the report of a collection: the frame of the page, its headings and columns.</summary>
internal static partial class Messages
{
    // The command
    public static string Report => Say(
        "Write the report of a cleaned collection: what was corrected, by folder, kind and rule, what to check first, and what to do next.",
        "Écrire le rapport d’une collection nettoyée : ce qui a été corrigé, par dossier, type et règle, ce qu’il faut vérifier d’abord, "
            + "et comment continuer.");

    public static string ReportCollectionFolder =>
        Say("The folder that clean FOLDER -o has written.", "Le dossier que clean DOSSIER -o a écrit.");

    public static string ReportOutput => Say("Write the page to this file; without it, to standard output.",
        "Écrire la page dans ce fichier ; sans cela, sur la sortie standard.");

    public static string NoCollection(string folder) => Say(
        $"{folder}: this folder was not written by clean. Name the one that was given with -o.",
        $"{folder} : clean n’a pas écrit ce dossier. Indiquez celui qui a été donné avec -o.");

    public static string ReportOfUnfinished(string folder) => Say(
        $"{folder}: the run is not finished; the report covers what is done.",
        $"{folder} : le nettoyage n’est pas achevé ; le rapport porte sur ce qui est fait.");

    // The frame
    public static string ReportTitle => Print("Report on the cleaning of a collection", "Rapport sur le nettoyage d’une collection");

    public static string ReportFileName => Print("report.html", "rapport.html");

    public static string ReportContents => Print("Contents", "Sommaire");

    public static string ReportFolders => Print("Damage by folder", "Dégâts par dossier");

    public static string ReportCorrections => Print("What was corrected", "Ce qui a été corrigé");

    public static string ReportDoubts => Print("To review first", "À relire d’abord");

    public static string ReportFiles => Print("Files to check", "Fichiers à vérifier");

    public static string ReportNext => Print("What to do next", "Comment continuer");

    public static string ReportSettings => Print("Settings and versions", "Réglages et versions");

    public static string ReportFoot(string tool) =>
        Print($"Written by {tool}. The same collection gives the same page.", $"Écrit par {tool}. La même collection donne la même page.");

    // Words that several tables use
    public static string ReportWords => Print("Words", "Mots");

    public static string ReportPages => Print("Pages", "Pages");

    public static string ReportFileCount => Print("Files", "Fichiers");

    public static string ReportFile => Print("File", "Fichier");

    public static string ReportFolder => Print("Folder", "Dossier");

    public static string ReportCorrectionCount => Print("Corrections", "Corrections");

    public static string ReportCorrection => Print("Correction", "Correction");

    public static string ReportBefore => Print("Before", "Avant");

    public static string ReportAfter => Print("After", "Après");

    public static string ReportShare => Print("Share", "Part");

    public static string ReportAmount => Print("Amount", "Quantité");

    public static string ReportAll => Print("All", "Ensemble");

    public static string ReportDamaged => Print("Damaged words", "Mots abîmés");

    public static string ReportRule => Print("Rule", "Règle");

    public static string ReportKind => Print("Kind", "Type");

    public static string ReportConfidence => Print("Confidence", "Confiance");

    public static string ReportLessThan(string bound) => Print($"less than {bound}", $"moins de {bound}");

    public static string ReportAtLeast(string bound) => Print($"{bound} or more", $"{bound} ou plus");

    public static string ReportBetween(string from, string to) => Print($"{from} to {to}", $"de {from} à {to}");

    public static string ReportFromTo(string before, string after) =>
        Print($"{before} before, {after} after", $"{before} avant, {after} après");

    public static string ReportSomeFiles(long count) => Some(count, "file", "files", "fichier", "fichiers");

    public static string ReportSomeCorrections(long count) => Some(count, "correction", "corrections", "correction", "corrections");

    /// <summary>The page and the line, if the log states them.</summary>
    public static string ReportPlace(long page, long line, string format)
    {
        // A first page is usually the only one, for texts and for most scans, and goes without saying.
        string onPage = page > 1 || (page == 1 && line == 0) ? Print($"p. {Figures.Count(page)}", $"p.\u00A0{Figures.Count(page)}") : "";
        string where = format == TextFormats.JsonLines
            ? Print($"record {Figures.Count(line)}", $"enregistrement {Figures.Count(line)}")
            : Print($"line {Figures.Count(line)}", $"ligne {Figures.Count(line)}");
        return line == 0 ? onPage : onPage.Length == 0 ? where : onPage + ", " + where;
    }

    private static string Some(long count, string one, string many, string un, string plusieurs) =>
        Figures.Count(count) + (IsFrench ? "\u00A0" + (count < 2 ? un : plusieurs) : " " + (count == 1 ? one : many));

    /// <summary>French as it is printed: no line begins with a sign of two parts, nor ends with an opening guillemet.</summary>
    private static string Print(string english, string french) => IsFrench
        ? french.Replace(" :", "\u00A0:", StringComparison.Ordinal).Replace(" ;", "\u202F;", StringComparison.Ordinal).Replace("« ",
            "«\u00A0", StringComparison.Ordinal).Replace(" »", "\u00A0»", StringComparison.Ordinal)
        : english;
}
