namespace OcrFrench.Tool.Report;

/// <summary>What the collection was cleaned with.</summary>
internal static class SettingsSection
{
    public static void Write(TextWriter page, ReportData data)
    {
        Markup.Begin(page, "settings", Messages.ReportSettings, Messages.ReportSettingsIntro);
        Markup.BeginTable(page, "settings", Messages.ReportSettings, Messages.ReportSetting, Messages.ReportValue);
        Row(page, Messages.ReportCollection, data.Head.Folder);
        Row(page, Messages.ReportCleanedCollection, data.Folder.Output);
        Row(page, Messages.ReportTool, data.Head.Tool);
        Row(page, Messages.ReportModel, data.Head.Model);
        Row(page, Messages.ReportOptionsDigest, data.Head.Options);
        Row(page, Messages.ReportProfileDigest, data.Head.Profile.Length == 0 ? Messages.ReportNoProfile : data.Head.Profile);
        foreach ((IReadOnlyList<KeyValuePair<string, string>> options, long files) in data.Log.MostSettings)
            Row(page, Messages.ReportOptionsOf(files),
                string.Join(", ", options.Select(static option => option.Key + " " + option.Value.ReplaceLineEndings(" "))));
        foreach ((string format, long count) in data.Files.Formats)
            Row(page, Messages.ReportFormat(format), Messages.ReportSomeFiles(count));
        Markup.EndTable(page);
        Markup.End(page);
    }

    private static void Row(TextWriter page, string name, string value) =>
        page.Write($"<tr><th scope=\"row\">{Markup.Escape(name)}</th><td class=\"file\">{Markup.Escape(value)}</td></tr>\n");
}
