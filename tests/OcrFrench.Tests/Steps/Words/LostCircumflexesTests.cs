namespace OcrFrench.Tests.Steps.Words;

/// <summary>The î of frequent words that were read without it, and texts that are written so.</summary>
public class LostCircumflexesTests
{
    [Theory]
    [InlineData("Cela me parait juste, à ce qu’il parait.", "Cela me paraît juste, à ce qu’il paraît.")]
    [InlineData("Il connait son maitre, et cela lui plait, paraît-il.", "Il connaît son maître, et cela lui plaît, paraît-il.")]
    [InlineData("Le soleil reparait, la brume disparait.", "Le soleil reparaît, la brume disparaît.")]
    [InlineData("Cela me parait le plus sûr.", "Cela me paraît le plus sûr.")]
    [InlineData("Elle se parait de bijoux et l’autre parait les coups.", null)]
    [InlineData("Il comparait les prix, on réparait la voiture.", null)]
    public void They_get_it_back_in_a_page(string sentence, string? expected)
    {
        string around = SoundProse.Text;
        Assert.Equal($"{around}\n\n{expected ?? sentence}", OcrCleaner.Default.Clean($"{around}\n\n{sentence}"));
    }

    [Fact]
    public void Nothing_is_known_of_a_sentence_alone() =>
        Assert.Equal("Il faut connaitre la maitresse, à ce qu’il parait.", OcrCleaner.Default.Clean("Il faut connaitre la maitresse, à ce qu’il parait."));

    [Fact]
    public void A_text_that_mentions_a_year_of_the_new_spelling_may_follow_it()
    {
        string text = $"{SoundProse.Text}\n\nEn 1998, cela me parait juste.";
        Assert.Equal(text, OcrCleaner.Default.Clean(text));
    }

    [Fact]
    public void A_text_that_never_has_it_is_written_so()
    {
        string text = $"{SoundProse.Text}\n\nCela me parait juste. Il parait que oui. Rien ne parait changé.";
        Assert.Equal(text, OcrCleaner.Default.Clean(text));
    }
}
