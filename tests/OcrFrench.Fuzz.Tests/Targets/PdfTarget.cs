using System.Text;
using OcrFrench.Documents;
using OcrFrench.Documents.Tests.Pdf;
using OcrFrench.Fuzz.Tests.Mutation;
using OcrFrench.Fuzz.Tests.Running;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>
/// Any PDF: its text layer is read, or it is refused with its name; ALTO and hOCR of it can be read and say what the text says.
/// </summary>
internal sealed class PdfTarget : IFuzzTarget
{
    private const string File = "fuzz.pdf";

    public string Name => "pdf";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        PdfFiles.Of([(50, 700, "La mise en ceuvre du"), (50, 688, "traité travail-"), (300, 700, "lérent.")], [(50, 700, "Fin.")]),
        PdfFiles.OfWords([(50, 700, "Voté par 1’Assemblée")]),
    ];

    public IReadOnlyList<IMutator> Mutators { get; } = [new ByteMutator(), new Utf8TextMutator()];

    public int LongestInput => 1 << 14;

    public int QuickInputs => 200;

    public Outcome Run(byte[] input)
    {
        PdfTextLayer layer;
        try
        {
            layer = PdfTextLayer.Parse([.. input], File);
        }
        catch (DocumentException error)
        {
            FindingException.ThrowIf(error.File != File, "The message does not name the file: " + error.Message);
            return new Outcome("refused: " + error.Problem);
        }

        string text = Bare(layer.ToText());
        foreach (byte[] page in new[] { layer.ToAlto(), layer.ToHocr() })
        {
            string said = Bare(OcrDocument.Parse(page, "written.xml").Text);
            FindingException.ThrowIf(said != text, $"The page says {said}, the text {text}.");
        }

        return new Outcome("accepted", FormattableString.Invariant($"{layer.Pages} {int.Log2(text.Length + 1)}"));
    }

    /// <summary>Marks of hyphenation are shown as hyphens at the end of a line.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder();
        foreach (char c in text)
            if (!char.IsWhiteSpace(c) && c is not ('-' or '\u00AD' or '¬' or '\u200B' or 'Â')) bare.Append(c);
        return bare.ToString();
    }
}
