using System.Globalization;

namespace OcrFrench.Tool;

/// <summary>Messages of <c>ocrfrench review</c> and its pages.</summary>
internal static partial class Messages
{
    public static string Review => Say(
        "Write pages on which to look through the corrections of a log or of a cleaned folder. They need a browser and nothing else, and "
            + "save a decisions.json for clean and apply.",
        "Écrire des pages où passer en revue les corrections d’un journal ou d’un dossier nettoyé. Elles ne demandent qu’un navigateur et "
            + "enregistrent un decisions.json pour clean et apply.");

    public static string ReviewLog => Say("A log, written by clean --changes, or a folder, written by clean FOLDER -o OUT.",
        "Un journal, écrit par clean --changes, ou un dossier, écrit par clean DOSSIER -o OUT.");

    public static string ReviewOutput => Say("The folder for the pages. By default OUT/.ocrfrench/review, or LOG-review beside the log.",
        "Le dossier des pages. Par défaut OUT/.ocrfrench/review, ou JOURNAL-review à côté du journal.");

    public static string ReviewNoScans => Say("Do not show strips of the scans.", "Ne pas afficher de bandes des numérisations.");

    public static string NoLeptonica => Say(
        "Leptonica is not installed (Debian: apt install tesseract-ocr): scans that only it opens, such as JPEG 2000, are not shown.",
        "Leptonica n’est pas installé (Debian : apt install tesseract-ocr) : les numérisations que lui seul ouvre, comme le JPEG 2000, ne "
            + "sont pas affichées.");

    public static string NoScan(string document, string image) => Say($"{document}: its scan {image} is not beside it, and is not shown.",
        $"{document} : sa numérisation {image} n’est pas à côté, et n’est pas affichée.");

    public static string ReviewWithoutLine(long count) => Say(
        $"{Number(count)} {(count == 1 ? "correction is" : "corrections are")} shown without {(count == 1 ? "its line" : "their lines")}: "
            + "the documents are gone, or have changed.",
        $"{Number(count)} {(count < 2 ? "correction est affichée sans sa ligne" : "corrections sont affichées sans leurs lignes")} : les "
            + "documents ont disparu ou ne sont plus ce qu’ils étaient.");

    public static string ReviewDone(long corrections, long doubts, long documents, int pages, string first) => Say(
        $"{CorrectionsAndDoubts(corrections, doubts)} of {Documents(documents)} on {Number(pages)} {(pages == 1 ? "page" : "pages")}: open "
            + $"{first}",
        $"{CorrectionsAndDoubts(corrections, doubts)} de {Documents(documents)} sur {Number(pages)} {(pages < 2 ? "page" : "pages")} : "
            + $"ouvrez {first}");

    // Decisions
    public static string ApplyDecisions => Say(
        "Follow the decisions of this file, including those about a single place, as saved by the review page.",
        "Suivre les décisions de ce fichier, y compris celles qui ne portent que sur un endroit, telles que la page de relecture les "
            + "enregistre.");

    public static string LeftToApply(int count) => Say(
        $"{Number(count)} {(count == 1 ? "decision is" : "decisions are")} about single places, which ocrfrench apply follows; clean does "
            + "not.",
        $"{Number(count)} {(count < 2 ? "décision porte" : "décisions portent")} sur des endroits précis, ce que suit ocrfrench apply, et "
            + "non clean.");

    public static string UnusedDecisions(int count) => Say(
        $"{Number(count)} {(count == 1 ? "decision is about a place" : "decisions are about places")} that the log does not have.",
        $"{Number(count)} {(count < 2 ? "décision porte sur un endroit" : "décisions portent sur des endroits")} que le journal n’a pas.");

    public static string UnusedWords(IReadOnlyCollection<string> words) => Say(
        $"{Number(words.Count)} {(words.Count == 1 ? "decision meets" : "decisions meet")} no correction of the log ({Some(words)}): clean "
            + "again with them.",
        $"{Number(words.Count)} {(words.Count < 2 ? "décision ne rencontre" : "décisions ne rencontrent")} aucune correction du journal "
            + $"({Some(words)}) : nettoyez à nouveau en les appliquant.");

    public static string CannotWriteReading(string file, long line, string before, string reading, string why) => Say(
        $"{file}, line {Number(line)}: “{before}” stays, because “{reading}” cannot be written there: {why}",
        $"{file}, ligne {Number(line)} : « {reading} » ne peut être écrit pour « {before} », qui reste : {why}");

