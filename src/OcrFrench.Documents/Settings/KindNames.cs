namespace OcrFrench.Documents.Settings;

/// <summary>The kinds of corrections as options and settings name them: <c>accent</c>, <c>line-end</c>.</summary>
internal static class KindNames
{
    private static readonly string[] s_names = Array.ConvertAll(Enum.GetValues<CorrectionKind>(), static kind => Of(kind));

    /// <summary>All names, with commas between.</summary>
    public static string All { get; } = string.Join(", ", s_names);

    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(CorrectionKind kind) => kind == CorrectionKind.LineEnd ? "line-end" : kind.ToString().ToLowerInvariant();

    /// <summary>Finds the kind of a name. Letter case counts.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether there is one of this name.</returns>
    public static bool TryParse(string name, out CorrectionKind kind)
    {
        int index = Array.IndexOf(s_names, name);
        kind = index < 0 ? default : (CorrectionKind)index;
        return index >= 0;
    }
}
