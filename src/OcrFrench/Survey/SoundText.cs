using System.Runtime.InteropServices;
using OcrFrench.Characters;
using OcrFrench.Models;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>In sound text neither names nor French words are suspected, except a in a text that has lost its à.</summary>
internal static class SoundText
{
    public static void Leave(ReadOnlySpan<char> text, List<Suspect> suspects, LeftPlaces left, bool losesGrave)
    {
        int kept = 0;
        Span<Suspect> all = CollectionsMarshal.AsSpan(suspects);
        foreach (ref readonly Suspect suspect in all)
        {
            bool isName = suspect.Kind == SuspectKind.Unknown && NameShape.IsName(text[suspect.Start..suspect.End]);
            bool isDoubtful = suspect.Kind != SuspectKind.RealWord || (losesGrave && MayHaveHadGrave(text[suspect.Start..suspect.End]));
            if (isDoubtful && !isName) all[kept++] = suspect;
            else left.Add(suspect, DoubtReason.SoundText);
        }

        suspects.RemoveRange(kept, suspects.Count - kept);
    }

    /// <summary>Whether a part of a token may have lost its grave.</summary>
    private static bool MayHaveHadGrave(ReadOnlySpan<char> token)
    {
        foreach (Range part in token.SplitAny('-', '\'', Chars.Apostrophe))
            if (GraveWords.MayHaveHadGrave(token[part])) return true;
        return false;
    }
}
