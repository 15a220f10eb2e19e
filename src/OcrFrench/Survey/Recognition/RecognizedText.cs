using OcrFrench.Edits;

namespace OcrFrench.Survey.Recognition;

/// <summary>
/// What an OCR engine says of the words of a text, followed through the changes that are made to it: for each character the word and
/// the symbol that it was read as. What the engine says of the symbols of a word ends with the first change to it.
/// </summary>
internal sealed class RecognizedText
{
    private const int None = -1;

    private readonly List<(int Start, int End)> _changed = [];
    private IReadOnlyList<RecognizedWord> _words = [];
    private int[] _wordAt = [], _symbolAt = [], _spareWords = [], _spareSymbols = [];
    private int _length;

    /// <summary>Whether the engine reported anything at all.</summary>
    public bool IsActive { get; private set; }

    /// <summary>Whether it lists other readings.</summary>
    public bool HasReadings { get; private set; }

    /// <summary>What it says of symbols.</summary>
    public SymbolEvidence Symbols { get; } = new();

    /// <summary>The words that <see cref="WordAt"/> numbers.</summary>
    public IReadOnlyList<RecognizedWord> Words => _words;

    /// <summary>How doubtful each word is, beside the others.</summary>
    public WordDoubts Doubts { get; } = new();

    /// <summary>Prepares for a text without evidence from an engine.</summary>
    public void Clear()
    {
        IsActive = HasReadings = false;
        _words = [];
    }

    /// <summary>Takes what an engine says of a text.</summary>
    /// <exception cref="ArgumentException">A word or a symbol lies outside the text, or starts before the previous one ends.</exception>
    public void Start(ReadOnlySpan<char> text, IReadOnlyList<RecognizedWord> words)
    {
        IsActive = HasReadings = false;
        _words = words;
        _length = text.Length;
        Fit(ref _wordAt, _length);
        Fit(ref _symbolAt, _length);
        _wordAt.AsSpan(0, _length).Fill(None);
        _symbolAt.AsSpan(0, _length).Fill(None);
        Symbols.Start(words);
        Doubts.Start(words);
        int reached = 0, symbol = 0;
        for (int w = 0; w < words.Count; w++)
        {
            RecognizedWord word = words[w];
            if (word is null || word.Start < reached || word.Length < 0 || word.Length > _length - word.Start)
                throw new ArgumentException($"Word {w} of the recognition lies outside the text, or before the end of the word before it.",
                    nameof(words));
            reached = word.Start + word.Length;
            _wordAt.AsSpan(word.Start, word.Length).Fill(w);
            int within = word.Start;
            foreach (RecognizedSymbol at in word.Symbols)
            {
                if (at is null || at.Start < within || at.Length < 0 || at.Length > reached - at.Start)
                    throw new ArgumentException(
                        $"A symbol of word {w} of the recognition lies outside the word, or before the end of the symbol before it.",
                        nameof(words));
                within = at.Start + at.Length;
                _symbolAt.AsSpan(at.Start, at.Length).Fill(symbol++);
            }

            HasReadings |= word.Alternatives.Count > 0;
            IsActive |= !float.IsNaN(Doubts.ConfidenceOf(w));
        }

        HasReadings |= Symbols.HasAny;
        IsActive |= HasReadings;
    }

    /// <summary>The word that a character of the current text was read in, or -1.</summary>
    public int WordAt(int at) => _wordAt[at];

    /// <summary>The symbols that the characters of the current text were read as, or -1.</summary>
    public ReadOnlySpan<int> SymbolsOf(int start, int end) => _symbolAt.AsSpan(start, end - start);

    /// <summary>Follows the text through changes.</summary>
    public void Advance(ChangeList changes, int length)
    {
        if (!IsActive) return;
        Fit(ref _spareWords, length);
        Fit(ref _spareSymbols, length);
        _changed.Clear();
        int at = 0, to = 0;
        for (int i = 0; i < changes.Count; i++)
        {
            Change change = changes[i];
            Copy(at, change.Start, ref to);
            int word = change.Length > 0 ? _wordAt[change.Start] : change.Start > 0 ? _wordAt[change.Start - 1] : None;
            _spareWords.AsSpan(to, change.TextLength).Fill(word);
            _spareSymbols.AsSpan(to, change.TextLength).Fill(None);
            _changed.Add((to, to + change.TextLength));
            to += change.TextLength;
            at = change.End;
        }

        Copy(at, _length, ref to);
        (_wordAt, _spareWords) = (_spareWords, _wordAt);
        (_symbolAt, _spareSymbols) = (_spareSymbols, _symbolAt);
        _length = length;
        foreach ((int start, int end) in _changed) ForgetSymbols(start, end);
    }

    private void Copy(int from, int end, ref int to)
    {
        _wordAt.AsSpan(from, end - from).CopyTo(_spareWords.AsSpan(to));
        _symbolAt.AsSpan(from, end - from).CopyTo(_spareSymbols.AsSpan(to));
        to += end - from;
    }

    /// <summary>Discards the symbols of words that a change touches.</summary>
    private void ForgetSymbols(int start, int end)
    {
        for (int i = start - 1; i >= 0 && _wordAt[i] >= 0 && i + 1 < _length && _wordAt[i] == _wordAt[i + 1]; i--) _symbolAt[i] = None;
        for (int i = Math.Max(end, 1); i < _length && _wordAt[i] >= 0 && _wordAt[i] == _wordAt[i - 1]; i++) _symbolAt[i] = None;
    }

    private static void Fit(ref int[] array, int length)
    {
        if (array.Length < length) array = new int[Math.Max(length, array.Length * 2)];
    }
}
