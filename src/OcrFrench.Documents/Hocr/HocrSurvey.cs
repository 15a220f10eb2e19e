using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Hocr;

/// <summary>Cuts a large hOCR file before its pages.</summary>
internal sealed class HocrSurvey : DocumentSurvey
{
    private bool _isHocr;

    public override bool IsHtml => true;

    public override bool IsOfFormat => _isHocr;

    public override WordDocument Read(XmlSource slice) => new HocrDocument(slice, isSlice: true);

    protected override CutRank Look(XmlTokenizer token, XmlSource window)
    {
        if (token.Kind is XmlTokenKind.Text or XmlTokenKind.CData) GoesOn = EndsInHyphen(token, window) ?? GoesOn;
        if (token.Kind != XmlTokenKind.StartTag) return CutRank.None;
        XmlAttribute classes = token.Attribute("class"u8);
        ReadOnlySpan<byte> names = window.Utf8.AsSpan(classes.ValueStart, classes.ValueEnd - classes.ValueStart);
        foreach (Range name in names.Split((byte)' '))
        {
            if (RankOf(token, names[name]) is not CutRank.None and var rank) return rank;
        }

        return CutRank.None;
    }

    private CutRank RankOf(XmlTokenizer token, ReadOnlySpan<byte> name)
    {
        if (!name.StartsWith("ocr"u8)) return CutRank.None;
        _isHocr = true;
        if (name.SequenceEqual("ocr_page"u8))
        {
            Pages++;
            return CutRank.Page;
        }

        if (name.SequenceEqual("ocr_carea"u8) || name.SequenceEqual("ocr_par"u8) || name.SequenceEqual("ocrx_block"u8))
            return CutRank.Block;
        bool isLine = name.SequenceEqual("ocr_line"u8) || name.SequenceEqual("ocrx_line"u8) || name.SequenceEqual("ocr_header"u8)
            || name.SequenceEqual("ocr_caption"u8) || name.SequenceEqual("ocr_textfloat"u8) || name.SequenceEqual("ocr_footer"u8);
        // A line may be without words, and is one then.
        if (!isLine && !name.SequenceEqual("ocrx_word"u8)) return CutRank.None;
        Enter(token);
        return isLine ? CutRank.Line : CutRank.None;
    }
}
