using FsCheck;
using FsCheck.Fluent;
using OcrFrench.ModelBuilder.Lexicon;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Tests.Models.Lexicon;

namespace OcrFrench.Tests.Models.Search;

public class CandidateSearchTests
{
    private static readonly string[] s_words =
        ["maison", "raison", "saison", "maisons", "mer", "mère", "mère-patrie", "père", "perdre", "prendre", "œuvre", "ouvre", "cœur",
            "cours", "vous", "nous", "tous", "parlais", "parlait", "la", "le", "lait", "aile"];

    private static readonly WordGraph s_graph = TestLexicons.Graph(s_words);
    private static readonly ConfusionTable s_table = ConfusionTable.Parse(
        ("test", "rn\tm\t2\nce\tœ\t1.5\né\tè\t1\ny\tv\t3\n1\tl\t1\nii\tu\t3\ni\tl\t2.5\n∅\tl\t5\n’\t∅\t4\nm\trn\t6\nt\ts\t2\n"));

    /// <summary>So wide that nothing falls out of it.</summary>
    private static readonly SearchLimits s_wide = new(4000, 24, 2, 0, float.PositiveInfinity);

    [Fact]
    public void Every_word_within_the_budget_is_found_at_the_cost_of_the_cheapest_way_to_it()
    {
        var search = new CandidateSearch(s_graph);
        Prop.ForAll(Reads(), read =>
        {
            Dictionary<string, float> found = Run(search, read, s_wide);
            foreach (string word in s_words)
            {
                double expected = NaiveSearch.Cost(read, word, s_table, s_wide);
                if (double.IsInfinity(expected)) Assert.False(found.ContainsKey(word), $"{word} for {read}");
                else Assert.Equal(expected, found.GetValueOrDefault(word, float.NaN), 3);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void With_a_limit_for_cost_and_rarity_together_all_are_found_that_keep_to_it()
    {
        var search = new CandidateSearch(s_graph);
        Prop.ForAll(Reads(), read =>
        {
            CandidateList all = new(), few = new();
            search.Run(read, s_table, s_wide, SentenceStart.No, '’', 100, all);
            foreach (float most in (float[])[4, 8, 12])
            {
                few.Clear();
                search.Run(read, s_table, s_wide with { MaxTotal = most }, SentenceStart.No, '’', 100, few);
                Assert.Equal(List(all).Where(one => one.Cost + one.Unigram <= most).Order(), List(few).Order());
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void Words_with_the_same_ending_do_not_hide_one_another()
    {
        Dictionary<string, float> found = Run(new CandidateSearch(s_graph), "parlaiz", s_wide);
        Assert.Superset(new HashSet<string>(["parlais", "parlait"], StringComparer.Ordinal), found.Keys.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("rnaison", "maison")]
    [InlineData("ceuvre", "œuvre")]
    [InlineData("CEUVRE", "ŒUVRE")]
    [InlineData("Maisom", "Maison")]
    [InlineData("yous", "vous")]
    [InlineData("mére-patrie", "mère-patrie")]
    public void The_plain_repair_is_the_cheapest(string read, string printed) =>
        Assert.Equal(printed, Run(new CandidateSearch(s_graph), read, SearchLimits.Unknown).MinBy(static pair => pair.Value).Key);

    [Fact]
    public void A_word_may_be_cut_in_two_and_a_clitic_stands_before_a_vowel_only()
    {
        WordGraph graph = TestLexicons.Graph(
            new LexiconEntry("la", 100, WordFlags.Lower, WordClasses.None),
            new LexiconEntry("eau", 50, WordFlags.Lower, WordClasses.Noun),
            new LexiconEntry("mer", 50, WordFlags.Lower, WordClasses.Noun),
            new LexiconEntry("l’", 100, WordFlags.Clitic, WordClasses.None));
        ConfusionTable table = ConfusionTable.Parse(("test", "∅\t␣\t2\n1\tl\t1\n"));
        Assert.Contains("la mer", Run(new CandidateSearch(graph), "lamer", SearchLimits.Unknown, table).Keys);
        Assert.DoesNotContain("la mer", Run(new CandidateSearch(graph), "lamer", SearchLimits.Unknown with { MaxSplits = 0 }, table).Keys);
        Assert.Contains("l’eau", Run(new CandidateSearch(graph), "1’eau", SearchLimits.Unknown, table).Keys);
        Assert.DoesNotContain("l’mer", Run(new CandidateSearch(graph), "1’mer", SearchLimits.Unknown, table).Keys);
    }

    [Theory]
    [InlineData("i’avais", '’')]
    [InlineData("i'avais", '\'')]
    [InlineData("1'avais", '\'')]
    public void Readings_that_differ_in_a_clitic_alone_stand_side_by_side(string read, char apostrophe)
    {
        WordGraph graph = TestLexicons.Graph(
            new LexiconEntry("avais", 100, WordFlags.Lower, WordClasses.Verb),
            new LexiconEntry("j’", 100, WordFlags.Clitic, WordClasses.None),
            new LexiconEntry("l’", 900, WordFlags.Clitic, WordClasses.None),
            new LexiconEntry("m’", 10, WordFlags.Clitic, WordClasses.None));
        ConfusionTable table = ConfusionTable.Parse(("test", "i\tl\t2\ni\tj\t3\n1\tl\t1\n1\tj\t4\n"));
        Dictionary<string, float> found = Run(new CandidateSearch(graph), read, SearchLimits.RealWord, table);
        Assert.Contains($"l{apostrophe}avais", found.Keys);
        Assert.Contains($"j{apostrophe}avais", found.Keys);
        Assert.DoesNotContain($"m{apostrophe}avais", found.Keys);
    }

    [Fact]
    public void An_edit_with_an_apostrophe_is_found_whichever_apostrophe_was_read()
    {
        WordGraph graph = TestLexicons.Graph(
            new LexiconEntry("avait", 100, WordFlags.Lower, WordClasses.Verb),
            new LexiconEntry("l’", 900, WordFlags.Clitic, WordClasses.None));
        ConfusionTable table = ConfusionTable.Parse(("test", "Y’\tl’\t2\n"));
        Assert.Contains("l'avait", Run(new CandidateSearch(graph), "Y'avait", SearchLimits.Unknown, table).Keys);
        Assert.Contains("l’avait", Run(new CandidateSearch(graph), "Y’avait", SearchLimits.Unknown, table).Keys);
    }

    [Fact]
    public void If_either_of_two_letters_may_be_superfluous_the_one_after_the_capital_is_removed()
    {
        WordGraph graph = TestLexicons.Graph(["prendrons", "apprendrons"]);
        ConfusionTable table = ConfusionTable.Parse(("test", "p\t∅\t4\n"));
        var list = new CandidateList();
        new CandidateSearch(graph).Run("Pprendrons", table, SearchLimits.Unknown, SentenceStart.No, '’', 9, list);
        Assert.Equal(("Prendrons", 0), (list.TextOf(0).ToString(), list[0].Edits.First));
        Assert.True(table.TryFind("p", out EditRange behind));
        Assert.Equal(behind.Start, list[0].Edits.First);
        Assert.True(list[0].Edits.Rest.IsEmpty);
    }

    [Fact]
    public void What_is_not_a_word_is_left_alone()
    {
        var search = new CandidateSearch(s_graph);
        Assert.Empty(Run(search, "", s_wide));
        Assert.Empty(Run(search, new string('m', CandidateSearch.MaxReadLength + 1), s_wide));
        Assert.Empty(Run(search, "\0\uD800\uFFFF", s_wide));
        var few = new CandidateList();
        search.Run("maison", s_table, s_wide, SentenceStart.No, '’', 2, few);
        Assert.InRange(few.Count, 1, 2);
    }

    [Fact]
    public void A_memo_gives_what_the_search_gives()
    {
        var search = new CandidateSearch(s_graph);
        var memo = new CandidateMemo(s_graph);
        memo.Restart(s_table, '’', allowOld: false);
        Prop.ForAll(Reads(), read =>
        {
            CandidateList expected = new(), first = new(), second = new();
            search.Run(read, s_table, SearchLimits.Unknown, SentenceStart.Sure, '’', 5, expected);
            memo.Run(read, SearchLimits.Unknown, SentenceStart.Sure, 5, first);
            memo.Run(read, SearchLimits.Unknown, SentenceStart.Sure, 5, second);
            Assert.Equal(List(expected), List(first));
            Assert.Equal(List(expected), List(second));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Fact]
    public void A_memo_forgets_what_another_table_gave()
    {
        var memo = new CandidateMemo(s_graph);
        CandidateList before = new(), after = new();
        memo.Restart(s_table, '’', allowOld: false);
        memo.Run("ceuvre", SearchLimits.RealWord, SentenceStart.No, 5, before);
        memo.Restart(ConfusionTable.Parse(("other", "x\ty\t1")), '’', allowOld: false);
        memo.Run("ceuvre", SearchLimits.RealWord, SentenceStart.No, 5, after);
        Assert.NotEqual(0, before.Count);
        Assert.Equal(0, after.Count);
    }

    private static Arbitrary<string> Reads() =>
        Gen.Choose(0, int.MaxValue).Select(static seed =>
        {
            var random = new Random(seed);
            var text = new System.Text.StringBuilder(s_words[random.Next(s_words.Length - 1)]);
            string[] pieces = ["rn", "ce", "é", "y", "1", "ii", "i", "'", "t", "", "z", "o"];
            for (int i = random.Next(4); i > 0 && text.Length > 0; i--)
            {
                int at = random.Next(text.Length);
                text.Remove(at, random.Next(2)).Insert(at, pieces[random.Next(pieces.Length)]);
            }

            return text.ToString();
        }).ToArbitrary();

    private static Dictionary<string, float> Run(CandidateSearch search, string read, SearchLimits limits, ConfusionTable? table = null)
    {
        var list = new CandidateList();
        search.Run(read, table ?? s_table, limits, SentenceStart.No, '’', 100, list);
        return List(list).ToDictionary(static c => c.Text, static c => c.Cost, StringComparer.Ordinal);
    }

    private static (string Text, float Cost, float Unigram)[] List(CandidateList list) =>
        [.. Enumerable.Range(0, list.Count).Select(i => (list.TextOf(i).ToString(), list[i].Channel, list[i].Unigram))];
}
