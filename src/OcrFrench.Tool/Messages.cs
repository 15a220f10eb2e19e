using System.Globalization;
using OcrFrench.Documents;
using OcrFrench.Documents.Formats;

namespace OcrFrench.Tool;

/// <summary>All messages of the program, in English and in French.</summary>
internal static partial class Messages
{
    // The program and its commands
    public static string Root =>
        Say("Repairs the damage that OCR does to French text.", "Répare les dégâts que l’OCR fait subir aux textes français.");

    public static string Clean => Say(
        "Clean texts: files, or with -o a whole folder. Without a file, or with -, reads standard input. Writes to standard output unless "
            + "told otherwise.",
        "Nettoyer des textes : des fichiers, ou avec -o tout un dossier. Sans fichier, ou avec -, lit l’entrée standard. Écrit sur la "
            + "sortie standard, sauf indication contraire.");

    public static string Explain =>
        Say("Show how each word of a text was read, and why.", "Montrer comment chaque mot d’un texte a été lu, et pourquoi.");

    public static string Evaluate => Say(
        "Measure OCR and its cleaned form against the truth. Without a cleaned form, cleans the OCR first.",
        "Mesurer l’OCR et sa forme nettoyée par rapport au texte exact. Sans forme nettoyée, nettoie d’abord l’OCR.");

    // Arguments and options
    public static string Help => Say("Show help.", "Afficher l’aide.");

    public static string Version => Say("Show the version.", "Afficher la version.");

    public static string Files =>
        Say("The files to clean, or one folder; - is standard input.", "Les fichiers à nettoyer, ou un dossier ; - est l’entrée standard.");

    public static string Output => Say("Write to this file, or to files of the same names in this folder.",
        "Écrire dans ce fichier, ou dans des fichiers de mêmes noms dans ce dossier.");

    public static string InPlace => Say("Replace the files themselves; each keeps a backup, NAME.bak.",
        "Remplacer les fichiers eux-mêmes ; chacun garde une sauvegarde, NOM.bak.");

    public static string Diff => Say("Show the changes as a unified diff (in place of the text, if that would go to standard output).",
        "Afficher les changements en diff unifié (à la place du texte, s’il devait aller sur la sortie standard).");

    public static string DiffStyle => Say("How to show the changes: unified, or inline for marks inside the lines. Implies --diff.",
        "Comment afficher les changements : unified, ou inline pour des marques dans les lignes. Implique --diff.");

    public static string Changes => Say("Write every change, with its reason, to this file of JSON lines.",
        "Écrire chaque changement, avec sa raison, dans ce fichier de lignes JSON.");

    public static string Level => Say(
        "How certain a repair must be: nearly certain, as usual, or on weaker evidence too, which includes stray marks beside words.",
        "Le degré de certitude qu’une réparation doit avoir : presque certaine, ordinaire, ou sur des indices plus faibles aussi, marques "
            + "parasites à côté des mots comprises.");

    public static string Period => Say("The spelling of the text. Old spelling is never modernised.",
        "L’orthographe du texte. L’orthographe ancienne n’est jamais modernisée.");

    public static string Content => Say(
        "What the text consists of: running text, lists of entries (directories, catalogues, indexes), or code, commands and formulas.",
        "De quoi le texte est fait : texte suivi, listes d’entrées (annuaires, catalogues, index), ou code, commandes et formules.");

    public static string Layout => Say("Join the lines of each paragraph, or leave lines as they are.",
        "Réunir les lignes de chaque paragraphe, ou laisser les lignes telles quelles.");

    public static string Typography => Say(
        "Put spaces, quotes and the like into French typography, fold them for an index (search), or leave them.",
        "Mettre les espaces, les guillemets, etc. à la typographie française, les ramener aux signes du clavier pour un index (search), ou "
            + "les laisser.");

    public static string LineEnds => Say("Join the words that line ends have cut, or keep lines as they are.",
        "Réunir les mots coupés en fin de ligne, ou garder les lignes telles quelles.");

    public static string Format => Say(
        $"Plain text, one JSON object a line, or {WordFormats.Titles("or")}. By default the file’s extension and its beginning decide.",
        $"Texte brut, un objet JSON par ligne, ou {WordFormats.Titles("ou")}. Par défaut, l’extension du fichier et son début décident.");

