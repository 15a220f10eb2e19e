namespace OcrFrench.Tests.Steps.Signs;

public class LowCommasTests
{
    [Theory]
    [InlineData("La nuit‚ le jour‚ et le soir‚ il marchait vers la ville.", "La nuit, le jour, et le soir, il marchait vers la ville.")]
    [InlineData("Il vint‚\nvit et partit.", "Il vint,\nvit et partit.")]
    public void A_low_quotation_mark_behind_a_word_is_one(string read, string printed) =>
        Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Il a dit ‚viens‘ et ‚pars‘ à son ami.")]
    [InlineData("Le signe ‚ ouvre une citation.")]
    public void Before_a_word_it_opens(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
