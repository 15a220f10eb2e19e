using System.Globalization;
using System.Text;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Alto;

/// <summary>
/// Reads the confidences of words right. Tesseract up to 5.5.3 writes <c>WC</c> as "0." and then the whole percents, so that 9 % is
/// <c>0.9</c> and 100 % is <c>0.100</c>. Which of the two a file means is judged by its creator and its values.
/// </summary>
internal sealed class AltoConfidences
{
    private static readonly Version s_firstRight = new(5, 5, 4);

    private bool _isName, _isVersion, _namesOther, _namesTesseract, _isOld;
    private bool _hasOthers, _hasHundred, _hasShort, _hasZeroAfter;

    /// <summary>Looks at what a file says about the programs that made it.</summary>
    public void See(XmlTokenizer token, XmlSource source)
    {
        switch (token.Kind)
        {
            case XmlTokenKind.StartTag:
                _isName = token.Is("softwareName"u8);
                _isVersion = token.Is("softwareVersion"u8);
                break;
            case XmlTokenKind.Text when _isName || _isVersion:
                Note(Encoding.UTF8.GetString(source.Utf8, token.Start, token.End - token.Start));
                break;
            case XmlTokenKind.EndTag:
                _isName = _isVersion = false;
                break;
        }
    }

    private void Note(string text)
    {
        if (_isVersion && !_namesTesseract) return;
        bool isTesseract = _isVersion || text.Contains("tesseract", StringComparison.OrdinalIgnoreCase);
        _namesTesseract |= isTesseract;
        _namesOther |= !isTesseract && !text.Contains("OcrFrench", StringComparison.Ordinal);
        if (isTesseract && VersionIn(text) is { } version) _isOld = version < s_firstRight;
    }

    /// <summary>Records how the confidence of a word is written.</summary>
    public void Note(ReadOnlySpan<byte> written)
    {
        if (written.IsEmpty) return;
        _hasOthers |= !IsWholePercents(written);
        _hasHundred |= written.Length == 5;
        _hasShort |= written.Length == 3;
        _hasZeroAfter |= written.Length == 4 && written[3] == (byte)'0';
    }

    /// <summary>Gives words their confidences, once all those of the document are recorded.</summary>
    public void Decode(IReadOnlyList<AltoWord> words, ReadOnlySpan<byte> utf8)
    {
        if ((_namesOther && !_namesTesseract) || _hasOthers || (!_hasHundred && !_hasShort)) return;
        // A program that writes 0.90 does not also write 0.9.
        bool isCertain = (_namesTesseract && _isOld) || _hasHundred || _hasZeroAfter;
        foreach (AltoWord word in words)
        {
            ReadOnlySpan<byte> written = utf8[word.ConfidencePlace.Start..word.ConfidencePlace.End];
            if (word.Evidence is not { IsDecided: false } evidence || written.Length is 0 or 4) continue;
            float? confidence = isCertain ? int.Parse(written[2..], NumberStyles.None, CultureInfo.InvariantCulture) / 100f : null;
            word.Evidence = evidence with { Confidence = confidence };
        }
    }

    /// <summary>"0." and a whole number up to 100 that does not begin with 0.</summary>
    private static bool IsWholePercents(ReadOnlySpan<byte> written) =>
        written.StartsWith("0."u8) && (written[2..] is [>= (byte)'0' and <= (byte)'9'] or [
            >= (byte)'1' and <= (byte)'9', >= (byte)'0' and <= (byte)'9'] || written[2..].SequenceEqual("100"u8));

    private static Version? VersionIn(string text)
    {
        int start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        int end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.')) end++;
        return Version.TryParse(text[start..end].TrimEnd('.'), out Version? version) ? version : null;
    }
}
