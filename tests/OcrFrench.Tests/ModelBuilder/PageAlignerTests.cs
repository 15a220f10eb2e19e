using FsCheck;
using FsCheck.Fluent;
using OcrFrench.ModelBuilder.Channel;

namespace OcrFrench.Tests.ModelBuilder;

public sealed class PageAlignerTests
{
    private static List<(string, string)> Pairs(string read, string printed) =>
        [.. PageAligner.Align(PageText.FoldRead(read), PageText.FoldPrinted(printed)).Select(static p => (p.Read, p.Printed))];

    [Fact]
    public void Words_are_paired_one_to_one() =>
        Assert.Equal([("Mise", "Mise"), ("en", "en"), ("ceuvre", "œuvre")], Pairs("Mise en ceuvre", "Mise en œuvre"));

    [Fact]
    public void A_hyphen_at_a_lines_end_vanishes_or_stays_as_printed() =>
        Assert.Equal(
            [("conformément", "conformément"), ("peut-étre", "peut-être")], Pairs("confor-\nmément peut-\nétre", "conformément peut-être"));

    [Fact]
    public void Words_split_and_joined_stay_in_one_pair() =>
        Assert.Equal([("gra vité", "gravité"), ("dela", "de la"), ("mer", "mer")], Pairs("gra vité dela mer", "gravité de la mer"));

    [Fact]
    public void Typography_is_not_damage() =>
        Assert.All(PageAligner.Align(PageText.FoldRead("« Non! » — l'un...\n\nA demain: adieu"),
            PageText.FoldPrinted("«Non !» – l’un… A demain : adieu")), static p => Assert.True(p.IsSound, p.ToString()));

    [Fact]
    public void A_lost_line_leaves_the_words_around_it_paired()
    {
        const string before = "le premier rang de la troupe", lost = "où personne ne savait plus que faire",
            after = "marchait vers la ville basse";
        List<(string, string)> pairs = Pairs($"{before} {after}", $"{before} {lost} {after}");
        foreach (string word in new[] { "premier", "rang", "marchait", "ville", "basse" }) Assert.Contains((word, word), pairs);
    }

    [Fact]
    public void Pairs_put_together_give_back_both_sides()
    {
        Gen<string> words = Gen.Elements("a", "à", "le", "1e", "I’a", "mer", "~",
            "œuvre").ArrayOf().Select(static w => string.Join(' ', w));
        Prop.ForAll(words.ToArbitrary(), words.ToArbitrary(), static (read, printed) =>
        {
            List<WordPair> pairs = PageAligner.Align(read, printed);
            return Join(pairs.Select(static p => p.Read)) == Join(read.Split(' '))
                && Join(pairs.Select(static p => p.Printed)) == Join(printed.Split(' '));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

        static string Join(IEnumerable<string> parts) => string.Join(' ', parts.Where(static p => p.Length > 0));
    }

    [Fact]
    public void The_alignment_pays_no_more_than_the_naive_one()
    {
        Gen<string> texts = Gen.Elements('a', 'à', 'l', '1', ' ', 'e').ArrayOf().Select(static c => new string(c));
        Prop.ForAll(texts.ToArbitrary(), texts.ToArbitrary(), static (read, printed) =>
            PageAligner.Align(read, printed).Sum(static p => p.Errors) <= NaiveDistance(read, printed))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    /// <summary>Without substitutions of or by spaces, which the aligner prices above a gap on each side.</summary>
    private static int NaiveDistance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Math.Min(d[i - 1, j], d[i, j - 1]) + 1;
                if (i > 0 && j > 0 && a[i - 1] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 1, j - 1]);
            }
        }
        return d[a.Length, b.Length];
    }
}
