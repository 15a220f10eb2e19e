using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Edits;
using OcrFrench.Steps.Normalization;

namespace OcrFrench.Tests.Steps.Normalization;

/// <summary>What a plan finds, as the changes that are applied to a text.</summary>
public class CharacterEditsTests
{
    private static readonly NormalizationPlan s_plan = new(Normalized.All);

    private static readonly Arbitrary<string> s_texts =
        Gen.Elements("a", "bc ", "Ã©", "e\u0301", "ﬃ", "\u00AD", "x\u00ADy", "\uFEFF", "l‘a",
            "lâ€™a").ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Changes_are_in_order_disjoint_and_keep_all_else() => Prop.ForAll(s_texts, source =>
    {
        var changes = new ChangeList();
        s_plan.Find(source, changes);
        char[] buffer = [];
        int length = changes.Apply(source, ref buffer);
        string text = new(buffer, 0, length);
        Assert.Equal(changes.LengthAfter(source.Length), length);
        int at = 0, to = 0;
        for (int i = 0; i < changes.Count; i++)
        {
            Change change = changes[i];
            Assert.InRange(change.Start, at, source.Length);
            Assert.Equal(source[at..change.Start], text.Substring(to, change.Start - at));
            to += change.Start - at;
            Assert.Equal(changes.TextOf(change).ToString(), text.Substring(to, change.TextLength));
            to += change.TextLength;
            at = change.End;
        }

        Assert.Equal(source[at..], text[to..]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(40));

    [Fact]
    public void Changes_stand_where_the_characters_do()
    {
        var changes = new ChangeList();
        s_plan.Find("dÃ©\u00ADjÃ\u00A0 ﬁn", changes);
        Assert.Equal(
            [(1, 3, "é"), (3, 4, ""), (5, 7, "à"), (8, 9, "fi")],
            Enumerable.Range(0, changes.Count).Select(i => (changes[i].Start, changes[i].End, changes.TextOf(changes[i]).ToString())));
    }

    [Fact]
    public void Nothing_is_allocated_once_the_buffers_are_there()
    {
        string[] texts =
        [
            string.Concat(Enumerable.Repeat("Les États de l’Union, « déjà » réunis.\n", 200)),
            string.Concat(Enumerable.Repeat("Lâ€™Ã©tÃ© e\u0301tait ﬁni, l‘homme\u2003con\u00ADforme Ã  la ſageſſe\uFEFF.\n", 200)),
        ];
        var changes = new ChangeList();
        char[] buffer = [];
        Assert.Equal(0, SteadyMemory.Taken(Run));
        Assert.NotEqual(0, changes.Count);

        void Run()
        {
            foreach (string text in texts)
            {
                changes.Clear();
                s_plan.Find(text, changes);
                changes.Apply(text, ref buffer);
            }
        }
    }
}
