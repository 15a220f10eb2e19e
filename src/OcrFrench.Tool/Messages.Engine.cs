using System.Globalization;
using OcrFrench.Documents;

namespace OcrFrench.Tool;

/// <summary>Descriptions of the options that decide what is changed.</summary>
internal static partial class Messages
{
    public static string Check => Say(
        "Write nothing; list the files that would change, and exit with code 3 if there are any.",
        "Ne rien écrire ; nommer les fichiers où quelque chose changerait, et finir avec le code de retour 3 s’il y en a.");

    public static string CheckWritesNothing(string option) =>
        Say($"--check writes nothing: leave {option} out.", $"--check n’écrit rien : enlevez {option}.");

    public static string Kinds(string names) =>
        Say($"Make only corrections of these kinds: {names}.", $"Ne faire que les corrections de ces types : {names}.");

    public static string NoKinds => Say("Make no corrections of these kinds.", "Ne faire aucune correction de ces types.");

    public static string NoSuchKind(string option, string name, string names) => Say(
        $"{option}: there is no kind {name}; there are {names}.",
        $"{option} : il n’y a pas de type {name} ; il y a {names}.");

    public static string Protect => Say(
        "A list of what is never touched: .NET regular expressions, one a line; lines that start with # are comments.",
        "Une liste de ce qui n’est jamais touché : expressions régulières de .NET, une par ligne ; les lignes qui commencent par # sont "
            + "des commentaires.");

    public static string Decisions => Say(
        "A file of decisions in JSON: corrections once rejected stay rejected, once accepted stay accepted.",
        "Un fichier de décisions en JSON : les corrections une fois rejetées le restent, une fois acceptées aussi.");

    public static string Config => Say(
        "The settings file. By default the ocrfrench.json in the folder of each document, or else in the nearest folder above it.",
        "Le fichier de réglages. Par défaut, l’ocrfrench.json du dossier de chaque document, sinon du plus proche dossier au-dessus.");

    public static string NoConfig => Say("Do not look for ocrfrench.json.", "Ne chercher aucun ocrfrench.json.");

    public static string ConfigAndNone => Say("--config and --no-config exclude each other.", "--config et --no-config s’excluent.");

    public static string BadPattern(string file, int line, int column, string why)
    {
        (string l, string c) = (line.ToString(CultureInfo.InvariantCulture), column.ToString(CultureInfo.InvariantCulture));
        return Say($"{file}, line {l}, column {c}: not a regular expression. {why}",
            $"{file}, ligne {l}, colonne {c} : ce n’est pas une expression régulière. {why}");
    }

    public static string PatternNeedsBacktracking(string file, int line)
    {
        string l = line.ToString(CultureInfo.InvariantCulture);
        return Say(
            $"{file}, line {l}: look-around, back-references and atomic groups cannot be used.",
            $"{file}, ligne {l} : les assertions avant et arrière, les références arrière et les groupes atomiques ne peuvent servir.");
    }

    public static string CannotFollow(string file, long line, string original) => Say(
        $"{file}, line {line.ToString(CultureInfo.InvariantCulture)}: the decision about “{original}” cannot be followed: what it writes, "
            + $"or what another decision writes, would be replaced again, endlessly.",
        $"{file}, ligne {line.ToString(CultureInfo.InvariantCulture)} : la décision sur « {original} » ne peut être suivie : ce qu’elle "
            + $"écrit, ou ce qu’une autre écrit, serait à nouveau remplacé, sans fin.");

    public static string Problem(SettingsException error)
    {
        string subject = error.Subject, expected = error.Expected;
        string what = error.Problem switch
        {
            SettingsProblem.InvalidJson => Say("not JSON.", "pas du JSON."),
            SettingsProblem.UnknownMember => Say(
                $"there is no member “{subject}”; there are {expected}.", $"il n’y a pas de membre « {subject} » ; il y a {expected}."),
            SettingsProblem.MemberTwice => Say($"the member “{subject}” occurs twice.", $"le membre « {subject} » figure deux fois."),
            SettingsProblem.MissingMember => Say($"the member “{subject}” is missing.", $"le membre « {subject} » manque."),
            _ when subject.Length == 0 => Say("not a JSON object.", "pas un objet JSON."),
            _ => Say($"the member “{subject}” must be: {expected}.", $"le membre « {subject} » doit être : {InFrench(expected)}."),
        };
        string line = error.Line.ToString(CultureInfo.InvariantCulture);
        return Say($"{error.File}, line {line}: {what}", $"{error.File}, ligne {line} : {what}");
    }

    private static string InFrench(string expected) => expected switch
    {
        "a string" => "une chaîne",
        "a list" => "une liste",
        "a list of strings" => "une liste de chaînes",
        "a list of objects" => "une liste d’objets",
        "a word" => "un mot",
        "another word" => "un autre mot",
        "250 characters at most" => "250 caractères au plus",
        _ => expected,
    };
}