    public static string Field =>
        Say("The member of each JSON object to clean; text by default.", "Le membre de chaque objet JSON à nettoyer ; par défaut text.");

    public static string WithCorrections =>
        Say("Add a member “corrections” to each JSON object.", "Ajouter un membre « corrections » à chaque objet JSON.");

    public static string Vocabulary => Say(
        "A list of words to trust, which are never taken for damage, one a line; lines that start with # are comments.",
        "Une liste de mots sûrs, qui ne sont jamais pris pour des fautes, un par ligne ; les lignes qui commencent par # sont "
            + "des commentaires.");

    public static string Rules => Say("A rule file of your own; its rules go before the built-in ones.",
        "Un fichier de règles à vous ; elles passent avant celles du programme.");

    public static string Quiet => Say("Say nothing when all goes well.", "Ne rien dire quand tout va bien.");

    public static string Text =>
        Say("The text; without it, or with -, standard input.", "Le texte ; sans lui, ou avec -, l’entrée standard.");

    public static string EvaluateFiles =>
        Say("TRUTH OCR [CLEANED]; with --pairs only [CLEANED.jsonl].", "EXACT OCR [NETTOYÉ] ; avec --pairs seulement [NETTOYÉ.jsonl].");

    public static string Pairs => Say("JSON lines {id, ocr, truth}; the cleaned forms are then JSON lines {id, text}.",
        "Lignes JSON {id, ocr, truth} ; les formes nettoyées sont alors des lignes JSON {id, text}.");

    public static string Hipe => Say("Also the measure of HIPE-OCRepair 2026.", "Aussi la mesure de HIPE-OCRepair 2026.");

    public static string IgnoreHyphens =>
        Say("Ignore hyphens inside words.", "Ne pas tenir compte des traits d’union dans les mots.");

    // Wrong usage
    public static string UnknownOption(string option) => Say($"There is no option {option}.", $"Il n’y a pas d’option {option}.");

    public static string TryHelp => Say("Try --help.", "Essayez --help.");

    public static string NothingToRead =>
        Say("No file is named, and standard input is a terminal.", "Aucun fichier n’est indiqué, et l’entrée standard est un terminal.");

    public static string InPlaceAndOutput => Say("--in-place and --output exclude each other.", "--in-place et --output s’excluent.");

    public static string InPlaceNeedsFiles => Say("--in-place needs files; standard input cannot be replaced.",
        "--in-place demande des fichiers ; l’entrée standard ne peut être remplacée.");

    public static string FolderNeedsFiles => Say("Standard input has no name to give to a file in a folder: name an output file.",
        "L’entrée standard n’a pas de nom à donner à un fichier dans un dossier : indiquez un fichier de sortie.");

    public static string InputTwice => Say("Standard input is named twice.", "L’entrée standard est indiquée deux fois.");

    public static string OnlyJsonLines(string option) =>
        Say($"{option} is for JSON lines (--format jsonl).", $"{option} sert aux lignes JSON (--format jsonl).");

    public static string OnlyText(string option) =>
        Say($"{option} is for plain text (--format text).", $"{option} sert au texte brut (--format text).");

    public static string ManyIntoOne(string output) => Say($"Several files cannot go to one: {output} is not a folder.",
        $"Plusieurs fichiers ne peuvent aller dans un seul : {output} n’est pas un dossier.");

    public static string WouldOverwriteInput(string file) => Say(
        $"{file} would be written over its own input. Name another output, or use --in-place.",
        $"{file} serait écrit par-dessus sa propre source. Indiquez une autre sortie, ou utilisez --in-place.");

    public static string SameOutput(string file) => Say($"Two outputs would go to {file}.", $"Deux sorties iraient dans {file}.");

    public static string EvaluateNeeds => Say("Give TRUTH and OCR, or --pairs.", "Donnez EXACT et OCR, ou --pairs.");

    public static string EvaluateTooMany =>
        Say("With --pairs there is one file at most: the cleaned forms.", "Avec --pairs il y a un fichier au plus : les formes nettoyées.");

    // Input and output
    public static string NotFound(string file) => Say($"{file}: no such file or folder.", $"{file} : fichier ou dossier introuvable.");

    public static string IsFolder(string file) => Say($"{file}: is a folder.", $"{file} est un dossier.");

