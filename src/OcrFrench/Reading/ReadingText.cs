using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Reading.Furniture;
using OcrFrench.Reading.Typographic;
using OcrFrench.Steps.Notes;

namespace OcrFrench.Reading;

/// <summary>What makes a text to be read of a repaired one, step by step: each step sees what the one before has made.</summary>
internal sealed class ReadingText
{
    /// <summary>A step, and what comes of it for the repair of words, may be needed twice.</summary>
    private const int PassesPerStep = 3;

    private readonly List<Step> _steps = [];
    private FootnoteWriter? _notes;

    private delegate bool Step(ReadOnlySpan<char> text, ChangeList into);

    public int MostSteps => _steps.Count * PassesPerStep;

    public int Count => _steps.Count;

    /// <summary>Whether the signs of the finished text are folded to those that are typed.</summary>
    public bool IsForSearch { get; private set; }

    /// <summary>The steps that options ask for; null when they ask for none.</summary>
    public static ReadingText? For(OcrCleanerOptions options, WordGraph graph)
    {
        var steps = new ReadingText();
        // Notes are found by the page that they are on.
        if (options.Footnotes != Footnotes.Keep) steps._steps.Add((steps._notes = new FootnoteWriter(options.Footnotes)).Find);
        if (options.Furniture == PageFurniture.Drop) steps._steps.Add(new FurnitureFinder().Find);
        if (options.Layout == TextLayout.Paragraphs) steps._steps.Add(new Paragraphs().Find);
        if (options.Typography is Typography.French or Typography.FrenchCanadian) steps._steps.Add(new FrenchTypography(options.Typography, graph).Find);
        steps.IsForSearch = options.Typography == Typography.Search;
        return steps._steps.Count == 0 && !steps.IsForSearch ? null : steps;
    }

    /// <summary>Fills a list with the changes of a step; false when it has none.</summary>
    public bool Find(int step, ReadOnlySpan<char> text, ChangeList into) => _steps[step](text, into);

    /// <summary>Protects the marks and notes that are to be written.</summary>
    public void Protect(ReadOnlySpan<char> text, FootnoteMarks marks, ChangeList found) => _notes?.Protect(text, marks, found);
}
