using OcrFrench.ModelBuilder.Lexicon;
using OcrFrench.Models.Lexicon;
using OcrFrench.Tests.Models.Lexicon;

namespace OcrFrench.Tests.ModelBuilder;

public class AffixExpanderTests
{
    private static FormTable Read()
    {
        FormTable forms = new();
        HunspellDictionary.Read(TestLexicons.Dictionary, AffixFile.Read(TestLexicons.Affixes), forms);
        return forms;
    }

    [Fact]
    public void A_dictionary_expands_to_exactly_the_forms_worked_out_by_hand()
    {
        IEnumerable<string> forms = Read().All.Where(info => info.InDictionary).Select(info => info.Form);
        Assert.Equal(TestLexicons.Expected.Order(StringComparer.Ordinal), forms.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("arbre", WordFlags.Lower, WordClasses.Noun)]
    [InlineData("parler", WordFlags.Lower, WordClasses.Infinitive)]
    [InlineData("parlés", WordFlags.Lower, WordClasses.Participle)]
    [InlineData("parlait", WordFlags.Lower, WordClasses.Verb)]
    [InlineData("paris", WordFlags.Title, WordClasses.Name)]
    [InlineData("onu", WordFlags.Upper, WordClasses.Name)]
    public void Case_and_class_come_from_the_dictionary(string form, object flags, object classes)
    {
        FormInfo info = Read().Find(form)!;
        Assert.Equal(flags, info.DictionaryFlags);
        Assert.Equal(classes, info.Classes);
    }

    [Theory]
    [InlineData(".", "a", true)]
    [InlineData("[^sxz]", "chat", true)]
    [InlineData("[^sxz]", "nez", false)]
    [InlineData("[aeo]u", "lieu", true)]
    [InlineData("[aeo]u", "clou", true)]
    [InlineData("[aeo]u", "u", false)]
    [InlineData("b.l", "bal", true)]
    [InlineData("b.l", "bel", true)]
    [InlineData("b.l", "bec", false)]
    public void Conditions_look_at_the_end(string pattern, string word, bool matches) =>
        Assert.Equal(matches, new AffixCondition(pattern).MatchesEnd(word));

    [Fact]
    public void Without_fullstrip_a_rule_never_strips_the_whole_word()
    {
        AffixRule rule = new(false, true, "voir", "vais", new AffixCondition("voir"), [], "");
        Assert.Null(rule.Apply("voir", fullStrip: false));
        Assert.Equal("vais", rule.Apply("voir", fullStrip: true));
    }

    [Theory]
    [InlineData("", "ab", "a b")]
    [InlineData("FLAG long", "abcd", "ab cd")]
    [InlineData("FLAG num", "12,7", "12 7")]
    public void Flags_are_read_as_the_file_says(string line, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', AffixFile.Read([line]).Flags(text)));

    [Fact]
    public void Long_flags_of_odd_length_are_refused() =>
        Assert.Throws<InvalidDataException>(() => AffixFile.Read(["FLAG long"]).Flags("abc"));
}
