namespace OcrFrench.ModelBuilder.Quality;

/// <summary>A hyphen between letters.</summary>
/// <param name="At">Its place in what was read.</param>
/// <param name="IsCut">Whether it was added at a line's end.</param>
internal readonly record struct InnerHyphen(int At, bool IsCut);

/// <summary>What became of the hyphens inside words after lines were joined.</summary>
/// <param name="Joined">Hyphens added at line ends that are gone.</param>
/// <param name="Left">Hyphens added at line ends that are still there.</param>
/// <param name="Kept">Printed hyphens that are still there.</param>
/// <param name="Lost">Printed hyphens that are gone.</param>
internal sealed record HyphenCounts(int Joined, int Left, int Kept, int Lost)
{
    public static HyphenCounts Of(QualityPage page, CleaningResult cleaned)
    {
        int joined = 0, left = 0, kept = 0, lost = 0;
        int next = 0;
        foreach (InnerHyphen hyphen in page.Hyphens)
        {
            while (next < cleaned.Corrections.Count && cleaned.Corrections[next].End <= hyphen.At) next++;
            bool gone = next < cleaned.Corrections.Count && cleaned.Corrections[next].Start <= hyphen.At
                && IsGone(cleaned.Corrections[next]);
            if (hyphen.IsCut) _ = gone ? joined++ : left++;
            else _ = gone ? lost++ : kept++;
        }

        return new HyphenCounts(joined, left, kept, lost);
    }

    public HyphenCounts Add(HyphenCounts other) => new(Joined + other.Joined, Left + other.Left, Kept + other.Kept, Lost + other.Lost);

    private static bool IsGone(Correction correction) => correction.Replacement.Count('-') < correction.Original.Count('-');
}
