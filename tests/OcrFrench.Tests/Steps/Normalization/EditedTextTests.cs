using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Steps.Normalization;

namespace OcrFrench.Tests.Steps.Normalization;

public class EditedTextTests
{
    private static readonly NormalizationPlan Plan = new(Normalized.All);

    private static readonly Arbitrary<string> Texts =
        Gen.Elements("a", "bc ", "Ã©", "e\u0301", "ﬃ", "\u00AD", "x\u00ADy", "\uFEFF", "l‘a", "lâ€™a").ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Positions_map_both_ways()
    {
        EditedText edited = new();
        Assert.True(edited.Apply(Plan, "dÃ©\u00ADjÃ\u00A0 ﬁn"));
        Assert.Equal("déjà fin", edited.Text.ToString());
        Assert.Equal([0, 1, 2, 2, 2, 3, 4, 4, 5, 7, 8], Enumerable.Range(0, 11).Select(edited.ToText));
        Assert.Equal([0, 1, 3, 5, 7, 8, 9, 9, 10], Enumerable.Range(0, 9).Select(edited.ToSource));
    }

    [Fact]
    public void The_map_is_total_and_monotone_and_keeps_unchanged_text() => Prop.ForAll(Texts, source =>
    {
        EditedText edited = new();
        bool any = edited.Apply(Plan, source);
        string text = any ? edited.Text.ToString() : source;
        Assert.Equal(0, edited.ToText(0));
        Assert.Equal(0, edited.ToSource(0));
        Assert.Equal(text.Length, edited.ToText(source.Length));
        for (int i = 0; i < source.Length; i++) Assert.InRange(edited.ToText(i + 1), edited.ToText(i), text.Length);
        for (int i = 0; i < text.Length; i++) Assert.InRange(edited.ToSource(i + 1), edited.ToSource(i), source.Length);

        HashSet<int> changed = [];
        foreach (CharacterEdit edit in edited.Edits) changed.UnionWith(Enumerable.Range(edit.Start, edit.Length));
        for (int i = 0; i < source.Length; i++)
            if (!changed.Contains(i)) Assert.Equal(source[i], text[edited.ToText(i + 1) - 1]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(40));

    [Fact]
    public void The_source_comes_back_from_the_edits() => Prop.ForAll(Texts, source =>
    {
        EditedText edited = new();
        if (!edited.Apply(Plan, source)) return;
        string undone = edited.Text.ToString();
        for (int i = edited.Edits.Length - 1; i >= 0; i--)
        {
            CharacterEdit edit = edited.Edits[i];
            undone = undone.Remove(edited.OutputStarts[i], edit.Replacement.Length)
                .Insert(edited.OutputStarts[i], source.Substring(edit.Start, edit.Length));
        }

        Assert.Equal(source, undone);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(40));

    [Fact]
    public void Writes_the_source_itself_when_there_is_no_edit()
    {
        EditedText edited = new();
        ArrayBufferWriter<char> writer = new();
        Assert.True(edited.Apply(Plan, "ﬁn"));
        edited.WriteTo("ﬁn", writer);
        Assert.False(edited.Apply(Plan, " vu"));
        edited.WriteTo(" vu", writer);
        Assert.Equal("fin vu", writer.WrittenSpan.ToString());
        Assert.Equal(3, edited.ToText(3));
        Assert.Equal(3, edited.ToSource(3));
    }

    [Fact]
    public void Positions_outside_the_text_are_refused()
    {
        EditedText edited = new();
        edited.Apply(Plan, "ﬁn");
        Assert.Throws<ArgumentOutOfRangeException>(() => edited.ToText(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => edited.ToText(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => edited.ToSource(4));
    }

    [Fact]
    public void Nothing_is_allocated_once_the_buffers_are_there()
    {
        string[] texts =
        [
            string.Concat(Enumerable.Repeat("Les États de l’Union, « déjà » réunis.\n", 200)),
            string.Concat(Enumerable.Repeat("Lâ€™Ã©tÃ© e\u0301tait ﬁni, l‘homme\u2003con\u00ADforme Ã  la ſageſſe\uFEFF.\n", 200)),
        ];
        EditedText edited = new();
        foreach (string text in texts) edited.Apply(Plan, text);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 20; i++)
            foreach (string text in texts) edited.Apply(Plan, text);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);
        Assert.NotEqual(0, edited.Edits.Length);
    }
}
