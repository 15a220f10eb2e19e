namespace OcrFrench.Tool;

/// <summary>What the sections of a report say.</summary>
internal static partial class Messages
{
    // Summary
    public static string ReportLead(long files, long pages, long words, long corrections)
    {
        string what = Some(pages, "page", "pages", "page", "pages") + Print(" and ", " et ") + Some(words, "word", "words", "mot", "mots");
        string each = corrections > 0 && words / corrections is > 1 and var every
            ? Print($", one every {Figures.Count(every)} words", $", soit une tous les {Figures.Count(every)} mots")
            : "";
        return Print(
            $"{ReportSomeFiles(files)} cleaned: {what}; {ReportSomeCorrections(corrections)}{each}.",
            $"{ReportSomeFiles(files)} {(files < 2 ? "nettoyé" : "nettoyés")} : {what} ; {ReportSomeCorrections(corrections)}{each}.");
    }

    public static string ReportNotCleaned(long files) => Print(
        $"{ReportSomeFiles(files)} could not be cleaned.",
        $"{ReportSomeFiles(files)} {(files < 2 ? "n’a pu être nettoyé" : "n’ont pu être nettoyés")}.");

    public static string ReportFilesCleaned => Print("Files cleaned", "Fichiers nettoyés");

    public static string ReportUnchanged(long files) =>
        Print($"{Figures.Count(files)} with nothing to correct", $"dont {Figures.Count(files)} sans rien à corriger");

    public static string ReportPerThousand(string number) => Print($"{number} per thousand words", $"{number} pour mille mots");

    public static string ReportDamage => Print("Damaged words, estimated", "Mots abîmés, d’après l’estimation");

    public static string ReportAbout(long words) =>
        Print($"about {Some(words, "word", "words", "mot", "mots")}", $"environ {Some(words, "word", "words", "mot", "mots")}");

    public static string ReportEstimate => Print(
        "The estimate is made from the texts alone, without knowing what was printed: it compares folders better than it counts words.",
        "L’estimation est faite d’après les seuls textes, sans connaître l’imprimé : elle compare les dossiers mieux qu’elle ne compte les "
            + "mots.");

    // Folders
    public static string ReportFoldersIntro => Print(
        "The estimated share of damaged words. A folder that stays damaged was badly printed, badly scanned or read with the wrong "
            + "language: reading it again may give more than correcting it.",
        "La part estimée de mots abîmés. Un dossier qui reste abîmé a été mal imprimé, mal numérisé ou lu dans une autre langue : le "
            + "repasser à l’OCR peut rapporter plus que le corriger.");

    public static string ReportFoldersCaption =>
        Print("Damaged words by folder, before and after cleaning", "Mots abîmés par dossier, avant et après nettoyage");

    public static string ReportNoFolder => Print("(in no folder)", "(hors dossier)");

    public static string ReportOtherFolders(int count) => Some(count, "other folder", "other folders", "autre dossier", "autres dossiers");

    public static string ReportSpread => Print("How damaged the files are", "À quel point les fichiers sont abîmés");

    public static string ReportSpreadCaption => Print("Files by their share of damaged words", "Fichiers selon leur part de mots abîmés");

    public static string ReportSpreadIntro => Print(
        "Files of 50 words or more, by their share of damaged words.", "Fichiers de 50 mots ou plus, selon leur part de mots abîmés.");

    // Corrections
    public static string ReportLogUnread(string problem) =>
        Print($"The change log could not be read, so this part is incomplete: {problem}",
            $"Le journal des changements n’a pu être lu, cette partie n’est donc pas complète : {problem}");

    public static string ReportLogLacks(long changes) => Print(
        $"The change log lacks {ReportSomeCorrections(changes)} that were made: lines were removed from it, or the run is not finished.",
        $"Il manque au journal des changements {ReportSomeCorrections(changes)} : des lignes en ont été retirées, ou le nettoyage n’est "
            + "pas achevé.");

    public static string ReportLogDiffers(long log, long journal) => Print(
        $"Corrections that touch each other in a word of a page are one change: {Figures.Count(journal)} corrections are "
            + $"{Figures.Count(log)} changes, which are counted here.",
        $"Des corrections qui se touchent dans un mot d’une page sont un seul changement : {Figures.Count(journal)} corrections font "
            + $"{Figures.Count(log)} changements, qui sont comptés ici.");

