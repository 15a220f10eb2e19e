using OcrFrench.Fuzz.Tests.Mutation;
using OcrFrench.Fuzz.Tests.Running;
using OcrFrench.Tests;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>Any text, at all levels and with all that may be asked for; every third with words of an engine that lies.</summary>
internal sealed class TextTarget : IFuzzTarget
{
    private static readonly OcrCleanerOptions[] s_options =
    [
        new(), new(), new(),
        new() { Level = CleaningLevel.Conservative },
        new() { Level = CleaningLevel.Thorough },
        new() { Level = CleaningLevel.Thorough, LineEnds = LineEndHyphens.Keep, Period = SpellingPeriod.Classical },
        new()
        {
            Layout = TextLayout.Paragraphs,
            Furniture = PageFurniture.Drop,
            Footnotes = Footnotes.Markdown,
            Typography = Typography.French,
        },
        new()
        {
            Level = CleaningLevel.Thorough,
            Footnotes = Footnotes.Superscript,
            Typography = Typography.FrenchCanadian,
            Period = SpellingPeriod.NineteenthCentury,
        },
        new() { Typography = Typography.Search, Period = SpellingPeriod.Modern },
        new() { Ligatures = Ligatures.Restore, Capitals = CapitalAccents.Always, Apostrophes = Apostrophes.Straight },
        new() { Level = CleaningLevel.Thorough, Capitals = CapitalAccents.Never, Apostrophes = Apostrophes.Curly },
        new() { Kinds = [CorrectionKind.Accent, CorrectionKind.Letters, CorrectionKind.LineEnd] },
        new() { Protect = [@"\d+", "(?i)mai", "^.{3}"], Vocabulary = ["rnots", "Ravenel"] },
        new() { Decisions = [new("yous", "vous", Verdict.Always), new("a", "à", Verdict.Accept), new("mére", null, Verdict.Never),
            new("e", "é", Verdict.Reject)] },
    ];

    private readonly OcrCleaner?[] _cleaners = new OcrCleaner?[s_options.Length];

    public string Name => "text";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        .. AllTargets.Passages().Select(static (text, i) => RawTextMutator.Input(i, text)),
        .. ((string[])["", "a", "Mise en ceuvre par 1’Assemblée", "pér-\nmettre", "e\u0301\uD800", "personnes1, et\n\n1 Note\n",
            "LE RETOUR 12\n\fmots? ", "13¢ séance ¢c) n® 4", "dela gra vité gouver-nement"])
            .Select(static (text, i) => RawTextMutator.Input(i, text)),
    ];

    public IReadOnlyList<IMutator> Mutators { get; } = [
        new RawTextMutator(), new RawTextMutator(), new RawTextMutator(), new ByteMutator()];

    public int LongestInput => 1 << 16;

    public int QuickInputs => 250;

    public Outcome Run(byte[] input)
    {
        string text = RawTextMutator.TextOf(input);
        int choice = input.Length < RawTextMutator.HeadSize ? 0 : input[0] | input[1] << 8, which = choice % s_options.Length;
        OcrCleaner cleaner = _cleaners[which] ??= OcrCleaner.Create(s_options[which]);
        if (choice / s_options.Length % 3 == 2) return Analyze(cleaner, text, LyingWords.Make(text, choice));
        CleaningResult result = Invariants.Check(cleaner, text);
        string again = cleaner.Clean(result.Text);
        return Of(again == result.Text ? "accepted" : "accepted, changes again", result, which);
    }

    private static Outcome Analyze(OcrCleaner cleaner, string text, List<RecognizedWord> words)
    {
        try
        {
            CleaningResult result = cleaner.Analyze(text, words);
            Invariants.CheckResult(result);
            return Of("accepted with words", result, 100);
        }
        catch (ArgumentException error) when (error.ParamName == "words")
        {
            return new Outcome("refused words");
        }
    }

    private static Outcome Of(string kind, CleaningResult result, int which)
    {
        IEnumerable<string> rules = result.Corrections.Select(static correction => correction.Rule).Distinct()
            .Order(StringComparer.Ordinal);
        return new Outcome(kind, FormattableString.Invariant($"{which} {string.Join(' ', rules)}"),
            (double)result.Text.Length / Math.Max(1, result.Source.Length));
    }
}
