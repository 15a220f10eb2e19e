using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Marks;
using OcrFrench.Survey;
using OcrFrench.Tests.Survey;

namespace OcrFrench.Tests.Steps.Marks;

public class InnerMarksTests
{
    private static readonly WordTest s_words = new(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));

    [Theory]
    [InlineData("pour la deuxièm.e fois", "pour la deuxième fois")]
    [InlineData("les angl,ais sont venus", "les anglais sont venus")]
    [InlineData("de l’entr:evue du ministre.", "de l’entrevue du ministre.")]
    [InlineData("il y a longt•emps, dit-on", "il y a longtemps, dit-on")]
    public void A_mark_inside_a_word_goes(string read, string printed) => Assert.Equal(printed, Clean(read));

    [Theory]
    [InlineData("la maison.la mer")]
    [InlineData("voir p.ex. la page")]
    [InlineData("écrire à jean.e@exemple.fr ou www.exem.ple.fr")]
    [InlineData("fichier deuxièm.e.txt")]
    [InlineData("mais,que dire")]
    [InlineData("à 8 h.du soir")]
    [InlineData("c.à.d.")]
    [InlineData(".")]
    [InlineData("")]
    public void Marks_between_words_and_in_abbreviations_stay(string text) => Assert.Equal(text, Clean(text));

    [Fact]
    public void A_point_in_technical_text_belongs_to_a_name()
    {
        Assert.Equal("le format deuxièm.e", Clean("le format deuxièm.e", TextContent.Technical));
        Assert.Equal("le format deuxième", Clean("le format deuxièm,e", TextContent.Technical));
    }

    private static string Clean(string text, TextContent content = TextContent.Prose)
    {
        var list = new ChangeList();
        SourceFacts facts = Facts.None;
        facts.Content = content;
        new InnerMarks(EngineModels.Default, s_words).Find(text, facts, list);
        bool[] kept = [.. Enumerable.Range(0, list.Count).Select(i => list[i].Reason.Confidence >= 0.85f)];
        list.Keep(kept);
        list.Sort();
        char[] buffer = [];
        int length = list.Apply(text, ref buffer);
        return new string(buffer, 0, length);
    }
}
