using OcrFrench.Documents.Formats;
using OcrFrench.Documents.Words;

namespace OcrFrench.Tool;

/// <summary>Messages of the report about files, settings and what to do next.</summary>
internal static partial class Messages
{
    // Files
    public static string ReportProblems => Print("Files with problems", "Fichiers posant problème");

    public static string ReportNoProblems => Print("All documents were cleaned.", "Tous les documents ont été nettoyés.");

    public static string ReportProblemsIntro => Print(
        "These were left out; the cleaned collection does not hold them. Repair the file, or what is named as the cause, and run the same "
            + "command again: only what is missing or has changed is done. A file that cannot be repaired may be taken out.",
        "Ceux-ci ont été laissés de côté ; la collection nettoyée ne les contient pas. Réparez le fichier ou la cause nommée, et relancez "
            + "la même commande : seul ce qui manque ou a changé est fait. Un fichier irréparable peut être retiré de "
            + "la collection.");

    public static string ReportProblemsCaption(long count) =>
        Print($"Not cleaned: {ReportSomeFiles(count)}", $"Non nettoyé : {ReportSomeFiles(count)}");

    public static string ReportProblem => Print("Problem", "Problème");

    public static string ReportMoreFiles(long count) => Some(count, "more file", "more files", "autre fichier", "autres fichiers");

    public static string ReportInJournal => Print("All are named in the journal.", "Tous sont nommés dans le journal.");

    public static string ReportStillDamaged => Print("Files that remain most damaged", "Fichiers qui restent les plus abîmés");

    public static string ReportStillDamagedIntro => Print("Candidates for another scan, or for another reading of the same one.",
        "À numériser de nouveau, ou à repasser à l’OCR, en premier.");

    public static string ReportStillDamagedCaption(int count) =>
        Print($"{ReportSomeFiles(count)} with the greatest share of damaged words after cleaning",
            $"{ReportSomeFiles(count)} ayant la plus grande part de mots abîmés après nettoyage");

    public static string ReportNotes => Print("Files with remarks", "Fichiers avec remarque");

    public static string ReportNotesIntro =>
        Print("They were cleaned, but the remarks may be useful.", "Ils ont été nettoyés, mais les remarques peuvent servir.");

    public static string ReportNotesCaption(long count) =>
        Print($"Cleaned, with a remark: {ReportSomeFiles(count)}", $"Nettoyé, avec une remarque : {ReportSomeFiles(count)}");

    public static string ReportNote => Print("Remark", "Remarque");

    public static string ReportLeftAlone => Print("Files that are not documents", "Fichiers qui ne sont pas des documents");

    public static string ReportLeftAloneIntro => Print("The collection holds them too. They were left where they are, and not copied.",
        "La collection les contient aussi. Ils ont été laissés où ils sont, sans être copiés.");

    public static string ReportNothingLeftAlone => Print("There were none.", "Il n’y en avait pas.");

    public static string ReportWhat => Print("What they are", "Ce qu’ils sont");

    public static string ReportWhatIs(string what) => what switch
    {
        "image" => Print("images", "images"),
        "pdf" => "PDF",
        "djvu" => "DjVu",
        "office" => Print("office documents", "documents bureautiques"),
        "xml" => Print("other XML", "autre XML"),
        "html" => Print("other HTML", "autre HTML"),
        "json" => Print("other JSON", "autre JSON"),
        "archive" => Print("archives and compressed files", "archives et fichiers compressés"),
        "binary" => Print("binary files", "fichiers binaires"),
        "empty" => Print("empty files", "fichiers vides"),
        "hidden" => Print("hidden files", "fichiers cachés"),
        "link" => Print("links", "liens"),
        "other" => Print("others", "autres"),
        _ => what,
    };

    // Settings
    public static string ReportSettingsIntro => Print("Enough to make the same run again.", "De quoi refaire le même nettoyage.");

    public static string ReportSetting => Print("Setting", "Réglage");

    public static string ReportValue => Print("Value", "Valeur");

    public static string ReportCollection => Print("Collection", "Collection");

    public static string ReportCleanedCollection => Print("Cleaned collection", "Collection nettoyée");

    public static string ReportTool => Print("Program", "Programme");

    public static string ReportModel => Print("Language data", "Données de langue");

    public static string ReportOptionsDigest => Print("Digest of all settings", "Empreinte de tous les réglages");

    public static string ReportProfileDigest =>
        Print("Digest of what was learnt from the collection", "Empreinte de ce qui a été appris de la collection");

    public static string ReportNoProfile => Print("nothing was learnt", "rien n’a été appris");

    public static string ReportOptionsOf(long files) =>
        Print($"Settings of {ReportSomeFiles(files)}", $"Réglages de {ReportSomeFiles(files)}");

    public static string ReportFormat(string format) => Print($"Format {FormatName(format)}", $"Format {FormatName(format)}");

    // What next
    public static string ReportToReview => Print("Look through the corrections, accept or refuse them, and save the decisions",
        "Parcourir les corrections, les accepter ou les refuser, et enregistrer les décisions");

    public static string ReportToApply =>
        Print("Apply the decisions, each in its place", "Faire les changements tels qu’ils ont été décidés, chacun à sa place");

    public static string ReportToDecide => Print("Or clean everything again with the decisions, which then apply wherever the words occur",
        "Ou tout nettoyer à nouveau avec les décisions, qui valent alors partout où les mots figurent");

    public static string ReportToResume => Print("Do what is missing, or has changed since", "Faire ce qui manque, ou a changé depuis");

    public static string ReportToUndo => Print("Undo everything: each cleaned file becomes its original again, byte for byte",
        "Tout annuler : chaque fichier nettoyé redevient l’original, à l’octet près");

    public static string ReportToReport => Print("Write this page again", "Écrire cette page de nouveau");

    public static string ReportLogIs(string log) => Print(
        $"Every change, with its reason and its place, is a line of {log}. The originals were not touched.",
        $"Chaque changement, avec sa raison et sa place, est une ligne de {log}. Les originaux n’ont pas été touchés.");

    private static string FormatName(string format) => format switch
    {
        TextFormats.Text => Print("plain text", "texte brut"),
        TextFormats.JsonLines => Print("JSON lines", "lignes JSON"),
        _ => WordFormats.TryFind(format, out WordFormat? found) ? found.Title : format,
    };
}
