using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Tests.Models.Lexicon;

public class WordTestTests
{
    private static readonly WordTest s_words = new(WordGraph.Default, ["Ravenel", "qzx"], ConfusableWords.None(WordGraph.Default));

    [Theory]
    [InlineData("maison", (int)WordVerdict.Sound)]
    [InlineData("Maison", (int)WordVerdict.Sound)]
    [InlineData("étoit", (int)WordVerdict.Old)]
    [InlineData("ceuvre", (int)WordVerdict.Unknown)]
    [InlineData("Ravenel", (int)WordVerdict.Sound)]
    [InlineData("RAVENEL", (int)WordVerdict.Sound)]
    [InlineData("QZX", (int)WordVerdict.Sound)]
    [InlineData("", (int)WordVerdict.Unknown)]
    public void A_word_is_sound_old_or_unknown(string word, int verdict) =>
        Assert.Equal((WordVerdict)verdict, s_words.Judge(word, [], out _));

    [Theory]
    [InlineData("l’eau", true)]
    [InlineData("l'eau", true)]
    [InlineData("jusqu’alors", true)]
    [InlineData("quelqu’un", true)]
    [InlineData("aujourd'hui", true)]
    [InlineData("a-t-il", true)]
    [InlineData("celui-là", true)]
    [InlineData("d’avant-garde", true)]
    [InlineData("qzx-qzx", true)]
    [InlineData("l’qzx", true)]
    [InlineData("1’eau", false)]
    [InlineData("l’ceuvre", false)]
    [InlineData("a-t-i1", false)]
    [InlineData("mot’mot’mot", false)]
    [InlineData("eau¢", false)]
    [InlineData("-", false)]
    [InlineData("’", false)]
    public void A_compound_is_known_when_its_parts_are(string token, bool known) => Assert.Equal(known, s_words.IsKnown(token));

    [Fact]
    public void Confusable_words_need_their_context_under_their_fingerprints_only()
    {
        ConfusableWords list = ConfusableWords.Parse("list", "# a comment\n\nmarche\tEN\tanything\neau\tG\nqzxqzx\tG\n", WordGraph.Default);
        var words = new WordTest(WordGraph.Default, [], list);
        Assert.Equal(WordVerdict.Ambiguous, words.Judge("Marche", words.Confusable(Fingerprint.English), out _));
        Assert.Equal(WordVerdict.Ambiguous, words.Judge("marche", words.Confusable(Fingerprint.NoAccents), out _));
        Assert.Equal(WordVerdict.Sound, words.Judge("marche", words.Confusable(Fingerprint.French), out _));
        Assert.Equal(WordVerdict.Ambiguous, words.JudgeParts("l’eau", words.Confusable(Fingerprint.General), out _));
        Assert.Equal(WordVerdict.Sound, words.JudgeParts("l’eau", words.Confusable(Fingerprint.French), out _));
    }

    [Theory]
    [InlineData("marche\tG\nmarche")]
    [InlineData("# fine\n\tG")]
    public void A_malformed_line_is_reported_with_its_file_and_number(string text)
    {
        InvalidDataException mistake = Assert.Throws<InvalidDataException>(
            () => ConfusableWords.Parse("words.tsv", text, WordGraph.Default));
        Assert.Contains("words.tsv, line 2", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_the_library_marks_what_everybody_confuses()
    {
        var words = new WordTest(WordGraph.Default, [], ConfusableWords.Load(WordGraph.Default));
        Assert.Equal(WordVerdict.Ambiguous, words.Judge("a", words.Confusable(Fingerprint.English), out _));
        Assert.Equal(WordVerdict.Sound, words.Judge("toujours", words.Confusable(Fingerprint.General), out _));
    }
}
