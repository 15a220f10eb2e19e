using System.Runtime.InteropServices;
using OcrFrench.Characters;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Cleaning;

internal sealed partial class CleaningSession
{
    /// <summary>In sound text neither names nor French words are looked at twice, but a where it has lost its à.</summary>
    private void KeepUnlikelyOnly(ReadOnlySpan<char> text, bool losesGrave)
    {
        int kept = 0;
        Span<Suspect> all = CollectionsMarshal.AsSpan(_suspects);
        foreach (ref readonly Suspect suspect in all)
        {
            bool isName = suspect.Kind == SuspectKind.Unknown && IsName(text[suspect.Start..suspect.End]);
            bool isDoubtful = suspect.Kind != SuspectKind.RealWord || (losesGrave && MayHaveHadGrave(text[suspect.Start..suspect.End]));
            if (isDoubtful && !isName) all[kept++] = suspect;
        }

        _suspects.RemoveRange(kept, _suspects.Count - kept);
    }

    /// <summary>Whether à, là or voilà may have been printed for a part of a token.</summary>
    private static bool MayHaveHadGrave(ReadOnlySpan<char> token)
    {
        foreach (Range part in token.SplitAny('-', '\'', Chars.Apostrophe))
            if (token[part] is "a" or "A" or "la" or "La" or "LA" or "voila" or "Voila") return true;
        return false;
    }
}
