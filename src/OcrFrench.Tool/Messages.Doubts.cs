using System.Globalization;
using OcrFrench.Documents;

namespace OcrFrench.Tool;

/// <summary>Messages about places that were suspected and left.</summary>
internal static partial class Messages
{
    public static string DoubtsOption => Say(
        "Write every doubt, a place that was suspected and left, with its readings, to this file of JSON lines.",
        "Écrire chaque doute, un endroit suspect laissé tel quel, avec ses lectures possibles, dans ce fichier de lignes JSON.");

    public static string WithDoubts =>
        Say("Add a member “doubts” to each JSON object.", "Ajouter un membre « doubts » à chaque objet JSON.");

    public static string ToOfPdf => Say(
        "What to write for a PDF that has text: text, or words with their places.",
        "Ce qu’il faut écrire d’un PDF qui contient du texte : du texte, ou des mots avec leur place.");

    public static string OnlyPdf => Say("--to is for PDF files only.", "--to ne vaut que pour des fichiers PDF.");

    public static string PdfStays(string file) => Say(
        $"{file} is a PDF, which is not changed: write its cleaned text elsewhere with --output.",
        $"{file} est un PDF, qui n’est pas modifié : écrivez son texte nettoyé ailleurs avec --output.");

    public static string TrackChanges => Say(
        "In DOCX, show corrections as tracked changes, to be accepted or rejected in Word or LibreOffice.",
        "Dans un DOCX, montrer les corrections comme modifications suivies, à accepter ou refuser dans Word ou LibreOffice.");

    public static string DoubtsOfLog => Say(
        "The doubts of the same run, as clean --doubts has written them. Those of a cleaned folder are found automatically.",
        "Les doutes du même nettoyage, tels que clean --doubts les a écrits. Ceux d’un dossier nettoyé sont retrouvés automatiquement.");

    public static string DoubtsOfOther(string file, string document) => Say(
        $"{file}: the doubts about {document}, and those after it, are left out: the log does not name the document there. Give the log "
            + "and the doubts of the same run.",
        $"{file} : les doutes sur {document}, et ceux qui suivent, sont laissés de côté : le journal ne nomme pas ce document à cet "
            + "endroit. Donnez le journal et les doutes du même nettoyage.");

    private static string Doubts(long count) => Number(count) + Say(count == 1 ? " doubt" : " doubts", count < 2 ? " doute" : " doutes");

    private static string CorrectionsAndDoubts(long corrections, long doubts) =>
        Corrections(corrections) + (doubts == 0 ? "" : Say(" and ", " et ") + Doubts(doubts));

    /// <summary>Why a word stays that looked damaged.</summary>
    public static string WhyDoubted(Doubt doubt) => Why(doubt.Reason, doubt.Threshold, doubt.Readings);

    /// <summary>The same without its readings.</summary>
    public static string WhyLeft(LoggedDoubt doubt) => Why(doubt.Reason, doubt.Threshold, []);

    /// <summary>The name of a reason, for lists.</summary>
    public static string Reason(DoubtReason reason) => reason switch
    {
        DoubtReason.BelowThreshold => Say("under the threshold", "sous le seuil"),
        DoubtReason.NoReading => Say("unknown word, nothing likelier found", "mot inconnu, rien de plus probable"),
        DoubtReason.Protected => Say("protected", "protégé"),
        DoubtReason.Decided => Say("left by a decision", "laissé par une décision"),
        DoubtReason.NotAskedFor => Say("a kind of repair that was not requested", "un type de réparation non demandé"),
        DoubtReason.OtherLanguage => Say("in another language", "dans une autre langue"),
        DoubtReason.NotProse => Say("not prose: markup, code, a table or a list", "pas de la prose : balises, code, tableau ou liste"),
        DoubtReason.OldSpelling => Say("perhaps old spelling", "peut-être orthographe ancienne"),
        DoubtReason.RecurringName => Say("perhaps a name, which recurs", "peut-être un nom, qui revient"),
        DoubtReason.SoundText => Say("perhaps a name, in sound text", "peut-être un nom, dans un texte sain"),
        _ => reason.ToString(),
    };

    public static string NotSuspected => Say("not suspected", "rien de suspect");

    public static string NoWord => Say("no word", "pas un mot");

    private static string Why(DoubtReason reason, double? threshold, IReadOnlyList<DoubtReading> readings)
    {
        string why = Reason(reason) + (threshold is { } asked ? " " + Share(asked) : "");
        return readings.Count == 0 ? why : why + Say(": ", " : ") + string.Join(
            ", ", readings.Select(static reading => Visible(reading.Text) + " " + Share(reading.Probability)));
    }

    private static string Share(double probability) => probability.ToString("F3", CultureInfo.InvariantCulture);

    private static string Visible(string text) =>
        text.Length == 0 ? "∅" : text.Replace("\r", "", StringComparison.Ordinal).Replace('\n', '⏎');
}
