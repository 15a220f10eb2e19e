using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests;

/// <summary><c>--layout</c>, <c>--furniture</c>, <c>--footnotes</c> and <c>--typography</c>, alone and together, and back.</summary>
public sealed class ReadingTextTests : TemporaryFolder
{
    private const string Pages =
        "12 LE RETOUR\r\n\r\nLe car s’arrêta devant la mairie1, le moteur allumé, juste le temps de\r\nlaisser descendre une femme et deux "
            + "valises. Elle reconnut aussitôt le\r\n\f"
        + "13 LE RETOUR\r\n\r\nbanc, le tilleul2, l’enseigne bleue de la boulangerie. Rien n’avait donc\r\nchangé, et pourtant elle mit en "
        + "ceuvre tout ce qu’elle savait pour la\r\n\f"
        + "14 LE RETOUR\r\n\r\npremière fois.\r\n\r\n1 Celle de Vannes.\r\n2 Planté en 1848.\r\n";

    private const string Joined =
        "Le car s’arrêta devant la mairie1, le moteur allumé, juste le temps de laisser descendre une femme et deux valises. Elle reconnut "
            + "aussitôt le "
        + "banc, le tilleul2, l’enseigne bleue de la boulangerie. Rien n’avait donc changé, et pourtant elle mit en œuvre tout ce qu’elle "
        + "savait pour la "
        + "première fois.\r\n\r\n1 Celle de Vannes.\r\n2 Planté en 1848.\r\n";

    public static TheoryData<string[], string> Asked => new()
    {
        { ["--furniture", "drop", "--layout", "paragraphs"], Joined },
        { ["--furniture", "drop", "--layout", "paragraphs", "--footnotes", "superscript"], Raised("¹", "²", "¹", "²") },
        { ["--furniture", "drop", "--layout", "paragraphs", "--footnotes", "markdown"], Raised("[^1]", "[^2]", "[^1]:", "[^2]:") },
        { ["--furniture", "drop", "--layout", "paragraphs", "--typography", "search"],
            Joined.Replace('’', '\'').Replace("œ", "oe", StringComparison.Ordinal) },
        { ["--footnotes", "superscript"], Pages.Replace("ceuvre", "œuvre", StringComparison.Ordinal).Replace("mairie1", "mairie¹",
            StringComparison.Ordinal).Replace("tilleul2", "tilleul²", StringComparison.Ordinal)
            .Replace("\n1 ", "\n¹ ", StringComparison.Ordinal).Replace("\n2 ", "\n² ", StringComparison.Ordinal) },
        { [], Pages.Replace("ceuvre", "œuvre", StringComparison.Ordinal) },
    };

    private static string Raised(string mark1, string mark2, string note1, string note2) =>
        Joined.Replace("mairie1", "mairie" + mark1, StringComparison.Ordinal).Replace("tilleul2", "tilleul" + mark2,
            StringComparison.Ordinal)
            .Replace("\n1 ", "\n" + note1 + " ", StringComparison.Ordinal).Replace("\n2 ", "\n" + note2 + " ", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Asked))]
    public void What_is_asked_for_is_made_and_taken_back_to_the_byte(string[] options, string expected)
    {
        string page = Write("page.txt", Pages);
        Run(0, ["clean", "-i", page, "--changes", At("log.jsonl"), .. options]);
        Assert.Equal(expected, Read("page.txt"));
        Run(0, ["clean", "--check", page, .. options]);
        Run(0, "undo", At("log.jsonl"));
        Assert.Equal(Pages, Read("page.txt"));
        Run(0, "apply", At("log.jsonl"));
        Assert.Equal(expected, Read("page.txt"));
        Run(0, "undo", At("log.jsonl"));
        Assert.Equal(Pages, Read("page.txt"));
    }

    [Fact]
    public void The_settings_of_a_folder_say_the_same_and_the_log_notes_it()
    {
        Write("ocrfrench.json", """{ "layout": "paragraphs", "furniture": "drop", "footnotes": "keep", "typography": "search" }""");
        string page = Write("page.txt", Pages);
        Assert.Equal(Joined.Replace('’', '\'').Replace("œ", "oe", StringComparison.Ordinal), Run(0, "clean", page).Output);
        Assert.Equal(Joined, Run(0, "clean", page, "--typography", "keep").Output);
        Run(0, "clean", page, "-o", At("out.txt"), "--footnotes", "markdown", "--changes", At("log.jsonl"));
        Assert.Contains("\"layout\": \"Paragraphs\", \"furniture\": \"Drop\", \"footnotes\": \"Markdown\", \"typography\": \"Search\"",
            Read("log.jsonl"), StringComparison.Ordinal);
        Write("ocrfrench.json", """{ "furniture": "yes" }""");
        Assert.Contains("keep, drop", Run(4, "clean", page).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reviewer_may_keep_one_head()
    {
        string page = Write("page.txt", Pages);
        Run(0, "clean", page, "-o", At("out.txt"), "--furniture", "drop", "--changes", At("log.jsonl"));
        string[] log = File.ReadAllLines(At("log.jsonl"));
        File.WriteAllLines(At("reviewed.jsonl"), log.Where(static line => !line.Contains("13 LE RETOUR", StringComparison.Ordinal)));
        Run(0, "apply", At("reviewed.jsonl"), page, "-o", At("kept.txt"));
        Assert.Contains("\f13 LE RETOUR", Read("kept.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("14 LE RETOUR", Read("kept.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--layout", "paragraphs")]
    [InlineData("--furniture", "drop")]
    [InlineData("--footnotes", "markdown")]
    [InlineData("--typography", "search")]
    public void For_pages_with_places_it_is_said_that_nothing_is_done(string option, string value)
    {
        string alto = Write("page.xml", File.ReadAllText(House.Path("testdata", "newspaper", "ocr-eng.alto.xml")));
        ToolRun plain = Run(0, "clean", alto), asked = Run(0, "clean", alto, option, value);
        Assert.Equal(("", plain.Output), (plain.Error, asked.Output));
        Assert.Equal($"{alto}: words keep their places on the page: --layout, --furniture, --footnotes and --typography do nothing here.\n",
            asked.Error);
        Assert.Contains(
            "sont ici sans effet", OcrFrenchTool.RunIn("fr_FR.UTF-8", [], "clean", alto, option, value).Error, StringComparison.Ordinal);
        Assert.Equal("", Run(0, "clean", alto, option, "keep").Error);
    }

    private static ToolRun Run(int exitCode, params string[] arguments)
    {
        ToolRun run = OcrFrenchTool.Run(arguments);
        Assert.True(exitCode == run.ExitCode, run.ExitCode + " " + run.Error);
        return run;
    }
}
