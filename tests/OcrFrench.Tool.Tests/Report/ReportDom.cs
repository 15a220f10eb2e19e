using System.Globalization;
using System.Xml.Linq;

namespace OcrFrench.Tool.Tests.Report;

/// <summary>A report, taken apart. What is not well formed cannot be.</summary>
internal sealed class ReportDom
{
    public ReportDom(string page)
    {
        int start = page.IndexOf("<body>", StringComparison.Ordinal), end = page.IndexOf("</body>", StringComparison.Ordinal);
        Body = XElement.Parse(page[start..(end + "</body>".Length)], LoadOptions.PreserveWhitespace);
    }

    public XElement Body { get; }

    public XElement Section(string id) => Body.Descendants("section").Single(section => (string?)section.Attribute("id") == id);

    /// <summary>The cells of the rows of the tables of a class in a section, without those of their heads and feet.</summary>
    public string[][] Rows(string section, string name) =>
        [.. Section(section).Descendants("table").Where(table => (string?)table.Attribute("class") == name).SelectMany(static table =>
            table.Element("tbody")!.Elements("tr")).Select(static row => row.Elements().Select(static cell => cell.Value).ToArray())];

    public static long Number(string cell) => long.Parse(
        cell.Replace("\u202F", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
