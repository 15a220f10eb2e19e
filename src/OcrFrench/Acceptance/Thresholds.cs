using OcrFrench.Edits;
using OcrFrench.Models.Confusions;
using OcrFrench.Survey;

namespace OcrFrench.Acceptance;

/// <summary>How likely a change must be at each level: the only numbers that a confidence is held against.</summary>
/// <remarks>
/// The balanced thresholds are those at which, of the repairs of works that the ranker was not fitted on, 92 to 96 % were right,
/// half-repairs counted half: separately for each fingerprint, and for French words that may stand for another. The <c>ranker</c> command
/// of OcrFrench.ModelBuilder prints the table, for each kind of text. What has no ranker behind it (rules, marks, notes) is held against a
/// threshold of its own. What the user asks for (typography, layout) does not depend on old spelling.
/// </remarks>
internal static class Thresholds
{
    /// <summary>A threshold that no confidence reaches.</summary>
    public const float Never = 2;

    /// <summary>The models know little of old spelling: only what is all but certain is repaired there, at every level.</summary>
    /// <remarks>
    /// Set on the sound prints of dev/old, of which one word in 12 000 is changed: 0.93 changes nearly twice as many, for one repair
    /// more in 350 of Calamari’s pages.
    /// </remarks>
    private const float OldSpelling = 0.95f;

    /// <summary>By hand: the authors of rules had modern spelling in mind.</summary>
    private const float OldSpellingOfRules = 0.99f;

    /// <summary>By hand: of what is changed, three in a hundred may be wrong.</summary>
    private const float Conservative = 0.97f;

    /// <summary>
    /// By hand: the authors of rules give the share of their examples that are right, and were not asked for honest odds.
    /// </summary>
    private const float BalancedRules = 0.83f;

    /// <summary>
    /// By hand: in a text that is as good as proofread, repairs gain one letter in a hundred thousand words, which is not worth losing a
    /// word that was meant.
    /// </summary>
    private const float Sound = 0.9f;

    /// <summary>
    /// By hand, counted on training text, together with <see cref="FrequentInPage"/>: against 0.85 and 0.7 there, 129 more words are
    /// repaired that correctors of Gallica's pages had overlooked, and 13 changed for the worse; in 6 million words of novels 33 more are
    /// changed. Five more in the novels and the science of dev, read one by one, are misprints of the source (en sorte read as eu sorte).
    /// </summary>
    private const float SoundWord = 0.75f;

    /// <summary>
    /// For what a frequent misreading makes of a word. Counted on single sentences of what correctors of Gallica's pages had overlooked:
    /// from here on 376 repairs of 382 were right, and the 23 000 sound sentences of dev that were tried have ten such places, of which
    /// eight are misprints of the source.
    /// </summary>
    private const float Frequent = 0.5f;

    /// <summary>
    /// The same where more than a few lines show what engine read them (by hand), and in a text that is as good as proofread: see
    /// <see cref="SoundWord"/>.
    /// </summary>
    private const float FrequentInPage = 0.6f;

    /// <summary>For what is sure to be a misreading if the context prefers the other word at all: see FrequentMisreadings.</summary>
    private const float SureMisreading = 0.25f;

    /// <summary>
    /// The same in a text without unknown words that is too short to show its engine: below this, words of sound sentences that were read
    /// were meant too often (je parie tout, Italian da).
    /// </summary>
    private const float SureInShort = 0.4f;

    /// <summary>
    /// In a text that is as good as proofread, for a frequent word where it can hardly be meant (<see cref="OddPlaces"/>): the ranker does
    /// not know what the grammar rules out. Counted on training text: 41 more repairs of what correctors of Gallica's pages had overlooked,
    /// and 20 other changes; of 36 more in 6 million words of novels nine were read, and all are misprints of the source.
    /// </summary>
    public const float OddInSound = 0.3f;

