using System.CommandLine;
using System.Globalization;
using OcrFrench.ModelBuilder.Language;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.ModelBuilder;

/// <summary><c>language</c>: trains the language model of words, and with it the model of letters.</summary>
internal static class LanguageCommand
{
    private static readonly Option<FileInfo?> HeldOut = new("--held-out")
    {
        Description = "Pages (JSON lines) whose truths are not counted."
    };
    private static readonly Option<DirectoryInfo?> Dev = new("--dev")
    {
        Description = "A folder with a folder of texts for each genre, to measure perplexity on."
    };
    private static readonly Option<int> Order = new("--order")
    {
        Description = "The longest n-gram.",
        DefaultValueFactory = static _ => LanguageTraining.Shipped.Order,
    };
    private static readonly Option<int[]> Least = new("--least")
    {
        Description = "The smallest counts of n-grams that are kept, from order 2.",
        AllowMultipleArgumentsPerToken = true,
    };
    private static readonly Option<long> Budget = new("--budget")
    {
        Description = "The largest size of the word model, in bytes.",
        DefaultValueFactory = static _ => LanguageTraining.Shipped.Budget,
    };
    private static readonly Option<int> Rare = new("--rare")
    {
        Description = "Words that occur less often are counted as unknown.",
        DefaultValueFactory = static _ => LanguageTraining.Shipped.RareIsUnknown,
    };

    public static Command Create()
    {
        var command = new Command("language", "Trains the language model of words and that of letters.")
        {
            DataOptions.Corpora, DataOptions.Output, HeldOut, Dev, Order, Least, Budget, Rare,
        };
        command.SetAction(static parsed =>
        {
            DataFolder data = parsed.Data();
            LanguageBuild build = Build(parsed.Training(), parsed.GetValue(HeldOut), data, Settings(parsed), Console.Out);
            if (parsed.GetValue(Dev) is { } dev) Measure(build, data.OpenLexicon(), dev, Console.Out);
        });
        return command;
    }

    public static LanguageBuild Build(
        TrainingFolder training, FileInfo? heldOut, DataFolder data, LanguageTraining settings, TextWriter log)
    {
        LanguageBuild build = Train(training, LanguageBuild.Truths(heldOut), data, settings, log);
        ManifestSource[] sources = [.. training.Sources, .. data.Sources(DataFolder.Lexicon)];
        data.Write(DataFolder.Language, build.Words, sources);
        data.Write(DataFolder.Letters, build.Letters, sources);
        return build;
    }

    /// <summary>Trains without writing.</summary>
    public static LanguageBuild Train(
        TrainingFolder training, IEnumerable<string> heldOut, DataFolder data, LanguageTraining settings, TextWriter log) =>
        LanguageBuild.Run(training.Texts().Select(static file => file.Text), heldOut, data.OpenLexicon(), settings, log);

    private static LanguageTraining Settings(ParseResult parsed)
    {
        int order = parsed.GetValue(Order);
        int[] least = LanguageTraining.Shipped.LeastCounts[..order];
        parsed.GetValue(Least)?.CopyTo(least, 1);
        return new LanguageTraining(order, least, parsed.GetValue(Budget), parsed.GetValue(Rare));
    }

    private static void Measure(LanguageBuild build, IWordIds words, DirectoryInfo dev, TextWriter log)
    {
        NgramModel model = NgramModel.Open(build.Words, words);
        CharacterModel letters = CharacterModel.Open(build.Letters);
        foreach (DirectoryInfo genre in dev.GetDirectories().OrderBy(static genre => genre.Name, StringComparer.Ordinal))
        {
            Perplexity p = Perplexity.Of(model, letters, words, TextFiles.In(genre, "*.txt*").Select(TextFiles.Read));
            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{genre.Name}: {p.Tokens} tokens, {100.0 * p.Unknown / p.Tokens:F2} % unknown; perplexity of the known {p.OfKnown:F1}, "
                    + $"with <unk> {p.OfAll:F1}, spelt out {p.Spelt:F1}; {p.UnknownCost / Math.Max(1, p.Unknown):F2} nats an <unk>"));
        }
    }
}
