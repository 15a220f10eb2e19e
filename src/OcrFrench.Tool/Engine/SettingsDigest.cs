using System.Security.Cryptography;
using System.Text;
using OcrFrench.Documents.Settings;

namespace OcrFrench.Tool.Engine;

/// <summary>
/// Identifies settings by their values and the content of the files they name, wherever these are.
/// </summary>
internal static class SettingsDigest
{
    /// <summary>How many bytes of the hash are kept. By hand: enough to tell settings apart.</summary>
    private const int Length = 8;

    /// <exception cref="ToolException">A file that the settings name cannot be read.</exception>
    public static string Of(SettingsFile settings)
    {
        var all = new StringBuilder();
        all.AppendJoin('\n', settings.Level, settings.Period, settings.LineEnds, settings.Layout, settings.Furniture, settings.Footnotes,
            settings.Typography);
        Add(all, "content", settings.Content is { } content ? [content.ToString()] : null);
        Add(all, "oe", settings.Ligatures is { } ligatures ? [ligatures.ToString()] : null);
        Add(all, "capitals", settings.Capitals is { } capitals ? [capitals.ToString()] : null);
        Add(all, "apostrophes", settings.Apostrophes is { } apostrophes ? [apostrophes.ToString()] : null);
        Add(all, "kinds", settings.Kinds?.Select(KindNames.Of));
        Add(all, "noKinds", settings.NoKinds?.Select(KindNames.Of));
        Add(all, "vocabulary", settings.Vocabulary?.Select(SettingFiles.Digest));
        Add(all, "protect", settings.Protect?.Select(SettingFiles.Digest));
        Add(all, "rules", settings.Rules?.Select(SettingFiles.Digest));
        Add(all, "decisions", settings.Decisions?.Select(SettingFiles.Digest));
        return Of(all.ToString());
    }

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, Length));

    private static void Add(StringBuilder all, string name, IEnumerable<string>? values)
    {
        if (values is not null) all.Append('\n').Append(name).Append(' ').AppendJoin(',', values);
    }
}
