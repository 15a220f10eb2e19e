using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey;

/// <summary>Facts for steps that are tried by themselves.</summary>
internal static class Facts
{
    private static readonly WordTest s_words = new(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));

    /// <summary>Nothing is known.</summary>
    public static SourceFacts None => new() { Scanner = new TextScanner(s_words) };

    /// <summary>What the survey finds in a text.</summary>
    public static SourceFacts Of(string text)
    {
        var survey = new TextSurvey(SpellingPeriod.Detect, TextContent.Detect, EngineModels.Default, s_words, [], null);
        SourceFacts facts = survey.NewFacts();
        survey.Look(text, facts, goesOn: false);
        return facts;
    }
}