    public static string Denied(string file) => Say($"{file}: permission denied.", $"{file} : permission refusée.");

    public static string Failed(string file, string why) => Say($"{file}: {why}", $"{file} : {why}");

    public static string BadSetting(string file, string why) => Say($"{file}: {why}", $"{file} : {why}");

    public static string NoCleaned(string file, string id) =>
        Say($"{file}: no cleaned form of {id}.", $"{file} : pas de forme nettoyée de {id}.");

    public static string Done(string from, string to, int changes) => Say(
        $"{from} → {to}: {Number(changes)} {(changes == 1 ? "change" : "changes")}",
        $"{from} → {to} : {Number(changes)} {(changes < 2 ? "changement" : "changements")}");

    public static string DoneInPlace(string file, string? backup, int changes) => changes == 0
        ? Say($"{file}: nothing to change", $"{file} : rien à changer")
        : Say(
            $"{file}: {Number(changes)} {(changes == 1 ? "change" : "changes")}, original in {backup}",
            $"{file} : {Number(changes)} {(changes < 2 ? "changement" : "changements")}, original dans {backup}");

    public static string PagePlace(PagePlace place) =>
        Say($"page {Number(place.Page)}, line {Number(place.Line)}", $"page {Number(place.Page)}, ligne {Number(place.Line)}")
        + (place.Element.Length > 0 ? ", " + place.Element : "");

    public static string StandardInput => Say("standard input", "entrée standard");

    public static string Problem(DocumentException error)
    {
        if (OtherContent(error) is { } other) return other;
        string member = error.Member;
        string what = error.Problem switch
        {
            DocumentProblem.InvalidUtf8 => Say(
                "not UTF-8. Name the encoding of the text with --encoding.",
                "pas de l’UTF-8. Indiquez l’encodage du texte avec --encoding."),
            DocumentProblem.InvalidUtf16 => Say(
                "not UTF-16: it ends with half a character.", "pas de l’UTF-16 : la fin ne contient qu’un demi-caractère."),
            DocumentProblem.NotInEncoding => Say(
                $"the text has characters that {member} does not have.", $"le texte a des caractères que {member} n’a pas."),
            DocumentProblem.InvalidJson => Say("not JSON.", "pas du JSON."),
            DocumentProblem.NotAnObject => Say("not a JSON object.", "pas un objet JSON."),
            DocumentProblem.NoSuchMember => Say(
                $"no member “{member}”. Name another with --field.", $"pas de membre « {member} ». Indiquez-en un autre avec --field."),
            DocumentProblem.MemberTwice => Say($"the member “{member}” occurs twice.", $"le membre « {member} » figure deux fois."),
            DocumentProblem.XmlMalformed => Say($"not well-formed XML at “{member}”.", $"XML mal formé à « {member} »."),
            DocumentProblem.DamagedPackage => member.Length == 0
                ? Say("damaged, encrypted, or not a DOCX.", "abîmé, chiffré, ou pas un DOCX.")
                : Say($"damaged: {member}.", $"abîmé : {member}."),
            DocumentProblem.PackageTooLarge => Say(
                $"holds a file that is too large: {member}.", $"contient un fichier trop grand : {member}."),
            DocumentProblem.DamagedPdf => Say("a damaged PDF, or not one at all.", "un PDF abîmé, ou pas un PDF."),
            DocumentProblem.EncryptedPdf => Say("a PDF that needs a password.", "un PDF qui demande un mot de passe."),
            DocumentProblem.PdfWithoutText => Say(
                $"a PDF without text. Have its pages read: ocrfrench read {error.File} -o x.txt.",
                $"un PDF sans texte. Faites lire ses pages : ocrfrench read {error.File} -o x.txt."),
            DocumentProblem.XmlTruncated => Say("the rest of the document is missing.", "la suite du document manque."),
            DocumentProblem.XmlTooDeep => Say(
                $"more than {member} nested elements, the limit for a file of its size.",
                $"plus de {member} éléments imbriqués, la limite pour un fichier de cette taille."),
            DocumentProblem.XmlTooManyAttributes => Say(
                $"an element of more than {member} attributes, the limit for a file of its size.",
                $"un élément de plus de {member} attributs, la limite pour un fichier de cette taille."),
            DocumentProblem.BadCue => Say(
                $"not the times of a subtitle, nor its text: “{member}”.",
                $"ni les temps d’un sous-titre, ni son texte : « {member} »."),
            DocumentProblem.XmlCharacter => Say(
                $"the character {member}, which XML may not contain.",
                $"le caractère {member}, qu’aucun XML ne peut contenir."),
            DocumentProblem.XmlDeclarations => Say(
                "the document declares entities, which is refused.", "le document déclare des entités, ce qui est refusé."),
            DocumentProblem.XmlEncoding => Say($"not in its encoding, {member}, or this is not supported.",
                $"pas dans son codage, {member}, ou celui-ci n’est pas reconnu."),
            DocumentProblem.NotXml => Say("not XML.", "pas du XML."),
            DocumentProblem.OtherXml => Say(
                $"{member}, not {WordFormats.XmlTitles("or")}.",
                $"{member}, et non {WordFormats.XmlTitles("ou")}."),
            DocumentProblem.BadRow => Say(
                $"not a row of twelve columns as Tesseract writes them (“{member}”). Make the file again, or clean it as text with "
                    + "--format text.",
                $"pas une ligne de douze colonnes comme en écrit Tesseract (« {member} »). Refaites le fichier, ou nettoyez-le comme texte "
                    + "avec --format text."),
            DocumentProblem.OtherFormat => Say($"{member}, not what --format says.", $"{member}, et non ce que dit --format."),
            _ => Say($"the member “{member}” is not a string.", $"le membre « {member} » n’est pas une chaîne."),
        };
        string line = error.Line.ToString(CultureInfo.InvariantCulture);
        string place = error.Offset < 0 ? "" : Say(", byte ", ", octet ") + error.Offset.ToString(CultureInfo.InvariantCulture);
        if (error.Line == 0) return Say($"{error.File}: {what}", $"{error.File} : {what}");
        return Say($"{error.File}, line {line}{place}: {what}", $"{error.File}, ligne {line}{place} : {what}");
    }

