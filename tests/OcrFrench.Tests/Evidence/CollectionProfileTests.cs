using System.Text;

namespace OcrFrench.Tests.Evidence;

public class CollectionProfileTests
{
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Default;

    /// <summary>Pages of testdata, as read: of several sources, so that there is something of everything.</summary>
    private static readonly string[] s_pages = [
        .. Pages.Names.SelectMany(static name => new[] { Pages.Read(name, "ocr-eng"), Pages.Read(name, "ocr-fra") })];

    private static readonly CollectionProfile s_profile = Gather(s_pages);

    [Fact]
    public void It_tells_what_a_person_wants_to_know()
    {
        Assert.Equal(s_pages.Length, s_profile.Texts);
        Assert.Equal(s_pages.Sum(static page => s_cleaner.Analyze(page).Profile.Words), s_profile.Words);
        double damage = s_pages.Sum(
            static page => s_cleaner.Analyze(page).Profile is var p ? p.EstimatedDamage * p.Words : 0) / s_profile.Words;
        Assert.InRange(s_profile.EstimatedDamage, damage - 0.02, damage + 0.02);
    }

    [Fact]
    public void Names_are_counted_over_all_texts()
    {
        CollectionProfile profile = Gather(["Le vieux Kerdoncuff et sa femme.", "C’est Kerdoncuff, dit-elle. Rien de plus.",
            "On salua Kerdoncuff ; d’Arzano n’était pas venu.", "Rien de plus que d’Arzano."]);
        Assert.Equal([new RecurringWord("Kerdoncuff", 3), new RecurringWord("Arzano", 2)], profile.Names);
    }

    [Fact]
    public void A_page_too_short_to_show_its_spelling_shares_that_of_its_source()
    {
        const string Page = "Mes réflexions me conduisirent à des systèmes de conduite.\n\nLe peres de la ville vint me voir.";
        string[] old =
        [
            "Il étoit une fois un Roi & une Reine qui avoient un fils ; ils l’aimoient tendrement, & ne pouvoient s’en passer long-tems.",
            "La Princesse savoit bien qu’il viendroit, & que tout le monde seroit content de le voir : elle l’attendoit avec impatience.",
        ];
        Assert.True(Gather(old).IsOldSpelling);
        Assert.False(s_profile.IsOldSpelling);
        Assert.True(CollectionProfile.Parse(Gather(old).ToJson(), "profile.json").IsOldSpelling);
        Assert.NotEqual(Page, s_cleaner.Analyze(Page).Text);
        Assert.Equal(Page, s_cleaner.For(Gather(old)).Analyze(Page).Text);
    }

