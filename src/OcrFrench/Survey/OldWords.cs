using System.Runtime.InteropServices;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>In old spelling, neither French words nor words in that spelling are suspected.</summary>
internal sealed class OldWords(WordTest words)
{
    public void Leave(ReadOnlySpan<char> text, List<Suspect> suspects, LeftPlaces left)
    {
        int kept = 0;
        Span<Suspect> all = CollectionsMarshal.AsSpan(suspects);
        foreach (ref readonly Suspect suspect in all)
        {
            if (suspect.Kind == SuspectKind.RealWord || words.IsOld(suspect.Word)) left.Add(suspect, DoubtReason.OldSpelling);
            else all[kept++] = suspect;
        }

        suspects.RemoveRange(kept, suspects.Count - kept);
    }
}
