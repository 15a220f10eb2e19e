using OcrFrench.Documents;
using OcrFrench.Documents.Words;

namespace OcrFrench.ModelBuilder.Formats;

/// <summary>What cleaning did to a document whose words have boxes.</summary>
internal sealed record FormatFinding
{
    public required string Name { get; init; }

    public required OcrDocumentFormat Format { get; init; }

    /// <summary>What was wrong with it before, and what is wrong now.</summary>
    public required (string? Before, string? After) Problems { get; init; }

    public required (int Before, int After) Words { get; init; }

    /// <summary>Words whose text has changed.</summary>
    public required int Changed { get; init; }

    /// <summary>Words without a box.</summary>
    public required (int Before, int After) Homeless { get; init; }

    /// <summary>Words that overlap the next one on their line.</summary>
    public required (int Before, int After) Overlaps { get; init; }

    /// <summary>Words with the engine's confidence or alternatives.</summary>
    public required int Recognized { get; init; }

    /// <summary>Whether the document holds the cleaned text, and cleaning it again changes nothing.</summary>
    public required bool IsStable { get; init; }

    public bool IsGood => (Problems.After is null || Problems.Before is not null) && Homeless.After <= Homeless.Before
        && Overlaps.After <= Overlaps.Before && IsStable;

    public static FormatFinding Of(FormatSample sample, OcrCleaner cleaner, SchemaCheck schemas)
    {
        OcrDocument before = OcrDocument.Parse(sample.Bytes, sample.Name);
        OcrDocumentResult result = before.Clean(cleaner);
        byte[] cleaned = result.ToArray();
        OcrDocument after = OcrDocument.Parse(cleaned, sample.Name);
        bool isTable = before.Format == OcrDocumentFormat.Tsv;
        return new FormatFinding
        {
            Name = sample.Name,
            Format = before.Format,
            Problems = isTable
                ? (TableCheck.Problem(sample.Bytes), TableCheck.Problem(cleaned))
                : (schemas.Problem(sample.Bytes), schemas.Problem(cleaned)),
            Words = (before.Words.Count, after.Words.Count),
            Changed = result.Changes.Sum(static change => change.Corrections.Count),
            Homeless = (Homes(before), Homes(after)),
            Overlaps = (Overlapping(before), Overlapping(after)),
            Recognized = before.RecognizedWords().Count,
            IsStable = after.Text == result.Analysis.Text && ReferenceEquals(after.Clean(cleaner).ToArray(), cleaned),
        };
    }

    private static int Homes(OcrDocument document) => document.Words.Count(static word => word.Box is null);

    private static int Overlapping(OcrDocument document)
    {
        int count = 0;
        for (int i = 1; i < document.Words.Count; i++)
        {
            (Word word, Word next) = (document.Words[i - 1], document.Words[i]);
            if (word.Line == next.Line && word.Box is { } left && next.Box is { } right && left.Right > right.Left
                && right.Right > left.Left) count++;
        }

        return count;
    }
}
