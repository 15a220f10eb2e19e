using OcrFrench.Tesseract.Choice;

namespace OcrFrench.Tesseract.Tests.Choice;

public class SecondLookTests
{
    private readonly List<(int Top, int Height)> _asked = [];

    [Fact]
    public void Only_lines_in_doubt_are_read_again_and_a_third_time_only_where_they_would_change()
    {
        ScanPage page = Lines.Page([Lines.Line("le travail de la terre", top: 0), Lines.Line("le fravail~80 de la terre", top: 40),
            Lines.Line("le travail~50 de la terre", top: 80)]);
        ScanPage looked = Look(page, "le travail de la terre", all: false);
        Assert.Equal([(40, 72), (40, 0), (80, 72)], _asked);
        Assert.All(Lines.Text(looked), static line => Assert.Equal("le travail de la terre", line));
    }

    [Fact]
    public void Parts_of_cut_words_and_sure_names_are_not_in_doubt()
    {
        var look = new SecondLook(LanguageBelief.French, static (_, _) => [], static _ => []);
        Assert.False(look.IsDoubtful(Lines.Line("Kharouzine a la proprié-"), startsCut: false));
        Assert.False(look.IsDoubtful(Lines.Line("tomne enfin"), startsCut: true));
        Assert.True(look.IsDoubtful(Lines.Line("tomne enfin"), startsCut: false));
        Assert.True(look.IsDoubtful(Lines.Line("kharouzine a la"), startsCut: false));
        Assert.True(look.IsDoubtful(Lines.Line("la~50 ville"), startsCut: false));
        Assert.False(look.IsDoubtful(Lines.Line("d’énumérer~20 la ville"), startsCut: false));
        Assert.True(look.IsDoubtful(Lines.Line("d’énumèrer~20 la ville"), startsCut: false));
    }

    [Fact]
    public void The_rest_of_a_cut_word_is_recognised_by_the_line_before()
    {
        Look(Lines.Page([Lines.Line("en au-", top: 0), Lines.Line("tomne enfin", top: 40)]), "tomne enfin", all: false);
        Assert.Empty(_asked);
    }

    [Fact]
    public void All_lines_are_read_three_times_more_where_that_is_asked_for()
    {
        ScanPage page = Lines.Page([Lines.Line("le travail de la terre")]);
        Assert.Same(page, Look(page, "le travail de la terre", all: true));
        Assert.Equal(3, _asked.Count);
    }

    [Fact]
    public void Marks_of_footnotes_are_looked_at_alone()
    {
        var look = new SecondLook(LanguageBelief.French, static (_, _) => [], static _ => [Lines.Spelt(Lines.Word("(3)~20", 0))]);
        ScanLine line = Lines.Line([.. Lines.Words("habitants du royaume"), Lines.Spelt(Lines.Word("@),", 320))]);
        Assert.Equal(["habitants du royaume (3),"], Lines.Text(look.Look(Lines.Page([line]), all: false)));
    }

    private ScanPage Look(ScanPage page, string words, bool all) => new SecondLook(LanguageBelief.French, (box, height) =>
    {
        _asked.Add((box.Top, height));
        return Lines.Words(words, top: box.Top);
    }, static _ => []).Look(page, all);
}
