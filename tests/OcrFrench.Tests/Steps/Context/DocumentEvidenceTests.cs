using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Steps.Context;

/// <summary>
/// What a document shows elsewhere counts where a word may stand for another: <c>lièvre</c> beside <c>lenêtre</c> and <c>lrère</c>.
/// </summary>
public class DocumentEvidenceTests
{
    private const string Damaged =
        "Il vit qu’une lemme passait lentement devant la lenêtre. Mon lrère était lort malade, la lièvre le prenait.";
    private const string Sound =
        "Il vit qu’une femme passait lentement devant la fenêtre. Mon frère était fort malade, la lièvre le prenait.";

    private static readonly WordTest s_words = new(WordGraph.Default, [], ConfusableWords.Load(WordGraph.Default));
    private static readonly Ranker s_ranker = Ranker.Load();

    [Fact]
    public void A_confusion_that_the_document_shows_is_believed_where_the_word_is_french()
    {
        float shown = Probability(Damaged, hasEvidencePass: true);
        Assert.True(shown > Probability(Damaged, hasEvidencePass: false) + 0.1f);
        Assert.True(shown > Probability(Sound, hasEvidencePass: true) + 0.1f);
    }

    [Fact]
    public void A_word_alone_is_no_evidence_for_itself()
    {
        const string Often = "Il vit la lièvre de près. La lièvre le prenait. Il disait que la lièvre le prenait, et la lièvre encore.";
        Assert.InRange(Probability(Often, hasEvidencePass: true), 0, Probability(Often, hasEvidencePass: false) + 0.02f);
    }

    [Fact]
    public void What_one_text_shows_is_forgotten_for_the_next()
    {
        DecodingSession session = NewSession(hasEvidencePass: true);
        float fresh = Probability(Sound, session);
        Probability(Damaged, session);
        Assert.Equal(fresh, Probability(Sound, session));
    }

    private static float Probability(string text, bool hasEvidencePass) => Probability(text, NewSession(hasEvidencePass));

    /// <summary>The highest probability with which a text’s <c>lièvre</c> is taken for <c>fièvre</c>.</summary>
    private static float Probability(string text, DecodingSession session)
    {
        var suspects = new List<Suspect>();
        var counts = default(ScanCounts);
        DamageProfile profile = DamageProfile.Of(text) with { Fingerprint = Fingerprint.English };
        new TextScanner(s_words).Scan(text, 0, text.Length, true, profile.Fingerprint, suspects, ref counts);
        session.Run(text, suspects, profile.With(counts.Words, counts.Unknown, isOld: false));
        return session.Proposals.Where(p => session.TextOf(p) is "fièvre").Select(static p => p.Probability).DefaultIfEmpty().Max();
    }

    private static DecodingSession NewSession(bool hasEvidencePass) =>
        new(EngineModels.Default, s_words, s_ranker, keepFeatures: true) { HasEvidencePass = hasEvidencePass };

    [Fact]
    public void A_name_that_a_line_end_cuts_is_joined_where_the_text_has_it_whole() => Assert.Equal(
        "Tartaglia sortit. Tartaglia\nrevint. Frascati est belle; on va à Frascati\ndemain.",
        OcrCleaner.Default.Clean("Tartaglia sortit. Tarta-\nglia revint. Frascati est belle; on va à Fras-\ncati demain."));
}
