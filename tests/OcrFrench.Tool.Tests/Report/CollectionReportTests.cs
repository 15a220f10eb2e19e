using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Tests.Report;

[Collection(OneLanguage.Name)]
public sealed class CollectionReportTests : TemporaryFolder
{
    [Fact]
    public void Numbers_add_up()
    {
        SmallCollection collection = SmallCollection.Usual(At("propre"));
        using var _ = new Speaking(french: true);
        var page = new ReportDom(collection.Report());
        Assert.Equal(9, page.Rows("corrections", "kinds").Sum(static row => ReportDom.Number(row[1])));
        Assert.Equal(9, page.Rows("corrections", "rules").Sum(static row => ReportDom.Number(row[1])));
        Assert.Equal(9, page.Rows("corrections", "spread").Sum(static row => ReportDom.Number(row[1])));
        string[][] folders = page.Rows("folders", "folders");
        Assert.Equal(["1912/", "1913/"], folders.Select(static row => row[0]));
        Assert.Equal(3, folders.Sum(static row => ReportDom.Number(row[1])));
        Assert.Equal(collection.Entries.Sum(static entry => entry.Words), folders.Sum(static row => ReportDom.Number(row[2])));
        Assert.Equal(9, folders.Sum(static row => ReportDom.Number(row[3])));
        string[] sum = page.Section("folders").Descendants("tfoot").Single().Descendants("tr").Single().Elements()
            .Select(static cell => cell.Value).ToArray();
        Assert.Equal("Ensemble", sum[0]);
        Assert.Equal([3, 9], new[] { sum[1], sum[3] }.Select(ReportDom.Number));
        Assert.DoesNotContain("warning", page.Section("corrections").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_least_certain_come_first_with_their_place_and_their_rivals()
    {
        using var _ = new Speaking(french: false);
        string[][] doubts = new ReportDom(SmallCollection.Usual(At("propre")).Report()).Rows("doubts", "doubts");
        Assert.Equal(["62.0%", "87.0%", "93.0%"], doubts.Take(3).Select(static row => row[0]));
        Assert.Equal(["Les yous vous viendrez, donc le 13 mai.", "jours", "1913/acte.txt, line 1context.letters"], doubts[0][1..]);
        Assert.Equal("Il n’était pas a Paris à Paris, et le système lui parait", doubts[1][1]);
        Assert.Equal("a, la", doubts[1][2]);
        Assert.Equal(9, doubts.Length);
    }

    [Fact]
    public void Doubts_are_counted_by_reason_and_the_pages_with_most_come_first()
    {
        using var _ = new Speaking(french: false);
        SmallCollection collection = SmallCollection.Usual(At("propre"));
        var page = new ReportDom(collection.Report());
        Assert.Equal(
            [["under the threshold", "3", "3"], ["unknown word, nothing likelier found", "1", "0"], ["perhaps old spelling", "1", "1"]],
            page.Rows("left", "reasons"));
        Assert.Equal([["1913/acte.txt", "1", "2", "2"], ["1912/lettre.txt", "1", "2", "1"], ["1912/lettre.txt", "2", "1", "1"]],
            page.Rows("left", "pages"));
        Assert.Contains("4 with readings to choose from", page.Body.Element("header")!.Value, StringComparison.Ordinal);
        File.AppendAllText(collection.Folder.Doubts, "{\"docu");
        Assert.Contains("The doubts could not be read", Written(collection), StringComparison.Ordinal);
        File.Delete(collection.Folder.Doubts);
        Assert.Contains("a version that did not keep its doubts", Written(collection), StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_stand_in_their_lines_as_whole_words()
    {
        using var _ = new Speaking(french: true);
        string[][] rules = new ReportDom(SmallCollection.Usual(At("propre")).Report()).Rows("corrections", "rules");
        string Examples(string rule) => Assert.Single(rules, row => row[0] == rule)[3];
        Assert.Contains(
            "a répondu à 1’Assemblée l’Assemblée que la deuxième séance", Examples("elision.one-for-l"), StringComparison.Ordinal);
        Assert.Contains("1912/lettre.txt, ligne 2", Examples("elision.one-for-l"), StringComparison.Ordinal);
        Assert.Contains("était ou-⏎verte. ouverte.⏎", Examples("layout.line-end"), StringComparison.Ordinal);
        Assert.Equal(3, rules.Single(static row => row[0] == "context.accent")[3].Split("1912/lettre.txt").Length - 1);
    }

    [Fact]
    public void Problems_what_was_left_alone_and_what_to_do_next_are_listed()
    {
        using var _ = new Speaking(french: true);
        var page = new ReportDom(SmallCollection.Usual(At("le propre")).Report());
        Assert.Equal(["1913/coupé.xml", "fonds/1913/coupé.xml, line 3: the rest of the document is missing."],
            Assert.Single(page.Rows("files", "said")));
        Assert.Equal(["images", "2"], Assert.Single(page.Rows("files", "spread")));
        Assert.Contains("1\u00A0fichier n’a pu être nettoyé.", page.Body.Element("header")!.Value, StringComparison.Ordinal);
        string[] commands = [.. page.Section("next").Descendants("code").Select(static code => code.Value)];
        string output = OperatingSystem.IsWindows() ? $"\"{At("le propre")}\"" : $"'{At("le propre")}'";
        Assert.Contains("ocrfrench review " + output, commands);
        Assert.Contains("ocrfrench clean fonds -o " + output, commands);
        Assert.Contains("ocrfrench undo " + output, commands);
    }

    [Fact]
    public void The_same_collection_gives_the_same_bytes_whatever_the_order_of_the_examples()
    {
        using var _ = new Speaking(french: true);
        SmallCollection collection = SmallCollection.Usual(At("propre"));
        Assert.Equal(collection.Report(), collection.Report());
    }

    [Fact]
    public void It_speaks_English_and_French()
    {
        SmallCollection collection = SmallCollection.Usual(At("propre"));
        using (new Speaking(french: true))
        {
            string page = collection.Report();
            Assert.Contains("<html lang=\"fr\">", page, StringComparison.Ordinal);
            Assert.Contains("Ce qui a été corrigé", page, StringComparison.Ordinal);
            Assert.Contains("62,0\u202F%", page, StringComparison.Ordinal);
            Assert.Contains(
                "9 corrections, soit une tous les", new ReportDom(page).Body.Value.Replace('\u00A0', ' '), StringComparison.Ordinal);
        }

        using (new Speaking(french: false))
        {
            string page = collection.Report();
            Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
            Assert.Contains("What was corrected", page, StringComparison.Ordinal);
            Assert.Contains("62.0%", page, StringComparison.Ordinal);
            Assert.DoesNotContain("Fichier", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_log_that_is_broken_or_lacks_lines_is_said_to_be()
    {
        using var _ = new Speaking(french: false);
        SmallCollection collection = SmallCollection.Usual(At("propre"));
        collection.Report();
        string[] lines = File.ReadAllLines(collection.Folder.Log);
        File.WriteAllLines(collection.Folder.Log, lines.Where((_, i) => i != 2));
        Assert.Contains("lacks 1 correction ", Written(collection), StringComparison.Ordinal);
        File.WriteAllLines(collection.Folder.Log, [.. lines[..3], "{\"broken"]);
        string broken = Written(collection);
        Assert.Contains("The change log could not be read", broken, StringComparison.Ordinal);
        Assert.Equal(3, new ReportDom(broken).Rows("folders", "folders").Sum(static row => ReportDom.Number(row[1])));
        File.Delete(collection.Folder.Log);
        Assert.Contains("The change log could not be read", Written(collection), StringComparison.Ordinal);
    }

    [Fact]
    public void A_collection_without_any_correction_has_a_report()
    {
        using var _ = new Speaking(french: false);
        var collection = new SmallCollection(At("propre"));
        collection.Entries.Add(new JournalEntry { File = "vide.txt", Format = "text" });
        string page = collection.Report();
        Assert.Contains("There was nothing to correct.", page, StringComparison.Ordinal);
        Assert.Equal(["(in no folder)", "1", "0", "0", "0.0%", "0.0%"], Assert.Single(new ReportDom(page).Rows("folders", "folders"))[..6]);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
    }

    private static string Written(SmallCollection collection)
    {
        using var page = new MemoryStream();
        Tool.Report.CollectionReport.Write(collection.Folder, collection.Head, collection.Entries, page);
        return System.Text.Encoding.UTF8.GetString(page.ToArray());
    }
}
