using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Documents;
using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tool.Collections;
using OcrFrench.Tool.Report;

namespace OcrFrench.Tool.Tests.Report;

[Collection(OneLanguage.Name)]
public sealed class ReportBoundsTests : TemporaryFolder
{
    [Fact]
    public void A_hundred_thousand_files_in_as_many_folders_give_a_page_of_bounded_length()
    {
        const int Files = 100_000;
        using var _ = new Speaking(french: false);
        var collection = new SmallCollection(At("propre"));
        Directory.CreateDirectory(collection.Folder.State);
        File.WriteAllText(collection.Folder.Log, "");
        int made = 0;
        IEnumerable<JournalEntry> Entries()
        {
            for (int i = 0; i < Files; i++)
            {
                made++;
                yield return i % 100 == 99
                    ? new JournalEntry { File = $"f{i % 7}/g{i}/p.txt", Problem = "no" }
                    : new JournalEntry
                    {
                        File = $"f{i % 7}/g{i}/p.txt",
                        Format = "text",
                        Words = 1000,
                        Damaged = 50 + (i % 50),
                        DamagedAfter = i % 50,
                        Corrections = 0,
                        Pages = 1,
                        Note = i % 10 == 0 ? "note" : null,
                    };
            }
        }

        using var bytes = new MemoryStream();
        CollectionReport.Write(collection.Folder, collection.Head, Entries(), bytes);
        Assert.Equal(Files, made);
        Assert.InRange(bytes.Length, 10_000, 200_000);
        var dom = new ReportDom(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
        string[][] folders = dom.Rows("folders", "folders");
        Assert.Equal(7, folders.Length);
        Assert.Equal(Files - 1000, folders.Sum(static row => ReportDom.Number(row[1])));
        Assert.Equal((Files - 1000) * 1000L, folders.Sum(static row => ReportDom.Number(row[2])));
        string[][] said = dom.Rows("files", "said");
        Assert.Equal(402, said.Length);
        Assert.Contains(said, static row => row[0] == "800 more files");
        Assert.Equal(20, dom.Rows("files", "folders").Length);
    }

    [Fact]
    public void Of_too_many_folders_those_with_most_damage_are_shown_and_the_others_summed_up()
    {
        var tally = new FolderTally();
        for (int i = 0; i < 1000; i++) tally.Add(new JournalEntry { File = $"{i:D4}/x", Words = 10, Damaged = i });
        IReadOnlyList<FolderRow> rows = tally.Rows(40);
        Assert.Equal(40, rows.Count);
        Assert.Equal(Enumerable.Range(961, 39).Select(static i => i.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)),
            rows.Take(39).Select(static row => row.Folder));
        Assert.Equal((null, 961, 961), (rows[39].Folder, rows[39].Others, rows[39].Sum.Files));
        Assert.Equal(1000 * 999 / 2, rows.Sum(static row => row.Sum.Damaged));
    }

    [Fact]
    public void Folders_do_not_depend_on_the_order_of_the_files()
    {
        Gen<JournalEntry> entry = from path in Gen.ListOf(Gen.Elements("a", "b", "c", "d"))
                                  from words in Gen.Choose(
            0, 9)
                                  select new JournalEntry { File = string.Join('/', path.Append("p")), Words = words, Damaged = words };
        Gen<(JournalEntry[] Some, int Capacity, int Limit)> all = from some in Gen.ArrayOf(entry)
                                                                  from capacity in Gen.Choose(
            1, 12)
                                                                  from limit in Gen.Choose(2, 6)
                                                                  select (some, capacity, limit);
        Prop.ForAll(all.ToArbitrary(), static test =>
        {
            string Rows(IEnumerable<JournalEntry> some)
            {
                var tally = new FolderTally(test.Capacity);
                foreach (JournalEntry one in some) tally.Add(one);
                IReadOnlyList<FolderRow> rows = tally.Rows(test.Limit);
                Assert.True(rows.Count <= test.Limit);
                Assert.Equal(test.Some.Length, rows.Sum(static row => row.Sum.Files));
                return string.Join(
                    '\n', rows.Select(static row => $"{row.Folder ?? "*"} {row.Sum.Files} {row.Sum.Words} {row.Sum.Damaged}"));
            }

            Assert.Equal(Rows(test.Some), Rows(test.Some.Reverse()));
            Assert.Equal(Rows(test.Some), Rows(test.Some.OrderBy(static one => one.File, StringComparer.Ordinal)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_best_are_those_that_sorting_would_give()
    {
        Gen<(string[] Words, int Capacity)> all = from words in Gen.ArrayOf(from letters in Gen.ArrayOf(
            Gen.Elements('a', 'b', 'c'), 3)
                                                                            select new string(letters))
                                                  from capacity in Gen.Choose(1, 5)
                                                  select (words, capacity);
        Prop.ForAll(all.ToArbitrary(), static test =>
        {
            var best = new BestOf<string>(test.Capacity, StringComparer.Ordinal, static word => word[1..]);
            foreach (string word in test.Words) best.Add(word);
            Assert.Equal(test.Words.Order(StringComparer.Ordinal).DistinctBy(static word => word[1..]).Take(test.Capacity), best.Items);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Rules_examples_and_doubts_are_bounded()
    {
        var tally = new RuleTally();
        for (int i = 0; i < 20_000; i++)
        {
            var change = new LoggedChange
            {
                Line = i,
                Start = i,
                Before = "b" + i,
                After = "a" + i,
                Kind = i % 3 == 0 ? "Unheard" + i : "Letters",
                Rule = "r" + (i % 5000),
                Confidence = (i % 1000) / 1000.0,
                Edits = [],
            };
            tally.Add(new Example
            {
                File = "f",
                Format = "text",
                Encoding = TextEncoding.Utf8,
                Change = change,
                Lot = Example.Draw("f", change)
            });
        }

        Assert.Equal(20_000, tally.Kinds.Sum(static kind => kind.Count));
        Assert.Equal(["", "Letters"], tally.Kinds.Select(static kind => kind.Kind).Order(StringComparer.Ordinal));
        Assert.InRange(tally.Kinds.Sum(static kind => kind.Rules.Count), 500, 502);
        Assert.All(tally.Kinds.SelectMany(static kind => kind.Rules), static rule => Assert.InRange(rule.Some.Count, 1, 3));
        Assert.Equal(100, tally.LeastCertain.Count);
        Assert.Equal(0.004, tally.LeastCertain[^1].Change.Confidence);
    }
}
