using OcrFrench.Documents;
using OcrFrench.Documents.Formats;

namespace OcrFrench.Tool;

/// <summary>Messages about files whose text must be extracted before it can be cleaned.</summary>
internal static partial class Messages
{
    /// <summary>What a file is, and what to do with it; null if something else is wrong.</summary>
    private static string? OtherContent(DocumentException error)
    {
        string what = error.Member;
        string? advice = error.Problem switch
        {
            DocumentProblem.Pdf => what == "DjVu" ? Advice("djvu") : TextOfPdf,
            DocumentProblem.Image => Advice("image"),
            DocumentProblem.OfficeDocument => Advice("office"),
            DocumentProblem.Archive => Advice("archive"),
            _ => null,
        };
        if (advice is null) return null;
        string isWhat = error.Problem switch
        {
            DocumentProblem.Pdf => Say($"a {what}", $"un {what}"),
            DocumentProblem.Image => Say($"an image ({what})", $"une image ({what})"),
            DocumentProblem.OfficeDocument => Say(
                $"an office document ({what})", $"un document bureautique ({what.Replace(" or ", " ou ", StringComparison.Ordinal)})"),
            _ => Say($"an archive ({what})", $"une archive ({what})"),
        };
        return Say(
            $"{error.File} is {isWhat}, and only text, JSON lines, {WordFormats.Titles("and")} can be cleaned. {advice}",
            $"{error.File} est {isWhat} ; seuls du texte, des lignes JSON, {WordFormats.Titles("et")} peuvent être nettoyés. {advice}");
    }

    private static string TextOfPdf => Say(
        "Clean its text (ocrfrench clean x.pdf -o x.txt), or have its pages read anew: ocrfrench read x.pdf -o x.txt.",
        "Nettoyez son texte (ocrfrench clean x.pdf -o x.txt), ou faites relire ses pages : ocrfrench read x.pdf -o x.txt.");

    /// <summary>Why the text of a PDF cannot be written.</summary>
    public static string PlaceOfText(string pdf, string text) => Say(
        $"{pdf}: its text would be written where that of {text} goes. Rename one of them.",
        $"{pdf} : son texte prendrait la place de celui de {text}. Renommez l’un des deux.");

    /// <summary>What to do with files that are left alone; null if there is nothing to do.</summary>
    /// <param name="kind">What they are: <c>pdf</c>, <c>image</c> …</param>
    public static string? Advice(string kind) => kind switch
    {
        "pdf" => Say(
            "It has no text: have its pages read (ocrfrench read x.pdf -o x.txt).",
            "Il n’a pas de texte : faites lire ses pages (ocrfrench read x.pdf -o x.txt)."),
        "djvu" => Say(
            "Extract its text (djvutxt x.djvu x.txt) and clean that, or have its pages read anew: ddjvu -format=pdf x.djvu x.pdf, then "
                + "ocrfrench read x.pdf.",
            "Extrayez son texte (djvutxt x.djvu x.txt) et nettoyez-le, ou faites relire ses pages : ddjvu -format=pdf x.djvu x.pdf, puis "
                + "ocrfrench read x.pdf."),
        "image" => Say(
            "Have it read: “ocrfrench read” also cleans what it has read.",
            "Faites-la lire : « ocrfrench read » nettoie aussi ce qu’il a lu."),
        "office" => Say(
            "Save it as DOCX or as plain text (UTF-8) in the program that made it, or convert it.",
            "Enregistrez-le en DOCX ou en texte brut (UTF-8) dans le logiciel dont il vient, ou convertissez-le."),
        "archive" => Say("Unpack it, and name the files, or the folder, that were in it.",
            "Décompressez-la, et indiquez les fichiers, ou le dossier, qu’elle contenait."),
        _ => null,
    };
}
