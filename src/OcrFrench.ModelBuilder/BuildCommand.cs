using System.CommandLine;
using System.Diagnostics;
using OcrFrench.ModelBuilder.Language;
using OcrFrench.Rules;

namespace OcrFrench.ModelBuilder;

/// <summary>
/// <c>build</c>: makes all data files, each step from the results of the step before, or checks that a second build gives the same bytes.
/// </summary>
internal static class BuildCommand
{
    private static readonly Option<bool> Check = new("--check")
    {
        Description = "Build into a temporary folder, compare with the files of the output folder, and leave those alone.",
    };

    public static Command Create()
    {
        var command = new Command("build", "Makes all data files from the training material.")
        {
            DataOptions.Corpora, DataOptions.Dictionary, DataOptions.Affixes, DataOptions.Output, Check,
        };
        command.SetAction(static parsed => parsed.GetValue(Check) ? Compare(parsed, Console.Out) : Run(parsed, parsed.Data(), Console.Out));
        return command;
    }

    private static int Run(ParseResult parsed, DataFolder data, TextWriter log)
    {
        TrainingFolder training = parsed.Training();
        Step("lexicon", () => LexiconCommand.Build(
            training, parsed.GetRequiredValue(DataOptions.Dictionary), parsed.GetRequiredValue(DataOptions.Affixes), data, log));
        Step("language", () => LanguageCommand.Build(training, heldOut: null, data, LanguageTraining.Shipped, log));
        Step("languages", () => LanguagesCommand.Build(parsed.GetRequiredValue(DataOptions.Corpora).FullName, data, log));
        Step("vectors", () => VectorsCommand.Build(training, data, Vectors.VectorTraining.Shipped, log));
        Step("channel", () => ChannelCommand.Build(training, data, words: null, log));
        Step("ranker", () => RankerCommand.Build(training, data, log));
        Step("ready", () => ReadyCommand.Build(data));
        return 0;

        void Step(string name, Action build)
        {
            long start = Stopwatch.GetTimestamp();
            log.WriteLine("== " + name);
            build();
            log.WriteLine(FormattableString.Invariant($"{name}: {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s"));
        }
    }

    private static int Compare(ParseResult parsed, TextWriter log)
    {
        DirectoryInfo scratch = Directory.CreateTempSubdirectory("ocrfrench-data-");
        try
        {
            var built = new DataFolder(scratch);
            DataFolder kept = parsed.Data();
            foreach (string name in (string[])[DataFolder.Shapes, .. BuiltInRules.Names]) built.Take(name, kept);
            // Fitted by a separate command, from pages that are not at hand here.
            Manifest.Take(DataFolder.Evidence, kept.PathOf(DataFolder.Manifest), built.PathOf(DataFolder.Manifest));
            _ = Run(parsed, built, log);
            log.WriteLine("== check");
            bool[] same = Array.ConvertAll(DataFolder.Built, name => IsSame(name, built, kept, log)); // every file gets its line in the log
            return Array.TrueForAll(same, static one => one) ? 0 : 1;
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static bool IsSame(string name, DataFolder built, DataFolder kept, TextWriter log)
    {
        bool exists = File.Exists(kept.PathOf(name));
        bool same = exists && File.ReadAllBytes(kept.PathOf(name)).AsSpan().SequenceEqual(File.ReadAllBytes(built.PathOf(name)));
        log.WriteLine($"{name}: {(same ? "the same" : exists ? "differs" : "is missing")}");
        return same;
    }
}
