using System.Globalization;

namespace OcrFrench.Tool;

/// <summary>Messages about collections that are cleaned in shards.</summary>
internal static partial class Messages
{
    public static string Plan => Say(
        "Plan to clean a folder in shards, on several machines: list its files, and learn what they have in common.",
        "Planifier le nettoyage d’un dossier en plusieurs parts, sur plusieurs machines : dresser la liste des fichiers, et apprendre ce "
            + "qu’ils ont en commun.");

    public static string PlanFolder => Say("The folder to clean.", "Le dossier à nettoyer.");

    public static string PlanOutput =>
        Say("The folder of the plan, which all machines can read.", "Le dossier du plan, que toutes les machines peuvent lire.");

    public static string Shards => Say("How many shards to make.", "Le nombre de parts.");

    public static string Merge => Say("Merge the results of the shards of a plan, when all are done.",
        "Réunir les résultats des parts d’un plan, une fois toutes faites.");

    public static string MergeOutput => Say("The folder of the cleaned files.", "Le dossier des fichiers nettoyés.");

    public static string ManifestOption => Say("The manifest of a plan.", "Le manifeste d’un plan.");

    public static string Shard => Say("Which part of the plan to clean, from 1.", "Quelle part du plan nettoyer, à partir de 1.");

    public static string ManifestNeeds =>
        Say("--manifest needs --shard and --output, and takes neither files nor options that the plan has.",
            "--manifest demande --shard et --output, et ne prend ni fichiers ni options que le plan contient.");

    public static string PlanNotEmpty(string output) =>
        Say($"{output} is not empty. Name a new folder for the plan.",
            $"{output} n’est pas vide. Indiquez un nouveau dossier pour le plan.");

    public static string Planned(string manifest, long files, int shards) => Say(
        $"{manifest}: {Count(files, "file", "files")} in {Count(shards, "shard", "shards")}",
        $"{manifest} : {Count(files, "fichier", "fichiers")} en {Count(shards, "part", "parts")}");

    public static string NoManifest(string path) =>
        Say($"{path} is not a manifest of ocrfrench plan.", $"{path} n’est pas un manifeste d’ocrfrench plan.");

    public static string ManifestIsNewer(string path) =>
        Say($"{path} was written by a newer version of ocrfrench.", $"{path} a été écrit par une version plus récente d’ocrfrench.");

    public static string NoSuchShard(int shard, int shards) => Say(
        $"There is no shard {shard.ToString(CultureInfo.InvariantCulture)}: the plan has {Count(shards, "shard", "shards")}, counted from "
            + $"1.",
        $"Il n’y a pas de part {shard.ToString(CultureInfo.InvariantCulture)} : le plan a {Count(shards, "part", "parts")}, comptées à "
            + $"partir de 1.");

    public static string ShardChanged(string path) =>
        Say($"{path} is not as the plan wrote it. Make the plan again.", $"{path} n’est pas tel que le plan l’a écrit. Refaites le plan.");

    public static string ManifestOptionsChanged(string path) => Say(
        $"{path}: word lists, rules or decisions of this plan have changed since. Put them back, or make the plan again.",
        $"{path} : des listes de mots, des règles ou des décisions de ce plan ont changé depuis. Rétablissez-les, ou refaites le plan.");

    public static string ShardMissing(int shard, long done, long files) => Say(
        $"shard {shard.ToString(CultureInfo.InvariantCulture)}: {Grouped(done)} of {Grouped(files)} files are done. Clean it with --shard "
            + $"{shard.ToString(CultureInfo.InvariantCulture)}, then merge again.",
        $"part {shard.ToString(CultureInfo.InvariantCulture)} : {Grouped(done)} fichiers sur {Grouped(files)} sont faits. Nettoyez-la avec "
            + $"--shard {shard.ToString(CultureInfo.InvariantCulture)}, puis réunissez à nouveau.");
}
