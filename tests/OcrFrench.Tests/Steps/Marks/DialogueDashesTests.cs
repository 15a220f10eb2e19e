using OcrFrench.Edits;
using OcrFrench.Steps.Marks;
using OcrFrench.Tests.Survey;

namespace OcrFrench.Tests.Steps.Marks;

public class DialogueDashesTests
{
    [Theory]
    [InlineData("_- Oui, dit-il.", "- Oui, dit-il.")]
    [InlineData("~— Oui, dit-il.", "— Oui, dit-il.")]
    [InlineData("- Oui.\n- Si.\n~ Non.", "- Oui.\n- Si.\n- Non.")]
    [InlineData("— Oui.\n— Si.\n_ Non.", "— Oui.\n— Si.\n— Non.")]
    [InlineData("— Oui.\n- Si.\n— Non.\n= J’ai dit.", "— Oui.\n- Si.\n— Non.\n— J’ai dit.")]
    [InlineData("– Oui.\n– Si.\n  ¬ À moi.", "– Oui.\n– Si.\n  – À moi.")]
    [InlineData("'- Oui, dit-il.", "- Oui, dit-il.")]
    [InlineData(".- Oui, dit-il.", "- Oui, dit-il.")]
    [InlineData("- Oui.\n- Si.\n~ « Non ».", "- Oui.\n- Si.\n- « Non ».")]
    [InlineData("- Oui.\n- Si.\n~ A moi !", "- Oui.\n- Si.\n- A moi !")]
    [InlineData("- Oui.\n- Si.\n~~ Rien.", "- Oui.\n- Si.\n- Rien.")]
    public void A_sign_that_stands_for_the_dash_of_a_speech_becomes_one(string read, string printed) => Assert.Equal(printed, Clean(read));

    [Theory]
    [InlineData("")]
    [InlineData("***\n- Oui.")]
    [InlineData("- Oui.\n- Si.\n***\n~")]
    [InlineData("- Oui, dit-il.\n- Non.")]
    [InlineData("- Oui.\n- Si.\n_- CHAPITRE PREMIER")]
    [InlineData("- Oui.\n- Si.\n~ puis une ligne")]
    [InlineData("- Oui.\n- Si.\n~~~~~ Non")]
    [InlineData("- Oui.\n- Si.\n=== Titre d'un chapitre")]
    [InlineData("- Oui.\n- Si.\n_Le _maire : rien.")]
    [InlineData("- Oui.\n- Si.\n_Refrain")]
    [InlineData("- Oui.\n- Si.\n~ 12 francs")]
    [InlineData("- Oui.\n- Si.\nla ~ Non")]
    [InlineData("- Oui.\n- Si.\n* Note")]
    [InlineData("- Oui.\n- Si.\n. Non")]
    [InlineData("~ Non, dit-il.")] // the document prints no dashes
    [InlineData("Il vint.\n~ Non, dit-il.\n_ Oui.")]
    [InlineData("- Un article de liste.\n~ Non, dit-il.")]
    public void Other_lines_stay(string text) => Assert.Equal(text, Clean(text));

    [Fact]
    public void The_whole_library_repairs_them_and_says_so()
    {
        CleaningResult result = OcrCleaner.Default.Analyze(
            "Le baron entra dans la salle.\n- Oui, dit-il à sa femme.\n~ Pourquoi ? demanda-t-elle.\n- Rien.");
        Assert.Contains("\n- Pourquoi ?", result.Text, StringComparison.Ordinal);
        Assert.Equal("layout.dialogue-dash", Assert.Single(result.Corrections).Rule);
    }

    private static string Clean(string text)
    {
        var list = new ChangeList();
        new DialogueDashes().Find(text, Facts.None, list);
        char[] buffer = [];
        int length = list.Apply(text, ref buffer);
        return new string(buffer, 0, length);
    }
}
