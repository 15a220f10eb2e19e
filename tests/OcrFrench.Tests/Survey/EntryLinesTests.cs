using System.Text;
using OcrFrench.Characters;
using OcrFrench.Survey;

namespace OcrFrench.Tests.Survey;

public class EntryLinesTests
{
    [Theory]
    [InlineData("Marchandeau, fab. de parapluies, Moulin-Vert, 14.")]
    [InlineData("Pichonnet (Vve), lingère, r. du Four, 8.")]
    [InlineData("Rabourdin, avoc., quai du Port, 3 bis.")]
    [InlineData("Durand, 8")]
    [InlineData("(Durand) 8")]
    [InlineData("r. du Four et fab. de draps")] // abbreviations do without commas and figures
    public void An_entry_is_recognised(string line) => Assert.True(new EntryLines().Contain(line, 3));

    [Theory]
    [InlineData("Le meunier portait son sac au moulin, et sa femme l'attendait sur le seuil.")]
    [InlineData("En 1832, la récolte fut mauvaise dans tout le pays, et le pain manqua.")]
    [InlineData("Marie est venue hier avec Paul, mais elle ne savait pas ce qui s'était passé.")]
    [InlineData("1832,")] // a single word shows nothing
    [InlineData("Pichonnet, Durand")] // neither figures nor abbreviations
    [InlineData("Pichonnet Durand 8")] // nothing parts it
    [InlineData("Il est venu hier, et il a dit.")]
    public void A_sentence_is_none(string line) => Assert.False(new EntryLines().Contain(line, 3));

    [Fact]
    public void A_place_outside_the_text_is_in_no_range()
    {
        const string Entry = "Pichonnet (Vve), lingère, r. du Four, 8.";
        var entries = new EntryLines();
        Assert.False(entries.Contain(Entry, -1));
        Assert.False(entries.Contain(Entry, Entry.Length));
        Assert.True(entries.Contain(Entry, 0));
        Assert.True(entries.Contain(Entry, Entry.Length - 1));
    }

    [Fact]
    public void Each_block_is_judged_by_itself()
    {
        const string Text = "Le meunier portait son sac au moulin, et sa femme l'attendait.\n\nPichonnet (Vve), lingère, r. du Four, 8.\n\n"
            + "Il n'avait rien dit de tout cela.\n";
        var entries = new EntryLines();
        Assert.False(entries.Contain(Text, 10));
        Assert.True(entries.Contain(Text, Text.IndexOf("lingère", StringComparison.Ordinal)));
        Assert.False(entries.Contain(Text, Text.IndexOf("rien", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_stands_between_two_entries_is_one()
    {
        const string Entry = "Pichonnet (Vve), lingère, r. du Four, 8.\n\n", Between = "Rabourdin, directeur au\nministère des eaux.\n\n",
            Sentence = "Le meunier portait son sac au moulin, et sa femme l'attendait.\n\n";
        Assert.True(new EntryLines().Contain(Entry + Between + Entry, Entry.Length + 20));
        Assert.False(new EntryLines().Contain(Entry + Between + Sentence, Entry.Length + 20));
        Assert.False(new EntryLines().Contain(Sentence + Between + Entry, Sentence.Length + 20));
        Assert.False(new EntryLines().Contain(Between + Entry, 20));
    }

    [Fact]
    public void A_changed_text_is_read_again()
    {
        var entries = new EntryLines();
        Assert.True(entries.Contain("Pichonnet (Vve), lingère, r. du Four, 8.", 3));
        entries.Restart();
        Assert.False(entries.Contain("Il n'avait rien dit de tout cela.", 3));
    }

    [Fact]
    public void Places_are_judged_as_if_the_whole_text_were_read()
    {
        string[] pieces =
        [
            "\n", "\n", "\n", " \n", "\r\n", "Marchandeau, fab. de parapluies, Moulin-Vert, 14.", "Il n'avait rien dit de tout cela.",
            "Pichonnet (Vve), lingère, r. du Four, 8.\n", "a", " ", new string('x', 390), new string(' ', 30),
        ];
        var random = new Random(3);
        for (int round = 0; round < 400; round++)
        {
            var text = new StringBuilder();
            for (int i = random.Next(1, 30); i > 0; i--) text.Append(pieces[random.Next(pieces.Length)]);
            bool[] inEntry = ReadWhole(text.ToString());
            var entries = new EntryLines();
            for (int at = 0; at < inEntry.Length; at++) Assert.Equal(inEntry[at], entries.Contain(text.ToString(), at));
            for (int i = 0; i < 20; i++)
            {
                int at = random.Next(inEntry.Length);
                Assert.Equal(inEntry[at], entries.Contain(text.ToString(), at));
            }
        }
    }

    /// <summary>Whether each place is in an entry, by reading the text from its start: the plain way.</summary>
    private static bool[] ReadWhole(string text)
    {
        var result = new bool[text.Length];
        var blocks = new List<(int Start, int End)>();
        for (int at = 0; at < text.Length;)
        {
            int end = at + 1;
            bool isBlank = Chars.IsSpace(text[at]);
            while (end < text.Length && !(isBlank && text[end] == '\n'))
            {
                isBlank = text[end] == '\n' || (isBlank && Chars.IsSpace(text[end]));
                end++;
            }

            end = Math.Min(end + 1, text.Length);
            for (int line = at; line < end;)
            {
                int lineEnd = end - at <= 400 ? end : Math.Min(end, (text.IndexOf('\n', line, end - line) is var n and >= 0 ? n : end) + 1);
                if (lineEnd - line <= 400) result.AsSpan(line, lineEnd - line).Fill(EntryLines.IsEntry(text.AsSpan(line, lineEnd - line)));
                line = lineEnd;
            }

            blocks.Add((at, end));
            at = end;
        }

        bool IsBlock(int index) =>
            blocks[index] is var (start, end) && end - start <= 400 && EntryLines.IsEntry(text.AsSpan(start, end - start));
        for (int i = 1; i + 1 < blocks.Count; i++)
        {
            (int start, int end) = blocks[i];
            if (end - start <= 300 && IsBlock(i - 1) && IsBlock(i + 1)) result.AsSpan(start, end - start).Fill(true);
        }

        return result;
    }
}
