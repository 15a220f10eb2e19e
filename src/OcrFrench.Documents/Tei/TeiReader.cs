using OcrFrench.Documents.Prose;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tei;

/// <summary>
/// Finds the words of a TEI file: those of its text, and never of its header. Where a reading has been emended by an editor, the printed
/// one is read.
/// </summary>
internal sealed class TeiReader(XmlSource source) : MarkupReader(source, html: false)
{
    private static readonly string[] s_left =
    [
        "teiHeader", "facsimile", "sourceDoc", "standOff", "xenoData", "figDesc", "formula", "code", "egXML", "eg", "del", "graphic",
        "notatedMusic",
    ];

    /// <summary>What an editor has put beside the printed reading.</summary>
    private static readonly string[] s_edited = ["corr", "reg", "expan"];

    private static readonly string[] s_blocks =
    [
        "p", "ab", "head", "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "front", "body", "back", "group", "floatingText",
        "titlePage", "titlePart", "docTitle", "docAuthor", "docImprint", "byline", "docDate", "imprimatur", "epigraph", "argument",
        "opener", "closer", "salute", "signed", "dateline", "trailer", "postscript", "lg", "sp", "speaker", "stage", "castList", "list",
        "listBibl", "bibl", "table", "figure", "quote", "cit",
    ];

    private static readonly string[] s_lines = ["l", "item", "row", "label", "castItem", "docEdition"];

    /// <summary>What is set aside: the sentence continues after it.</summary>
    private static readonly string[] s_asides = ["note", "fw"];

    private int _texts;
    private int _choice;

    protected override bool IsLeft() =>
        IsOne(s_left) || (_choice > 0 && Tokens.Depth == _choice + 1 && IsOne(s_edited));

    protected override bool HasText(int start, int end) => _texts > 0;

    protected override void Start()
    {
        if (Tokens.Is("lb"u8)) Break("\n");
        else if (Tokens.Is("cb"u8)) Break("\n");
        else if (Tokens.Is("pb"u8)) BreakPage();
        else if (Tokens.IsEmpty) return;
        else if (Tokens.Is("text"u8)) _texts++;
        else if (Tokens.Is("choice"u8)) _choice = Tokens.Depth;
        else if (IsOne(s_asides)) Builder.Enter();
        else if (IsOne(s_blocks)) BreakBlock();
        else if (IsOne(s_lines)) Builder.Break("\n");
        else if (Tokens.Is("cell"u8)) Builder.Break("\t");
    }

    protected override void End()
    {
        if (Tokens.Is("text"u8)) _texts = Math.Max(0, _texts - 1);
        if (Tokens.Is("choice"u8)) _choice = 0;
        else if (IsOne(s_asides)) Builder.Leave();
        else if (IsOne(s_blocks) || Tokens.Is("text"u8)) Builder.Break("\n\n");
        else if (IsOne(s_lines)) Builder.Break("\n");
        else if (Tokens.Is("cell"u8)) Builder.Break("\t");
    }

    /// <summary>A block begins: its identifier, if it has one, is reported for the changes in it.</summary>
    private void BreakBlock()
    {
        Builder.Break("\n\n");
        Builder.Id = Tokens.Value(Source, "xml:id"u8);
    }

    private void BreakPage()
    {
        Break("\n");
        // A page that begins before any text is the first.
        if (Words.Count > 0) Builder.NewPage();
    }

    private void Break(string separator)
    {
        if (Has("break"u8, "no"u8)) Builder.BreakWord();
        else Builder.Break(separator);
    }
}
