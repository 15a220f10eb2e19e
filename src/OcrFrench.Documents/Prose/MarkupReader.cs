using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Prose;

/// <summary>Goes through a text in XML or HTML. The format says which elements separate words, and which contain none.</summary>
internal abstract class MarkupReader(XmlSource source, bool html)
{
    private int _skipped;

    /// <summary>The words, in reading order.</summary>
    public IReadOnlyList<ProseWord> Words => Builder.Words;

    protected ProseBuilder Builder { get; } = new(source.Utf8, html);

    protected XmlTokenizer Tokens { get; } = new(source, html) { MayStayOpen = html };

    protected XmlSource Source { get; } = source;

    /// <exception cref="DocumentException">It is not well formed.</exception>
    public void Read()
    {
        while (Tokens.Read())
        {
            if (_skipped > 0)
            {
                if (Tokens.Kind == XmlTokenKind.EndTag && Tokens.Depth < _skipped) _skipped = 0;
                continue;
            }

            switch (Tokens.Kind)
            {
                case XmlTokenKind.StartTag when Tokens.IsForeign || IsLeft():
                    if (!Tokens.IsEmpty) _skipped = Tokens.Depth;
                    break;
                case XmlTokenKind.StartTag:
                    Start();
                    break;
                case XmlTokenKind.EndTag:
                    End();
                    break;
                case XmlTokenKind.Text when HasText(Tokens.Start, Tokens.End):
                    Builder.Add(Tokens.Start, Tokens.End, mark: Mark);
                    break;
                case XmlTokenKind.CData when HasText(Tokens.Start, Tokens.End):
                    Builder.Add(Tokens.Start + 9, Tokens.End - 3, isVerbatim: true, mark: Mark);
                    break;
            }
        }

        Builder.End();
    }

    /// <summary>Whether the element that starts contains nothing to be read.</summary>
    protected abstract bool IsLeft();

    protected abstract void Start();

    protected abstract void End();

    /// <summary>The mark of the pieces that are read now.</summary>
    protected virtual int Mark => 0;

    /// <summary>Whether what is between two tags is text.</summary>
    protected virtual bool HasText(int start, int end) => true;

    /// <summary>Whether the tag has one of these names.</summary>
    protected bool IsOne(string[] names)
    {
        foreach (string name in names)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(Tokens.Name, name) && Tokens.Is(Tokens.Name)) return true;
        }

        return false;
    }

    /// <summary>Whether the tag has an attribute of this value.</summary>
    protected bool Has(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        XmlAttribute attribute = Tokens.Attribute(name);
        return System.Text.Ascii.EqualsIgnoreCase(
            Source.Utf8.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart), value);
    }
}
