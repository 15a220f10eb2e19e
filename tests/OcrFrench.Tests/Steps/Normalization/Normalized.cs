using System.Text;
using OcrFrench.Edits;
using OcrFrench.Steps.Normalization;

namespace OcrFrench.Tests.Steps.Normalization;

/// <summary>Short ways to run a plan in a test.</summary>
internal static class Normalized
{
    public const CharacterRepairs All = CharacterRepairs.Lossless | CharacterRepairs.Lossy;

    public static string By(CharacterRepairs repairs, string text) => By(new NormalizationPlan(repairs), text);

    public static string By(NormalizationPlan plan, string text)
    {
        var changes = new ChangeList();
        plan.Find(text, changes);
        char[] buffer = [];
        int length = changes.Apply(text, ref buffer);
        return new string(buffer, 0, length);
    }

    public static List<CharacterEdit> Edits(CharacterRepairs repairs, string text)
    {
        List<CharacterEdit> edits = [];
        CharacterScanner scanner = new NormalizationPlan(repairs).Scan(text);
        while (scanner.TryNext(out CharacterEdit edit)) edits.Add(edit);
        return edits;
    }

    /// <summary>A text with everything but printable ASCII escaped, for messages.</summary>
    public static string Visible(string text)
    {
        StringBuilder result = new();
        foreach (char c in text)
            if (c is >= ' ' and <= '~') result.Append(c);
            else result.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        return result.ToString();
    }
}
