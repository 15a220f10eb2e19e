using System.Globalization;

namespace OcrFrench.Tool;

/// <summary>Messages about whole collections.</summary>
internal static partial class Messages
{
    public static string JobsOfFolder => Say("How many files of a folder are cleaned at once; as many as there are processors by default.",
        "Combien de fichiers d’un dossier sont nettoyés à la fois ; par défaut, autant qu’il y a de processeurs.");

    public static string Restart => Say("Clean a folder again from the start, whatever an earlier run has done.",
        "Nettoyer un dossier à nouveau, quoi qu’ait fait un passage précédent.");

    public static string NoFirstPass => Say(
        "Clean each file of a folder on its own, without first searching the others for recurring names and damage.",
        "Nettoyer chaque fichier d’un dossier isolément, sans chercher d’abord dans les autres les noms et les dégâts récurrents.");

    public static string ReportOption =>
        Say("Write a report on a cleaned folder to this HTML file.", "Écrire un rapport sur le dossier nettoyé dans ce fichier HTML.");

    public static string FolderNeedsOutput(string folder) => Say(
        $"{folder} is a folder: name the folder where its cleaned files go with -o.",
        $"{folder} est un dossier : indiquez avec -o le dossier où vont ses fichiers nettoyés.");

    public static string NotForFolders(string option) =>
        Say($"{option} is for files, not for folders.", $"{option} sert aux fichiers, pas aux dossiers.");

    public static string OnlyForFolders(string option) => Say($"{option} is for folders.", $"{option} sert aux dossiers.");

    public static string FolderInOutput(string folder, string output) => Say(
        $"{folder} is, or lies in, {output}, where the cleaned files should go. Name another folder.",
        $"{folder} est ou se trouve dans {output}, où doivent aller les fichiers nettoyés. Indiquez un autre dossier.");

    public static string IsNoFolder => Say("is a file, not a folder.", "est un fichier, pas un dossier.");

    public static string OutputNotEmpty(string output) => Say(
        $"{output} holds files that ocrfrench did not put there. Name an empty folder, or a new one.",
        $"{output} contient des fichiers qu’ocrfrench n’y a pas mis. Indiquez un dossier vide, ou un nouveau dossier.");

    public static string IsWorkedOn(string output) =>
        Say($"{output}: another run is at work on this folder.", $"{output} : un autre passage travaille sur ce dossier.");

    public static string JournalIsNewer(string output) =>
        Say($"{output} was started by a newer version of ocrfrench.", $"{output} a été commencé par une version plus récente d’ocrfrench.");

    public static string OtherRun(string output, string what, string was, string now) => Say(
        $"{output} was started with another {what}: {was}, now {now}. Run the original command, name another folder, or clean everything "
            + "again with --restart.",
        $"{output} a été commencé avec une autre valeur ({what}) : {was}, maintenant {now}. Relancez la commande d’origine, indiquez "
            + "un autre dossier, ou nettoyez à nouveau le tout avec --restart.");

    public static string OptionsChanged(string output) => Say(
        $"{output} was started with other options, or word lists or rules have changed since. Run the original command, name another "
            + "folder, or clean everything again with --restart.",
        $"{output} a été commencé avec d’autres options, ou des listes de mots ou des règles ont changé depuis. Relancez la commande "
            + "d’origine, indiquez un autre dossier, ou nettoyez à nouveau le tout avec --restart.");

    public static string ProfileChanged(string output, string profile) => Say(
        $"{output}: {profile} is no longer what the cleaned files were cleaned with. Put it back, or clean everything again with "
            + "--restart.",
        $"{output} : {profile} n’est plus ce avec quoi les fichiers ont été nettoyés. Rétablissez-le, ou nettoyez à nouveau le tout avec "
            + "--restart.");

    public static string SettingsChanged(string file, string output) => Say(
        $"{file}: the settings for this file have changed since {output} was started. Put them back, or clean everything again with "
            + "--restart.",
        $"{file} : les réglages de ce fichier ont changé depuis que {output} a été commencé. Rétablissez-les, ou nettoyez à nouveau le "
            + "tout avec --restart.");

    public static string WhatFolder => Say("folder", "dossier");

    public static string WhatVersion => Say("version", "version");

    public static string WhatData => Say("data", "données");

    public static string CanGoOn =>
        Say("What is done is kept: the same command resumes.",
            "Ce qui est fait est conservé ; la même commande reprend où elle s’est arrêtée.");

    public static string Stopped(long done, int files) => Say(
        $"Stopped: {Grouped(done)} of {Grouped(files)} files are done. The same command resumes.",
        $"Arrêté : {Grouped(done)} fichiers sur {Grouped(files)} sont faits. La même commande reprend où elle s’est arrêtée.");

