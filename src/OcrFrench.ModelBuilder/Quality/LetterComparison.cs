using OcrFrench.Documents.Evaluation;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>For each word of the truth of a page, the letters that were read and those written after cleaning.</summary>
internal sealed class LetterComparison
{
    private readonly int[] _owners;

    private LetterComparison(string[] truth, string[] read, string[] written)
    {
        Truth = truth;
        ReadWords = read;
        _owners = WordAlignment.Owners(truth, read);
        Read = WordAlignment.Join(truth.Length, read, _owners);
        Written = WordAlignment.Align(truth, written);
        Verdicts = new LetterVerdict[truth.Length];
        for (int i = 0; i < truth.Length; i++)
        {
            Verdicts[i] = Judge(LetterText.Letters(truth[i]), LetterText.Letters(Read[i]), LetterText.Letters(Written[i]));
        }
    }

    /// <summary>The words of the truth.</summary>
    public string[] Truth { get; }

    /// <summary>The words that were read.</summary>
    public string[] ReadWords { get; }

    /// <summary>What was read for each word of the truth.</summary>
    public string[] Read { get; }

    /// <summary>What was written for each word of the truth.</summary>
    public string[] Written { get; }

    /// <summary>What became of each word of the truth.</summary>
    public LetterVerdict[] Verdicts { get; }

    public static LetterComparison Of(string truth, string read, string written) =>
        new(LetterText.Words(truth), LetterText.Words(read), LetterText.Words(written));

    /// <summary>The word of the truth that a read word is aligned with, or -1.</summary>
    public int OwnerOf(int readWord) => readWord < _owners.Length && _owners[readWord] < Truth.Length ? _owners[readWord] : -1;

    private static LetterVerdict Judge(string truth, string read, string written)
    {
        if (read == truth) return written == truth ? LetterVerdict.Sound : LetterVerdict.Broken;
        if (read.Length == 0 || truth.Length == 0) return LetterVerdict.None;
        if (written == truth) return LetterVerdict.Fixed;
        if (written == read) return LetterVerdict.Missed;
        return EditDistance.Between(written, truth) < EditDistance.Between(read, truth) ? LetterVerdict.Nearer : LetterVerdict.Wrong;
    }
}
