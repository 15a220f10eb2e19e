using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Acceptance;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Rules;
using OcrFrench.Survey;
using OcrFrench.Tests.Repository;
using OcrFrench.Tests.Survey;
using OcrFrench.Tests.Survey.Recognition;

namespace OcrFrench.Tests.Acceptance;

/// <summary>A level is honoured, whatever finds a change: no correction is less sure than its level asks for.</summary>
public partial class LevelsTests
{
    private const float OldSpelling = 0.95f, OldSpellingOfRules = 0.99f;

    private static readonly string[] s_ofFinders = [.. RuleIds.OfFinders, .. BuiltInRules.Compiled.Rules.Select(static rule => rule.Id)];
    private static readonly WordTest s_words = new(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));

    /// <summary>Texts in which more than the pages of <c>testdata</c> show something is found.</summary>
    private static readonly string[] s_texts =
    [
        "Il étoit foible, et ses enfans connoissoient la mére du poëte qui vouloit tout sçavoir de 1’Assemblée. Il avoit yu la. maison du "
            + "Roy.",
        "Il revient à la. maison, et yous voyez le bord 'de mer. La deuxièm.e fois, il a vu le gouver-nement et le dérou-lement.",
        "- Oui, dit-il.\n- Non.\n~ Peut-être, dit la mére.\n_- Oui, fit l’autre.\n",
        "Plufieurs perfonnes fe font affemblées, & leur maifon eft fermée.",
        "Il a d\uFFFDj\uFFFD vu la fen\uFFFDtre de l’\uFFFDcole.",
        "la maiſon eſt grande, la ﬁn eſt là; sa mére y étoit. L'état e´tait 13¢ en ceuvre.",
        // A frequent misreading, less sure than any other repair has to be.
        " ; vous \nI’ Assemblée ]|13¢ 13¢ systéeme qu’il celui-là la et i1 celui-là n° 39574 —www.exemple.fr mai-\n\nson  »\n[sic] "
            + "'Prieinstamment 😀",
    ];

    private static readonly string[] s_read =
    [
        "Il partit.[,-2] mais il était trop tard.", "Il était parti,[.-2] Mais il revint.",
        "Elle lui parla de sa me[è-3]re et de son pa[è-4]re.",
        "Il étoit parti,[.-2] Mais ses enfans connoissoient son na[o-2]m, et il sçavoit tout.",
    ];

    public static TheoryData<CleaningLevel, SpellingPeriod> Settings
    {
        get
        {
            var settings = new TheoryData<CleaningLevel, SpellingPeriod>();
            foreach (CleaningLevel level in Enum.GetValues<CleaningLevel>())
                foreach (SpellingPeriod period in Enum.GetValues<SpellingPeriod>()) settings.Add(level, period);
            return settings;
        }
    }

    [Fact]
    public void The_list_of_rules_is_complete()
    {
        var written = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(House.Path("src", "OcrFrench"), "*.cs", SearchOption.AllDirectories))
        {
            if (file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)) continue;
            foreach (Match match in RuleId().Matches(File.ReadAllText(file))) written.Add(match.Groups[1].Value);
        }

        Assert.Equal(
            written,
            new SortedSet<string>(
                [.. RuleIds.OfFinders, .. RuleIds.OfRanker, .. RuleIds.OfSource, .. RuleIds.OfUser], StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_change_that_is_just_sure_enough_is_made_and_one_that_is_not_stays(CleaningLevel level, SpellingPeriod period)
    {
        var options = new OcrCleanerOptions { Level = level, Period = period };
        var acceptor = new Acceptor(options, new UserChoices(options, s_words), s_words);
        SourceFacts facts = Facts.None;
        foreach (Fingerprint fingerprint in Enum.GetValues<Fingerprint>())
        {
            foreach (bool isOld in new[] { false, true })
            {
                facts.Profile = new DamageProfile { Fingerprint = fingerprint, IsOld = isOld };
                foreach ((string rule, Judge judge) in Judged())
                {
                    float threshold = Expected(level, fingerprint, isOld, judge);
                    Assert.True(
                        IsMade(acceptor, facts, rule, judge, threshold), $"{rule}, {fingerprint}, old {isOld}: {threshold} is refused");
                    Assert.False(IsMade(acceptor, facts, rule, judge, MathF.BitDecrement(threshold)),
                        $"{rule}, {fingerprint}, old {isOld}: less than {threshold} is made");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void No_correction_is_less_sure_than_its_level_asks_for(CleaningLevel level, SpellingPeriod period)
    {
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions { Level = level, Period = period });
        foreach (string text in Pages.Texts.Concat(s_texts)) Check(cleaner.Analyze(text));
        foreach (string notation in s_read)
        {
            (string text, IReadOnlyList<RecognizedWord> words) = Said.By(notation);
            Check(cleaner.Analyze(text, words));
        }

        Prop.ForAll(Mixes.Texts, text => Check(cleaner.Analyze(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

        void Check(CleaningResult result)
        {
            bool isOld = period == SpellingPeriod.Classical || result.Profile.IsOldSpelling;
            foreach (Correction correction in result.Corrections)
                Assert.True(correction.Confidence >= Least(result, level, isOld, correction), $"{level}, {period}: {correction}");
        }
    }

    /// <summary>What acts only where the level lets it: each of these is found, or the test above would see nothing of it.</summary>
    [Theory]
    [InlineData("Il revient à la. maison.", "layout.stray-mark", CleaningLevel.Thorough)]
    [InlineData("- Oui, dit-il.\n- Non.\n_- Oui, fit l’autre.\n", "layout.dialogue-dash", CleaningLevel.Conservative)]
    public void A_finder_acts_from_its_level_on(string text, string rule, CleaningLevel from)
    {
        foreach (CleaningLevel level in Enum.GetValues<CleaningLevel>())
            Assert.Equal(level >= from,
                OcrCleaner.Create(new OcrCleanerOptions { Level = level }).Analyze(text).Corrections.Any(c => c.Rule == rule));
    }

    [Theory]
    [InlineData("Il partit.[,-2] mais il était trop tard.", "marks.comma", CleaningLevel.Conservative)]
    [InlineData("Il était parti,[.-2] Mais il revint.", "marks.period", CleaningLevel.Balanced)]
    public void A_finder_with_the_engines_word_acts_from_its_level_on(string notation, string rule, CleaningLevel from)
    {
        (string text, IReadOnlyList<RecognizedWord> words) = Said.By(notation);
        foreach (CleaningLevel level in Enum.GetValues<CleaningLevel>())
            Assert.Equal(level >= from,
                OcrCleaner.Create(new OcrCleanerOptions { Level = level }).Analyze(text, words).Corrections.Any(c => c.Rule == rule));
    }

    [Fact]
    public void A_surer_level_changes_less()
    {
        OcrCleaner[] cleaners = [
            .. Enum.GetValues<CleaningLevel>().Select(static level => OcrCleaner.Create(new OcrCleanerOptions { Level = level }))];
        int balanced = 0, thorough = 0;
        foreach (string name in Pages.Names)
        {
            int[] counts = CountsOf(Pages.Read(name, "ocr-eng"));
            Assert.True(counts[0] > 0 && counts[0] < counts[1] && counts[1] <= counts[2], $"{name}: {string.Join(", ", counts)}");
            balanced += counts[1];
            thorough += counts[2];
            foreach (string file in new[] { "ocr-fra", "truth" })
            {
                counts = CountsOf(Pages.Read(name, file));
                Assert.True(counts[0] <= counts[1] && counts[1] <= counts[2], $"{name}, {file}: {string.Join(", ", counts)}");
            }
        }

        Assert.True(balanced < thorough, $"{balanced}, {thorough}");

        int[] CountsOf(string text) => [.. cleaners.Select(cleaner => cleaner.Analyze(text).Corrections.Count)];
    }

    private static IEnumerable<(string Rule, Judge Judge)> Judged() =>
        s_ofFinders.Select(static rule => (rule, Judge.Finder))
            .Concat(RuleIds.OfRanker.SelectMany(static rule => new[] { (rule, Judge.Ranker), (rule, Judge.RankerOfWord) }))
            .Concat(RuleIds.OfSource.Select(static rule => (rule, Judge.Source)))
            .Concat(RuleIds.OfUser.Select(static rule => (rule, Judge.User)));

    private static bool IsMade(Acceptor acceptor, SourceFacts facts, string rule, Judge judge, float confidence)
    {
        const string Text = "la mére est ici";
        var changes = new ChangeList();
        changes.Add(3, 7, "mère", new Reason(CorrectionKind.Accent, rule, confidence) { Judge = judge });
        return acceptor.Settle(Text, facts, changes, keepsAskedForms: false);
    }

    private static Judge JudgeOf(string rule) =>
        RuleIds.OfUser.Contains(rule) ? Judge.User : RuleIds.OfSource.Contains(rule) ? Judge.Source : Judge.Finder;

    private const float WellRead = 0.52f;

    /// <summary>For what one misreading makes of a word again and again, where least is known of the engine.</summary>
    private const float Frequent = 0.5f;

    /// <summary>The same of what is hardly ever meant where another word fits.</summary>
    private const float Sure = 0.25f;

    /// <summary>The table of the documentation, written down once more.</summary>
    private static float Expected(CleaningLevel level, Fingerprint fingerprint, bool isOld, Judge judge) => (level, judge) switch
    {
        (_, Judge.Finder) when isOld => OldSpellingOfRules,
        (CleaningLevel.Balanced or CleaningLevel.Thorough, not (Judge.User or Judge.Source)) when isOld => OldSpelling,
        (CleaningLevel.Conservative, _) => 0.97f,
        (CleaningLevel.Thorough, _) => 0.6f,
        (_, Judge.Finder or Judge.Source or Judge.User) => 0.83f,
        _ => (fingerprint, judge == Judge.RankerOfWord) switch
        {
            (Fingerprint.English, false) => 0.64f,
            (Fingerprint.English, true) => 0.6f,
            (Fingerprint.NoAccents, false) => 0.62f,
            (Fingerprint.NoAccents, true) => 0.64f,
            (Fingerprint.French, false) => 0.6f,
            (Fingerprint.French, true) => 0.72f,
            (_, false) => 0.66f,
            (_, true) => 0.88f,
        },
    };

    /// <summary>The least that any round may have asked for: repair may change what a text shows of the engine that read it.</summary>
    private static float Least(CleaningResult result, CleaningLevel level, bool isOld, Correction correction)
    {
        string rule = correction.Rule;
        if (!RuleIds.OfRanker.Contains(rule))
            return Expected(level, Fingerprint.General, isOld, JudgeOf(rule));
        Fingerprint before = DamageProfile.Of(result.Source).Fingerprint, after = DamageProfile.Of(result.Text).Fingerprint;
        Fingerprint[] shown = before == after ? [before] : Enum.GetValues<Fingerprint>();
        float least = shown.Min(fingerprint => MathF.Min(
            Expected(level, fingerprint, isOld, Judge.Ranker), Expected(level, fingerprint, isOld, Judge.RankerOfWord)));
        // Where an engine that knows French letters read nearly all words right.
        bool mayBeReadWell = level != CleaningLevel.Conservative && !isOld && shown.Any(static fingerprint =>
            fingerprint is Fingerprint.French or Fingerprint.General);
        if (mayBeReadWell) least = MathF.Min(least, WellRead);
        // A rule may have made il of i1 first: both changes are one correction.
        string read = correction.Original.Replace('1', 'l');
        bool isFrequent = level != CleaningLevel.Conservative && !isOld
            && (FrequentMisreadings.Undoes(correction.Original, correction.Replacement, isSound: false)
                || FrequentMisreadings.Undoes(read, correction.Replacement, isSound: false));
        bool isSure = level != CleaningLevel.Conservative && !isOld
            && FrequentMisreadings.UndoesSurely(correction.Original, correction.Replacement);
        return isSure ? MathF.Min(least, Sure) : isFrequent ? MathF.Min(least, Frequent) : least;
    }

    [Theory]
    [InlineData(60, 0.049f, 0.52f)]
    [InlineData(59, 0.049f, 0.6f)]
    [InlineData(60, 0.05f, 0.6f)]
    [InlineData(60, 0.15f, 0.6f)]
    [InlineData(60, 0.151f, 0.72f)]
    public void How_well_an_engine_read_moves_the_threshold(int words, float unknownShare, float threshold)
    {
        var profile = new DamageProfile { Fingerprint = Fingerprint.French, Words = words, UnknownShare = unknownShare };
        Assert.Equal(threshold, Thresholds.Of(CleaningLevel.Balanced, profile, Judge.Ranker));
        Assert.Equal(0.72f, Thresholds.Of(CleaningLevel.Balanced, profile, Judge.RankerOfWord));
    }

    [Theory]
    [InlineData(60, 0.049f, 0.52f)]
    [InlineData(59, 0.049f, 0.6f)]
    public void Thorough_never_requires_more_than_balanced(int words, float unknownShare, float threshold)
    {
        var profile = new DamageProfile { Fingerprint = Fingerprint.French, Words = words, UnknownShare = unknownShare };
        Assert.Equal(threshold, Thresholds.Of(CleaningLevel.Thorough, profile, Judge.Ranker));
    }

    [Theory]
    [InlineData((int)Fingerprint.General, 20, 0.05f, 0.5f)]
    [InlineData((int)Fingerprint.French, 200, 0.05f, 0.6f)]
    [InlineData((int)Fingerprint.French, 200, 0.001f, 0.6f)]
    public void A_frequent_misreading_needs_less_the_less_the_text_says_of_its_engine(
        int fingerprint, int words, float unknownShare, float needed)
    {
        var profile = new DamageProfile { Fingerprint = (Fingerprint)fingerprint, Words = words, UnknownShare = unknownShare };
        Assert.Equal(needed, Thresholds.OfFrequent(CleaningLevel.Balanced, profile));
        Assert.Equal(needed, Thresholds.OfFrequent(CleaningLevel.Thorough, profile));
        Assert.Equal(Thresholds.Never, Thresholds.OfFrequent(CleaningLevel.Conservative, profile));
        Assert.Equal(Thresholds.Never, Thresholds.OfFrequent(CleaningLevel.Balanced, profile with { IsOld = true }));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_text_that_looks_proofread_needs_more_evidence_unless_repair_made_it_so(bool isFrenchWord)
    {
        Judge judge = isFrenchWord ? Judge.RankerOfWord : Judge.Ranker;
        var sound = new DamageProfile { Fingerprint = Fingerprint.French, Words = 100, UnknownShare = 0.007f };
        Assert.True(sound.IsSound);
        float ofPage = Balanced(sound with { UnknownShare = 0.02f });
        Assert.True(Balanced(sound) > ofPage);
        Assert.Equal(ofPage, Balanced(sound with { IsRepaired = true }));
        Assert.True(Balanced(sound with { LosesGrave = true }) < Balanced(sound));

        float Balanced(DamageProfile profile) => Thresholds.Of(CleaningLevel.Balanced, profile, judge);
    }

    [Fact]
    public void If_the_engine_is_unknown_a_well_read_page_needs_less_but_more_than_one_half()
    {
        var page = new DamageProfile { Fingerprint = Fingerprint.General, Words = 100, UnknownShare = 0.04f };
        float wellRead = Thresholds.Of(CleaningLevel.Balanced, page, Judge.Ranker);
        Assert.InRange(wellRead, 0.5f, MathF.BitDecrement(Thresholds.Of(
            CleaningLevel.Balanced, page with { UnknownShare = 0.06f }, Judge.Ranker)));
    }

    [GeneratedRegex("""[^/]"((?:character|context|furniture|layout|letters|marks|notes|numbering|typography|words)\.(?!rules")[a-z0-9-]+|decision)["]""")]
    private static partial Regex RuleId();
}
