using System.Globalization;
using OcrFrench.Documents;

namespace OcrFrench.Tool;

/// <summary>Messages about encodings.</summary>
internal static partial class Messages
{
    private static string EncodingNames => string.Join(", ", TextEncoding.All.Select(static encoding => encoding.Name));

    public static string EncodingOption => Say(
        $"The encoding of the texts. By default it is detected. One of {EncodingNames}.",
        $"L’encodage des textes. Par défaut, il est détecté. L’un de {EncodingNames}.");

    public static string OutputEncoding => Say(
        "Write texts in this encoding. By default each keeps its own, and repairs that it cannot write are left out.",
        "Écrire les textes dans cet encodage. Par défaut, chacun garde le sien, et les réparations qu’il ne peut écrire sont laissées de "
            + "côté.");

    public static string UnknownEncoding(string name) =>
        Say($"Unknown encoding {name}. Known encodings: {EncodingNames}.",
            $"Encodage inconnu : {name}. Encodages reconnus : {EncodingNames}.");

    public static string ConversionAndChanges => Say(
        "--output-encoding and --changes exclude each other: a log holds the bytes of repairs, not those of a conversion.",
        "--output-encoding et --changes s’excluent : un journal contient les octets des réparations, non ceux d’une conversion.");

    public static string GuessedEncoding(string file, TextEncoding encoding, TextEncoding rival, double odds)
    {
        string times = Math.Floor(odds).ToString(CultureInfo.InvariantCulture);
        return Say(
            $"{file}: read as {encoding}, {times} times likelier than {rival}. Use --encoding to name another.",
            $"{file} : lu comme du {encoding}, {times} fois plus probable que {rival}. Pour un autre encodage : --encoding.");
    }

    public static string LeftOut(string file, TextEncoding encoding, int count) => Say(
        $"{file}: {Number(count)} {(count == 1 ? "repair" : "repairs")} left out because {encoding} lacks their characters. Use "
            + "--output-encoding utf-8 to make them.",
        $"{file} : {Number(count)} {(count < 2 ? "réparation laissée" : "réparations laissées")} de côté, car leurs caractères manquent en "
            + $"{encoding}. Avec --output-encoding utf-8, elles seront faites.");
}
