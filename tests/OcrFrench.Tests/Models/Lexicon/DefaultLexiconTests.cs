using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Tests.Models.Lexicon;

/// <summary>The lexicon that is shipped.</summary>
public class DefaultLexiconTests
{
    [Fact]
    public void Every_word_is_found_under_its_own_index()
    {
        WordGraph graph = WordGraph.Default;
        Span<char> buffer = stackalloc char[WordGraph.MaxWordLength];
        Assert.True(graph.Count > 450_000);
        for (int i = 0; i < graph.Count; i++)
        {
            int length = graph.Spell(i, buffer);
            if (graph.Find(buffer[..length]) != i) Assert.Fail(graph.Word(i));
        }
    }

    [Theory]
    [InlineData("étoit")]
    [InlineData("enfans")]
    [InlineData("poëte")]
    [InlineData("avénement")]
    [InlineData("connaitre")]
    [InlineData("aout")]
    [InlineData("chaines")]
    [InlineData("aujourd'hui")]
    [InlineData("quelqu’un")]
    [InlineData("cœur")]
    [InlineData("l’")]
    [InlineData("Paris")]
    [InlineData("PARIS")]
    [InlineData("à")]
    [InlineData("À")]
    public void Sound_words_are_known(string word) => Assert.True(WordGraph.Default.IsKnown(word));

    [Theory]
    [InlineData("celte")]
    [InlineData("tète")]
    [InlineData("meme")]
    [InlineData("etre")]
    [InlineData("ame")]
    [InlineData("etait")]
    [InlineData("tres")]
    [InlineData("ceuvre")]
    [InlineData("mére")]
    [InlineData("pére")]
    [InlineData("méme")]
    [InlineData("trés")]
    [InlineData("yous")]
    [InlineData("dc")]
    [InlineData("ie")]
    [InlineData("Ie")]
    [InlineData("smut")]
    [InlineData("ct")]
    [InlineData("iour")]
    [InlineData("coeur")]
    [InlineData("the")]
    [InlineData("Etat")]
    public void What_damage_makes_is_not(string word) => Assert.False(WordGraph.Default.IsKnown(word));

    [Fact]
    public void Frequent_words_cost_less()
    {
        WordGraph graph = WordGraph.Default;
        Assert.InRange(graph.Cost(graph.Find("de")), 2.5f, 3.5f);
        Assert.True(graph.Cost(graph.Find("maison")) < graph.Cost(graph.Find("maisonnette")));
    }

    [Fact]
    public void All_clitics_are_flagged()
    {
        foreach (string clitic in Clitics.All)
        {
            Assert.True(WordGraph.Default.Flags(WordGraph.Default.Find(clitic)).HasFlag(WordFlags.Clitic));
        }
    }
}
