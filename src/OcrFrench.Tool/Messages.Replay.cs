using System.Globalization;
using OcrFrench.Documents;

namespace OcrFrench.Tool;

/// <summary>Messages of <c>ocrfrench undo</c> and <c>ocrfrench apply</c>.</summary>
internal static partial class Messages
{
    public static string Undo => Say(
        "Undo the changes of a log: each file becomes, byte for byte, what it was before it was cleaned.",
        "Annuler les changements d’un journal : chaque fichier redevient, à l’octet près, ce qu’il était avant d’être nettoyé.");

    public static string Apply => Say(
        "Make the changes of a log again, or those that a reviewer has left in it: delete the lines of the others, or add \"accepted\": "
            + "false to them. Writes where clean wrote.",
        "Refaire les changements d’un journal, ou ceux qu’un relecteur y a laissés : supprimez les lignes des autres, ou ajoutez-y "
            + "\"accepted\": false. Écrit là où clean a écrit.");

    public static string Log => Say(
        "The log, written by clean --changes, or the folder, written by clean FOLDER -o OUT.",
        "Le journal, écrit par clean --changes, ou le dossier, écrit par clean DOSSIER -o OUT.");

    public static string LogFiles =>
        Say("The files; without any, all that the log names.", "Les fichiers ; sans aucun, tous ceux que le journal nomme.");

    public static string ApplyChanges => Say("Write a new log of what was applied.", "Écrire un nouveau journal de ce qui a été appliqué.");

    public static string NotInLog(string file, string log) => Say($"{file}: {log} does not name it.", $"{file} : {log} ne le nomme pas.");

    public static string WentToStandardOutput(string document) => Say(
        $"{document}: its cleaned form went to standard output. Name the file that holds it.",
        $"{document} : sa forme nettoyée est allée sur la sortie standard. Indiquez le fichier qui la contient.");

    public static string CameFromStandardInput => Say(
        "A document of the log came from standard input. Name the file that holds it.",
        "Un document du journal est venu de l’entrée standard. Indiquez le fichier qui le contient.");

    public static string LogExists(string file) => Say(
        $"{file} already has content. Name another file for the changes of this run, or delete it if nothing in it is to be undone "
            + "any more.",
        $"{file} contient déjà quelque chose. Indiquez un autre fichier pour les changements de ce passage, ou supprimez-le si rien n’en "
            + "est plus à annuler.");

    public static string IsOriginal(string file) => Say($"{file} is already the original", $"{file} est déjà l’original");

    public static string HasChanges(string file) => Say($"{file} already has the changes", $"{file} a déjà les changements");

    public static string Undone(string from, string to, int changes) => Say(
        $"{FromTo(from, to)}: {Number(changes)} {(changes == 1 ? "change" : "changes")} undone",
        $"{FromTo(from, to)} : {Number(changes)} {(changes < 2 ? "changement annulé" : "changements annulés")}");

    public static string Applied(string from, string to, int changes, long all, string? backup) => Say(
        $"{FromTo(from, to)}: {Number(changes)} of {all.ToString(CultureInfo.InvariantCulture)} {(all == 1 ? "change" : "changes")}",
        $"{FromTo(from, to)} : {Number(changes)} {(changes < 2 ? "changement" : "changements")} sur "
            + $"{all.ToString(CultureInfo.InvariantCulture)}")
        + (backup is null ? "" : Say($", previous content in {backup}", $", contenu précédent dans {backup}"));

    public static string Problem(ChangeLogException error)
    {
        string detail = error.Detail;
        string what = error.Problem switch
        {
            ChangeLogProblem.NotJson => Say("not a JSON object. The log is not one, or was cut short.",
                "pas un objet JSON. Le journal n’en est pas un, ou a été tronqué."),
            ChangeLogProblem.NoHead => Say("no document head precedes it. This is not a change log.",
                "aucun en-tête de document ne la précède. Ce n’est pas un journal de changements."),
            ChangeLogProblem.BadMember => Say($"the member “{detail}” is missing or wrong.",
                $"le membre « {detail} » manque ou est incorrect."),
            ChangeLogProblem.NewerVersion => Say(
                "the log was written by a newer version of ocrfrench.", "le journal a été écrit par une version plus récente d’ocrfrench."),
            ChangeLogProblem.OtherDocument => Say($"a change of {detail} is under the head of another document.",
                $"un changement de {detail} se trouve sous l’en-tête d’un autre document."),
            ChangeLogProblem.Overlap => Say(
                "changes bytes that another line changes too.", "change des octets qu’une autre ligne change aussi."),
            ChangeLogProblem.DoesNotFit => Say(
                $"does not fit {detail}: the log was altered.", $"ne correspond pas à {detail} : le journal a été altéré."),
            ChangeLogProblem.Altered => Say("the result is not the one named here: the log was altered.",
                "le résultat n’est pas celui qui est nommé ici : le journal a été altéré."),
            ChangeLogProblem.Incomplete => Say(
                "changes were removed from the log of this document, so that it cannot be undone. Use the log as it was written.",
                "des changements ont été retirés du journal de ce document, qui ne peut donc être restauré. Prenez le journal tel qu’il a "
                    + "été écrit."),
            ChangeLogProblem.AlreadyChanged => Say(
                "already has the changes; undo them first.", "contient déjà les changements ; annulez-les d’abord."),
            _ => Say("has changed since the log was written, or is another file.",
                "a changé depuis que le journal a été écrit, ou est un autre fichier."),
        };
        string line = error.Line == 0 ? "" : Say(", line ", ", ligne ") + error.Line.ToString(CultureInfo.InvariantCulture);
        string colon = error.Problem is ChangeLogProblem.AlreadyChanged or ChangeLogProblem.OtherFile ? " " : " : ";
        return Say($"{error.File}{line}: {what}", error.File + line + colon + what);
    }

    private static string FromTo(string from, string to) => from == to ? from : $"{from} → {to}";
}
