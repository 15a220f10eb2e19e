using OcrFrench.Models.Ngrams;

namespace OcrFrench.Tests.Models.Ngrams;

public class LetterCostsTests
{
    [Fact]
    public void They_are_those_of_the_model()
    {
        CharacterModel model = CharacterModel.Default;
        var costs = new LetterCosts(model);
        string[] words = ["", "a", "A", new('x', 24), new('x', 25), .. string.Concat(Pages.Texts.Take(6)).Split(' ', '\n')];
        foreach (string word in (string[])[.. words, .. words.Reverse()]) Assert.Equal((word, model.Cost(word)), (word, costs.Cost(word)));
    }
}
