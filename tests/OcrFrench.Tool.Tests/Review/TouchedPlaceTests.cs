using OcrFrench.Documents;
using OcrFrench.Tests;
using OcrFrench.Tests.Repository;
using OcrFrench.Tool.Review;

namespace OcrFrench.Tool.Tests.Review;

public class TouchedPlaceTests
{
    [Theory]
    [InlineData("Mise en ceuvre du Plan.", "ceuvre", "œuvre")]
    [InlineData("La crise de l’ étape est là.", "l’ étape", "l’étape")]
    [InlineData("La fin de I’ état est là.", "I’ état", "l’état")]
    [InlineData("On a vu 1’éléve hier.", "1’éléve", "l’élève")]
    [InlineData("Le chef-d'ceuvre est là.", "chef-d'ceuvre", "chef-d'œuvre")]
    public void A_place_is_the_word_from_space_to_space(string text, string before, string after)
    {
        TouchedPlace place = Assert.Single(Places(text));
        Assert.Equal((before, after, true), (place.Before, place.After, place.IsWord));
        Assert.Equal(text.IndexOf(before, StringComparison.Ordinal), place.Start);
    }

    /// <summary>The heart of it: what the page calls a place is what the engine takes for one, so that a rejection is followed.</summary>
    [Fact]
    [Trait("Speed", "Slow")]
    public void Each_place_can_be_rejected_by_what_it_says()
    {
        int tried = 0;
        foreach (string text in Pages.Texts)
        {
            foreach (TouchedPlace place in Places(text).Where(static place => place.IsWord).Where((_, index) => index % 7 == 0))
            {
                tried++;
                OcrCleaner cleaner = OcrCleaner.Create(
                    new OcrCleanerOptions { Decisions = [new Decision(place.Before, place.After, Verdict.Reject)] });
                CleaningResult result = cleaner.Analyze(text);
                foreach (LoggedChange change in place.Changes) Assert.DoesNotContain(
                    result.Corrections, correction => correction.Start == change.Start && correction.Replacement == change.After);
            }
        }

        Assert.True(tried > 20);
    }

    [Theory]
    [InlineData("newspaper", "ocr-eng.alto.xml")]
    [InlineData("newspaper", "ocr-eng.hocr")]
    [Trait("Speed", "Slow")]
    public void Places_of_documents_can_be_rejected_too(string folder, string file)
    {
        byte[] bytes = File.ReadAllBytes(House.Path("testdata", folder, file));
        OcrDocument document = OcrDocument.Parse(bytes, file);
        var head = new LoggedDocument { Name = file, Tool = "test", Format = document.Format.ToString().ToLowerInvariant() };
        var changes = new DocumentChanges(head, document.Clean(OcrCleaner.Default).ToLog());
        TouchedPlace[] places = [.. SourceText.Read(file, bytes, changes).Places(changes)];
        Assert.Contains(places, static place => !place.IsWord);
        foreach (TouchedPlace place in places.Where(static place => place.IsWord).Where(static (_, index) => index % 3 == 0))
        {
            OcrCleaner cleaner = OcrCleaner.Create(
                new OcrCleanerOptions { Decisions = [new Decision(place.Before, place.After, Verdict.Reject)] });
            IReadOnlyList<LoggedChange> made = document.Clean(cleaner).ToLog();
            foreach (LoggedChange change in place.Changes)
                Assert.DoesNotContain(made, other => other.Start == change.Start && other.After == change.After);
        }
    }

    [Fact]
    public void A_word_cut_by_a_lines_end_is_a_place_of_its_own()
    {
        TouchedPlace place = Assert.Single(TouchedPlace.In([Change(3, "dé-\npositaire ", "dépositaire\n")], "Le dé-\npositaire du bien."));
        Assert.Equal(("dé-\npositaire ", "dépositaire\n", true), (place.Before, place.After, place.IsWord));
        ReviewRow row = ReviewRow.Of(place, "Le dé-\npositaire du bien.", strip: null);
        Assert.Equal(("Le ", "du bien.", "\n"), (row.Left, row.Right, row.Tail));
    }

    [Fact]
    public void Without_the_text_a_change_is_known_but_not_its_word()
    {
        TouchedPlace place = Assert.Single(TouchedPlace.In([Change(8, "ce", "œ")], text: null));
        Assert.Equal(("ce", "œ", false), (place.Before, place.After, place.IsWord));
    }

    [Fact]
    public void Readings_are_of_the_word_and_none_is_what_was_read_or_written()
    {
        LoggedChange change = Change(10, "ce", "œ") with { RunnersUp = ["œ", "ce", "oe", "oe"] };
        ReviewRow row = ReviewRow.Of(Assert.Single(TouchedPlace.In([change], "La mise d’ceuvre.")), "La mise d’ceuvre.", strip: null);
        Assert.Equal(["d’oeuvre"], row.Readings);
    }

    [Theory]
    [InlineData("ceuvre", "œuvre", new[] { 0, 2 }, new[] { 0, 1 })]
    [InlineData("lappel", "l’appel", new int[0], new[] { 1, 1 })]
    [InlineData("a😀", "a😁", new[] { 1, 2 }, new[] { 1, 2 })]
    public void What_differs_is_known_to_the_character(string before, string after, int[] old, int[] changed)
    {
        (int[] Old, int[] New) differences = ReviewRow.Differences(before, after);
        Assert.Equal(old, differences.Old);
        Assert.Equal(changed, differences.New);
    }

    [Fact]
    public void Long_lines_are_cut_and_short_ones_are_not()
    {
        string text = new string('x', 300) + " ceuvre " + new string('y', 300) + "\nla ceuvre\r\n";
        ReviewRow[] rows = [.. TouchedPlace.In([Change(301, "ce", "œ"), Change(612, "ce", "œ")],
            text).Select(place => ReviewRow.Of(place, text, strip: null))];
        Assert.Equal(("…" + new string('x', 89) + " ", " " + new string('y', 89) + "…"), (rows[0].Left, rows[0].Right));
        Assert.Equal(("la ", ""), (rows[1].Left, rows[1].Right));
    }

    private static TouchedPlace[] Places(string text) => [.. TouchedPlace.In(
        OcrCleaner.Default.Analyze(text).Corrections.Select(static correction => LoggedChange.Of(correction, [])), text)];

    private static LoggedChange Change(long start, string before, string after) => new()
    {
        Start = start,
        Before = before,
        After = after,
        Kind = "Letters",
        Rule = "x",
        Edits = [],
    };
}
