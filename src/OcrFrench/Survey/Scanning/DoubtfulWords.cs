using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Survey.Recognition;

namespace OcrFrench.Survey.Scanning;

/// <summary>Finds French words that the engine doubted: some are another word misread.</summary>
internal sealed class DoubtfulWords
{
    /// <summary>A word is doubtful where another reading of a symbol costs less than this: about as likely, by Tesseract's rating, as the one chosen. Looking at more words hardly found more, on pages printed for it.</summary>
    private const float NearReading = -3.2f;

    /// <summary>A word is doubtful that the engine was less sure of than this, where it says nothing of symbols.</summary>
    private const float LowConfidence = 0.85f;

    private readonly WordTest _words;
    private readonly WordGraph _graph;
    private readonly List<Suspect> _merged = [];

    public DoubtfulWords(WordTest words, WordGraph graph)
    {
        _words = words;
        _graph = graph;
    }

    /// <summary>Adds the words to a list of suspects, in order; what is suspect already stays as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="recognition">What the engine says of it.</param>
    /// <param name="suspects">The places that are suspect without it, in order.</param>
    /// <param name="foreign">Passages in other languages, in order.</param>
    public void AddTo(ReadOnlySpan<char> text, RecognizedText recognition, List<Suspect> suspects, ReadOnlySpan<(int Start, int End)> foreign)
    {
        _merged.Clear();
        int next = 0;
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && IsInner(text[end])) end++;
            if (end == at)
            {
                at++;
                continue;
            }

            while (next < suspects.Count && suspects[next].End <= at) _merged.Add(suspects[next++]);
            while (!foreign.IsEmpty && foreign[0].End <= at) foreign = foreign[1..];
            bool isForeign = !foreign.IsEmpty && foreign[0].Start <= at;
            bool isSuspect = next < suspects.Count && suspects[next].Start < end;
            if (!isForeign && !isSuspect && IsDoubtful(recognition, at, end) && IsPlain(text, at, end))
                _merged.Add(new Suspect(at, end, SuspectKind.Unlikely, _graph.Find(text[at..end])));
            at = end;
        }

        while (next < suspects.Count) _merged.Add(suspects[next++]);
        suspects.Clear();
        suspects.AddRange(_merged);
    }

    /// <summary>Whether the engine doubted a place.</summary>
    public static bool IsDoubtful(RecognizedText recognition, int start, int end)
    {
        bool hasReadings = false;
        foreach (int symbol in recognition.SymbolsOf(start, end))
        {
            if (!recognition.Symbols.HasReadings(symbol)) continue;
            hasReadings = true;
            if (recognition.Symbols.Nearest(symbol) < NearReading) return true;
        }

        int word = recognition.WordAt(start);
        if (word < 0) return false;
        return recognition.Words[word].Alternatives.Count > 0 || (!hasReadings && recognition.Doubts.ConfidenceOf(word) < LowConfidence);
    }

    private bool IsPlain(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start > CandidateSearch.MaxReadLength || !Chars.IsLetter(text[start]) || !Chars.IsLetter(text[end - 1])) return false;
        if (start > 0 && !(Chars.IsSpace(text[start - 1]) || Chars.ClassOf(text[start - 1]) == CharClass.Punctuation)) return false;
        if (end < text.Length && Chars.ClassOf(text[end]) is not (CharClass.Space or CharClass.Punctuation)) return false;
        if (Chars.IsUpper(text[start]) && SentenceStarts.At(text, start) == SentenceStart.No) return false;
        return _words.IsKnown(text[start..end]);
    }

    private static bool IsInner(char c) => Chars.IsLetter(c) || Chars.IsApostrophe(c) || Chars.ClassOf(c) == CharClass.Hyphen;
}
