using System.Runtime.InteropServices;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Languages;

namespace OcrFrench.Tests.Survey.Languages;

public class SurveyWorkTests
{
    private static readonly string[] s_parts =
    [
        "the old man and the sea, ", "il était une fois, ", "Bombyx mori ", "per os ", "xqzvk ", "Ich weiß nicht, ", "\n", "\n\n", ". ",
        "« ", " » ", "1’homme ", "rs-\n", "quod erat demonstrandum ", "ł", "\ud83d", "in fine ", "’",
    ];

    [Fact]
    public void Passages_are_in_order_and_disjoint_and_begin_and_end_with_letters()
    {
        var random = new Random(7);
        int found = 0;
        for (int i = 0; i < 300; i++)
        {
            string text = string.Concat(Enumerable.Range(0, 40).Select(_ => s_parts[random.Next(s_parts.Length)]));
            int end = 0;
            foreach (Passage passage in Surveyed.Passages(text))
            {
                Assert.InRange(passage.Start, end, passage.End - 1);
                Assert.True(char.IsLetter(text[passage.Start]));
                Assert.NotEqual(PassageLanguage.French, passage.Language);
                end = passage.End;
                found++;
            }

            Assert.InRange(end, 0, text.Length);
        }

        Assert.InRange(found, 300, int.MaxValue);
    }

    [Fact]
    public void A_text_of_any_length_is_decided_in_parts_as_if_it_were_short()
    {
        const string English = "The old man looked at the sea and said nothing to his wife, who was waiting for him. ",
            French = "Le vieil homme regardait la mer et ne disait rien à sa femme, qui l'attendait. ";
        string text = string.Concat(Enumerable.Repeat(English, 400)) + string.Concat(Enumerable.Repeat(French, 400)) + string.Concat(
            Enumerable.Repeat(English, 400));
        List<Passage> passages = Surveyed.Passages(text);
        Assert.Equal([0, (English.Length + French.Length) * 400], passages.Select(static passage => passage.Start));
        Assert.Equal([(English.Length * 400) - 2, text.Length - 2], passages.Select(static passage => passage.End));
    }

    [Fact]
    public void The_second_survey_of_a_text_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("Le vieux maître lisait à haute voix : the old man and the sea, that was the story. "
            + "Puis il parla à ses élèves de la chenille, Bombyx mori, qui se nourrit de feuilles.\n\n", 50));
        List<int> unknown = [];
        UnknownWords.Find(text, WordGraph.Default, unknown);
        var survey = new LanguageSurvey(WordGraph.Default);
        List<Passage> passages = [];
        survey.Survey(text, CollectionsMarshal.AsSpan(unknown), isMisread: false, passages);
        int count = passages.Count;
        Assert.Equal(0, SteadyMemory.Taken(() => survey.Survey(text, CollectionsMarshal.AsSpan(unknown), isMisread: false, passages)));
        Assert.Equal(count, passages.Count);
        Assert.InRange(count, 50, int.MaxValue);
    }

    [Fact]
    public void Nothing_is_read_where_no_words_are_unknown()
    {
        List<Passage> passages = [];
        const string Text = "The old man looked at the sea and said nothing to his wife.";
        new LanguageSurvey(WordGraph.Default).Survey(Text, [], isMisread: false, passages);
        Assert.Empty(passages);
    }
}
