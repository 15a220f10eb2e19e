using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Marks;

/// <summary>Where what may be an elided word stands between spaces, in the order of the text.</summary>
/// <remarks>Few places of a sound text: they are found along with all other phrases.</remarks>
internal sealed class LoneClitics
{
    private static readonly Phrase[] s_all =
    [
        Phrase.One, Phrase.SmallD, Phrase.SmallL, Phrase.SmallS, Phrase.SmallN, Phrase.SmallM, Phrase.SmallT, Phrase.SmallJ, Phrase.SmallC,
        Phrase.SmallQu,
    ];

    /// <summary>How many places of each have been given.</summary>
    private readonly int[] _given = new int[s_all.Length];

    /// <summary>Begins with a text.</summary>
    public void Restart() => Array.Clear(_given);

    /// <summary>The next place: where two share a space, the first one comes first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrases">What knows its phrases.</param>
    /// <param name="before">The space before the word.</param>
    /// <param name="behind">The space behind it.</param>
    public bool TryNext(ReadOnlySpan<char> text, PhrasePlaces phrases, out int before, out int behind)
    {
        (before, behind) = (int.MaxValue, 0);
        int first = -1;
        for (int i = 0; i < s_all.Length; i++)
        {
            List<int> places = phrases.Of(s_all[i], text);
            if (_given[i] == places.Count || places[_given[i]] >= before) continue;
            (first, before) = (i, places[_given[i]]);
        }

        if (first < 0) return false;
        _given[first]++;
        behind = before + (s_all[first] == Phrase.SmallQu ? 3 : 2);
        return true;
    }
}
