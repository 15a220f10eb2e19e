using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey.LongS;

/// <summary>Tells whether a text was printed with long s and read with f: not now and then, but throughout.</summary>
/// <param name="words">Which words are sound.</param>
/// <param name="graph">How frequent they are.</param>
internal sealed class LongSigns(WordTest words, WordGraph graph)
{
    /// <summary>
    /// By hand: words that are none but with s for f. One may be chance in any text; in old prints read so they are one word in six.
    /// </summary>
    private const int LeastWords = 3;

    /// <inheritdoc cref="LeastWords"/>
    private const float LeastShare = 0.02f;

    /// <summary>By hand: where fewer of all long s are read as f, the single word tells more than the text.</summary>
    private const float LeastMisread = 0.2f;

    /// <summary>
    /// By hand: the share that they have of all words that are none. In another language nearly all of these have no f; in old prints most
    /// do, though 0.3 would lose pages of the 17th century, whose spelling the lexicon hardly knows.
    /// </summary>
    private const float LeastOfUnknown = 0.15f;

    /// <summary>By hand, in nats: a word so much rarer than with s is half a sign, as fans, fi and fur are.</summary>
    private const float Rarer = 4;

    private readonly LongSForms _forms = new(words);

    /// <summary>The share of its long s that were read as f; 0 if the text shows nothing of the kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="suspects">All its suspicious places.</param>
    /// <param name="counts">What the scan counted.</param>
    public float ShareOfMisread(ReadOnlySpan<char> text, List<Suspect> suspects, in ScanCounts counts)
    {
        float least = MathF.Max(LeastWords, counts.Words * LeastShare);
        if (suspects.Count < least / 2) return 0;
        int found = 0, letters = 0, unknown = 0;
        Suspect first = default;
        bool differ = false;
        foreach (Suspect suspect in suspects)
        {
            if (suspect.Kind != SuspectKind.Unknown) continue;
            unknown++;
            ReadOnlySpan<char> token = text[suspect.Start..suspect.End];
            if (!token.Contains('f') || LettersOf(token) is not (> 0 and var changed)) continue;
            letters += changed;
            if (found++ == 0) first = suspect;
            else differ |= !token.SequenceEqual(text[first.Start..first.End]);
        }

        // One word again and again is a name.
        if (found < MathF.Max(1, unknown * LeastOfUnknown) || (found > 1 && !differ)) return 0;
        int rare = found < least ? CountRare(text, least) : 0;
        letters += rare;
        if (found + (rare / 2f) < least) return 0;
        float share = letters / (float)(letters + CountRight(text));
        return share < LeastMisread ? 0 : share;
    }

    /// <summary>How many words are far more frequent with s, as far as that matters.</summary>
    private int CountRare(ReadOnlySpan<char> text, float least)
    {
        int count = 0;
        for (int at = 0; count < least * 2;)
        {
            int next = text[at..].IndexOf('f');
            if (next < 0) break;
            int start = Chars.StartOfLetters(text, at + next), end = Chars.EndOfLetters(text, at + next);
            ReadOnlySpan<char> word = text[start..end];
            if (_forms.Read(word, goesOn: false) && _forms.IsWord(0, isElided: false) && IsRare(graph.Find(word))) count++;
            at = end;
        }

        return count;
    }

    private bool IsRare(int word)
    {
        for (int form = 1; form <= _forms.Others; form++)
        {
            int other = graph.Find(_forms[form]);
            if (other >= 0 && graph.Cost(other) + Rarer < (word < 0 ? float.MaxValue : graph.Cost(word))) return true;
        }

        return false;
    }

    /// <summary>How many letters of a token are another, where it is no word but for them.</summary>
    private int LettersOf(ReadOnlySpan<char> token)
    {
        int changed = 0;
        for (int start = 0; start < token.Length;)
        {
            int end = Chars.EndOfLetters(token, start);
            bool isElided = end < token.Length && Chars.IsApostrophe(token[end]);
            if (end > start && _forms.Read(token[start..end], isElided) && !_forms.IsWord(0, isElided))
                changed += LongSForms.Changes(_forms.OnlyWord(isElided));
            start = Math.Max(end, start + 1);
        }

        return changed;
    }

    /// <summary>How many s stand where a long one would be printed.</summary>
    private static int CountRight(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 0; i + 1 < text.Length; i++)
            if (text[i] is 's' or 'ſ' && Chars.IsLower(text[i + 1])) count++;
        return count;
    }
}
