using OcrFrench.Documents;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>
/// Finds the correction behind a changed word: the first whose surroundings contain what was read, before, and what was written, after.
/// </summary>
internal sealed class RuleFinder
{
    private readonly (string Read, string Written, string Rule)[] _places;

    public RuleFinder(CleaningResult cleaned) =>
        _places = cleaned.Corrections.Select(correction => (
            Around(cleaned.Source, correction.Start, correction.End),
            Around(cleaned.Text, correction.OutputStart, correction.OutputStart + correction.Replacement.Length),
            correction.Rule)).ToArray();

    public string Find(WordOutcome word)
    {
        string read = Bare(word.Read), written = Bare(word.Written);
        foreach ((string before, string after, string rule) in _places)
        {
            if (Meet(before, read) && Meet(after, written)) return rule;
        }

        return _places.FirstOrDefault(place => Meet(place.Written, written) || Meet(place.Read, read)).Rule ?? "?";
    }

    private static bool Meet(string place, string word) =>
        word.Length == 0
            ? place.Length == 0
            : place.Length > 0 && (place.Contains(word, StringComparison.Ordinal) || word.Contains(place, StringComparison.Ordinal));

    /// <summary>A stretch of text, widened to the next white space on both sides.</summary>
    private static string Around(string text, int start, int end)
    {
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return Bare(text[start..end]);
    }

    private static string Bare(string text) =>
        Evaluator.Normalize(text).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
}
