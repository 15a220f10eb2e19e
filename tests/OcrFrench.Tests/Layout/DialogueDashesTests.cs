using OcrFrench.Layout;
using OcrFrench.Pipeline;

namespace OcrFrench.Tests.Layout;

public class DialogueDashesTests
{
    [Theory]
    [InlineData("_- Oui, dit-il.", "- Oui, dit-il.")]
    [InlineData("~— Oui, dit-il.", "— Oui, dit-il.")]
    [InlineData("- Oui.\n~ Non.", "- Oui.\n- Non.")]
    [InlineData("— Oui.\n_ Non.", "— Oui.\n— Non.")]
    [InlineData("— Oui.\n- Si.\n— Non.\n= J’ai dit.", "— Oui.\n- Si.\n— Non.\n— J’ai dit.")]
    [InlineData("– Oui.\n  ¬ À moi.", "– Oui.\n  – À moi.")]
    [InlineData("'- Oui, dit-il.", "- Oui, dit-il.")]
    [InlineData(".- Oui, dit-il.", "- Oui, dit-il.")]
    [InlineData("- Oui.\n~ « Non ».", "- Oui.\n- « Non ».")]
    [InlineData("- Oui.\n~ A moi !", "- Oui.\n- A moi !")]
    public void A_sign_that_stands_for_the_dash_of_a_speech_becomes_one(string read, string printed) => Assert.Equal(printed, Clean(read));

    [Theory]
    [InlineData("")]
    [InlineData("***\n- Oui.")]
    [InlineData("- Oui.\n***\n~")]
    [InlineData("- Oui, dit-il.\n- Non.")]
    [InlineData("- Oui.\n_- CHAPITRE PREMIER")]
    [InlineData("- Oui.\n~ puis une ligne")]
    [InlineData("- Oui.\n~~~~~ Non")]
    [InlineData("- Oui.\n~ 12 francs")]
    [InlineData("- Oui.\nla ~ Non")]
    [InlineData("- Oui.\n* Note")]
    [InlineData("- Oui.\n. Non")]
    [InlineData("~ Non, dit-il.")] // the document prints no dashes
    [InlineData("Il vint.\n~ Non, dit-il.\n_ Oui.")]
    public void Other_lines_stay(string text) => Assert.Equal(text, Clean(text));

    [Fact]
    public void The_whole_library_repairs_them_and_says_so()
    {
        CleaningResult result = OcrCleaner.Default.Analyze("Le baron entra dans la salle.\n- Oui, dit-il à sa femme.\n~ Pourquoi ? demanda-t-elle.\n- Rien.");
        Assert.Contains("\n- Pourquoi ?", result.Text, StringComparison.Ordinal);
        Assert.Equal("layout.dialogue-dash", Assert.Single(result.Corrections).Rule);
    }

    private static string Clean(string text)
    {
        var list = new ChangeList();
        DialogueDashes.Find(text, list);
        char[] buffer = [];
        int length = list.Apply(text, ref buffer);
        return new string(buffer, 0, length);
    }
}
