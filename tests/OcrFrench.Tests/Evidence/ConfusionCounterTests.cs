using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Evidence;

namespace OcrFrench.Tests.Evidence;

public class ConfusionCounterTests
{
    [Theory]
    [InlineData("mére", "mère", "é→è")]
    [InlineData("revét", "revêt", "é→ê")]
    [InlineData("V’homme", "l’homme", "V→l")]
    [InlineData("dela", "de la", "→ ")]
    [InlineData("tadoption", "l’adoption", "t→l’")]
    [InlineData("modcle", "modèle", "c→è")]
    [InlineData("systéeme", "système", "ée→è")]
    [InlineData("toujours~", "toujours", "~→")]
    [InlineData("même", "même", "")]
    [InlineData("xqzwk", "maison", "")] // garbled: no one knows which letter answers which
    public void The_letters_that_differ_are_counted(string read, string printed, string expected)
    {
        var counter = new ConfusionCounter();
        counter.Add(read, printed);
        Assert.Equal(expected, string.Join(' ', counter.Most(9).Select(static c => $"{c.Read}→{c.Printed}")));
    }

    [Fact]
    public void The_most_frequent_come_first_and_equals_in_order()
    {
        var counter = new ConfusionCounter();
        foreach (string read in new[] { "pére", "mére", "yous", "gui" })
            counter.Add(read, read.Replace('é', 'è').Replace('y', 'v').Replace('g', 'q'));
        Assert.Equal([new("é", "è", 2), new("g", "q", 1)], counter.Most(2));
    }

    [Fact]
    public void Any_texts_are_taken() => Prop.ForAll<string, string>(static (read, printed) =>
    {
        var counter = new ConfusionCounter();
        counter.Add(read ?? "", printed ?? "");
        Assert.All(counter.Most(99), static c => Assert.NotEqual(c.Read, c.Printed));
    }).QuickCheckThrowOnFailure();
}
