using System.Globalization;
using OcrFrench.Tesseract;

namespace OcrFrench.Tool;

/// <summary>Messages of <c>read</c>.</summary>
internal static partial class Messages
{
    public static string Read => Say(
        "Read scans with Tesseract, and clean what was read. Writes text to standard output unless told otherwise.",
        "Lire des numérisations avec Tesseract, et nettoyer ce qui a été lu. Écrit du texte sur la sortie standard, sauf indication "
            + "contraire.");

    public static string ScanFiles => Say(
        "The scans: PNG, JPEG, TIFF of one or many pages, JPEG 2000, WebP, and PDF where pdftoppm is installed.",
        "Les numérisations : PNG, JPEG, TIFF d’une ou de plusieurs pages, JPEG 2000, WebP, et PDF si pdftoppm est installé.");

    public static string ReadOutput => Say("Write to this file, or to files named after the scans in this folder.",
        "Écrire dans ce fichier, ou dans des fichiers nommés d’après les numérisations dans ce dossier.");

    public static string To => Say("What to write: text, or words with their places; several, with commas, into a folder.",
        "Ce qu’il faut écrire : du texte, ou des mots avec leur place ; plusieurs, avec des virgules, dans un dossier.");

    public static string Raw => Say("Do not clean: write what Tesseract has read.", "Ne pas nettoyer : écrire ce que Tesseract a lu.");

    public static string ScanLanguage => Say(
        "The language of Tesseract’s data: fra; frm for French before 1600; several as fra+lat.",
        "La langue des données de Tesseract : fra ; frm pour le français d’avant 1600 ; plusieurs comme fra+lat.");

    public static string PageLayout => Say("How pages are laid out: detected, one column, one uniform block, one line, scattered words.",
        "La disposition des pages : détectée, une colonne, un bloc uniforme, une ligne, des mots épars.");

    public static string Readings => Say("How often pages are read: where in doubt, once, each line three times more.",
        "Combien de fois les pages sont lues : en cas de doute, une fois, chaque ligne trois fois de plus.");

    public static string KeepNoise => Say(
        "Keep marks beside the text that are not part of it, and the line that Gallica puts under its images.",
        "Garder ce qui est à côté du texte sans en faire partie, et la ligne que Gallica met sous ses images.");

    public static string Deskew => Say("Straighten skewed pages.", "Redresser les pages de travers.");

    public static string Background => Say("Even out shadows and yellowed paper.", "Égaliser les ombres et le papier jauni.");

    public static string Despeckle =>
        Say("Remove specks from black and white images.", "Ôter les mouchetures des images en noir et blanc.");

    public static string Upscale => Say("Enlarge small letters.", "Agrandir les petites lettres.");

    public static string Binarize =>
        Say("Make images black and white before they are read.", "Mettre les images en noir et blanc avant de les lire.");

    public static string NoPreparation => Say("Give images to the engine as they are, except for the steps that are on.",
        "Donner les images au moteur telles quelles, sauf pour les étapes réglées sur on.");

    public static string KeepImages =>
        Say("Write the images given to the engine to this folder.", "Écrire dans ce dossier les images données au moteur.");

    public static string Dpi =>
        Say("Dots per inch, for files that do not state it, or state it wrongly.",
            "Points par pouce, si les fichiers se trompent ou ne le disent pas.");

    public static string Jobs =>
        Say("Pages read at once; by default one for each processor.", "Pages lues à la fois ; par défaut une par processeur.");

    public static string TimeLimit =>
        Say("Seconds after which a page is given up; 0 for never.", "Secondes après lesquelles une page est abandonnée ; 0 : jamais.");

    public static string TesseractPath => Say("Tesseract’s library, or its folder. By default OCRFRENCH_TESSERACT, or the usual places.",
        "La bibliothèque de Tesseract, ou son dossier. Par défaut OCRFRENCH_TESSERACT, ou les endroits habituels.");

    public static string TessdataFolder => Say("The folder with the data of languages. By default TESSDATA_PREFIX, or the usual places.",
        "Le dossier des données des langues. Par défaut TESSDATA_PREFIX, ou les endroits habituels.");

    public static string NoSuchFormat(string name, string names) =>
        Say($"--to: there is no {name}; there are {names}.", $"--to : il n’y a pas de {name} ; il y a {names}.");

