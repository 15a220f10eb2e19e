using System.Text;
using OcrFrench.Documents.Changes;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Alto;

/// <summary>Where an ALTO file describes how it was made, and what must be written there.</summary>
internal sealed class AltoStamp
{
    private readonly int[] _starts = new int[5];
    private bool _isVersion4, _isDescription, _isProcessing;
    private string _prefix = "";
    private (int Start, int End) _lastChild, _lastStep;

    /// <summary>Looks at a tag of the file.</summary>
    public void See(XmlTokenizer token, XmlSource source)
    {
        bool starts = token.Kind == XmlTokenKind.StartTag, ends = !starts || token.IsEmpty;
        int depth = token.Depth + (ends ? 1 : 0);
        if (depth > 4) return;
        if (starts)
        {
            _starts[depth] = token.Start;
            if (depth == 1) SeeRoot(token, source);
            else if (depth == 2) _isDescription = token.Is("Description"u8);
            else if (depth == 3) _isProcessing = _isDescription && token.Is("OCRProcessing"u8);
        }

        if (!ends || token.Start >= source.OwnEnd) return;
        if (depth == 3 && _isDescription) _lastChild = (_starts[3], token.End);
        else if (depth == 4 && _isProcessing) _lastStep = (_starts[4], token.End);
    }

    /// <summary>Where to write the processing step, and what; null if the file has no description.</summary>
    /// <param name="settings">How the document was changed.</param>
    /// <param name="indent">The white space before an element.</param>
    /// <param name="newId">A new identifier.</param>
    public (int At, string Text)? Make(string settings, Func<int, string> indent, Func<string, string> newId)
    {
        if (_lastChild.End == 0) return null;
        string p = _prefix;
        string step = $"<{p}processingStepDescription>correction of OCR errors</{p}processingStepDescription>"
            + $"<{p}processingStepSettings>{XmlContent.Escape(settings, 0)}</{p}processingStepSettings>"
            + $"<{p}processingSoftware><{p}softwareName>OcrFrench</{p}softwareName>"
            + $"<{p}softwareVersion>{ProductVersion.Text}</{p}softwareVersion></{p}processingSoftware>";
        if (_isVersion4)
        {
            step = $"<{p}Processing ID=\"{newId("OcrFrench")}\"><{p}processingCategory>contentModification</{p}processingCategory>{step}"
                + $"</{p}Processing>";
        }
        else if (_lastStep.End > 0)
        {
            return (_lastStep.End, $"{indent(_lastStep.Start)}<{p}postProcessingStep>{step}</{p}postProcessingStep>");
        }
        else
        {
            // Version 2 and 3 have no place for a correction alone.
            step = $"<{p}OCRProcessing ID=\"{newId("OcrFrench")}\"><{p}ocrProcessingStep>{step}</{p}ocrProcessingStep></{p}OCRProcessing>";
        }

        return (_lastChild.End, indent(_lastChild.Start) + step);
    }

    private void SeeRoot(XmlTokenizer root, XmlSource source)
    {
        int colon = root.FullName.IndexOf((byte)':');
        _prefix = colon < 0 ? "" : Encoding.UTF8.GetString(root.FullName[..(colon + 1)]);
        foreach (XmlAttribute attribute in root.Attributes)
            _isVersion4 |= source.Utf8.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart).EndsWith("/alto/ns-v4#"u8);
    }
}
