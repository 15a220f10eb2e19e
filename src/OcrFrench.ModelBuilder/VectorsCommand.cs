using System.CommandLine;
using OcrFrench.ModelBuilder.Language;
using OcrFrench.ModelBuilder.Ranking;
using OcrFrench.ModelBuilder.Vectors;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Vectors;

namespace OcrFrench.ModelBuilder;

/// <summary><c>vectors</c>: trains the word vectors.</summary>
internal static class VectorsCommand
{
    private static readonly Option<int> Dimensions = new("--dimensions")
    {
        Description = "How many numbers a vector has.",
        DefaultValueFactory = static _ => VectorTraining.Shipped.Dimensions,
    };
    private static readonly Option<int> Width = new("--width")
    {
        Description = "How many inner numbers there are.",
        DefaultValueFactory = static _ => VectorTraining.Shipped.Width,
    };
    private static readonly Option<int> Reach = new("--reach")
    {
        Description = "How many tokens on either side count.",
        DefaultValueFactory = static _ => VectorTraining.Shipped.Reach,
    };
    private static readonly Option<int> Rounds = new("--rounds")
    {
        Description = "How often the texts are gone through.",
        DefaultValueFactory = static _ => VectorTraining.Shipped.Rounds,
    };
    private static readonly Option<DirectoryInfo?> Dev = new("--dev")
    {
        Description = "A folder with a folder of texts for each genre, to measure on.",
    };

    public static Command Create()
    {
        var command = new Command("vectors", "Trains the word vectors, which tell whether a word fits those around it.")
        {
            DataOptions.Corpora, DataOptions.Output, Dimensions, Width, Reach, Rounds, Dev,
        };
        command.SetAction(static parsed =>
        {
            var settings = VectorTraining.Shipped with
            {
                Dimensions = parsed.GetValue(Dimensions),
                Width = parsed.GetValue(Width),
                Reach = parsed.GetValue(Reach),
                Rounds = parsed.GetValue(Rounds),
            };
            Build(parsed.Training(), parsed.Data(), settings, Console.Out, parsed.GetValue(Dev));
        });
        return command;
    }

    /// <remarks>
    /// Nothing is learnt from the texts on which the ranker is fitted: it must see how well words fit in texts that are new to the vectors.
    /// With what occurs in them elsewhere they are a tenth of all, so that the same vectors can ship.
    /// </remarks>
    public static void Build(
        TrainingFolder training, DataFolder data, VectorTraining settings, TextWriter log, DirectoryInfo? dev = null)
    {
        WordGraph words = data.OpenLexicon();
        var stream = new TokenStream();
        List<int> tokens = stream.Read(training.Texts().Select(static file => file.Text));
        List<int> heldOut = stream.Read(JudgedTexts.Printed(training, JudgedTexts.Load(training)));
        byte[] file = settings.Train(stream, tokens, heldOut, words, log, dev is null ? null : Measure).ToFile(words.Identity);
        data.Write(DataFolder.Vectors, file, [training.PairSource, .. training.Sources, .. data.Sources(DataFolder.Lexicon)]);
        log.WriteLine($"word vectors: {file.Length} bytes");

        void Measure(TrainedVectors vectors, NearWords near) => VectorsCommand.Measure(vectors, near, words, dev, log);
    }

    private static void Measure(TrainedVectors vectors, NearWords near, WordGraph words, DirectoryInfo dev, TextWriter log)
    {
        WordVectors opened = WordVectors.Open(vectors.ToFile(words.Identity), words);
        int[][] others = vectors.IdsNear(near);
        foreach (DirectoryInfo genre in dev.GetDirectories().OrderBy(static genre => genre.Name, StringComparer.Ordinal))
        {
            (int places, int right, double loss) = VectorMeasure.Of(
                opened, words, TextFiles.In(genre, "*.txt*").Select(TextFiles.Read), others);
            log.WriteLine(FormattableString.Invariant($"{genre.Name}: of {places} words with others near them ")
                + FormattableString.Invariant($"{100.0 * right / places:F2} % fit best; {loss / places:F4} nats"));
        }
    }
}
