using OcrFrench.Survey.Frames;

namespace OcrFrench.Tests.Survey.Frames;

public class FrameSurveyTests
{
    private static readonly string[] s_pieces =
    [
        "<", ">", "</", "&", "eacute;", "\\", "oe", "$", "{", "}", "[", "]", "(", ")", "^", "*", "_", "~", "`", "@", "#", "/", "=", "==",
            "'", "’", ".", "-", "--", "|", ";", ",", "\t", "\n", "\n\n",
        " ", "\"", "A", "l1", "mot", "SELECT", " FROM ", "12", "-->", "```", "---", "\r\n", "\uD800", "\0", "é", "RT ", "app.js", "git ",
            "/usr/bin", "foo_bar_x", "Rappel de votre demande", "http://", "(1)",
    ];

    [Fact]
    public void Frames_are_sorted_disjoint_and_inside_whatever_the_text()
    {
        var random = new Random(17);
        var survey = new FrameSurvey();
        int found = 0;
        for (int round = 0; round < 4000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(0, 60)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            survey.Read(text);
            int end = 0;
            foreach (Frame frame in survey.Frames)
            {
                Assert.True(frame.Start >= end && frame.End > frame.Start && frame.End <= text.Length, text);
                Assert.True(survey.Touches(frame.Start, frame.End));
                end = frame.End;
                found++;
            }
        }

        Assert.True(found > 1000);
    }

    [Fact]
    public void A_survey_used_again_finds_the_same()
    {
        const string First = "Voir serveur.py, PORT_MIN_2 et 0xA0.", Second = "Il entra clans la maison.";
        FrameSurvey survey = Framed.Read(First);
        Frame[] once = survey.Frames.ToArray();
        survey.Read(Second);
        Assert.Empty(survey.Frames.ToArray());
        survey.Read(First);
        Assert.Equal(once, survey.Frames.ToArray());
    }

    [Fact]
    public void Once_it_is_warm_it_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("Le paquet libc6-dev contient /usr/include/stdio.h ; *Leçon 2* de <b>celte</b> "
            + "page.\n\n", 50));
        var survey = new FrameSurvey();
        Assert.Equal(0, SteadyMemory.Taken(() => survey.Read(text)));
        Assert.True(survey.IsTechnical);
    }

    [Fact]
    public void A_place_is_touched_when_it_overlaps()
    {
        FrameSurvey survey = Framed.Read("a <b>x</b> c");
        Assert.False(survey.Touches(0, 2));
        Assert.True(survey.Touches(0, 3));
        Assert.False(survey.Touches(5, 6));
        Assert.True(survey.Touches(6, 6));
    }
}