    public static string Finishing => Say("Finishing the current files; interrupt again to stop at once.",
        "Les fichiers en cours se terminent ; interrompez à nouveau pour arrêter immédiatement.");

    public static string FirstPass =>
        Say("First pass: looking for what the texts have in common.", "Premier passage : recherche de ce que les textes ont en commun.");

    public static string HasShards(string output) => Say(
        $"{output} holds shards of a plan that are not merged. Merge them with “ocrfrench merge”, or clean everything again with "
            + "--restart.",
        $"{output} contient des parts d’un plan qui n’ont pas été réunies. Réunissez-les avec « ocrfrench merge », ou nettoyez à nouveau "
            + "le tout avec --restart.");

    public static string NoFiles(string folder) =>
        Say($"{folder}: there is no file to clean in this folder.", $"{folder} : aucun fichier à nettoyer dans ce dossier.");

    public static string GoesOn(int done, int files) => Say($"Resuming: {Grouped(done)} of {Grouped(files)} files are done.",
        $"Reprise : {Grouped(done)} fichiers sur {Grouped(files)} sont faits.");

    public static string NothingLeft(string output) => Say($"{output}: everything is done.", $"{output} : tout est fait.");

    public static string EditedSince(int files) => Say(
        files == 1
            ? "1 cleaned file is no longer what cleaning left (undone, decided about, or edited), and stays so; --restart cleans "
                + "everything again."
            : $"{Grouped(files)} cleaned files are no longer what cleaning left (undone, decided about, or edited), and stay so; --restart "
                + "cleans everything again.",
        files == 1
            ? "1 fichier nettoyé n’est plus ce que le nettoyage avait laissé (annulé, décidé autrement ou retouché), et reste ainsi ; "
                + "--restart nettoie à nouveau le tout."
            : $"{Grouped(files)} fichiers nettoyés ne sont plus ce que le nettoyage avait laissé (annulés, décidés autrement ou "
                + "retouchés), et restent ainsi ; --restart nettoie à nouveau le tout.");

    public static string CollectionDone(string output, long files, long pages, long corrections) => Say(
        $"{output}: {Count(files, "file", "files")}, {Count(pages, "page", "pages")}, {Count(corrections, "correction", "corrections")}",
        $"{output} : {Count(files, "fichier", "fichiers")}, {Count(pages, "page", "pages")}, "
            + $"{Count(corrections, "correction", "corrections")}");

    public static string LeftAlone(long files, string kinds) => Say(
        files == 1 ? $"1 file left alone, not a document: {kinds}" : $"{Grouped(files)} files left alone, not documents: {kinds}",
        files < 2
            ? $"1 fichier ignoré, car ce n’est pas un document : {kinds}"
            : $"{Grouped(files)} fichiers ignorés, car ce ne sont pas des documents : {kinds}");

    public static string ProblemsLeft(long files) => Say(
        $"{Count(files, "file", "files")} could not be cleaned; the same command tries again.",
        $"{Count(files, "fichier n’a", "fichiers n’ont")} pu être {(files < 2 ? "nettoyé" : "nettoyés")} ; la même commande essaie à "
            + "nouveau.");

    public static string ProgressDone(int done, int files, long pages, long corrections, long problems, long left) =>
        Say($"{Grouped(done)} of {Grouped(files)} files", $"{Grouped(done)} fichiers sur {Grouped(files)}")
        + $" · {Count(pages, "page", "pages")} · {Count(corrections, "correction", "corrections")}"
        + (left > 0 ? " · " + CountLeft(left) : "")
        + (problems > 0 ? " · " + Count(problems, Say("problem", "problème"), Say("problems", "problèmes")) : "");

    public static string ProgressPace(double speed, TimeSpan? left) =>
        Decimal(speed) + Say(" MB/s", " Mo/s") + (left is { } time ? " · " + Left(time) : "");

    private static string Left(TimeSpan time)
    {
        string text = time.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes:D2}")
            : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:D2} min");
        return Say(text + " left", "encore " + text);
    }

    private static string Count(long number, string one, string many)
    {
        bool isOne = IsFrench ? number < 2 : number == 1;
        return Grouped(number) + " " + (isOne ? one : many);
    }

    /// <summary>A number as people write it: 12,345 or 12 345.</summary>
    private static string Grouped(long number) =>
        number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", Say(",", "\u202f"), StringComparison.Ordinal);

    private static string Decimal(double number) =>
        number.ToString("F1", CultureInfo.InvariantCulture).Replace(".", Say(".", ","), StringComparison.Ordinal);
}
