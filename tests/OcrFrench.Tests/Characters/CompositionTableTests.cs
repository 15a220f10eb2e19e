using System.Globalization;
using System.Text;
using OcrFrench.Characters;

namespace OcrFrench.Tests.Characters;

public class CompositionTableTests
{
    [Fact]
    public void Covers_the_french_letters()
    {
        const string French = "àâäéèêëîïôöùûüÿçÀÂÄÉÈÊËÎÏÔÖÙÛÜŸÇñãõåÑÃÕÅ";
        const string Bases = "aaaeeeeiioouuuycAAAEEEEIIOOUUUYCnaoaNAOA";
        for (int i = 0; i < French.Length; i++)
            Assert.Single(CompositionTable.Marks, mark => CompositionTable.Compose(Bases[i], mark) == French[i]);
    }

    /// <summary>Held against the runtime's tables, where it has them: under invariant globalisation it composes nothing.</summary>
    [Fact]
    public void Agrees_with_the_canonical_compositions_of_latin()
    {
        bool hasTables = "e\u0301".Normalize(NormalizationForm.FormC) == "é";
        int composed = 0;
        for (int letter = 'A'; letter < 0x1F00; letter++)
        {
            if (!LatinLetters.IsLatin((char)letter)) continue;
            foreach (char mark in CompositionTable.Marks)
            {
                string pair = $"{(char)letter}{mark}";
                char ours = CompositionTable.Compose((char)letter, mark);
                if (ours != '\0') composed++;
                if (!hasTables) continue;
                string theirs = pair.Normalize(NormalizationForm.FormC);
                bool inOrder = theirs.Normalize(NormalizationForm.FormD)[^1] == mark; // Â + dot below is a stack in another order
                string expected = theirs.Length == 1 && inOrder ? theirs : "\0";
                Assert.True(expected == ours.ToString(), string.Create(CultureInfo.InvariantCulture, $"U+{letter:X4} U+{(int)mark:X4}"));
            }
        }

        Assert.Equal(497, composed);
    }
}
