namespace OcrFrench.ModelBuilder.Channel;

/// <summary>Builds the tables: aligns, reports on pages held out, learns from all pages, derives the rest.</summary>
internal static class ChannelBuild
{
    /// <summary>The tables with their file names.</summary>
    public static IEnumerable<(string Name, string Table)> Run(
        IEnumerable<PagePair> pairs, List<List<WordPair>> commercialPages, string shapesTable, string? words, TextWriter report)
    {
        ChannelTable shapes = ChannelTable.Parse(new StringReader(shapesTable));
        LookAlikes lookAlikes = new(shapes.Rows);

        List<TrainingPage> pages = [.. pairs.Select(TrainingPage.Of)];
        List<List<WordPair>> aligned = [.. pages.Select(p => PageAligner.Align(p.Read, p.Printed))];
        if (words is not null) WordPairList.Save(words, pages, aligned);

        ChannelTable english = Learn("eng", "What Tesseract's English model makes of French print.");
        ChannelTable french = Learn("fra", "What Tesseract's French model makes of French print.");
        ChannelTable noAccents = DerivedTables.NoAccents(english);
        noAccents.Comments = TableComments.Derived(
            "What a reader without accents makes of French print.",
            "Derived: accented letters are read without their accents, œ as oe; the rest is as in channel-english.tsv.");
        ChannelTable fineReader = DerivedTables.FineReader(french, shapes);
        fineReader.Comments = TableComments.Derived(
            "What old commercial engines make of old newspapers.",
            "Derived: channel-french.tsv with channel-shapes.tsv mixed in, and by hand words split and joined, inline hyphens and wrong "
                + "accents more often.");
        TrainingSet commercialSet = TrainingSet.Of(commercialPages);
        ChannelTable learnt = ChannelTrainer.Learn(commercialSet, lookAlikes);
        ChannelReport.Top("commercial", commercialSet, learnt, report);
        // A table laid over another only adds confusions: unchanged letters and unlisted edits keep their costs from the table below.
        var commercial = new ChannelTable
        {
            Rows = [.. learnt.Rows.Where(CommercialPages.IsOfEngine)],
            Parameters = new(StringComparer.Ordinal),
        };
        commercial.Comments = TableComments.Commercial("What commercial engines make of French books and newspapers.", commercialSet);
        return DataFolder.Channels.Zip(
            [english, french, noAccents, fineReader, commercial], static (name, table) => (name, table.ToText()));

        ChannelTable Learn(string language, string title)
        {
            List<List<WordPair>> own = [.. aligned.Where((_, i) => pages[i].Language == language)];
            ChannelReport.HeldOut(language, own, lookAlikes, shapes, report);
            TrainingSet set = TrainingSet.Of(own);
            ChannelTable table = ChannelTrainer.Learn(set, lookAlikes);
            table.Comments = TableComments.Learnt(title, set);
            ChannelReport.Top(language, set, table, report);
            return table;
        }
    }
}
