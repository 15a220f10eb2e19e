using System.Security.Cryptography;
using System.Text;

namespace OcrFrench.Tool.Html;

/// <summary>
/// One self-contained page: it loads nothing, and has no script or style but its own. The caller writes what it shows, through
/// <see cref="HtmlText.Escape"/>; styles are classes, since the policy forbids <c>style</c> attributes.
/// </summary>
internal sealed record HtmlPage
{
    /// <summary>The title, as text.</summary>
    public required string Title { get; init; }

    /// <summary>The style sheet.</summary>
    public required string Style { get; init; }

    /// <summary>The script; null for a page without one.</summary>
    public string Script { get; init; } = "";

    /// <summary>The language of the page: that of the program's messages.</summary>
    public string Language { get; init; } = Tool.Language.IsFrench ? "fr" : "en";

    /// <summary>What the page may do: show data of its own, and nothing else.</summary>
    public string Policy =>
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src " + Hash(Style)
        + (Script.Length == 0 ? "" : "; script-src " + Hash(Script));

    /// <summary>Writes the page.</summary>
    /// <param name="writer">The writer, in UTF-8.</param>
    /// <param name="body">Writes the body, as HTML. The script follows it.</param>
    public void Write(TextWriter writer, Action<TextWriter> body)
    {
        writer.Write($"""
            <!DOCTYPE html>
            <html lang="{Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{HtmlText.Escape(Title)}</title>
            <style>{Inner(Style)}</style>
            </head>
            <body>

            """.ReplaceLineEndings("\n"));
        body(writer);
        if (Script.Length > 0) writer.Write("<script>" + Inner(Script) + "</script>\n");
        writer.Write("</body>\n</html>\n");
    }

    /// <summary>An embedded file of the program, such as a style sheet: <c>Review/page.css</c>.</summary>
    public static string Resource(string name)
    {
        using Stream stream = typeof(HtmlPage).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException("There is no resource " + name, nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string inner) =>
        "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Inner(inner)))) + "'";

    /// <summary>Normalized in the same way for writing and hashing.</summary>
    private static string Inner(string inner)
    {
        if (inner.Contains("</", StringComparison.Ordinal))
            throw new ArgumentException("A style sheet or script of a page must not hold </");
        return "\n" + inner.ReplaceLineEndings("\n").Trim() + "\n";
    }
}
