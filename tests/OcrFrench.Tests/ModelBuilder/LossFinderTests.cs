using OcrFrench.ModelBuilder.Quality;
using OcrFrench.ModelBuilder.Quality.Losses;
using OcrFrench.Steps.Context;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.ModelBuilder;

public class LossFinderTests
{
    /// <summary>A cut word damages two for the measure: itself, and the neighbour that its other half is aligned with.</summary>
    [Theory]
    [InlineData("il est bien entendu que", "il est bien en tendu que", "Cut Cut")]
    [InlineData("les déclarations du ministre", "les déclara ions du ministre", "Cut Cut")]
    [InlineData("le journal n'indique rien", "le journal ti indique rien", "Cut Cut")]
    [InlineData("il est la victime", "il estl a victime", "Glued Cut")]
    [InlineData("et la maison", "etla maison", "Glued")]
    [InlineData("voir longtemps, en effet", "voir longtemps,en effet", "GluedByMark")]
    [InlineData("la minaudière jolie", "la minau- dière jolie", "CutAtHyphen CutAtHyphen")]
    [InlineData("elle compose bien", "elle com\npose bien", "CutByLineEnd CutByLineEnd")]
    [InlineData("il répondra.Mais non", "il répondra. Mais non", "CutAtMark CutAtMark")]
    [InlineData("il vient dans la cour", "il vient dans j la cour", "Stray")]
    [InlineData("en 1871 il vint", "en 187I il vint", "Figures")]
    [InlineData("sous Louis XIV régnant", "sous Louis XFV régnant", "Figures")]
    [InlineData("Il est venu", "II est venu", "NeverWeighed")]
    [InlineData("il vient dans la cour", "il vient clans la cour", "NeverWeighed")]
    [InlineData("le gros chat noir dort", "le noïr dort", "NeverWeighed")]
    public void Spaces_and_figures_are_told_from_letters(string truth, string read, string kinds) =>
        Assert.Equal(kinds, Kinds(truth, Unchanged(read)));

    [Fact]
    public void What_was_changed_is_told_by_its_verdict()
    {
        Assert.Equal("Repaired", Kinds("dans la cour", Changed("clans la cour", 0, "clans", "dans")));
        Assert.Equal("WronglyChanged", Kinds("dans la cour", Changed("clans la cour", 0, "clans", "chats")));
        Assert.Equal("Nearer", Kinds("demeurait là", Changed("denieiirait là", 0, "denieiirait", "demeiirait")));
    }

    [Fact]
    public void A_word_that_was_weighed_is_lost_where_the_truth_fell_behind()
    {
        Assert.Equal("TakenForRight", Weighed(new WeighedPlace(9, 14, SuspectKind.RealWord, [], -1, 0) { IsPlain = true }, null));
        Assert.Equal("NotAmongCandidates", Weighed(0.3f, null, "plans", "clan"));
        Assert.Equal("NoCandidate", Weighed(0, null, []));
        Assert.Equal("AnotherBetter", Weighed(0.9f, null, "plans", "dans"));
        Assert.Equal("Unlikely", Weighed(0.59f, DoubtReason.BelowThreshold, "dans", "plans"));
        Assert.Equal("Unlikely", Weighed(0.1f, null, "Dans"));
        Assert.Equal("BelowThreshold", Weighed(0.6f, DoubtReason.BelowThreshold, "dans"));
        Assert.Equal("Refused", Weighed(0.9f, DoubtReason.RecurringName, "dans"));
        Assert.Equal("Refused", Weighed(0.9f, null, "dans"));
    }

    [Fact]
    public void Without_a_weighed_place_the_doubt_tells()
    {
        Assert.Equal("Refused", Doubted(DoubtReason.OtherLanguage));
        Assert.Equal("NoCandidate", Doubted(DoubtReason.NoReading));
        Assert.Equal("BelowThreshold", Doubted(DoubtReason.BelowThreshold, ("dans", 0.7)));
        Assert.Equal("AnotherBetter", Doubted(DoubtReason.BelowThreshold, ("plans", 0.7), ("dans", 0.2)));
    }

    [Fact]
    public void A_place_may_be_part_of_a_word_and_stands_in_the_cleaned_text()
    {
        const string Read = "rnais j'ai clans"; // mais, then two letters less in front of the place
        CleaningResult cleaned = Changed(Read, 0, "rnais", "mais");
        var place = new WeighedPlace(7, 9, SuspectKind.Unknown, [new WeighedReading("as", 1)], 0, 0.7f);
        Loss loss = LossFinder.Of("mais j'as clans", cleaned, Places(place))[1];
        Assert.Equal((LossKind.Refused, "as", 0.7f), (loss.Kind, loss.Best![^2..], (float)loss.Probability));
        Assert.Equal("j'ai", Read[loss.Start..loss.End]);
    }

