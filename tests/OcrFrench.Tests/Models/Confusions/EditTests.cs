using FsCheck;
using FsCheck.Fluent;
using OcrFrench.ModelBuilder.Channel;

namespace OcrFrench.Tests.Models.Confusions;

public sealed class EditTests
{
    [Fact]
    public void A_packed_edit_unpacks_to_itself()
    {
        Gen<string> sides = Gen.Elements('a', 'é', '’', ' ', '1',
            'ﬁ').ArrayOf().Select(static c => new string(c.AsSpan(0, Math.Min(c.Length, EditKey.Longest))));
        Prop.ForAll(sides.ToArbitrary(), sides.ToArbitrary(), static (read, printed) =>
        {
            EditKey edit = EditKey.Of(read, printed);
            return edit.ReadText == read && edit.PrintedText == printed && edit.ReadLength == read.Length
                && edit.PrintedLength == printed.Length;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Theory]
    [InlineData("E", "e", "e", "e")]
    [InlineData("E", "é", "E", "é")]
    [InlineData("I’", "l’", "I’", "l’")]
    [InlineData("IE", "je", "Ie", "je")]
    [InlineData("", "l’", "", "l’")]
    public void An_edit_has_one_writing(string read, string printed, string asRead, string asPrinted)
    {
        Assert.True(EditShapes.TryMake(read, printed, out EditKey edit));
        Assert.Equal(EditKey.Of(asRead, asPrinted), edit);
    }

    [Theory]
    [InlineData("", "il")]
    [InlineData("le", "le")]
    [InlineData("Le", "le")]
    [InlineData(" a", " à")]
    public void Words_lost_and_unchanged_strings_are_not_edits(string read, string printed) =>
        Assert.False(EditShapes.TryMake(read, printed, out _));

    [Fact]
    public void A_lattices_shares_add_up_to_one_use_of_each_printed_letter()
    {
        Dictionary<EditKey, int> numbers = [];
        List<EditKey> edits = [];
        PairLattice lattice = PairLattice.Build("rnaison", "maison", edit =>
        {
            if (!numbers.TryAdd(edit, edits.Count)) return numbers[edit];
            edits.Add(edit);
            return edits.Count - 1;
        });
        double[] count = new double[edits.Count], probability = [.. edits.Select(static e => e.IsIdentity ? 0.9 : 0.01)];
        Assert.True(new LatticeSums().Share(lattice, probability, count, 1) > 0);
        Assert.Equal("maison".Length, edits.Select((e, i) => e.PrintedLength * count[i]).Sum(), 9);
        Assert.Equal("rnaison".Length, edits.Select((e, i) => e.ReadLength * count[i]).Sum(), 9);
        Assert.True(count[numbers[EditKey.Of("rn", "m")]] > 0.3);
    }

    [Fact]
    public void Plain_edits_are_as_many_as_the_distance()
    {
        Assert.Equal((1, 0, 0), PlainEdits.Count("mére", "mère"));
        Assert.Equal((1, 1, 0), PlainEdits.Count("rnère", "mère"));
        Assert.Equal((0, 0, 2), PlainEdits.Count("homme", "l’homme"));
    }
}
