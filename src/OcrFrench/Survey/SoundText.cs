using System.Runtime.InteropServices;
using OcrFrench.Characters;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>In sound text neither names nor frequent French words are suspected, except a in a text that has lost its à.</summary>
internal static class SoundText
{
    /// <summary>
    /// By hand: rarer than one word in 30 000. What looks like these is likelier a misreading that a corrector has missed.
    /// </summary>
    private const float RareWord = 10.3f;

    public static void Leave(ReadOnlySpan<char> text, List<Suspect> suspects, LeftPlaces left, WordGraph graph, bool losesGrave)
    {
        int kept = 0;
        Span<Suspect> all = CollectionsMarshal.AsSpan(suspects);
        foreach (ref readonly Suspect suspect in all)
        {
            bool isName = suspect.Kind == SuspectKind.Unknown && NameShape.IsName(text[suspect.Start..suspect.End]);
            bool isDoubtful = suspect.Kind != SuspectKind.RealWord || IsRare(graph, suspect.Word)
                || (losesGrave && MayHaveHadGrave(text[suspect.Start..suspect.End]));
            if (isDoubtful && !isName) all[kept++] = suspect;
            else left.Add(suspect, DoubtReason.SoundText);
        }

        suspects.RemoveRange(kept, suspects.Count - kept);
    }

    /// <summary>Whether a word is rarely meant: clans, môme.</summary>
    private static bool IsRare(WordGraph graph, int word) => word >= 0 && graph.Cost(word) >= RareWord;

    /// <summary>Whether a part of a token may have lost its grave.</summary>
    private static bool MayHaveHadGrave(ReadOnlySpan<char> token)
    {
        foreach (Range part in token.SplitAny('-', '\'', Chars.Apostrophe))
            if (GraveWords.MayHaveHadGrave(token[part])) return true;
        return false;
    }
}