    [Fact]
    public void The_places_of_words_hold_their_letters_through_joined_lines_and_folded_signs()
    {
        const string Text = "« L\u02bcabbe\u0301 de la mai-\n son\u00a0: \ud800 cœur ¬ dur …";
        string[] words = LetterText.Words(Text);
        (int Start, int End)[] places = LetterPlaces.Of(Text, words);
        string[] stretches = [.. places.Select(place => Text[place.Start..place.End])];
        Assert.Contains("L\u02bcabbe\u0301"[..^1], stretches);
        Assert.Contains("mai-\n son", stretches);
        Assert.Equal(words.Length, places.Length);
        for (int i = 0; i < words.Length; i++)
        {
            string stretch = stretches[i].Replace("\u02bc", "", StringComparison.Ordinal);
            Assert.Equal(LetterText.Letters(words[i].Normalize(System.Text.NormalizationForm.FormD)), LetterText.Letters(stretch));
        }
    }

    [Fact]
    public void The_engine_hands_out_what_it_weighed_in_the_last_round()
    {
        const string Read = "Il est venu clans la rnaison jaune et il a vu le ehat de la voisinne qui dormait.";
        var weighed = new WeighedPlaces();
        CleaningResult cleaned = OcrCleaner.Default.Analyze(Read, [], weighed);
        Assert.Equal(OcrCleaner.Default.Clean(Read), cleaned.Text);
        Assert.Equal("Il est venu dans la maison", cleaned.Text[..26]);
        Assert.NotEmpty(weighed.All);
        Assert.All(weighed.All, place => Assert.InRange(place.End, place.Start + 1, cleaned.Text.Length));
        int at = cleaned.Text.IndexOf("maison", StringComparison.Ordinal);
        Assert.DoesNotContain(weighed.All, place => place.Start < at && place.Probability > 0.99f);

        OcrCleaner.Default.Analyze("Il est venu dans la maison.", [], weighed);
        Assert.DoesNotContain(weighed.All, static place => place.Start > 27);
    }

    [Fact]
    public void The_table_adds_up_the_scans_and_counts_every_kind()
    {
        Loss[] losses = [.. Enum.GetValues<LossKind>().Select(static kind => new Loss(kind, "mot", 0, 3))];
        LossFinding Set(string name) => new(name, [(new QualityPage("p", "mot", "mot"), losses)]);
        string table = LossReport.Tables([Set("kraken"), Set("newspapers"), Set("gallica")])[0].ToText();
        Assert.Contains("newspapers+gallica", table, StringComparison.Ordinal);
        string[] rows = [.. table.Split('\n').Where(static row => row.Contains('%', StringComparison.Ordinal) && !row.StartsWith(' '))];
        IEnumerable<string> first = rows.Select(static row => row[45..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]);
        Assert.Equal(losses.Length, first.Sum(static count => int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void In_a_text_that_the_engine_judges_sound_little_is_suspected()
    {
        const string Sound = "Il y avait une fois un roi et une reine qui vivaient dans un grand château au bord de la mer. ";
        string truth = string.Concat(Enumerable.Repeat(Sound, 14)) + "La ville où Paul est né.";
        string read = truth.Replace("où", "ou", StringComparison.Ordinal);
        var weighed = new WeighedPlaces();
        CleaningResult cleaned = OcrCleaner.Default.Analyze(read, [], weighed);
        Assert.True(weighed.IsSound);
        Assert.Equal(LossKind.InSoundText, Assert.Single(LossFinder.Of(truth, cleaned, weighed)).Kind);
    }

    private static string Weighed(float probability, DoubtReason? reason, params string[] readings)
    {
        WeighedReading[] all = [.. readings.Select(static (text, cost) => new WeighedReading(text, cost))];
        return Weighed(new WeighedPlace(9, 14, SuspectKind.Unknown, all, all.Length > 0 ? 0 : -1, probability), reason);
    }

    private static string Weighed(WeighedPlace place, DoubtReason? reason)
    {
        Doubt[] doubts = reason is { } why ? [new Doubt { Start = 9, Original = "clans", Reason = why }] : [];
        CleaningResult cleaned = Unchanged("il vient clans la cour", doubts);
        return string.Join(' ', LossFinder.Of("il vient dans la cour", cleaned, Places(place)).Select(static loss => loss.Kind));
    }

    private static string Doubted(DoubtReason reason, params (string Text, double Probability)[] readings)
    {
        DoubtReading[] all = [.. readings.Select(static reading => new DoubtReading(reading.Text, reading.Probability))];
        var doubt = new Doubt { Start = 9, Original = "clans", Reason = reason, Readings = all };
        return Kinds("il vient dans la cour", Unchanged("il vient clans la cour", [doubt]));
    }

    private static string Kinds(string truth, CleaningResult cleaned) =>
        string.Join(' ', LossFinder.Of(truth, cleaned, new WeighedPlaces()).Select(static loss => loss.Kind));

    private static WeighedPlaces Places(WeighedPlace place)
    {
        var places = new WeighedPlaces();
        places.All.Add(place);
        return places;
    }

    private static CleaningResult Unchanged(string read, params Doubt[] doubts) => new(read, read, [], doubts, static () => null!);

    private static CleaningResult Changed(string read, int at, string original, string replacement)
    {
        var correction = new Correction
        {
            Start = at,
            OutputStart = at,
            Original = original,
            Replacement = replacement,
            Kind = CorrectionKind.Letters,
            Rule = "test",
            Confidence = 1,
        };
        string written = string.Concat(read[..at], replacement, read[(at + original.Length)..]);
        return new CleaningResult(read, written, [correction], [], static () => null!);
    }
}
