using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Survey.Recognition;

namespace OcrFrench.Survey.Scanning;

/// <summary>Finds French words that the engine doubted: some are misreadings of another word.</summary>
internal sealed class DoubtfulWords
{
    /// <summary>
    /// A word is doubtful if another reading of one of its symbols costs less than this, which means that, by Tesseract's rating, it is
    /// about as likely as the chosen one. On pages printed for this purpose, examining more words found hardly anything more.
    /// </summary>
    private const float NearReading = -3.2f;

    /// <summary>Where the engine says nothing about symbols, a word is doubtful if the engine was less sure of it than this.</summary>
    /// <remarks>By hand: well below what Tesseract says of most words that it reads right.</remarks>
    private const float LowConfidence = 0.85f;

    private readonly WordTest _words;
    private readonly WordGraph _graph;
    private readonly List<Suspect> _merged = [];

    public DoubtfulWords(WordTest words, WordGraph graph)
    {
        _words = words;
        _graph = graph;
    }

    /// <summary>Adds the words to a list of suspects, in order; existing suspects stay as they are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="recognition">What the engine says of it.</param>
    /// <param name="suspects">The places that are suspect without it, in order.</param>
    /// <param name="closed">Stretches that are not French prose, in order.</param>
    public void AddTo(ReadOnlySpan<char> text, RecognizedText recognition, List<Suspect> suspects, ReadOnlySpan<ClosedRange> closed)
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
            while (!closed.IsEmpty && closed[0].End <= at) closed = closed[1..];
            bool isClosed = !closed.IsEmpty && closed[0].Start <= at;
            bool isSuspect = next < suspects.Count && suspects[next].Start < end;
            if (!isClosed && !isSuspect && IsDoubtful(recognition, at, end) && IsPlain(text, at, end))
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
