using OcrFrench.Characters;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Acceptance;

/// <summary>What a text writes throughout is its spelling.</summary>
internal sealed class TextSpelling(WordTest words)
{
    /// <summary>By hand: shorter words may be anything; what is read three times in one way and never in another is printed so.</summary>
    public const int Shortest = 3, Throughout = 3;

    /// <summary>
    /// How the text writes a word throughout, where its engine reads all French letters: a word that it never has with the accent, one that
    /// no dictionary has but other texts do (dialect, old spelling), and what two spellings of today differ in (évènement).
    /// </summary>
    public bool Is(ReadOnlySpan<char> read, ReadOnlySpan<char> result, SourceFacts facts)
    {
        if (facts.Profile is { LosesGrave: true } or { Fingerprint: Fingerprint.English or Fingerprint.NoAccents }) return false;
        if (Accents.AreSameButAccents(read, result))
        {
            return DiffersInGrave(read, result)
                ? words.IsKnown(read) && !FrequentMisreadings.UndoesSurely(read, result) // Barrés, prés de la ville
                : read.Length >= Shortest && facts.Words.CountOf(read) >= Throughout && facts.Words.CountOf(result) == 0;
        }

        // A long s is misread throughout.
        return read.Length >= Shortest && facts.Words.CountOf(read) >= Throughout && words.IsOnlyAttested(read)
            && !DiffersInLongS(read, result);
    }

    /// <summary>Whether é stands for è or è for é, and nothing else differs.</summary>
    private static bool DiffersInGrave(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        for (int i = 0; i < read.Length; i++)
            if (read[i] != result[i] && !(read[i] is 'é' or 'è' && result[i] is 'é' or 'è')) return false;
        return true;
    }

    private static bool DiffersInLongS(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        if (read.Length != result.Length) return false;
        for (int i = 0; i < read.Length; i++)
            if (read[i] != result[i] && !(read[i] is 'f' or 'ſ' && result[i] == 's')) return false;
        return true;
    }
}