    public static string ReportNoCorrections => Print("There was nothing to correct.", "Il n’y avait rien à corriger.");

    public static string ReportKindsCaption => Print("Corrections by kind", "Corrections par type");

    public static string ReportRepairs => Print("What was repaired", "Ce qui a été réparé");

    public static string ReportSureness => Print("How sure the corrections are", "À quel point les corrections sont sûres");

    public static string ReportSurenessIntro => Print(
        "The confidence is the estimated chance that a correction is right.",
        "La confiance est la probabilité estimée qu’une correction soit juste.");

    public static string ReportSurenessCaption => Print("Corrections by confidence", "Corrections selon la confiance");

    public static string ReportRules => Print("By rule, with examples", "Par règle, avec des exemples");

    public static string ReportRulesIntro => Print(
        "Examples are drawn at random from the whole collection, each reading once: what was read is struck through, what was written is "
            + "underlined.",
        "Les exemples sont tirés au sort dans toute la collection, chaque lecture une fois : ce qui était lu est barré, ce qui a été écrit "
            + "est souligné.");

    public static string ReportCount => Print("Number", "Nombre");

    public static string ReportMeanConfidence => Print("Mean confidence", "Confiance moyenne");

    public static string ReportExamples => Print("Examples", "Exemples");

    public static string ReportOtherRules(int count) => Some(count, "other rule", "other rules", "autre règle", "autres règles");

    public static string ReportRemainingRules => Print("the remaining rules", "les règles restantes");

    public static string ReportKindName(string kind)
    {
        string name = Enum.TryParse(kind, out CorrectionKind known) ? Kind(known) : Say("another kind", "autre type");
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>What a kind of corrections repairs, for readers who do not know the names.</summary>
    public static string ReportKindMeaning(string kind) => !Enum.TryParse(kind, out CorrectionKind known) ? "" : known switch
    {
        CorrectionKind.Character =>
            Print("characters that stand for others, encodings mixed up", "caractères mis pour d’autres, encodages mêlés"),
        CorrectionKind.Accent => Print("accents lost or changed", "accents perdus ou changés"),
        CorrectionKind.Ligature => Print("œ, æ, fi and fl taken apart or misread", "œ, æ, fi et fl défaits ou mal lus"),
        CorrectionKind.Elision => Print("l’, d’, qu’ and their apostrophes", "l’, d’, qu’ et leurs apostrophes"),
        CorrectionKind.Letters => Print("letters misread", "lettres mal lues"),
        CorrectionKind.Join => Print("words cut by a space or a hyphen", "mots coupés par une espace ou un trait d’union"),
        CorrectionKind.LineEnd => Print("words cut at a line’s end", "mots coupés en fin de ligne"),
        CorrectionKind.Split => Print("words run together", "mots collés"),
        CorrectionKind.Punctuation => Print("stray marks and punctuation", "marques parasites et ponctuation"),
        CorrectionKind.Numbering => Print("ordinals, enumerators and marks of notes", "ordinaux, énumérations et appels de notes"),
        CorrectionKind.Layout => Print("lines, running heads and page numbers", "lignes, titres courants et numéros de page"),
        _ => Print("spaces, quotes and dashes", "espaces, guillemets et tirets"),
    };

    // Doubts
    public static string ReportDoubtsIntro => Print(
        "If there is only time for a few, check these: the corrections the program was least sure of, each reading once. Refuse or change "
            + "them on the review page.",
        "Si le temps manque, commencez par celles-ci : les corrections dont le programme était le moins sûr, chaque lecture une fois. On "
            + "les refuse ou les change sur la page de relecture.");

    public static string ReportDoubtsCaption(int count) => count == 1
        ? Print("The least certain correction", "La correction la moins sûre")
        : Print($"The {Figures.Count(count)} least certain corrections", $"Les {Figures.Count(count)} corrections les moins sûres");

    public static string ReportOtherReadings => Print("Other readings", "Autres lectures");

    public static string ReportWhere => Print("Where, and by which rule", "Où, et par quelle règle");
}
