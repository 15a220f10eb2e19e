using System.Runtime.InteropServices;
using OcrFrench.Characters;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>
/// In sound text neither names nor frequent French words are suspected, except those that correctors often overlook, and a in a text that
/// has lost its à.
/// </summary>
internal static class SoundText
{
    /// <summary>
    /// By hand: rarer than one word in 30 000. What looks like these is likelier a misreading that a corrector has missed.
    /// </summary>
    private const float RareWord = 10.3f;

    /// <summary>By hand, in nats: more frequent than one word in 100 000. Few names make so frequent a word with an l.</summary>
    private const float FrequentWord = 11.5f;

    /// <param name="text">The text.</param>
    /// <param name="suspects">What was suspected: what stays to be weighed.</param>
    /// <param name="left">What is left alone.</param>
    /// <param name="graph">The lexicon.</param>
    /// <param name="overlooked">The words that correctors often overlook, as bits.</param>
    /// <param name="odd">Which frequent words can hardly be meant where they stand.</param>
    /// <param name="losesGrave">Whether the text has hardly any à.</param>
    public static void Leave(
        ReadOnlySpan<char> text, List<Suspect> suspects, LeftPlaces left, WordGraph graph, ulong[] overlooked, OddPlaces odd,
        bool losesGrave)
    {
        int kept = 0;
        Span<Suspect> all = CollectionsMarshal.AsSpan(suspects);
        foreach (ref readonly Suspect suspect in all)
        {
            ReadOnlySpan<char> token = text[suspect.Start..suspect.End];
            bool isName = suspect.Kind == SuspectKind.Unknown && NameShape.IsName(token) && !IsMisreadSmallL(token, graph);
            bool isDoubtful = suspect.Kind != SuspectKind.RealWord || IsOverlooked(graph, overlooked, suspect.Word)
                || (losesGrave && MayHaveHadGrave(token)) || odd.IsOdd(text, suspect.Start, suspect.End);
            if (isDoubtful && !isName) all[kept++] = suspect;
            else left.Add(suspect, DoubtReason.SoundText);
        }

        suspects.RemoveRange(kept, suspects.Count - kept);
    }

    /// <summary>Whether a word is rarely meant, or often overlooked where it was misread: clans, an, dos.</summary>
    private static bool IsOverlooked(WordGraph graph, ulong[] overlooked, int word) =>
        word >= 0 && ((overlooked[word >> 6] >> word & 1) != 0 || graph.Cost(word) >= RareWord);

    /// <summary>Whether a token looks like a name only because its l is a capital I or J: II, I’on, Ia, Ieurs, Ja.</summary>
    private static bool IsMisreadSmallL(ReadOnlySpan<char> token, WordGraph graph)
    {
        if (token is "II" or ['I', '\'' or Chars.Apostrophe, ..]) return true;
        if (token.Length is < 2 or > WordGraph.MaxWordLength || token[0] is not ('I' or 'J')) return false;
        Span<char> buffer = stackalloc char[WordGraph.MaxWordLength], word = buffer[..token.Length];
        token.CopyTo(word);
        word[0] = 'l';
        return graph.Find(word) is >= 0 and var found && graph.Cost(found) < FrequentWord;
    }

    /// <summary>Whether a part of a token may have lost its grave.</summary>
    private static bool MayHaveHadGrave(ReadOnlySpan<char> token)
    {
        foreach (Range part in token.SplitAny('-', '\'', Chars.Apostrophe))
            if (GraveWords.MayHaveHadGrave(token[part])) return true;
        return false;
    }
}
