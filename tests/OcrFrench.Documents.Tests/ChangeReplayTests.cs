using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Documents.Tests;

public class ChangeReplayTests
{
    private static readonly byte[] s_source = Encoding.UTF8.GetBytes(Results.Page.Source);
    private static readonly byte[] s_result = Encoding.UTF8.GetBytes(Results.Page.Text);

    /// <summary>Any text, any disjoint changes, any of them rejected, in every encoding, with and without a mark.</summary>
    [Fact]
    [Trait("Speed", "Slow")]
    public void Whatever_is_applied_can_be_undone_to_the_byte() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            foreach (TextEncoding encoding in TextEncoding.All)
            {
                bool mark = encoding.Mark.Length > 0 && random.Next(2) == 0;
                CleaningResult page = RandomPage(random);
                if (!encoding.TryEncode(page.Source, out _) || !encoding.TryEncode(page.Text, out _)) continue;
                byte[] source = Logs.Bytes(page.Source, mark, encoding);
                DocumentChanges all = Logs.Read(Logs.Of(page, mark, encoding)).Single();
                Assert.Equal(Logs.Bytes(page.Text, mark, encoding), Apply(all, source));
                DocumentChanges some = all with
                {
                    Changes = all.Changes.Select(c => c with { Accepted = random.Next(3) > 0 }).Where(_ => random.Next(4) > 0).ToList()
                };
                byte[] partial = Apply(some, source);
                using var log = new MemoryStream();
                ChangeReplay.Log(some, all.Document, FileState.Of(partial), new ChangeLog(log));
                DocumentChanges logged = Logs.Read(log.ToArray()).Single();
                Assert.True(logged.IsWhole);
                Assert.Equal(source, Undo(logged, partial));
                Assert.Equal(partial, Apply(logged, Undo(logged, partial)));
                // The first log too knows what was made and what not, unless texts that repeat themselves hide it: then it refuses.
                if (TryUndo(all, partial) is { } original) Assert.Equal(source, original);
                Assert.True(encoding.TryDecode(partial.AsSpan(mark ? encoding.Mark.Length : 0), out string? text, out _));
                foreach (LoggedChange c in logged.Changes) Assert.Equal(c.After, text.Substring((int)c.OutputStart, c.After.Length));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void A_file_with_some_of_the_changes_becomes_the_original_again()
    {
        DocumentChanges log = Log();
        for (int made = 0; made < 1 << log.Changes.Count; made++)
        {
            DocumentChanges some = log with
            {
                Changes = [.. log.Changes.Select((change, i) => change with { Accepted = (made >> i & 1) == 1 })]
            };
            Assert.Equal(s_source, made == 0 ? Apply(some, s_source) : ChangeReplay.Undo(log, Apply(some, s_source)));
        }

        byte[] edited = [.. ChangeReplay.Apply(log with { Changes = [.. log.Changes.Take(1)] }, s_source), (byte)'x'];
        Assert.Equal(ChangeLogProblem.OtherFile, Assert.Throws<ChangeLogException>(() => ChangeReplay.Undo(log, edited)).Problem);
    }

    [Fact]
    public void A_file_that_changed_is_refused()
    {
        DocumentChanges log = Log();
        byte[] other = [.. s_source, (byte)'x'];
        Assert.Equal(ChangeLogProblem.OtherFile, Assert.Throws<ChangeLogException>(() => Apply(log, other)).Problem);
        Assert.Equal(ChangeLogProblem.AlreadyChanged, Assert.Throws<ChangeLogException>(() => Apply(log, s_result)).Problem);
        var error = Assert.Throws<ChangeLogException>(() => Undo(log, other));
        Assert.Equal((ChangeLogProblem.OtherFile, "page.txt"), (error.Problem, error.File));
    }

    [Fact]
    public void An_altered_log_is_refused()
    {
        DocumentChanges log = Log();
        DocumentChanges after = With(log, new LoggedEdit(19, "1"u8.ToArray(), "I"u8.ToArray()));
        Assert.Equal(ChangeLogProblem.Altered, Assert.Throws<ChangeLogException>(() => Apply(after, s_source)).Problem);
        Assert.Equal(ChangeLogProblem.DoesNotFit, Assert.Throws<ChangeLogException>(() => Undo(after, s_result)).Problem);
        DocumentChanges before = With(log, new LoggedEdit(19, "I"u8.ToArray(), "l"u8.ToArray()));
        var error = Assert.Throws<ChangeLogException>(() => Apply(before, s_source));
        Assert.Equal((ChangeLogProblem.DoesNotFit, "log.jsonl", 3L, "page.txt"), (error.Problem, error.File, error.Line, error.Detail));
        Assert.Equal(ChangeLogProblem.Altered, Assert.Throws<ChangeLogException>(() => Undo(before, s_result)).Problem);
    }

    [Fact]
    public void What_was_taken_out_of_a_log_cannot_be_undone_but_rejected_changes_can()
    {
        DocumentChanges log = Log();
        DocumentChanges shorter = log with { Changes = log.Changes.Skip(1).ToList() };
        Assert.Equal(ChangeLogProblem.Incomplete, Assert.Throws<ChangeLogException>(() => Undo(shorter, s_result)).Problem);
        DocumentChanges rejected = log with { Changes = log.Changes.Select(c => c with { Accepted = false }).ToList() };
        Assert.Equal(s_source, Undo(rejected, s_result));
        Assert.Equal(s_source, Apply(rejected, s_source));
    }

    [Fact]
    public void Stretches_longer_than_a_buffer_are_compared_in_full()
    {
        string text = new('é', 100_000);
        CleaningResult page = Results.Of("a" + text + "b", (1, text, "x"));
        DocumentChanges log = Logs.Read(Logs.Of(page, false, TextEncoding.Utf8)).Single();
        byte[] source = Encoding.UTF8.GetBytes(page.Source);
        Assert.Equal("axb"u8.ToArray(), Apply(log, source));
        Assert.Equal(source, Undo(log, "axb"u8.ToArray()));
    }

    private static DocumentChanges Log() => Logs.Read(Logs.Of(Results.Page, false, TextEncoding.Utf8)).Single();

    private static DocumentChanges With(DocumentChanges log, LoggedEdit second) =>
        log with { Changes = log.Changes.Select((c, i) => i == 1 ? c with { Edits = [second] } : c).ToList() };

    private static byte[] Apply(DocumentChanges log, byte[] source)
    {
        using var target = new MemoryStream();
        FileState outcome = ChangeReplay.Apply(log, "page.txt", FileState.Of(source), new MemoryStream(source), target);
        Assert.Equal(outcome, FileState.Of(target.ToArray()));
        return target.ToArray();
    }

    private static byte[]? TryUndo(DocumentChanges log, byte[] result)
    {
        try
        {
            return ChangeReplay.Undo(log, result);
        }
        catch (ChangeLogException error) when (error.Problem == ChangeLogProblem.OtherFile)
        {
            return null;
        }
    }

    private static byte[] Undo(DocumentChanges log, byte[] result)
    {
        using var target = new MemoryStream();
        ChangeReplay.Undo(log, "page.txt", FileState.Of(result), new MemoryStream(result), target);
        return target.ToArray();
    }

    private static CleaningResult RandomPage(Random random)
    {
        string source = Letters(random, random.Next(60));
        var changes = new List<(int, string, string)>();
        for (int at = random.Next(8); at <= source.Length; at += 1 + random.Next(8))
        {
            int length = Math.Min(random.Next(4), source.Length - at);
            changes.Add((at, source.Substring(at, length), Letters(random, random.Next(4))));
            at += length;
        }

        return Results.Of(source, [.. changes]);
    }

    private static string Letters(Random random, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => "aeéèà \r\n\f1çÿ"[random.Next(12)]));
}
