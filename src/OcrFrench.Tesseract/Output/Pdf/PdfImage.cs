using System.Buffers.Binary;

namespace OcrFrench.Tesseract.Output.Pdf;

/// <summary>Puts an image into a PDF in the form that it has.</summary>
internal static class PdfImage
{
    public static int Write(PdfFileWriter pdf, ScanImage image) => image.Encoding switch
    {
        ScanImageEncoding.Jpeg => WriteJpeg(pdf, image),
        ScanImageEncoding.Fax => pdf.WriteStream(Head(image, 1, 1) + FormattableString.Invariant(
            $" /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns {image.Width} /Rows {image.Height} >>"), image.Bytes.Span,
            compress: false),
        _ => WritePng(pdf, image),
    };

    private static string Head(ScanImage image, int components, int bits)
    {
        string colors = components switch { 1 => "DeviceGray", 4 => "DeviceCMYK", _ => "DeviceRGB" };
        return FormattableString.Invariant(
            $" /Type /XObject /Subtype /Image /Width {image.Width} /Height {image.Height} /ColorSpace /{colors} /BitsPerComponent {bits}");
    }

    private static int WriteJpeg(PdfFileWriter pdf, ScanImage image)
    {
        int components = Components(image.Bytes.Span) is > 0 and int found ? found : image.Components;
        // Programs for printing write their four colours the other way round.
        string turned = components == 4 ? " /Decode [1 0 1 0 1 0 1 0]" : "";
        return pdf.WriteStream(Head(image, components, 8) + turned + " /Filter /DCTDecode", image.Bytes.Span, compress: false);
    }

    /// <summary>How many components the frame header names; 0 if there is none.</summary>
    private static int Components(ReadOnlySpan<byte> jpeg)
    {
        int at = 2;
        while (at + 9 < jpeg.Length && jpeg[at] == 0xFF)
        {
            byte marker = jpeg[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) return jpeg[at + 9];
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        }

        return 0;
    }

    /// <summary>The compressed lines of a PNG are what a PDF calls a stream with the predictors of PNG.</summary>
    private static int WritePng(PdfFileWriter pdf, ScanImage image)
    {
        ReadOnlySpan<byte> png = image.Bytes.Span;
        using var data = new MemoryStream();
        int at = 8, bits = image.BitsPerComponent, components = image.Components;
        while (at + 12 <= png.Length)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png[at..]);
            ReadOnlySpan<byte> kind = png.Slice(at + 4, 4), body = png.Slice(at + 8, length);
            if (kind.SequenceEqual("IHDR"u8)) (bits, components) = (body[8], body[9] == 2 ? 3 : 1);
            else if (kind.SequenceEqual("IDAT"u8)) data.Write(body);
            at += 12 + length;
        }

        string predictor = FormattableString.Invariant(
            $" /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors {components} /BitsPerComponent {bits} /Columns {image.Width} >>");
        return pdf.WriteStream(Head(image, components, bits) + predictor, data.ToArray(), compress: false);
    }
}
