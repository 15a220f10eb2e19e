using System.Globalization;
using System.Text;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tests.Words;

/// <summary>
/// Documents made by chance: blocks, lines and words with boxes of which none overlaps another, and identifiers that are all different.
/// </summary>
internal static class GeneratedDocuments
{
    public static readonly string[] Sound = ["le", "chat", "dort", "sur", "la", "table,", "et", "il", "fait", "beau.", "une", "fenêtre",
        "peut-être", "l’homme", "maison", "Paris", "où", "à"];

    public static readonly string[] Damaged = ["ceuvre", "dela", "gra", "vité", "1’Assemblée", "I’", "Assemblée", "revét", "a", ".", "·",
        "étoit", "mére", "pro-", "-", "13¢", "&", "<", "déja,", "Prieinstamment", "i1"];

    /// <summary>Makes a document.</summary>
    /// <param name="format">alto, hocr or page.</param>
    /// <param name="random">Chance.</param>
    /// <param name="words">The words to choose from.</param>
    public static byte[] Make(string format, Random random, string[] words)
    {
        var text = new StringBuilder();
        int id = 0, top = 0;
        string newLine = random.Next(4) == 0 ? "\r\n" : "\n", between = random.Next(3) == 0 ? newLine : "";
        for (int block = random.Next(1, 4); block > 0; block--)
        {
            text.Append(Open(format, "block", id++)).Append(between);
            for (int line = random.Next(1, 5); line > 0; line--)
            {
                text.Append(Open(format, "line", id++));
                int count = random.Next(1, 9), left = 0;
                for (int i = 0; i < count; i++)
                {
                    string word = words[random.Next(words.Length)];
                    bool isGlued = i > 0 && format != "page" && random.Next(12) == 0;
                    if (i > 0) text.Append(
                        format == "alto" ? (isGlued ? "" : "<SP/>") + between : format == "hocr" ? isGlued ? "" : " " : newLine);
                    if (i > 0) left += isGlued ? 1 : 10;
                    int width = word.Length * 10;
                    text.Append(Word(format, XmlContent.Escape(word, (byte)'"'), id++, left, top, width));
                    left += width;
                }

                text.Append(format switch { "alto" => "</TextLine>", "hocr" => "</span>\n", _ => "</TextLine>" }).Append(between);
                top += 20;
            }

            text.Append(format switch { "alto" => "</TextBlock>", "hocr" => "</p>", _ => "</TextRegion>" });
        }

        if (random.Next(5) == 0) text.Append("<!-- une remarque & <rien> -->");
        string page = format switch
        {
            "alto" => "<alto><Description><MeasurementUnit>pixel</MeasurementUnit></Description><Layout><Page>" + text
                + "</Page></Layout></alto>",
            "hocr" => "<html><head><meta charset='utf-8'></head><body><div class='ocr_page'>" + text + "</div></body></html>",
            _ => "<PcGts><Metadata><Creator/></Metadata><Page>" + text + "</Page></PcGts>",
        };
        byte[] bytes = Encoding.UTF8.GetBytes(page + (random.Next(2) == 0 ? newLine : ""));
        return random.Next(6) == 0 ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes;
    }

    private static string Open(string format, string what, int id) => (format, what) switch
    {
        ("alto", "block") => $"<TextBlock ID=\"b{id}\">",
        ("alto", _) => $"<TextLine ID='l{id}'>",
        ("hocr", "block") => $"<p class='ocr_par' id='b{id}'>",
        ("hocr", _) => $"<span class='ocr_line' id='l{id}'>",
        (_, "block") => $"<TextRegion id='b{id}'>",
        _ => $"<TextLine id='l{id}'>",
    };

    private static string Word(string format, string word, int id, int left, int top, int width) => string.Create(
        CultureInfo.InvariantCulture, $"{format switch
        {
            "alto" => $"<String ID=\"w{id}\" HPOS=\"{left}\" VPOS=\"{top}\" WIDTH=\"{width}\" HEIGHT=\"9\" CONTENT=\"{word}\"/>",
            "hocr" => $"<span class='ocrx_word' id='w{id}' title='bbox {left} {top} {left + width} {top + 9}'>{word}</span>",
            _ => $"<Word id='w{id}'><Coords points='{left},{top} {left + width},{top + 9}'/><TextEquiv><Unicode>{word}</Unicode></TextEquiv>"
                + "</Word>",
        }}");
}
