using System.Text;

namespace OcrFrench.Documents.Xml;

/// <summary>What HTML says about some of its elements.</summary>
internal static class HtmlNames
{
    private static readonly string[] s_void = [
        "br", "meta", "img", "hr", "link", "input", "col", "area", "base", "wbr", "source", "embed", "param", "track"];
    private static readonly string[] s_optional = [
        "p", "li", "td", "tr", "th", "dd", "dt", "option", "html", "body", "head", "tbody", "thead"];

    /// <summary>An element that has no content, and no end tag.</summary>
    public static bool IsVoid(ReadOnlySpan<byte> name) => Contains(s_void, name);

    /// <summary>An element whose end tag may be left out.</summary>
    public static bool MayStayOpen(ReadOnlySpan<byte> name) => Contains(s_optional, name);

    /// <summary>An element that ends where the next of its kind starts.</summary>
    public static bool EndsItsLike(ReadOnlySpan<byte> name) => Contains(s_optional, name);

    /// <summary>An element whose content is not markup.</summary>
    public static bool IsRaw(ReadOnlySpan<byte> name) =>
        name.Length is 5 or 6 && (Ascii.EqualsIgnoreCase(name, "script"u8) || Ascii.EqualsIgnoreCase(name, "style"u8));

    private static bool Contains(string[] names, ReadOnlySpan<byte> name)
    {
        foreach (string known in names)
        {
            if (name.Length == known.Length && Ascii.EqualsIgnoreCase(name, known)) return true;
        }

        return false;
    }
}
