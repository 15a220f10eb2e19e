using System.Buffers;

namespace OcrFrench.Tests.Evidence;

/// <summary>Cleaning with what other texts of the same source told.</summary>
public class SourceTests
{
    /// <summary>A source that reads h as b.</summary>
    private static readonly string[] s_source =
    [
        "Le vieil bomme cbercbait son cbeval dans le cbamp, et le cbien du cbâteau marcbait devant lui. Il ne disait rien.",
        "La cbambre était cbaude, le docteur se cbauffait; sa boucbe tremblait, il cboisit une cbaise. Bier encore il cbantait.",
        "Acbille se coucba tard, car la marcbe l’avait fatigué; il se cacba au fond de la grange. Le marcband le vit.",
    ];

    private static readonly CollectionProfile s_mixed = Gather(
        [.. Pages.Names.SelectMany(static name => new[] { Pages.Read(name, "ocr-eng"), Pages.Read(name, "ocr-fra") })]);

    [Fact]
    public void What_a_page_alone_cannot_tell_its_source_tells()
    {
        const string Page = "Le fauve se jeta sur la borde. Il y eut un boquet.";
        Assert.Same(Page, OcrCleaner.Default.Clean(Page));
        Assert.Equal("Le fauve se jeta sur la borde. Il y eut un hoquet.", OcrCleaner.Default.For(Gather([.. s_source, Page])).Clean(Page));
        Assert.Equal("Le fauve se jeta sur la borde. Il y eut un hoquet.", OcrCleaner.Default.For(Gather(s_source)).Clean(Page));
    }

    [Fact]
    public void A_page_does_not_vouch_for_its_own_repairs()
    {
        const string Page = "Le fauve se jeta sur la borde. Il y eut un boquet.";
        Assert.Same(Page, OcrCleaner.Default.For(Gather([Page])).Clean(Page));
    }

    [Fact]
    public void A_form_does_not_vouch_for_its_own_repair_on_other_pages()
    {
        const string Page = "Le fauve se jeta sur la borde. Il y eut un boquet.";
        Assert.Same(
            Page, OcrCleaner.Default.For(Gather([Page, "Il eut un boquet.", "On entendit un boquet.", "Un boquet le prit."])).Clean(Page));
    }

    [Fact]
    public void A_name_that_recurs_in_the_source_is_left_alone()
    {
        const string Page = "On vit alors Robart descendre vers la rivière.";
        Assert.NotEqual(Page, OcrCleaner.Default.Clean(Page));
        CollectionProfile book = Gather([Page, "Le vieux Robart parlait peu.", "On n’aimait guère Robart."]);
        Assert.Contains(new RecurringWord("Robart", 3), book.Names);
        Assert.Same(Page, OcrCleaner.Default.For(book).Clean(Page));
    }

    [Fact]
    public void A_name_of_which_the_source_knows_the_sound_form_is_repaired()
    {
        const string Page = "On vit alors Robart descendre vers la rivière.";
        CollectionProfile book = Gather([Page, "Le vieux Robart parlait peu.", "On aimait Robert.", "Robert partit.", "Il revit Robert."]);
        Assert.Equal("On vit alors Robert descendre vers la rivière.", OcrCleaner.Default.For(book).Clean(Page));
    }

    [Fact]
    public void A_profile_of_nothing_changes_nothing()
    {
        OcrCleaner[] cleaners = [OcrCleaner.Default.For(CollectionProfile.Empty), OcrCleaner.Default.For(Gather([])),
            OcrCleaner.Default.For(Gather([""])), OcrCleaner.Default.For(s_mixed).For(CollectionProfile.Empty)];
        foreach (string text in Pages.Texts)
        {
            CleaningResult plain = OcrCleaner.Default.Analyze(text);
            foreach (OcrCleaner cleaner in cleaners)
            {
                CleaningResult result = Invariants.Check(cleaner, text);
                Assert.Equal(plain.Text, result.Text);
                Assert.Equal(plain.Corrections.Select(static c => (c.Start, c.Replacement, c.Confidence)),
                    result.Corrections.Select(static c => (c.Start, c.Replacement, c.Confidence)));
            }
        }
    }

    [Fact]
    public void What_is_cleaned_with_a_profile_stays_as_it_is()
    {
        OcrCleaner cleaner = OcrCleaner.Default.For(s_mixed);
        int otherwise = 0;
        foreach (string text in Pages.Texts)
        {
            string cleaned = Invariants.Check(cleaner, text).Text;
            Assert.Same(cleaned, cleaner.Clean(cleaned));
            if (cleaned != OcrCleaner.Default.Clean(text)) otherwise++;
        }

        Assert.NotEqual(0, otherwise);
    }

    [Fact]
    public void A_sound_text_of_a_damaged_source_stays_the_same_instance()
    {
        string text = string.Join(' ', Enumerable.Repeat(
            "La mère du maître a dîné à la campagne, près de la rivière, où elle est restée tout l’été. Puis elle a repris la route avec "
                + "ses frères, "
            + "déjà très lasse, et le cœur serré à l’idée de quitter la fête. Le fauve se jeta sur la boue.", 4));
        Assert.Same(text, OcrCleaner.Default.For(s_mixed).Clean(text));
        Assert.Same(text, OcrCleaner.Default.For(Gather(s_source)).Clean(text));
    }

    [Fact]
    public void A_cleaner_for_a_source_shares_all_but_its_profile()
    {
        OcrCleaner own = OcrCleaner.Create(new OcrCleanerOptions { Level = CleaningLevel.Conservative });
        OcrCleaner cleaner = own.For(s_mixed);
        Assert.Null(own.Profile);
        Assert.Same(s_mixed, cleaner.Profile);
        Assert.Same(own.Options, cleaner.Options);
        Assert.InRange(SteadyMemory.Taken(() => own.For(s_mixed)), 1, 100);
    }

    [Fact]
    public void Cleaning_with_a_profile_allocates_nothing_once_it_has_run()
    {
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions()).For(s_mixed);
        string text = Pages.Read("prose", "ocr-eng")[..1000];
        var cleaned = new ArrayBufferWriter<char>(text.Length * 2);
        Assert.Equal(0, SteadyMemory.Taken(Clean));

        void Clean()
        {
            cleaned.ResetWrittenCount();
            cleaner.Clean(text, cleaned);
        }
    }

    private static CollectionProfile Gather(IReadOnlyList<string> texts)
    {
        var builder = new CollectionProfileBuilder(OcrCleaner.Default);
        foreach (string text in texts) builder.Add(text, []);
        return builder.Build();
    }
}
