using System.CommandLine;
using OcrFrench.ModelBuilder.Language;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Vectors;

namespace OcrFrench.ModelBuilder;

/// <summary>
/// A language model that has not seen the texts on which weights are fitted. The one that ships has seen them, and would look more certain
/// there than it is on new pages. The word vectors have not seen them.
/// </summary>
internal static class HeldOutModels
{
    /// <summary>A file of such a language model.</summary>
    public static readonly Option<FileInfo?> Language = new("--language")
    {
        Description = "A language model that has not counted the pages that are judged: see language --held-out.",
    };

    /// <summary>The models that ship, except where another is given.</summary>
    public static EngineModels Open(ParseResult parsed)
    {
        EngineModels shipped = EngineModels.Default;
        return parsed.GetValue(Language) is not { } file ? shipped : new EngineModels(
            shipped.Graph, NgramModel.Open(File.ReadAllBytes(file.FullName), shipped.Graph), shipped.Characters, shipped.Channels,
            shipped.Vectors);
    }

    /// <summary>The models of a data folder, with a language model that is given or trained without some texts.</summary>
    public static EngineModels Train(
        TrainingFolder material, DataFolder data, IReadOnlyList<string> heldOut, TextWriter log, FileInfo? language = null)
    {
        WordGraph graph = data.OpenLexicon();
        byte[] words = language is null
            ? LanguageCommand.Train(material, heldOut, data, LanguageTraining.Shipped, log).Words : File.ReadAllBytes(language.FullName);
        return new EngineModels(graph, NgramModel.Open(words, graph), CharacterModel.Open(data.Read(DataFolder.Letters)),
            data.OpenChannels(), WordVectors.Open(data.Read(DataFolder.Vectors), graph));
    }
}
