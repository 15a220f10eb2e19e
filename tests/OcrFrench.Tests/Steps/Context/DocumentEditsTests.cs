using OcrFrench.Models.Confusions;
using OcrFrench.Steps.Context;

namespace OcrFrench.Tests.Steps.Context;

public class DocumentEditsTests
{
    private static readonly ConfusionTable s_table = ConfusionTable.Parse(("t", "1\tl\t3\t10\nrn\tm\t4\t10\n~\t∅\t5\t100\nz\ts\t6\t0\n"));
    private static readonly EditPath s_l = PathOf("1"), s_m = PathOf("rn");

    [Fact]
    public void Nothing_counts_before_counting_ends()
    {
        DocumentEdits edits = New(1000);
        edits.Add("1e", s_l, 1);
        Assert.False(edits.IsActive);
        Assert.Equal(0, edits.Bonus(0, s_l));
        edits.Seal();
        Assert.True(edits.IsActive);
        Assert.NotEqual(0, edits.Bonus(0, s_l));
        Assert.Equal(0, edits.Bonus(0, default));
    }

    [Fact]
    public void Only_what_was_seen_can_speak_for_an_edit()
    {
        DocumentEdits edits = New(1000);
        edits.Seal();
        Assert.False(edits.FavoursAny);
        edits = New(1000);
        edits.Add("1e", s_l, 1);
        Assert.True(edits.FavoursAny);
    }

    [Fact]
    public void The_more_often_an_edit_is_seen_the_likelier_it_is()
    {
        float none = Bonus(s_l), one = Bonus(s_l, ("1e", s_l, 1)), two = Bonus(s_l, ("1e", s_l, 1), ("1a", s_l, 1));
        Assert.True(none < one && one < two, $"{none} {one} {two}");
        Assert.True(Bonus(s_l, ("1e", s_l, 0.5f)) < one);
        Assert.Equal(none, Bonus(s_l, ("1e", s_l, 0.05f))); // too unsure to count
        Assert.Equal(none, Bonus(s_l, ("rner", s_m, 1)));
    }

    [Fact]
    public void A_form_does_not_vouch_for_itself()
    {
        DocumentEdits edits = New(1000);
        for (int i = 0; i < 20; i++) edits.Add("Rave1", s_l, 1);
        edits.Seal();
        Assert.Equal(Bonus(s_l), edits.Bonus(DocumentEdits.HashOf("Rave1"), s_l));
        Assert.Equal(Bonus(s_l), edits.Bonus(DocumentEdits.HashOf("RAVE1"), s_l));
        Assert.True(edits.Bonus(DocumentEdits.HashOf("1e"), s_l) > 1);
    }

    [Fact]
    public void The_order_of_counting_does_not_matter()
    {
        (string, EditPath, float)[] seen = [
            .. Enumerable.Range(0, 60).Select(static i => ($"mot{i % 7}", i % 3 == 0 ? s_m : s_l, 0.31f + (0.01f * i)))];
        (string, EditPath, float)[] backwards = [.. seen.Reverse()];
        Assert.Equal(Bonus(s_l, seen), Bonus(s_l, backwards));
        Assert.Equal(Bonus(s_m, seen), Bonus(s_m, backwards));
    }

    [Fact]
    public void Edits_of_one_candidate_add_up()
    {
        (string, EditPath, float)[] seen = [("1e", s_l, 1), ("rner", s_m, 1), ("rnot", s_m, 1)];
        Assert.Equal(Bonus(s_l, seen) + Bonus(s_m, seen), Bonus(PathOf("1", "rn"), seen), 4);
    }

    [Fact]
    public void An_edit_that_should_have_been_seen_is_dearer_the_longer_the_text()
    {
        float page = Unseen(1000), book = Unseen(100_000);
        Assert.True(book < page && page < 0, $"{book} {page}");
        Assert.Equal(0, Unseen(0), 4);
        Assert.Equal(0, Unseen(100_000, "z"), 4); // no table counted it: nothing was to be expected
    }

    [Fact]
    public void A_document_is_not_believed_without_bounds()
    {
        Assert.Equal(-3, Unseen(int.MaxValue));
        Assert.Equal(5, Bonus(s_l, [.. Enumerable.Range(0, 2000).Select(static i => ($"a{i}", s_l, 1f))]));
    }

    [Fact]
    public void A_new_text_starts_from_nothing()
    {
        DocumentEdits edits = New(1000);
        edits.Add("1e", s_l, 1);
        edits.Seal();
        edits.Restart(s_table, 1000);
        Assert.False(edits.IsActive);
        edits.Seal();
        Assert.Equal(Bonus(s_l), edits.Bonus(0, s_l));
    }

    private static float Bonus(EditPath edits, params (string Form, EditPath Edits, float Probability)[] seen)
    {
        DocumentEdits document = New(1000);
        foreach ((string form, EditPath path, float probability) in seen) document.Add(form, path, probability);
        document.Seal();
        return document.Bonus(DocumentEdits.HashOf("autre"), edits);
    }

    private static float Unseen(int characters, string read = "1")
    {
        DocumentEdits document = New(characters);
        document.Seal();
        return document.Bonus(0, PathOf(read));
    }

    private static DocumentEdits New(int characters)
    {
        var edits = new DocumentEdits();
        edits.Restart(s_table, characters);
        return edits;
    }

    private static EditPath PathOf(params string[] reads) => reads.Aggregate(default(EditPath), static (path, read) =>
    {
        Assert.True(s_table.TryFind(read, out EditRange range));
        return path.Add(range.Start);
    });
}
