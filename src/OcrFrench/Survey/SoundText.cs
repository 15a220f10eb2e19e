using System.Runtime.InteropServices;
using OcrFrench.Characters;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>In sound text neither names nor French words are looked at twice, but a where it has lost its à.</summary>
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

    /// <summary>Whether à, là or voilà may have been printed for a part of a token.</summary>
    private static bool MayHaveHadGrave(ReadOnlySpan<char> token)
    {
        foreach (Range part in token.SplitAny('-', '\'', Chars.Apostrophe))
            if (token[part] is "a" or "A" or "la" or "La" or "LA" or "voila" or "Voila") return true;
        return false;
    }
}
