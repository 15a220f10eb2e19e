using System.CommandLine;
using OcrFrench.ModelBuilder.Language;
using OcrFrench.ModelBuilder.Vectors;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Vectors;

namespace OcrFrench.ModelBuilder;

/// <summary>
/// A language model and word vectors that have not seen the texts on which weights are fitted. The models that ship have seen them, and
/// would look more certain there than they are on new pages.
/// </summary>
internal static class HeldOutModels
{
    /// <summary>A file of such a language model.</summary>
    public static readonly Option<FileInfo?> Language = new("--language")
    {
        Description = "A language model that has not counted the pages that are judged: see language --held-out.",
    };

    /// <summary>A file of such vectors.</summary>
    public static readonly Option<FileInfo?> Vectors = new("--vectors")
    {
        Description = "Word vectors that have learnt nothing from these pages: see vectors --held-out.",
    };

    /// <summary>The models that ship, except where another is given.</summary>
    public static EngineModels Open(ParseResult parsed)
    {
        EngineModels shipped = EngineModels.Default;
        FileInfo? language = parsed.GetValue(Language), vectors = parsed.GetValue(Vectors);
        return language is null && vectors is null ? shipped : new EngineModels(
            shipped.Graph,
            language is null ? shipped.Language : NgramModel.Open(File.ReadAllBytes(language.FullName), shipped.Graph),
            shipped.Characters, shipped.Channels,
            vectors is null ? shipped.Vectors : WordVectors.Open(File.ReadAllBytes(vectors.FullName), shipped.Graph));
    }

    /// <summary>The models of a data folder, with a language model and vectors that are given or trained without some texts.</summary>
    public static EngineModels Train(TrainingFolder material, DataFolder data, IReadOnlyList<string> heldOut, TextWriter log,
        FileInfo? language = null, FileInfo? vectors = null)
    {
        WordGraph graph = data.OpenLexicon();
        byte[] words = [], fits = [];
        Parallel.Invoke(
            () => words = language is null
                ? LanguageCommand.Train(material, heldOut, data, LanguageTraining.Shipped, log).Words
                : File.ReadAllBytes(language.FullName),
            () => fits = vectors is null
                ? VectorsCommand.Train(material, heldOut, graph, VectorTraining.Shipped, log) : File.ReadAllBytes(vectors.FullName));
        return new EngineModels(graph, NgramModel.Open(words, graph), CharacterModel.Open(data.Read(DataFolder.Letters)),
            data.OpenChannels(), WordVectors.Open(fits, graph));
    }
}
