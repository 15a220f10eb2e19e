using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Edits;

namespace OcrFrench.Tests.Edits;

public class ChangeListTests
{
    private static readonly Reason s_sure = new(CorrectionKind.Letters, "sure", 1);
    private static readonly Reason s_unsure = new(CorrectionKind.Accent, "unsure", 0.5f);

    [Fact]
    public void Changes_are_made_in_order()
    {
        var list = new ChangeList();
        list.Add(4, 5, "X", s_sure);
        list.Add(0, 1, "", s_sure);
        list.Add(2, 2, "insert", s_sure);
        list.Sort();
        Assert.Equal("binsertcdXf", Apply(list, "abcdef"));
    }

    [Fact]
    public void Of_two_changes_that_overlap_the_earlier_place_is_changed()
    {
        var list = new ChangeList();
        list.Add(3, 6, "late", s_unsure);
        list.Add(1, 4, "X", s_sure);
        list.Add(6, 6, "end", s_sure);
        list.Sort();
        Assert.Equal("aXefend", Apply(list, "abcdef"));
        AssertSortedAndDisjoint(list, 6);
    }

    [Fact]
    public void Two_lists_in_one_do_what_they_do_one_after_the_other() =>
        Prop.ForAll<int>(static seed =>
        {
            var random = new Random(seed);
            string source = Letters(random, random.Next(30));
            ChangeList first = Random(random, source.Length), second = new(), composed = new();
            string between = Apply(first, source);
            second = Random(random, between.Length);
            composed.Compose(first, between, second);
            Assert.Equal(Apply(second, between), Apply(composed, source));
            AssertSortedAndDisjoint(composed, source.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Many_lists_add_up() =>
        Prop.ForAll<int>(static seed =>
        {
            var random = new Random(seed);
            string source = Letters(random, random.Next(40)), current = source;
            ChangeList total = new(), next = new();
            for (int pass = 0; pass < 6; pass++)
            {
                ChangeList changes = Random(random, current.Length);
                next.Compose(total, current, changes);
                (total, next) = (next, total);
                current = Apply(changes, current);
            }

            Assert.Equal(current, Apply(total, source));
            AssertSortedAndDisjoint(total, source.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Changes_apart_keep_their_reasons_and_one_of_both_has_the_less_certain_one()
    {
        ChangeList first = new(), second = new(), composed = new();
        first.Add(0, 1, "A", s_unsure);
        first.Add(4, 5, "EE", s_sure);
        second.Add(5, 7, "xy", s_unsure);
        composed.Compose(first, "AbcdEEfg", second);
        Assert.Equal(2, composed.Count);
        Assert.Equal(
            (0, 1, "A", s_unsure), (composed[0].Start, composed[0].End, composed.TextOf(composed[0]).ToString(), composed[0].Reason));
        Assert.Equal(
            (4, 6, "Exy", s_unsure), (composed[1].Start, composed[1].End, composed.TextOf(composed[1]).ToString(), composed[1].Reason));
    }

    [Fact]
    public void A_list_is_used_again()
    {
        ChangeList list = new(), empty = new();
        list.Add(0, 1, new string('x', 10_000), s_sure);
        list.Clear();
        Assert.Equal("abc", Apply(list, "abc"));
        list.Compose(empty, "abc", empty);
        Assert.Equal(0, list.Count);
    }

    private static string Apply(ChangeList list, string text)
    {
        char[] buffer = [];
        int length = list.Apply(text, ref buffer);
        return new string(buffer, 0, length);
    }

    private static ChangeList Random(Random random, int length)
    {
        var list = new ChangeList();
        int at = random.Next(4);
        while (at <= length)
        {
            int end = Math.Min(length, at + random.Next(4));
            string text = Letters(random, random.Next(4)).ToUpperInvariant();
            if (end > at || text.Length > 0) list.Add(at, end, text, s_sure);
            // Changes may touch, but two never start at the same place.
            at = Math.Max(end, at + 1) + random.Next(6);
        }

        return list;
    }

    private static string Letters(Random random, int length) =>
        string.Create(length, random, static (to, r) =>
        {
            for (int i = 0; i < to.Length; i++) to[i] = (char)('a' + r.Next(26));
        });

    private static void AssertSortedAndDisjoint(ChangeList list, int length)
    {
        int at = 0;
        for (int i = 0; i < list.Count; i++)
        {
            Assert.InRange(list[i].Start, at, length);
            Assert.InRange(list[i].End, list[i].Start, length);
            at = list[i].End;
        }
    }
}
