using OcrFrench.Acceptance;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Reading;
using OcrFrench.Reading.Furniture;
using OcrFrench.Reading.Typographic;
using OcrFrench.Rules;
using OcrFrench.Steps;
using OcrFrench.Steps.Context;
using OcrFrench.Steps.Entries;
using OcrFrench.Steps.Figures;
using OcrFrench.Steps.LongS;
using OcrFrench.Steps.Marks;
using OcrFrench.Steps.Normalization;
using OcrFrench.Steps.Signs;
using OcrFrench.Steps.Words;
using OcrFrench.Survey;

namespace OcrFrench.Cleaning;

/// <summary>All steps that repair a text, in order: a new step is one file and one line here.</summary>
internal sealed class Stages
{
    public Stages(OcrCleanerOptions options, UserChoices choices, EngineModels models, WordTest words, Ranker ranker, Lazy<RuleSet> rules,
        RuleSet? ownRules, SourceFacts facts, ReadingList readings, FootnoteWriter? notes)
    {
        CharacterRepairs repairs = NormalizationPlan.RepairsFor(options.Period, options.Level);
        // Letters are composed with their accents in any case, so that they can be read; see ChangeFilter.
        CharacterRepairs first = choices.Wants(CorrectionKind.Character)
            ? repairs & ~CharacterRepairs.Ligatures
            : repairs & CharacterRepairs.Composition;
        var characters = new CharactersStep(new NormalizationPlan(first));
        Ligatures = new LigatureSteps(
            new NormalizationPlan(repairs & CharacterRepairs.Ligatures), words, all: options.Level == CleaningLevel.Thorough);
        var scopes = new RuleScopes(options.Level, choices.UnwantedKinds, options.Capitals);
        OwnRules? own = ownRules is null ? null : new OwnRules(ownRules, words);
        Rules = [.. Optional(own, own => new OwnRulesStep(own, scopes)), Ligatures.OfWords, new RulesStep(rules, own, scopes, words),
            new BrokenWords(models, words, inSound: true), new SeveredWords(models, words), new PageEnds(models),
            new QuotedCompounds(models.Graph), new QuotedElisions(),
            new SpacedCompounds(models.Graph), new InversionHyphens(models.Graph), new SpacedLetters(words), new SpacedElisions(words),
            new SeveredCedillas(words), new MarkedElisions(models, words),
            new BareElisions(models, words), new CutElisions(models.Graph), new CutCapitals(models, words), new LostSpaces(words),
            new GluedArticles(models), new GluedWords(models, words), new GluedOpenings(words), new LoneAccents(words),
            new MisreadNumerals(), new MisreadCenturies(words), new MisreadYears(), new LostOrdinals(),
            new EntryMisreadings(words), new SmallLetterL(words), new InnerCapitals(models.Graph), new WordsOutOfPlace(words),
            new MisreadLetters(words), new InvertedSubjects(models.Graph), new LostCircumflexes(), new LostGraveOfLa(words),
            new LostCedillas(), new LoneCapitals(words), new MisreadTitles(), new MisreadPublishers(), new MisreadMarks()];
        Context = new ContextStep(models, words, ranker, facts, readings, options.Capitals);

        // If the user’s choices forbid some changes, the remaining ones may lead to others.
        Then afterCharacters = choices.IsAny ? Then.LookAgain : Then.GoOn;
        Decisions = [.. Optional(
            choices.Decided?.Always, static always => new Stage([new DecidedStep(always)], Then.LookAgain) { NeedsFacts = false })];
        Characters = new Stage([characters], afterCharacters) { NeedsFacts = false };
        Unreadable = new Stage([new MisreadSigns(words), new MisreadLongS(models, words), new LostLetters(models, words),
            new LostLigatures(models, words), new SplitLigatures(models, words), new LowCommas(words)], Then.StartAgain);
        Marks = new Stage([new InlineHyphens(models, words), new BrokenWords(models, words), new InnerMarks(models, words),
            new StrayMarks(words), new RepeatedQuotes(), new DialogueDashes(), new SentenceMarks(words),
            new MisreadArticles(models, words)], Then.LookAgain)
        { OnlyDamaged = true, KeepsAskedForms = true };
        All =
        [
            .. Decisions,
            Characters,
            // Before their repair a text looks like another language.
            Unreadable,
            new Stage([new NotesStep()], Then.StartAgain),
            Marks,
            new Stage([.. Rules, Context], Then.StartAgain) { KeepsAskedForms = true },
            // A ligature may be a misread letter: it is split if the context offers nothing better.
            new Stage([Ligatures.OfOthers], Then.StartAgain),
            .. Reading(options, models, words, notes),
        ];
    }

    /// <summary>All stages, in the order of a round.</summary>
    public Stage[] All { get; }

    /// <summary>The stages that a first pass over a collection needs before it can gather evidence.</summary>
    public Stage[] Decisions { get; }

    public Stage Characters { get; }

    /// <summary>What an engine or an encoding made of a letter throughout.</summary>
    public Stage Unreadable { get; }

    public Stage Marks { get; }

    public IRepairStep[] Rules { get; }

    public ContextStep Context { get; }

    public LigatureSteps Ligatures { get; }

    /// <summary>How many of the stages turn repaired text into text for readers.</summary>
    public int ReadingStages { get; private set; }

    /// <summary>What was requested beyond repair, one stage after the other: each sees the result of the one before.</summary>
    private Stage[] Reading(OcrCleanerOptions options, EngineModels models, WordTest words, FootnoteWriter? notes)
    {
        List<Stage> stages = [];
        // Notes are found by their page, so they come before page furniture is dropped.
        if (notes is not null) Add(notes);
        if (options.Furniture == PageFurniture.Drop) Add(new FurnitureFinder());
        if (options.Layout == TextLayout.Paragraphs) Add(new Paragraphs());
        // What is not French prose keeps its letters: the survey tells where it is.
        foreach (IRepairStep step in LetterForms.Steps(options, models.Graph, words)) stages.Add(new Stage([step], Then.StartAgain));
        if (options.Typography is Typography.French or Typography.FrenchCanadian)
            Add(new FrenchTypography(options.Typography));
        ReadingStages = stages.Count;
        return [.. stages];

        void Add(IRepairStep step) => stages.Add(new Stage([step], Then.StartAgain) { NeedsFacts = false });
    }

    private static IEnumerable<TResult> Optional<T, TResult>(T? value, Func<T, TResult> make)
        where T : class => value is null ? [] : [make(value)];
}
