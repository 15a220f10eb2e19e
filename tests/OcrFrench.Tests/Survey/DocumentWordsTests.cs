using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Survey;

namespace OcrFrench.Tests.Survey;

public class DocumentWordsTests
{
    [Theory]
    [InlineData("Jolirot", 3)]
    [InlineData("JOLIROT", 3)]
    [InlineData("d’Jolirot", 3)]
    [InlineData("jolirots", 0)]
    [InlineData("Marie-Aimée", 2)]
    [InlineData("Marie-Aimee", 1)]
    [InlineData("Marie", 0)]
    [InlineData("aujourd’hui", 2)]
    [InlineData("", 0)]
    [InlineData("-", 0)]
    public void Words_are_counted_without_case_clitics_and_what_stands_around(string form, int count)
    {
        var words = new DocumentWords();
        words.Fill("Jolirot ! « Jolirot », dit-on de JOLIROT. Marie-Aimée, l’Marie-Aimée et Marie-Aimee- viennent aujourd’hui, aujourd'hui "
            + "- oui.");
        Assert.Equal(count, words.CountOf(form));
    }

    [Fact]
    public void Counts_are_those_of_a_dictionary_whatever_was_counted_before()
    {
        var words = new DocumentWords();
        Prop.ForAll(Gen.Choose(0, 400).ArrayOf().ToArbitrary(), numbers =>
        {
            string[] forms = [.. numbers.Select(static n => "mot" + (char)('a' + (n % 26)) + (char)('a' + (n / 26)))];
            words.Fill(string.Join(' ', forms));
            foreach (IGrouping<string, string> group in forms.GroupBy(static f => f)) Assert.Equal(group.Count(), words.CountOf(group.Key));
            Assert.Equal(0, words.CountOf("absent"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void Filling_again_costs_no_memory()
    {
        string text = string.Concat(Enumerable.Range(0, 3000).Select(static n => $"mot{n} "));
        var words = new DocumentWords();
        Assert.Equal(0, SteadyMemory.Taken(() =>
        {
            words.Fill(text);
            words.Fill("un mot");
        }));
        Assert.Equal((1, 0), (words.CountOf("mot"), words.CountOf("mot7")));
    }
}
