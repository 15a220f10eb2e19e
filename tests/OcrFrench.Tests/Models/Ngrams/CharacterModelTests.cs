using OcrFrench.ModelBuilder.Language;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Tests.Models.Ngrams;

public class CharacterModelTests
{
    private static readonly byte[] Bytes = CharacterTraining.Train(
        [.. Small.Text.Split([' ', '\n', '\r', ',', '.', '’'], StringSplitOptions.RemoveEmptyEntries).Select(static w => (w, 3)),
            ("œuvre", 1), ("façade", 0)],
        order: 4,
        budget: 20_000);

    private static readonly CharacterModel Model = CharacterModel.Open(Bytes);

    [Theory]
    [InlineData("maison", "mzison")]
    [InlineData("malson", "mxlszn")]
    [InlineData("hommes", "hsmeom")]
    public void What_looks_like_a_word_costs_less(string like, string unlike)
    {
        Assert.True(Model.Cost(like) < Model.Cost(unlike));
    }

    [Fact]
    public void Case_and_soft_hyphens_do_not_matter()
    {
        Assert.Equal(Model.Cost("œuvre"), Model.Cost("ŒU\u00ADVRE"));
        Assert.Equal(Model.Cost("l’a"), Model.Cost("L'A"));
    }

    [Fact]
    public void Every_letter_has_an_id_of_its_own()
    {
        Assert.Equal(CharacterModel.Letters.Length, CharacterModel.Letters.Select(CharacterModel.Id).Distinct().Count());
        Assert.All(CharacterModel.Letters,
            letter => Assert.InRange(CharacterModel.Id(letter), CharacterModel.FirstLetter, CharacterModel.IdCount - 1));
        Assert.Equal(CharacterModel.OtherLetter, CharacterModel.Id('ж'));
    }

    [Fact]
    public void Long_and_empty_words_cost_something_finite()
    {
        Assert.True(float.IsFinite(Model.Cost("")));
        Assert.True(float.IsFinite(Model.Cost(new string('a', 5000))));
    }

    [Fact]
    public void A_model_of_words_is_not_a_model_of_letters()
    {
        Assert.Throws<InvalidDataException>(() => CharacterModel.Open(NgramWriter.Write(Small.Levels(2), Small.Start, 7)));
    }
}