    [Fact]
    public void The_order_of_the_texts_does_not_matter()
    {
        byte[] expected = s_profile.ToJson();
        Assert.Equal(expected, Gather([.. s_pages.Reverse()]).ToJson());
        Assert.Equal(expected, Gather([.. s_pages.OrderBy(static page => page[^20..], StringComparer.Ordinal)]).ToJson());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void However_the_texts_are_divided_the_profile_is_the_same(int parts)
    {
        CollectionProfileBuilder[] builders = [.. Enumerable.Range(0, parts).Select(static _ => new CollectionProfileBuilder(s_cleaner))];
        for (int i = 0; i < s_pages.Length; i++) builders[i % parts].Add(s_pages[i], []);
        var sum = new CollectionProfileBuilder(s_cleaner);
        foreach (CollectionProfileBuilder builder in builders.Reverse()) sum.Add(builder);
        Assert.Equal(s_profile.ToJson(), sum.Build().ToJson());
        Assert.Throws<ArgumentException>(() => sum.Add(sum));
    }

    [Fact]
    public void Many_threads_gather_the_same()
    {
        var builder = new CollectionProfileBuilder(s_cleaner);
        Parallel.ForEach(s_pages, page => builder.Add(page, []));
        Assert.Equal(s_profile.ToJson(), builder.Build().ToJson());
    }

    [Fact]
    public void What_is_written_is_what_is_read()
    {
        byte[] json = s_profile.ToJson();
        var again = CollectionProfile.Parse(json, "profile.json");
        Assert.Equal(json, again.ToJson());
        Assert.Equal((s_profile.Texts, s_profile.Words, s_profile.EstimatedDamage), (again.Texts, again.Words, again.EstimatedDamage));
        Assert.Equal(s_profile.Names, again.Names);
        foreach (string page in s_pages) Assert.Equal(s_cleaner.For(s_profile).Clean(page), s_cleaner.For(again).Clean(page));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void A_profile_is_small()
    {
        IEnumerable<string> names = Enumerable.Range(0,
            20_000).Select(static i => $"Kerdon{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}cuff");
        string text = string.Join(' ', names);
        CollectionProfile profile = Gather([text, text + " fin"]);
        Assert.InRange(profile.Names.Count, 1000, 4000);
        Assert.InRange(profile.ToJson().Length, 10_000, 200_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"format\":\"something else\"}")]
    [InlineData("\0")]
    public void What_is_not_a_profile_is_refused_by_its_name(string text)
    {
        CollectionProfileException error = Assert.Throws<CollectionProfileException>(
            () => CollectionProfile.Parse(Encoding.UTF8.GetBytes(text), "fonds/profile.json"));
        Assert.StartsWith("fonds/profile.json", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"version\":2", "\"version\":1", "another version")]
    [InlineData("\"data\":\"", "\"data\":\"0", "another build")]
    [InlineData("\"texts\":", "\"texts\":-", "below zero")]
    [InlineData("\"names\":[", "\"names\":[[\"Kerdoncuff\"],", "damaged")]
    [InlineData("\"names\":[", "\"names\":[[7,\"Kerdoncuff\"],", "damaged")]
    [InlineData("\"names\":[", "\"names\":[[null,7],", "damaged")]
    [InlineData("\"names\":[", "\"names\":[[\"Kerdoncuff\",7.5],", "damaged")]
    [InlineData("\"names\":[", "\"names\":{", "damaged")]
    [InlineData("\"table\":\"French\"", "\"table\":\"Breton\"", "no such table")]
    [InlineData("\"table\":\"French\"", "\"table\":\"77\"", "no such table")]
    public void A_profile_that_was_changed_is_refused(string sound, string damaged, string why)
    {
        string json = Encoding.UTF8.GetString(s_profile.ToJson());
        Assert.Contains(sound, json, StringComparison.Ordinal);
        byte[] bytes = Encoding.UTF8.GetBytes(json.Replace(sound, damaged, StringComparison.Ordinal));
        CollectionProfileException error = Assert.Throws<CollectionProfileException>(() => CollectionProfile.Parse(bytes, "profile.json"));
        Assert.StartsWith("profile.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_cut_anywhere_is_refused()
    {
        byte[] json = s_profile.ToJson();
        for (int length = 0; length < json.Length; length += 97)
            Assert.Throws<CollectionProfileException>(() => CollectionProfile.Parse(json.AsSpan(0, length), "profile.json"));
    }

    [Fact]
    public void A_word_outside_its_text_is_refused_as_when_cleaning()
    {
        var builder = new CollectionProfileBuilder(s_cleaner);
        Assert.Throws<ArgumentException>(() => builder.Add("court", [new RecognizedWord { Start = 3, Length = 9 }]));
        Assert.Throws<ArgumentException>(() => builder.Add("court", [null!]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12 34 !")]
    public void Texts_without_words_are_not_evidence(string text)
    {
        CollectionProfile profile = Gather([text]);
        Assert.Equal((1, 0, 0.0), (profile.Texts, profile.Words, profile.EstimatedDamage));
        Assert.Empty(profile.Names);
    }

    private static CollectionProfile Gather(IReadOnlyList<string> texts)
    {
        var builder = new CollectionProfileBuilder(s_cleaner);
        foreach (string text in texts) builder.Add(text, []);
        return builder.Build();
    }
}