    public static string NotInEncoding(string encoding) =>
        Say($"{encoding} does not have all its characters.", $"{encoding} n’en a pas tous les caractères.");

    public static string NoPlaceForReading => Say("the document has no place for it.", "le document n’a pas de place pour cela.");

    public static string ReadingOverlaps =>
        Say("it would change what another correction changes too.", "cela changerait ce qu’une autre correction change aussi.");

    // The pages
    public static string ReviewTitle => Say("Review of corrections", "Relecture des corrections");

    public static string ReviewAbout(int corrections, int doubts, string first, string last) =>
        CorrectionsAndDoubts(corrections, doubts) + (
            first.Length == 0 ? "" : first == last ? ", " + first : Say($", {first} to {last}", $", de {first} à {last}"));

    public static string ReviewIndex(long corrections, long doubts, long documents, int pages) => Say(
        $"{CorrectionsAndDoubts(corrections, doubts)} of {Documents(documents)}, on {Number(pages)} pages",
        $"{CorrectionsAndDoubts(corrections, doubts)} de {Documents(documents)}, sur {Number(pages)} pages");

    /// <summary>What can be decided, in the order in which filters list it.</summary>
    public static string[] ReviewStates => ["open", "accept", "reject", "another", "always", "never"];

    public static KeyValuePair<string, string>[] ReviewKeys =>
    [
        new("↓ ↑ J K", Say("next, previous", "suivante, précédente")),
        new("A", Say("accept", "accepter")),
        new("R", Say("reject", "refuser")),
        new("C, 1–9", Say("another reading", "autre lecture")),
        new("⇧A", Say("always", "toujours")),
        new("⇧R", Say("never", "jamais")),
        new("U", Say("undo", "annuler")),
        new("→ ←", Say("open, close a group", "ouvrir, fermer un groupe")),
        new("/", Say("search", "chercher")),
        new("Esc", Say("back to the list", "revenir à la liste")),
        new("S", Say("save", "enregistrer")),
    ];

