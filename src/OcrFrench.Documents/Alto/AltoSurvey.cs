using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Alto;

/// <summary>What a slice of an ALTO file must know of the whole.</summary>
internal sealed class AltoSurvey : DocumentSurvey
{
    private AltoOrder? _order;
    private bool _hasWords;

    /// <summary>How confidences are written.</summary>
    public AltoConfidences Confidences { get; } = new();

    /// <summary>The order of reading, where the file states it.</summary>
    public Dictionary<string, int> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the halves of divided words say which word they belong to.</summary>
    public bool UsesWholes { get; private set; }

    public override void Begin(XmlSource window)
    {
        base.Begin(window);
        _order = new AltoOrder(window, Places);
    }

    public override WordDocument Read(XmlSource slice) => new AltoDocument(slice, this);

    protected override CutRank Look(XmlTokenizer token, XmlSource window)
    {
        if (!_hasWords) Confidences.See(token, window);
        if (token.Kind != XmlTokenKind.StartTag) return CutRank.None;
        if (token.Is("String"u8)) SeeWord(token, window);
        else if (token.Is("HYP"u8)) GoesOn = true;
        else if (token.Is("TextLine"u8)) return OnPage(CutRank.Line);
        else if (token.Is("TextBlock"u8) || token.Is("ComposedBlock"u8)) return SeeBlock(token);
        else if (token.Is("ElementRef"u8) || token.Is("OrderedGroup"u8) || token.Is("UnorderedGroup"u8)) _order!.See(token);
        else if (token.Is("Page"u8))
        {
            Pages++;
            return CutRank.Page;
        }

        return CutRank.None;
    }

    private CutRank SeeBlock(XmlTokenizer token)
    {
        _order!.See(token);
        return OnPage(CutRank.Block);
    }

    /// <summary>If a page is not read in the order in which it is written, a part of it does not show its order.</summary>
    private CutRank OnPage(CutRank rank) => _order!.IsGiven ? CutRank.None : rank;

    private void SeeWord(XmlTokenizer token, XmlSource window)
    {
        Enter(token);
        ReadOnlySpan<byte> content = Value(token, window, "CONTENT"u8).Trim(" \t\r\n"u8), half = Value(token, window, "SUBS_TYPE"u8);
        bool isFirst = half.SequenceEqual("HypPart1"u8);
        UsesWholes |= isFirst || half.SequenceEqual("HypPart2"u8) || token.Attribute("SUBS_CONTENT"u8).End > 0;
        if (content.IsEmpty) return;
        _hasWords = true;
        GoesOn = isFirst || (EndsInHyphen(content, isVerbatim: false, isHtml: false) ?? GoesOn);
        Confidences.Note(Value(token, window, "WC"u8));
    }

    private static ReadOnlySpan<byte> Value(XmlTokenizer token, XmlSource window, ReadOnlySpan<byte> name)
    {
        XmlAttribute attribute = token.Attribute(name);
        return window.Utf8.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
    }
}
