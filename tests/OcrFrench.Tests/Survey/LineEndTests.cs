using OcrFrench.Survey;

namespace OcrFrench.Tests.Survey;

public class LineEndTests
{
    [Theory]
    [InlineData("per-\nmettre", "mettre")]
    [InlineData("per-\r\nmettre ", "mettre")]
    [InlineData("per-\rmettre.", "mettre")]
    [InlineData("per- \n  mettre, et", "mettre")]
    [InlineData("per-\n\nmettre", "mettre")]
    [InlineData("per-\nmettre-\nons", "mettre")]
    [InlineData("per-\nmettre’là", "mettre’là")]
    [InlineData("per\u2010\nmettre", "mettre")]
    [InlineData("per-\n“mettre", "mettre")]
    [InlineData("per-\n« mettre", "mettre")]
    [InlineData("per-\n»\u00A0mettre", "mettre")]
    public void The_second_half_is_found(string text, string second)
    {
        int hyphen = text.IndexOfAny(['-', '\u2010']) + 1;
        Assert.True(LineEnd.TryFind(text, 0, hyphen, text.Length, out int end));
        int start = LineEnd.SecondHalf(text, hyphen, text.Length);
        Assert.Equal(second, text[start..end]);
    }

    [Theory]
    [InlineData("per- mettre")] // no line ends here
    [InlineData("per-\fmettre")] // a page may end with anything
    [InlineData("per-\n\n\n\nmettre")]
    [InlineData("Saint-\nDenis")] // a capital is a word of its own
    [InlineData("per-\n")]
    [InlineData("per-\n— mettre")]
    [InlineData("per-\n12")]
    [InlineData("-\nmettre")]
    [InlineData("12-\nmettre")]
    public void Other_hyphens_cut_nothing(string text) =>
        Assert.False(LineEnd.TryFind(text, 0, text.IndexOf('-', StringComparison.Ordinal) + 1, text.Length, out _));

    [Theory]
    [InlineData("per-\nmettre de", "permettre\nde")]
    [InlineData("per-\r\nmettre de", "permettre\r\nde")]
    [InlineData("per-\nmettre, de", "permettre,\nde")]
    [InlineData("per-\nmettre ; de", "permettre ; de")]
    [InlineData("per-\nmettre", "permettre")]
    [InlineData("per-\nmettre\nde", "permettre\nde")]
    [InlineData("per-\nmettre).\u00A0Et", "permettre).\nEt")]
    [InlineData("per-\n« mettre de", "permettre\n« de")]
    [InlineData("per-\n“mettre, de", "permettre,\n“de")]
    [InlineData("per-\n« mettre ; de", "permettre ;\n« de")]
    [InlineData("per-\n« mettre\n« de", "permettre\n« \n« de")]
    public void The_line_ends_behind_the_word_and_its_punctuation(string text, string expected)
    {
        int end = text.IndexOf("mettre", StringComparison.Ordinal) + 6;
        char[] buffer = [];
        string result = LineEnd.MoveBreak(text, 0, "permettre", ref end, ref buffer).ToString();
        Assert.Equal(expected, result + text[end..]);
    }

    [Theory]
    [InlineData("soixante-\ndouziéme", "soixante-douzième", "soixante-\ndouzième")]
    [InlineData("sous-\r\n  régionaux", "sous-régionaux", "sous-\r\n  régionaux")]
    [InlineData("pér-\nmettre", "permettre", null)]
    [InlineData("a-t-\nil", "a-t-il", "a-t-\nil")]
    [InlineData("savez—\nvous", "savez-vous", "savez-\nvous")]
    [InlineData("savez-\n« vous", "savez-vous", "savez-\n« vous")]
    public void A_compound_keeps_the_line_break_that_parts_it(string cut, string word, string? expected)
    {
        char[] buffer = new char[4];
        bool kept = LineEnd.TryKeepBreak(cut, word, ref buffer, out int length);
        Assert.Equal(expected, kept ? new string(buffer, 0, length) : null);
    }
}
