using System.Text;
using OcrFrench.Documents.Changes;

namespace OcrFrench.Documents.Tests.Changes;

/// <summary>Documents with more changes than are held in memory.</summary>
public sealed class ManyChangesTests : IDisposable
{
    private const int Many = 25_000;

    private readonly MemoryStream _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public void They_stay_in_the_log_and_are_what_they_are_when_they_are_held()
    {
        (byte[] source, byte[] result) = Write(static changes => changes);
        DocumentChanges kept = Read(isKept: true), held = Read(isKept: false);
        Assert.IsType<LoggedLines>(kept.Changes);
        Assert.IsType<List<LoggedChange>>(held.Changes);
        Assert.Equal(held.Changes.Select(Shown), kept.Changes.Select(Shown));
        Assert.Equal(Shown(held.Changes[12_345]), Shown(kept.Changes[12_345]));
        Assert.Equal((Many, held.LogLine, true), (kept.Changes.Count, kept.LogLine, kept.IsWhole));
        Assert.Equal(source, ChangeReplay.Undo(kept, result));
        Assert.Equal(result, ChangeReplay.Apply(kept, source));
        Assert.Equal(
            ChangeReplay.Apply(held with { Changes = Half(held) }, source), ChangeReplay.Apply(kept with { Changes = Half(kept) }, source));
    }

    [Fact]
    public void Several_documents_can_be_read_one_in_the_other()
    {
        (byte[] source, byte[] result) = Write(static changes => changes, documents: 3);
        _log.Position = 0;
        int count = 0;
        foreach (DocumentChanges document in ChangeReader.Read(_log, "log.jsonl", isKept: true))
        {
            Assert.Equal(source, ChangeReplay.Undo(document, result));
            count++;
        }

        Assert.Equal(3, count);
    }

    [Fact]
    public void A_log_in_another_order_is_held()
    {
        (byte[] source, byte[] result) = Write(static changes => [.. changes.Skip(20_000), .. changes.Take(20_000)]);
        DocumentChanges changes = Read(isKept: true);
        Assert.IsNotType<LoggedLines>(changes.Changes);
        Assert.Equal(source, ChangeReplay.Undo(changes, result));
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(3)]
    public void Edits_that_meet_are_told_with_the_same_line(int at)
    {
        Write(changes => [.. changes.Select((change, i) => i != at ? change : change with
        {
            Edits = [new LoggedEdit(change.Edits[0].Start, "rnxx rn"u8.ToArray(), "m"u8.ToArray())]
        })]);
        ChangeLogException expected = Assert.Throws<ChangeLogException>(() => Read(isKept: false));
        ChangeLogException found = Assert.Throws<ChangeLogException>(() => Read(isKept: true));
        Assert.Equal((ChangeLogProblem.Overlap, at + 3), (expected.Problem, expected.Line));
        Assert.Equal(expected.Message, found.Message);
    }

    [Fact]
    public void Edits_of_several_changes_may_stand_between_each_other()
    {
        // The first change has edits at both ends, as has a word that is divided at the end of a line.
        (byte[] source, byte[] result) = Write(static changes =>
        [
            changes[0] with { Edits = [changes[0].Edits[0], changes[2].Edits[0], changes[^1].Edits[0]] },
            changes[1], .. changes.Skip(3).Take(Many - 4)
        ]);
        DocumentChanges kept = Read(isKept: true);
        Assert.IsType<LoggedLines>(kept.Changes);
        Assert.Equal(source, ChangeReplay.Undo(kept, result));
        Assert.Equal(result, ChangeReplay.Apply(kept, source));
    }

    private static List<LoggedChange> Half(DocumentChanges changes) =>
        [.. changes.Changes.Select(static (change, i) => change with { Accepted = i % 2 == 0 })];

    private static string Shown(LoggedChange change) =>
        $"{change.LogLine} {change.Start} {change.Before} {change.After} {change.Edits[0].Start} {change.Accepted}";

    private DocumentChanges Read(bool isKept)
    {
        _log.Position = 0;
        return ChangeReader.Read(_log, "log.jsonl", isKept).First();
    }

    /// <summary>Logs a text in which every fourth letter was misread.</summary>
    private (byte[] Source, byte[] Result) Write(Func<LoggedChange[], LoggedChange[]> choose, int documents = 1)
    {
        byte[] source = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("rn ab ", Many)));
        byte[] result = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("m ab ", Many)));
        LoggedChange[] changes = choose([.. Enumerable.Range(0, Many).Select(static i => new LoggedChange
        {
            Start = i * 6,
            OutputStart = i * 5,
            Before = "rn",
            After = "m",
            Kind = "Letters",
            Rule = "test",
            Edits = [new LoggedEdit(i * 6, "rn"u8.ToArray(), "m"u8.ToArray())],
        })]);
        var log = new ChangeLog(_log);
        for (int i = 0; i < documents; i++)
        {
            log.Begin(Logs.Head);
            foreach (LoggedChange change in changes) log.Write(change);
            log.End(FileState.Of(source), FileState.Of(result));
        }

        return (source, result);
    }
}