    public static string NoLanguage(string name) => Say($"--lang: {name} is not a language name; fra, frm or fra+lat are.",
        $"--lang : {name} n’est pas un nom de langue ; fra, frm ou fra+lat en sont.");

    public static string AtLeast(string option, int least)
    {
        string number = Number(least);
        return Say($"{option}: at least {number}.", $"{option} : au moins {number}.");
    }

    public static string ReadNeedsFiles => Say(
        "Scans are read from files, not from standard input.", "Les numérisations se lisent dans des fichiers, non sur l’entrée standard.");

    public static string FormatsNeedFolder =>
        Say("Several formats need a folder: --output FOLDER/.", "Plusieurs formats demandent un dossier : --output DOSSIER/.");

    public static string FilesNeedFolder(string format) => Say($"Several scans in {format} need a folder: --output FOLDER/.",
        $"Plusieurs numérisations en {format} demandent un dossier : --output DOSSIER/.");

    public static string PdfNeedsFile => Say("A PDF is not for a terminal: name a file with --output.",
        "Un PDF n’est pas fait pour un terminal : indiquez un fichier avec --output.");

    public static string WouldOverwriteScan(string file) => Say($"{file} would be written over a scan. Name another output.",
        $"{file} serait écrit par-dessus une numérisation. Indiquez une autre sortie.");

    public static string ReadDone(string from, string to, int pages, int changes)
    {
        string p = Number(pages), c = Number(changes);
        return Say(
            $"{from} → {to}: {p} {(pages == 1 ? "page" : "pages")}, {c} {(changes == 1 ? "change" : "changes")}",
            $"{from} → {to} : {p} {(pages < 2 ? "page" : "pages")}, {c} {(changes < 2 ? "changement" : "changements")}");
    }

    public static string Problem(EngineNotFoundException error)
    {
        string what = error.Part == MissingPart.Library
            ? Say($"The library {error.Name} is not installed, or cannot be loaded.",
                $"La bibliothèque {error.Name} n’est pas installée, ou ne peut être chargée.")
            : Say($"Tesseract’s data for the language “{error.Name}” are not installed.",
                $"Les données de Tesseract pour la langue « {error.Name} » ne sont pas installées.");
        string tried = string.Join('\n', error.Tried.Select(static file => "  " + file));
        string commands = string.Join(
            '\n', error.InstallCommands.Select(static command => "  " + command.Key + (IsFrench ? " : " : ": ") + command.Value));
        return $"{what}\n{Say("Tried:", "Essayé :")}\n{tried}\n{Say("To install:", "Pour installer :")}\n{commands}";
    }

    public static string Problem(ScanException error)
    {
        if (error.Problem == ScanProblem.CannotOpen && error.InnerException is { } cause
            && Failures.Describe(error.File, cause) is { } message) return message;
        string what = error.Problem switch
        {
            ScanProblem.CannotOpen => Say("cannot be opened", "ne peut être ouvert"),
            ScanProblem.Empty => Say("is empty", "est vide"),
            ScanProblem.NotAnImage => Say("is not an image of a known format", "n’est pas une image d’un format connu"),
            ScanProblem.Unsupported => Say("is in a format that this build of Leptonica does not read",
                "est dans un format que cette version de Leptonica ne lit pas"),
            ScanProblem.Damaged => Say("is damaged or cut short", "est abîmé ou coupé"),
            ScanProblem.TooLarge => Say("is too large", "est trop grand"),
            ScanProblem.TooSmall => Say("is too small to hold text", "est trop petit pour contenir du texte"),
            ScanProblem.NoPdfTool => Say("is a PDF, for which pdftoppm and pdfinfo (poppler) must be installed",
                "est un PDF, pour lequel pdftoppm et pdfinfo (poppler) doivent être installés"),
            ScanProblem.PdfFailed => Say("is a PDF that pdftoppm cannot render", "est un PDF que pdftoppm ne peut convertir en image"),
            ScanProblem.TimeLimit => Say("took longer than the time limit", "a dépassé le temps imparti"),
            _ => Say("could not be read by Tesseract", "n’a pu être lu par Tesseract"),
        };
        string place = error.Page == 0 ? "" : ", page " + error.Page.ToString(CultureInfo.InvariantCulture);
        string detail = error.Detail.Length > 0 ? " (" + error.Detail + ")" : "";
        return Say($"{error.File}{place}: {what}{detail}.", $"{error.File}{place} : {what}{detail}.");
    }
}