    /// <summary>
    /// By hand: with a greater share of unknown words than this, the engine's reading of a page is a guess, and so is any repair of it;
    /// well-read pages have up to 7 in a hundred, hardly legible ones 19 to 34.
    /// </summary>
    private const float Unreadable = 0.15f;

    /// <summary>
    /// By hand. In chunks of Gallica's books with a smaller share of unknown words than this, nine
    /// in ten of the repairs with a probability above one half were right, on works kept aside.
    /// </summary>
    private const float ReadWell = 0.05f;

    /// <summary>By hand: the words of a short paragraph; fewer do not tell how an engine reads.</summary>
    private const int LeastWords = 60;

    /// <summary>By hand: three changes in five should be right, for texts that are searched or proofread.</summary>
    private const float Thorough = 0.6f;

    /// <summary>The level whose thresholds apply to what is not prose.</summary>
    /// <param name="level">The level that is asked for.</param>
    public static CleaningLevel Surer(CleaningLevel level) =>
        level == CleaningLevel.Thorough ? CleaningLevel.Balanced : CleaningLevel.Conservative;

    /// <summary>The confidence that a change must reach.</summary>
    /// <param name="level">The level.</param>
    /// <param name="profile">The text.</param>
    /// <param name="judge">Whose confidence it is.</param>
    public static float Of(CleaningLevel level, in DamageProfile profile, Judge judge)
    {
        float ofLevel = OfLevel(level, profile, judge);
        if (!profile.IsOld || judge is Judge.User or Judge.Source) return ofLevel;
        return MathF.Max(judge is Judge.Ranker or Judge.RankerOfWord ? OldSpelling : OldSpellingOfRules, ofLevel);
    }

    /// <summary>The confidence that suffices for undoing a frequent misreading, if it is less than that of the level.</summary>
    public static float OfFrequent(CleaningLevel level, in DamageProfile profile) =>
        level == CleaningLevel.Conservative || profile.IsOld ? Never
            : profile.Fingerprint == Fingerprint.General ? Frequent : FrequentInPage;

    /// <summary>The same for one that is hardly ever a word of its own.</summary>
    /// <param name="level">The level.</param>
    /// <param name="profile">The text.</param>
    /// <param name="isShort">Whether the text is too short to show its engine, and has no unknown word.</param>
    public static float OfSure(CleaningLevel level, in DamageProfile profile, bool isShort) =>
        level == CleaningLevel.Conservative || profile.IsOld ? Never : isShort ? SureInShort : SureMisreading;

    private static float OfLevel(CleaningLevel level, in DamageProfile profile, Judge judge) => level switch
    {
        CleaningLevel.Conservative => Conservative,
        CleaningLevel.Balanced when judge is Judge.Ranker or Judge.RankerOfWord => Balanced(profile, judge == Judge.RankerOfWord),
        CleaningLevel.Balanced => BalancedRules,
        // Where balanced asks for less, this level may not ask for more.
        _ when judge is Judge.Ranker or Judge.RankerOfWord => MathF.Min(Thorough, Balanced(profile, judge == Judge.RankerOfWord)),
        _ => Thorough,
    };

    private static float Balanced(in DamageProfile profile, bool isFrench) =>
        profile is { IsSound: true, IsRepaired: false, LosesGrave: false } ? (isFrench ? SoundWord : Sound) : profile.Fingerprint switch
        {
            Fingerprint.English => isFrench ? 0.6f : 0.64f,
            Fingerprint.NoAccents => isFrench ? 0.64f : 0.62f,
            Fingerprint.French => isFrench ? 0.72f : IsReadWell(profile) ? 0.52f : profile.UnknownShare > Unreadable ? 0.72f : 0.6f,
            _ => isFrench ? 0.88f : IsReadWell(profile) ? 0.56f : 0.66f,
        };

    /// <summary>
    /// Whether enough text shows that its engine read nearly all words right: then the words around a place are what was printed.
    /// </summary>
    private static bool IsReadWell(in DamageProfile profile) =>
        profile is { Words: >= LeastWords, UnknownShare: < ReadWell, LosesGrave: false };
}
