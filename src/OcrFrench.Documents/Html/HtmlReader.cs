using System.Text;
using OcrFrench.Documents.Prose;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Html;

/// <summary>
/// Finds the words of an HTML page: the prose between its tags, without code, scripts and whatever is marked as not to be translated.
/// </summary>
internal sealed class HtmlReader(XmlSource source) : MarkupReader(source, html: true)
{
    private static readonly string[] s_left =
    [
        "title", "code", "pre", "kbd", "samp", "var", "tt", "script", "style", "textarea", "template", "svg", "math", "select", "object",
        "iframe", "audio", "video", "canvas",
    ];

    private static readonly string[] s_blocks =
    [
        "html", "head", "body", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article", "header", "footer",
        "nav", "main", "aside", "figure", "figcaption", "dl", "table", "caption", "ul", "ol", "hr", "address", "form", "fieldset", "legend",
        "center", "details", "summary",
    ];

    private static readonly string[] s_lines = ["br", "li", "tr", "dt", "dd"];

    private static readonly string[] s_cells = ["td", "th"];

    private int _raised;

    /// <summary>Words with raised letters are abbreviations, and their letters must not become the number of a note.</summary>
    protected override int Mark => _raised > 0 ? ProsePiece.Left : 0;

    /// <summary>A page may mark a passage that programs must not touch.</summary>
    protected override bool IsLeft() => IsOne(s_left) || Has("translate"u8, "no"u8);

    protected override void Start()
    {
        Part();
        if (Tokens.Is("sup"u8) && !Tokens.IsEmpty) _raised++;
        if (IsOne(s_blocks)) Builder.Id = Tokens.Value(Source, "id"u8);
    }

    protected override void End()
    {
        Part();
        if (Tokens.Is("sup"u8)) _raised = Math.Max(0, _raised - 1);
    }

    /// <summary>The number of a note is not part of the word beside it; the letters in M<sup>me</sup> are.</summary>
    protected override bool HasText(int start, int end) =>
        _raised == 0 || Encoding.UTF8.GetString(Source.Utf8, start, end - start).Any(char.IsLetter);

    private void Part()
    {
        if (IsOne(s_blocks)) Builder.Break("\n\n");
        else if (IsOne(s_lines)) Builder.Break("\n");
        else if (IsOne(s_cells)) Builder.Break("\t");
    }
}
