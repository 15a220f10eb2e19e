using System.CommandLine;
using OcrFrench.ModelBuilder.Language;
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
            DataOptions.Corpora, DataOptions.Output, Dimensions, Reach, Rounds, Dev,
        };
        command.SetAction(static parsed =>
        {
            var settings = VectorTraining.Shipped with
            {
                Dimensions = parsed.GetValue(Dimensions),
                Reach = parsed.GetValue(Reach),
                Rounds = parsed.GetValue(Rounds),
            };
            Build(parsed.Training(), parsed.Data(), settings, Console.Out, parsed.GetValue(Dev));
        });
        return command;
    }

    public static void Build(TrainingFolder training, DataFolder data, VectorTraining settings, TextWriter log, DirectoryInfo? dev = null)
    {
        WordGraph words = data.OpenLexicon();
        var stream = new TokenStream();
        List<int> tokens = stream.Read(training.Texts().Select(static file => file.Text));
        byte[] file = settings.Train(stream, tokens, words, log, Measure).ToFile(words.Identity);
        data.Write(DataFolder.Vectors, file, [.. training.Sources, .. data.Sources(DataFolder.Lexicon)]);
        log.WriteLine($"word vectors: {file.Length} bytes");

        void Measure(TrainedVectors vectors, LookAlikeWords lookAlikes)
        {
            if (dev is null) return;
            WordVectors opened = WordVectors.Open(vectors.ToFile(words.Identity), words);
            int[][] others = vectors.LookAlikes(lookAlikes);
            foreach (DirectoryInfo genre in dev.GetDirectories().OrderBy(static genre => genre.Name, StringComparer.Ordinal))
            {
                (int places, int right, double loss) = VectorMeasure.Of(
                    opened, words, TextFiles.In(genre, "*.txt*").Select(TextFiles.Read), others);
                log.WriteLine(FormattableString.Invariant(
                    $"{genre.Name}: of {places} words that others look like {100.0 * right / places:F2} % fit best; {loss / places:F4} nats"));
            }
        }
    }
}