    /// <summary>The words of the page, those of its script included; {0} and {1} are filled in there.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> ReviewWords =>
    [
        new("list", Say("Corrections", "Corrections")),
        new("detail", Say("The selected correction", "La correction sélectionnée")),
        new("nothing", Say("No correction matches.", "Aucune correction ne répond à ces critères.")),
        new("keys", Say("Keyboard shortcuts", "Raccourcis clavier")),
        new("noScript", Say("This page needs JavaScript, which runs on this machine only.",
            "Cette page demande JavaScript, qui ne s’exécute que sur cette machine.")),
        new("pages", Say("Pages of this review", "Pages de cette relecture")),
        new("allPages", Say("All pages", "Toutes les pages")),
        new("previousPage", Say("Previous page", "Page précédente")),
        new("nextPage", Say("Next page", "Page suivante")),
        new("progress", Say("Decided", "Décidées")),
        new("save", Say("Save decisions.json", "Enregistrer decisions.json")),
        new("filters", Say("Filters", "Filtres")),
        new("what", Say("Show", "Afficher")),
        new("both", Say("corrections and doubts", "corrections et doutes")),
        new("corrections", Say("corrections", "corrections")),
        new("doubts", Say("doubts", "doutes")),
        new("bare", Say("doubts without readings", "doutes sans lecture")),
        new("doubt", Say("doubt", "doute")),
        new("word", Say("Word", "Mot")),
        new("kind", Say("Kind", "Type")),
        new("rule", Say("Rule", "Règle")),
        new("from", Say("Confidence from", "Confiance de")),
        new("to", Say("to", "à")),
        new("state", Say("Decision", "Décision")),
        new("order", Say("Order", "Ordre")),
        new("orderDocument", Say("as in the documents", "celui des documents")),
        new("orderDoubt", Say("least certain first", "les moins sûres d’abord")),
        new("orderLikely", Say("likeliest first", "les plus probables d’abord")),
        new("orderCount", Say("most frequent first", "les plus fréquentes d’abord")),
        new("orderWord", Say("alphabetical", "alphabétique")),
        new("grouped", Say("Group identical", "Grouper")),
        new("all", Say("all", "toutes")),
        new("shown", Say("{0} of {1} shown", "{0} affichées sur {1}")),
        new("tally", Say("{0} of {1} decided", "{0} décidées sur {1}")),
        new("expand", Say("Show or hide the places", "Afficher ou masquer les occurrences")),
        new("stripOf", Say("Strip of the scan with “{0}”", "Bande de la numérisation avec « {0} »")),
        new("before", Say("Before", "Avant")),
        new("after", Say("After", "Après")),
        new("read", Say("As read", "Tel quel")),
        new("perhaps", Say("Perhaps", "Peut-être")),
        new("why", Say("Why it stays", "Pourquoi il reste")),
        new("probability", Say("Probability", "Probabilité")),
        new("possible", Say("Possible readings", "Lectures possibles")),
        new("confidence", Say("Confidence", "Confiance")),
        new("document", Say("Document", "Document")),
        new("page", Say("page", "page")),
        new("line", Say("line", "ligne")),
        new("readings", Say("Other readings", "Autres lectures")),
        new("own", Say("Your own", "La vôtre")),
        new("write", Say("Write this", "Écrire ceci")),
        new("scopeWord", Say(
            "The decision holds for this word wherever it is corrected this way, in later runs too.",
            "La décision vaut pour ce mot partout où il est corrigé ainsi, y compris lors des prochains nettoyages.")),
        new("scopeGroup", Say(
            "The decision holds for this word wherever it is corrected this way: here {0} times, and in later runs. Open the group "
                + "(→) to decide about one place.",
            "La décision vaut pour ce mot partout où il est corrigé ainsi : {0} fois ici, et aux prochains nettoyages. Ouvrez le groupe "
                + "(→) pour décider d’un seul endroit.")),
        new("scopeDoubt", Say(
            "The decision holds for this word wherever it is doubted in the same way, in later runs too.",
            "La décision vaut pour ce mot partout où le même doute se présente, y compris lors des prochains nettoyages.")),
        new("scopeDoubts", Say(
            "The decision holds for this word wherever it is doubted in the same way: here {0} times, and in later runs. Open the group "
                + "(→) to decide about one place.",
            "La décision vaut pour ce mot partout où le même doute se présente : {0} fois ici, et aux prochains nettoyages. Ouvrez le "
                + "groupe (→) pour décider d’un seul endroit.")),
        new("more", Say("and {0} more", "et {0} de plus")),
        new("scopePlaces",
            Say("The decision holds here only: ocrfrench apply follows it.", "La décision ne vaut qu’ici : ocrfrench apply la suit.")),
        new("undone", Say("Undone: {0}", "Annulé : {0}")),
        new("notKept", Say("The browser does not keep decisions: save them before you close the page.",
            "Le navigateur ne garde pas les décisions : enregistrez-les avant de fermer la page.")),
        new("problems.Gone", Say("The document is gone: the correction is shown without its line.",
            "Le document a disparu : la correction est affichée sans sa ligne.")),
        new("problems.Changed", Say("The document has changed since it was cleaned: the correction is shown without its line.",
            "Le document n’est plus ce qu’il était lors du nettoyage : la correction est affichée sans sa ligne.")),
        new("problems.Unreadable", Say("The document cannot be read: the correction is shown without its line.",
            "Le document ne peut être lu : la correction est affichée sans sa ligne.")),
        new("states.open", Say("undecided", "à décider")),
        new("states.accept", Say("accepted", "acceptée")),
        new("states.reject", Say("rejected", "refusée")),
        new("states.another", Say("another reading", "autre lecture")),
        new("states.always", Say("always", "toujours")),
        new("states.never", Say("never", "jamais")),
        new("states.mixed", Say("decided in different ways", "décisions diverses")),
        new("actions.accept", Say("Accept", "Accepter")),
        new("actions.reject", Say("Reject", "Refuser")),
        new("actions.another", Say("Another", "Autre lecture")),
        new("actions.always", Say("Always", "Toujours")),
        new("actions.never", Say("Never", "Jamais")),
        new("actions.undo", Say("Undo", "Annuler")),
        new("done.accept", Say("Accepted: {0} → {1}", "Acceptée : {0} → {1}")),
        new("done.reject", Say("Rejected: {0} → {1}", "Refusée : {0} → {1}")),
        new("done.another", Say("Another reading: {0} → {1}", "Autre lecture : {0} → {1}")),
        new("done.always", Say("Always: {0} → {1}", "Toujours : {0} → {1}")),
        new("done.never", Say("Never changed: {0}", "Jamais changé : {0}")),
    ];

    private static string Corrections(long count) =>
        Number(count) + Say(count == 1 ? " correction" : " corrections", count < 2 ? " correction" : " corrections");

    private static string Documents(long count) =>
        Number(count) + Say(count == 1 ? " document" : " documents", count < 2 ? " document" : " documents");

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Some(IReadOnlyCollection<string> words) => string.Join(", ", words.Take(5)) + (words.Count > 5 ? ", …" : "");
}