    // What explain and evaluate print
    public static string[] ExplainHeads => IsFrench
        ? ["lu", "écrit", "changement", "type", "règle", "confiance", "autres lectures"]
        : ["read", "written", "change", "kind", "rule", "confidence", "other readings"];

    public static string Unchanged => Say("unchanged", "inchangé");

    public static string Characters => Say("Characters", "Caractères");

    public static string Words => Say("Words", "Mots");

    public static string Damaged => Say("Damaged words", "Mots abîmés");

    public static string Fixed => Say("  fixed", "  réparés");

    public static string Missed => Say("  missed", "  manqués");

    public static string Nearer => Say("  nearer", "  rapprochés");

    public static string Wrong => Say("  wrong", "  faux");

    public static string Broken => Say("Sound words broken", "Mots sains abîmés");

    public static string CharacterErrors => Say("Character error rate", "Taux d’erreur par caractère");

    public static string WordErrors => Say("Word error rate", "Taux d’erreur par mot");

    public static string Reduction => Say("Character errors removed", "Erreurs de caractères supprimées");

    public static string Recall => Say("Recall", "Rappel");

    public static string Precision => Say("Edit precision", "Précision des changements");

    public static string HipeRate => Say("HIPE match error rate", "Taux d’erreur HIPE");

    public static string HipePreference => Say("HIPE preference", "Préférence HIPE");

    /// <summary>The name of what a correction repairs.</summary>
    public static string Kind(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Character => Say("character", "caractère"),
        CorrectionKind.Accent => Say("accent", "accent"),
        CorrectionKind.Ligature => Say("ligature", "ligature"),
        CorrectionKind.Elision => Say("elision", "élision"),
        CorrectionKind.Letters => Say("letters", "lettres"),
        CorrectionKind.Join => Say("join", "réunion"),
        CorrectionKind.LineEnd => Say("line end", "fin de ligne"),
        CorrectionKind.Split => Say("split", "séparation"),
        CorrectionKind.Punctuation => Say("punctuation", "ponctuation"),
        CorrectionKind.Numbering => Say("numbering", "numérotation"),
        CorrectionKind.Layout => Say("layout", "mise en page"),
        CorrectionKind.Typography => Say("typography", "typographie"),
        _ => kind.ToString(),
    };

    private static bool IsFrench => Language.IsFrench;

    private static string Say(string english, string french) => IsFrench ? french : english;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
