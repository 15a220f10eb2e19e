using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OcrFrench.Characters;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey.Scanning;

/// <summary>
/// The fast path through a text, nearly all of which is short words that were seen before and are unremarkable. It finds the same as the
/// slow path.
/// </summary>
internal sealed partial class TextScanner
{
    private static readonly CharFinder s_figures = CharFinder.Of("0123456789°");

    private readonly bool _remembers;
    private readonly WordMemory?[] _memories = new WordMemory?[4];
    private readonly List<(int Start, int End)> _skipped = [];
    private WordMemory? _memory;

    /// <summary>Fills the words of a document with those of the most recently scanned text.</summary>
    public void CountWords(ReadOnlySpan<char> text, DocumentWords words)
    {
        if (_memory is null)
        {
            words.Fill(text);
            return;
        }

        words.Clear();
        _memory.AddTo(words);
        foreach ((int start, int end) in _skipped) words.Count(text[start..end]);
    }

    private void Start(Fingerprint fingerprint)
    {
        _skipped.Clear();
        _memory = _remembers ? _memories[(int)fingerprint] ??= new WordMemory() : null;
        _memory?.Start();
    }

    /// <summary>
    /// Records a stretch that the fast path did not count. Adjoining stretches are merged, so that none ends inside a word.
    /// </summary>
    private void Skipped(int start, int end)
    {
        if (_memory is null) return;
        if (_skipped.Count > 0 && _skipped[^1].End == start) _skipped[^1] = (_skipped[^1].Start, end);
        else _skipped.Add((start, end));
    }

    /// <summary>Moves from word to word as long as they are short and already judged. Returns where it stopped.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ScanShortWords(ReadOnlySpan<char> text, int at, int to, List<Suspect> into, ref ScanCounts counts)
    {
        if (_memory is not { } memory || at > to - CharacterBlock.Length || (at > 0 && !Separates(text[at - 1]))) return at;
        CharacterBlock block = CharacterBlock.Read(text[at..]);
        int words = 0, from = 0, found = into.Count;
        Span<Suspect> room = Room(into, found);
        while (true)
        {
            int start = from + BitOperations.TrailingZeroCount(~(block.Separators >> from));
            if (start > CharacterBlock.Length - ShortWord.Reach)
            {
                at += Math.Min(start, CharacterBlock.Length);
                from = 0;
                if (at > to - CharacterBlock.Length) break;
                block = CharacterBlock.Read(text[at..]);
                continue;
            }

            int length = BitOperations.TrailingZeroCount(~(block.Inner >> start)), end = start + length;
            bool isPlain = BitOperations.TrailingZeroCount(~(block.Letters >> start)) == length;
            // A word that reaches the end of the block is not short, and the text may end there.
            char next = text[at + Math.Min(end, CharacterBlock.Length - 1)];
            bool isBeforeMark = next is '.' or ':';
            bool isShort = (uint)(length - 1) < ShortWord.MostCharacters & (block.Solid >> start & block.Solid >> (end - 1) & 1) != 0
                & (isPlain | !isBeforeMark);
            if (!(isShort & (block.Separators >> end & 1) != 0))
            {
                from = start;
                while (at + from < to && Separates(text[at + from]) && !IsMisreadElision(text, at + from, to)) from++;
                if (from > start)
                {
                    if (from < CharacterBlock.Length) continue;
                    at += from;
                    from = 0;
                    if (at > to - CharacterBlock.Length) break;
                    block = CharacterBlock.Read(text[at..]);
                    continue;
                }

                if (!isShort || !Separates(next)) break;
            }

            ShortWord word = ShortWord.Read(text[(at + start)..], length);
            ref readonly WordMemory.Entry known = ref memory.Count(word);
            if (Unsafe.IsNullRef(in known))
            {
                from = start;
                if (!Learn(memory, text.Slice(at + start, length), word, isPlain)) break;
                known = ref memory.Count(word);
            }

            // It is unpredictable whether a word needs its context: it is always written down, and kept or not without a branch.
            bool isAmbiguous = known.Verdict == WordVerdict.Ambiguous, isNumber = known.Verdict == WordVerdict.Number;
            words += isNumber ? 0 : 1;
            if (isNumber | known.Verdict == WordVerdict.Sound | (isAmbiguous & length > 1 & !isBeforeMark))
            {
                if (found == room.Length) room = Room(into, found);
                room[found] = new Suspect(at + start, at + end, SuspectKind.RealWord, known.Word);
                found += isAmbiguous ? 1 : 0;
            }
            else
            {
                CollectionsMarshal.SetCount(into, found);
                if (known.Verdict == WordVerdict.Sign) words--;
                AddShort(text, at + start, at + end, to, isPlain, known, into, ref counts);
                found = into.Count;
                room = Room(into, found);
            }

            from = end;
        }

        CollectionsMarshal.SetCount(into, found);
        counts.Words += words;
        return at + from;
    }

    private static void AddShort(ReadOnlySpan<char> text, int start, int end, int to, bool isPlain, in WordMemory.Entry known,
        List<Suspect> into, ref ScanCounts counts)
    {
        if (known.Verdict == WordVerdict.Sign) AddSign(text, start, end, into);
        else if (isPlain) AddPlain(text, start, end, to, known.Verdict, known.Word, into, ref counts);
        else AddParts(text, start, end, known.Verdict, known.Word, into, ref counts);
    }

    /// <summary>A list as a span with room to grow.</summary>
    private static Span<Suspect> Room(List<Suspect> list, int used)
    {
        const int Ahead = 64;
        CollectionsMarshal.SetCount(list, used + Ahead);
        return CollectionsMarshal.AsSpan(list);
    }

    private bool Learn(WordMemory memory, ReadOnlySpan<char> token, in ShortWord word, bool isPlain)
    {
        int index = -1;
        WordVerdict verdict;
        if (isPlain) verdict = JudgePlain(token, out index);
        else if (token.IndexOfAny(s_figures) < 0) verdict = JudgeParts(token, out index);
        else if (Protection.IsNumber(token)) verdict = IsLoneSign(token) ? WordVerdict.Sign : WordVerdict.Number;
        else return false;
        return memory.TryAdd(word, verdict, index, DocumentWords.KeyOf(token));
    }

    private static bool Separates(char c) => Chars.ClassOf(c) is CharClass.Space or CharClass.Punctuation;
}
