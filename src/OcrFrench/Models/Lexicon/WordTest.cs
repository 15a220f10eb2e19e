using OcrFrench.Characters;
using OcrFrench.Models.Confusions;

namespace OcrFrench.Models.Lexicon;

/// <summary>The verdict on a word.</summary>
internal enum WordVerdict : byte
{
    /// <summary>French, and rarely a misreading of another word.</summary>
    Sound,

    /// <summary>Sound only in old spelling.</summary>
    Old,

    /// <summary>French, but often a misreading of another word: context must decide.</summary>
    Ambiguous,

    /// <summary>Unknown.</summary>
    Unknown,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A figure that may stand for a word.</summary>
    Sign,
}

/// <summary>
/// Knows which words are sound: from the lexicon, the user's words, and the list of words that are often misreadings of others.
/// </summary>
internal sealed class WordTest : IWordTest
{
    private readonly WordGraph _graph;
    private readonly ConfusableWords _confusable;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _own;
    private readonly bool _hasOwn;

    public WordTest(WordGraph graph, IReadOnlyList<string> vocabulary, ConfusableWords confusable)
    {
        _graph = graph;
        _confusable = confusable;
        _hasOwn = vocabulary.Count > 0;
        if (_hasOwn) _own = new HashSet<string>(vocabulary, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words that need their context under a fingerprint.</summary>
    public ulong[] Confusable(Fingerprint fingerprint) => _confusable.For(fingerprint);

    /// <inheritdoc cref="ConfusableWords.InSoundText"/>
    public ulong[] ConfusableInSoundText => _confusable.InSoundText;

    /// <summary>Whether a change removes a word that the user has listed.</summary>
    public bool LosesOwn(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        if (!_hasOwn) return false;
        foreach (Range part in read.Split(' '))
            if (_own.Contains(read[part]) && result.IndexOf(read[part], StringComparison.OrdinalIgnoreCase) < 0) return true;
        return false;
    }

    /// <summary>Judges a token of letters.</summary>
    public WordVerdict Judge(ReadOnlySpan<char> token, ulong[] confusable, out int word)
    {
        word = _graph.Find(token);
        if (word >= 0 && _graph.IsKnown(word, token))
        {
            if (IsMarked(confusable, word)) return WordVerdict.Ambiguous;
            return (_graph.Flags(word) & WordFlags.Old) == 0 ? WordVerdict.Sound : WordVerdict.Old;
        }

        return _hasOwn && _own.Contains(token) ? WordVerdict.Sound : WordVerdict.Unknown;
    }

    /// <summary>Judges a token that may contain apostrophes and hyphens: as a whole, then clitic by clitic and part by part.</summary>
    public WordVerdict JudgeParts(ReadOnlySpan<char> token, ulong[] confusable, out int word)
    {
        WordVerdict whole = Judge(token, confusable, out word);
        if (whole is WordVerdict.Sound or WordVerdict.Old) return whole;
        WordVerdict worst = WordVerdict.Sound;
        int start = 0;
        while (start < token.Length)
        {
            int clitic = Clitics.LengthAt(token[start..]);
            if (clitic > 0 && start + clitic < token.Length && Chars.IsLetter(token[start + clitic]))
            {
                start += clitic;
                continue;
            }

            int end = start;
            while (end < token.Length && Chars.IsLetter(token[end])) end++;
            if (end == start) return WordVerdict.Unknown;
            bool inner = start > 0 && Chars.ClassOf(token[start - 1]) == CharClass.Hyphen;
            WordVerdict part = (inner && token[start..end] is "t" or "T" or "là" or "ci" or "ce" or "je" or "la" or "y")
                || (end < token.Length && token[start..end] is "St" or "Ste")
                ? WordVerdict.Sound : Judge(token[start..end], confusable, out word);
            if (part == WordVerdict.Unknown) return part;
            if (part > worst) worst = part;
            if (end < token.Length && Chars.ClassOf(token[end]) != CharClass.Hyphen) return WordVerdict.Unknown;
            start = end + 1;
        }

        return worst;
    }

    /// <summary>
    /// Whether a token is known in the form printers use, in each of its parts: <c>l’Ecole</c>, <c>ETATS-UNIS</c>, <c>chef-d’oeuvre</c>.
    /// </summary>
    public bool IsHouseStyle(ReadOnlySpan<char> token)
    {
        int start = 0;
        while (start < token.Length)
        {
            int clitic = Clitics.LengthAt(token[start..]);
            if (clitic > 0)
            {
                start += clitic;
                continue;
            }

            int end = start;
            while (end < token.Length && Chars.IsLetter(token[end])) end++;
            if (end == start || (end < token.Length && Chars.ClassOf(token[end]) != CharClass.Hyphen)) return false;
            if (Judge(token[start..end], [], out _) == WordVerdict.Unknown && !HouseStyle.IsWord(_graph, token[start..end])) return false;
            start = end + 1;
        }

        return true;
    }

    /// <summary>Whether a word, known or not, is in old spelling.</summary>
    public bool IsOld(int word) => word >= 0 && (_graph.Flags(word) & WordFlags.Old) != 0;

    /// <summary>Whether letters are a word that is not a name.</summary>
    public bool IsOnlyCommon(ReadOnlySpan<char> letters)
    {
        int word = _graph.Find(letters);
        return word >= 0 && (_graph.Flags(word) & (WordFlags.Lower | WordFlags.Title)) == WordFlags.Lower;
    }

    /// <summary>Whether letters are a word that texts have and dictionaries do not.</summary>
    public bool IsOnlyAttested(ReadOnlySpan<char> letters)
    {
        int word = _graph.Find(letters);
        return word >= 0 && _graph.IsKnown(word, letters) && _graph.Classes(word) == WordClasses.None;
    }

    /// <summary>Whether letters may be a noun or what stands with one: the dictionary has them as such, or not at all.</summary>
    public bool MayBeNoun(ReadOnlySpan<char> letters)
    {
        int word = _graph.Find(letters);
        if (word < 0 || _graph.Classes(word) == WordClasses.None) return true;
        return (_graph.Classes(word) & (WordClasses.Noun | WordClasses.Adjective)) != 0
            && (_graph.Classes(word) & WordClasses.Function) == 0;
    }

    /// <summary>Whether letters are a finite verb, and neither noun nor adjective, nor a small word.</summary>
    public bool IsFiniteVerb(ReadOnlySpan<char> letters) =>
        Is(letters, WordClasses.Verb, not: WordClasses.Noun | WordClasses.Adjective | WordClasses.Function);

    /// <summary>Whether letters are a noun, whatever else they are.</summary>
    public bool IsAlsoNoun(ReadOnlySpan<char> letters) => Is(letters, WordClasses.Noun);

    /// <summary>Whether letters are a noun, and nothing that a pronoun could stand before.</summary>
    public bool IsOnlyNoun(ReadOnlySpan<char> letters) => Is(letters, WordClasses.Noun, not: NoNoun);

    /// <summary>Whether letters are a noun and nothing else, not even an adjective.</summary>
    public bool IsNothingButNoun(ReadOnlySpan<char> letters) => Is(letters, WordClasses.Noun, not: NoNoun | WordClasses.Adjective);

    /// <summary>Whether letters are an infinitive.</summary>
    public bool IsInfinitive(ReadOnlySpan<char> letters) => Is(letters, WordClasses.Infinitive);

    /// <summary>Whether letters are an infinitive, and neither noun nor adjective.</summary>
    public bool IsOnlyInfinitive(ReadOnlySpan<char> letters) =>
        Is(letters, WordClasses.Infinitive, not: WordClasses.Noun | WordClasses.Adjective | WordClasses.Function);

    /// <summary>Whether letters are a participle.</summary>
    public bool IsParticiple(ReadOnlySpan<char> letters) => Is(letters, WordClasses.Participle);

    /// <summary>Whether a token is known, and by its old spelling only.</summary>
    public bool IsOldSpelling(ReadOnlySpan<char> token) => JudgeParts(token, [], out _) == WordVerdict.Old;

    /// <summary>Whether a token is known, in whole or in parts.</summary>
    public bool IsKnown(ReadOnlySpan<char> token) => JudgeParts(token, [], out _) != WordVerdict.Unknown;

    /// <summary>Whether letters alone are a French word, or one of the user’s.</summary>
    public bool IsWord(ReadOnlySpan<char> letters) => Judge(letters, [], out _) != WordVerdict.Unknown;

    private const WordClasses NoNoun = WordClasses.Verb | WordClasses.Participle | WordClasses.Infinitive | WordClasses.Function
        | WordClasses.Adverb;

    private bool Is(ReadOnlySpan<char> letters, WordClasses wanted, WordClasses not = WordClasses.None)
    {
        int word = _graph.Find(letters);
        return word >= 0 && (_graph.Classes(word) & (wanted | not)) == wanted;
    }

    bool IWordTest.IsKnown(scoped ReadOnlySpan<char> word) => Judge(word, [], out _) != WordVerdict.Unknown;

    int IWordTest.Frequency(scoped ReadOnlySpan<char> word)
    {
        int index = _graph.Find(word);
        return index < 0 || _graph.FrequencyByte(index) == 0 ? 0
            : (int)MathF.Round(Portable.Exp(Frequencies.LogCount(_graph.FrequencyByte(index))));
    }

    bool IWordTest.IsVerb(scoped ReadOnlySpan<char> word)
    {
        int index = _graph.Find(word);
        return index >= 0 && (_graph.Classes(index) & (WordClasses.Verb | WordClasses.Noun | WordClasses.Adjective)) == WordClasses.Verb;
    }

    private static bool IsMarked(ulong[] set, int word) => set.Length > 0 && (set[word >> 6] >> word & 1) != 0;
}
