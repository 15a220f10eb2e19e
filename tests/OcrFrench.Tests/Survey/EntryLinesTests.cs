using OcrFrench.Survey;

namespace OcrFrench.Tests.Survey;

public class EntryLinesTests
{
    [Theory]
    [InlineData("Marchandeau, fab. de parapluies, Moulin-Vert, 14.")]
    [InlineData("Pichonnet (Vve), lingère, r. du Four, 8.")]
    [InlineData("Rabourdin, avoc., quai du Port, 3 bis.")]
    public void An_entry_is_told(string line) => Assert.True(new EntryLines().Contain(line, 3));

    [Theory]
    [InlineData("Le meunier portait son sac au moulin, et sa femme l'attendait sur le seuil.")]
    [InlineData("En 1832, la récolte fut mauvaise dans tout le pays, et le pain manqua.")]
    [InlineData("Marie est venue hier avec Paul, mais elle ne savait pas ce qui s'était passé.")]
    public void A_sentence_is_none(string line) => Assert.False(new EntryLines().Contain(line, 3));

    [Fact]
    public void Each_block_is_judged_by_itself()
    {
        const string Text = "Le meunier portait son sac au moulin, et sa femme l'attendait.\n\nPichonnet (Vve), lingère, r. du Four, 8.\n\n"
            + "Il n'avait rien dit de tout cela.\n";
        var entries = new EntryLines();
        Assert.False(entries.Contain(Text, 10));
        Assert.True(entries.Contain(Text, Text.IndexOf("lingère", StringComparison.Ordinal)));
        Assert.False(entries.Contain(Text, Text.IndexOf("rien", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_changed_text_is_read_again()
    {
        var entries = new EntryLines();
        Assert.True(entries.Contain("Pichonnet (Vve), lingère, r. du Four, 8.", 3));
        entries.Restart();
        Assert.False(entries.Contain("Il n'avait rien dit de tout cela.", 3));
    }
}
