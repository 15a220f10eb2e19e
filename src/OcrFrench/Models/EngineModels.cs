using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Vectors;

namespace OcrFrench.Models;

/// <summary>Everything the engine has learnt, shared by all cleaners.</summary>
internal sealed class EngineModels
{
    private static readonly Lazy<EngineModels> s_default = new(static () =>
        new EngineModels(WordGraph.Default, NgramModel.OpenEmbedded(WordGraph.Default), CharacterModel.Default, ChannelModels.Default,
            WordVectors.Default));

    public EngineModels(WordGraph graph, NgramModel language, CharacterModel characters, ChannelModels channels, WordVectors vectors)
    {
        Graph = graph;
        Language = language;
        Characters = characters;
        Channels = channels;
        Vectors = vectors;
    }

    public static EngineModels Default => s_default.Value;

    public WordGraph Graph { get; }

    public NgramModel Language { get; }

    public CharacterModel Characters { get; }

    public ChannelModels Channels { get; }

    public WordVectors Vectors { get; }
}
