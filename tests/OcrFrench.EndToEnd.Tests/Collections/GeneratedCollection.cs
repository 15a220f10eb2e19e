using System.Globalization;
using System.Text;

namespace OcrFrench.EndToEnd.Tests.Collections;

/// <summary>
/// A collection of small pages in all formats, some sound, most damaged, with files that are not documents, and some that are broken.
/// </summary>
internal static class GeneratedCollection
{
    private static readonly string[] s_sentences =
    [
        "La mise en ceuvre du plan commence au printemps.",
        "Les Etats de la province ont délibéré a huis clos.",
        "Il a ét¢ décidé que 1’Assemblée se réunirait dans la salle du conseil.",
        "Le capitaine Kergroulas revint au port avec la marée.",
        "Nous étions a la fenétre quand la voiture passa.",
        "La riviére était gelée, et les pécheurs restaient chez eux.",
        "On ne savait pas oi était passé le notaire.",
        "Le chat dort sur la table de la cuisine.",
        "Il pleut depuis trois jours sur les toits de la ville.",
        "Le maire a signé le registre des délibérations.",
        "Kergroulas ne répondit rien, et sortit sans saluer.",
        "Les éléves de l’école normale chantérent en choeur.",
    ];

    /// <summary>Writes a number of files.</summary>
    /// <param name="folder">The folder; it is made.</param>
    /// <param name="files">How many.</param>
    /// <param name="withBroken">Whether some cannot be cleaned.</param>
    public static void Write(string folder, int files, bool withBroken = false)
    {
        for (int i = 0; i < files; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"liasse-{i / 40 % 7}/{(i % 3 == 0 ? "recto/" : "")}page {i:D4}");
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            (string extension, byte[] bytes) = (i % 20) switch
            {
                3 => (".xml", Encoding.UTF8.GetBytes(Alto(i))),
                7 => (".html", Encoding.UTF8.GetBytes(Hocr(i))),
                9 => ("", Encoding.UTF8.GetBytes(JsonLines(i))),
                11 => (".txt", Encoding.Latin1.GetBytes(Text(i).Replace('’', '\''))),
                13 => (".png", [0x89, .. "PNG"u8, 13, 10, 26, 10, (byte)i]),
                15 => (".xml", Encoding.UTF8.GetBytes($"<mets xmlns=\"http://www.loc.gov/METS/\"><a n=\"{i}\"/></mets>")),
                17 when withBroken => (".xml", Encoding.UTF8.GetBytes("<alto><Layout><Page><PrintSpace><TextBlock>")),
                _ => (".txt", Encoding.UTF8.GetBytes(Text(i))),
            };
            File.WriteAllBytes(path + extension, bytes);
        }
    }

    public static string Text(int seed) => string.Concat(Sentences(seed, 6 + (seed % 30)).Select(static sentence => sentence + "\n"));

    /// <summary>All files below a folder, hidden ones too, with what they hold.</summary>
    public static SortedDictionary<string, byte[]> Tree(string folder)
    {
        var tree = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(folder, "*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = 0
        })) tree[Path.GetRelativePath(folder, file)] = File.ReadAllBytes(file);
        return tree;
    }

    /// <summary>That two folders hold the same files with the same bytes.</summary>
    public static void AssertSame(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        foreach ((string file, byte[] bytes) in expected) Assert.True(bytes.AsSpan().SequenceEqual(actual[file]), file + " differs");
    }

    private static IEnumerable<string> Sentences(int seed, int count)
    {
        for (int i = 0; i < count; i++) yield return s_sentences[(((seed * 7) + (i * i)) + i) % s_sentences.Length];
    }

    private static string JsonLines(int seed) =>
        string.Concat(Sentences(seed, 3).Select(static (sentence, i) => $"{{\"id\": {i}, \"text\": \"{sentence}\"}}\n"));

    private static string Alto(int seed)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\">"
            + "<Layout><Page ID=\"P1\" PHYSICAL_IMG_NR=\"1\"><PrintSpace><TextBlock ID=\"B1\">\n");
        int line = 0, word = 0;
        foreach (string sentence in Sentences(seed, 5))
        {
            xml.Append(CultureInfo.InvariantCulture,
                $"<TextLine ID=\"L{line}\" HPOS=\"100\" VPOS=\"{100 + (50 * line)}\" WIDTH=\"900\" HEIGHT=\"40\">");
            int at = 100;
            foreach (string part in sentence.Split(' '))
            {
                xml.Append(CultureInfo.InvariantCulture, $"<String ID=\"S{word++}\" CONTENT=\"{part}\" HPOS=\"{at}\" "
                    + $"VPOS=\"{100 + (50 * line)}\" WIDTH=\"{15 * part.Length}\" HEIGHT=\"40\"/><SP/>");
                at += (15 * part.Length) + 10;
            }

            xml.Append("</TextLine>\n");
            line++;
        }

        return xml.Append("</TextBlock></PrintSpace></Page></Layout></alto>\n").ToString();
    }

    private static string Hocr(int seed)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta name='ocr-system' content='ours'/></head><body><div "
            + "class='ocr_page' title='bbox 0 0 1000 1000'><p class='ocr_par'>\n");
        foreach (string sentence in Sentences(seed, 4))
        {
            html.Append("<span class='ocr_line'>");
            foreach (string part in sentence.Split(' '))
                html.Append(CultureInfo.InvariantCulture, $"<span class='ocrx_word' title='bbox 1 1 50 20'>{part}</span> ");
            html.Append("</span>\n");
        }

        return html.Append("</p></div></body></html>\n").ToString();
    }
}
