using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey.Languages;

/// <summary>
/// Finds long stretches that cannot be French in whatever state: most of their words are unknown, and the small words that no French
/// sentence does without are missing. It needs no data of the other language, so it also tells the many that <see cref="LanguageData"/>
/// does not include: Occitan, Basque, Romanian, Alsatian.
/// </summary>
/// <remarks>
/// The numbers were set by hand on stretches of 30, 60 and 120 words, of twelve languages, of old prints, and of the training pages as they
/// were read. Small words count for more than unknown ones because damage spares the shortest words: on pages where half of the words are
/// damaged, one in eight is still a small French one; in Occitan or Romanian one in fifty looks like one.
/// For one text at a time; the work grows with the text and no faster.
/// </remarks>
internal sealed class ForeignStretches(WordGraph? graph)
{
    /// <summary>
    /// A place is examined where this many unknown words in lower case stand within <see cref="DenseLength"/> characters: one word in six.
    /// </summary>
    private const int Dense = 11, DenseLength = 400;

    /// <summary>By hand, in characters: how far around such a place a stretch reaches, and the gap across which two are one.</summary>
    private const int Reach = 300, Gap = 300;

    /// <summary>
    /// A block is judged at the first end of a paragraph after <see cref="Short"/> words, of a line after <see cref="Long"/>, and anywhere
    /// after <see cref="Longest"/>; the words are those in lower case with two letters or more. Fewer than <see cref="Fewest"/> tell
    /// nothing.
    /// </summary>
    private const int Short = 40, Long = 60, Longest = 90, Fewest = 25;

    /// <summary>
    /// What a small French word counts against an unknown one, and a word with letters that French and its damage do not have for it.
    /// </summary>
    private const int FrenchWeight = 4, StrangeWeight = 2;

    /// <summary>
    /// The count must exceed this share of the words, in hundredths, behind a stretch that does, or on its own, and then
    /// <see cref="Margin"/> words on top: what is short must be unmistakable. On pages read by an engine without French letters half of the
    /// words may be damaged.
    /// </summary>
    private const int ShareBehind = 20, ShareAlone = 30, ShareMisread = 50, Margin = 3;

    /// <summary>One torn word for this many unknown ones is damage: <c>d'¢tre</c>, <c>qu1l</c>.</summary>
    private const int TornShare = 6;

    /// <summary>
    /// The words that make up a quarter of every French page and that its neighbours do not have, or hardly. Compiled by hand from the most
    /// frequent ones of the training texts.
    /// </summary>
    private static readonly SmallWordTable s_french = SmallWordTable.Of(
        "le les et des du dans une est il pas sur avec pour qui au aux elle nous vous ce cette ces ses était étoit sont ne par je lui "
        + "mais plus être leur ils où même comme");

    private readonly List<int> _small = [];
    private List<Passage> _into = [];
    private Block _block;
    private bool _isOpen;
    private int _share;

    /// <summary>Adds the stretches, in order and disjoint.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unknown">Where the words start that the lexicon does not know, in order.</param>
    /// <param name="isMisread">Whether the text shows an engine that does not write French letters.</param>
    /// <param name="into">Takes the passages.</param>
    public void Find(ReadOnlySpan<char> text, ReadOnlySpan<int> unknown, bool isMisread, List<Passage> into)
    {
        if (graph is null || unknown.Length < Dense) return;
        _into = into;
        _share = isMisread ? ShareMisread : ShareAlone;
        _small.Clear();
        foreach (int at in unknown)
            if (Chars.IsLower(text[at])) _small.Add(at);
        int from = -1, to = 0;
        for (int i = 0; i + Dense <= _small.Count; i++)
        {
            int first = _small[i], last = _small[i + Dense - 1];
            if (last - first > DenseLength) continue;
            if (from >= 0 && first > to + Gap)
            {
                Look(text, from, to);
                from = -1;
            }

            if (from < 0) from = Border(text, first, Math.Max(to, first - Reach), -1);
            to = Math.Max(to, last);
        }

        if (from >= 0) Look(text, from, to);
    }

    /// <summary>The nearest end of a paragraph before or behind a place, or the farthest gap between words.</summary>
    private static int Border(ReadOnlySpan<char> text, int place, int limit, int step)
    {
        int gap = place;
        for (int at = place; at != limit; at += step)
        {
            int left = step < 0 ? at - 1 : at;
            if (text[left] == '\n' && left > 0 && text[left - 1] == '\n') return at;
            if (text[left] is ' ' or '\n') gap = at;
        }

        return limit == 0 || limit == text.Length ? limit : gap;
    }

    private void Look(ReadOnlySpan<char> text, int from, int to)
    {
        to = Border(text, to, Math.Min(text.Length, to + Reach), 1);
        Span<byte> symbols = stackalloc byte[PassageToken.MostSymbols];
        _block = default;
        _isOpen = false;
        for (int at = from; PassageToken.TryRead(text, at, to, symbols, out PassageToken token, out int length); at = token.End)
        {
            bool ends = token.Before switch
            {
                WordBorder.Paragraph => _block.Words >= Short,
                WordBorder.Line or WordBorder.Sentence => _block.Words >= Long,
                _ => _block.Words >= Longest,
            };
            if (ends) Judge();
            if (_block.End == 0) _block.Start = token.Start;
            _block.End = token.End;
            ReadOnlySpan<char> word = text[token.Start..token.End];
            if (word.Length < 2 || !Chars.IsLower(word[0])) continue;
            _block.Words++;
            if (s_french.Contains(word)) _block.French++;
            else if (!Chars.IsApostrophe(word[^1]) && !graph!.IsKnown(word)) _block.Unknown++;
            if (token.IsTorn) _block.Torn++;
            else if (symbols[..length].ContainsAny(LanguageSymbols.Strange, LanguageSymbols.Acute, LanguageSymbols.Tilde)) _block.Strange++;
        }

        Judge();
    }

    private void Judge()
    {
        Block block = _block;
        _block = default;
        int count = 100 * (block.Unknown + (StrangeWeight * block.Strange) - (FrenchWeight * block.French));
        bool isForeign = block.Words < Fewest
            ? _isOpen && count > 0 // the rest of the stretch
            : count > (_isOpen ? ShareBehind * block.Words : (_share * block.Words) + (100 * Margin))
                && block.Torn * TornShare <= block.Unknown;
        if (isForeign && _isOpen) _into[^1] = new Passage(_into[^1].Start, block.End, PassageLanguage.Other);
        else if (isForeign) _into.Add(new Passage(block.Start, block.End, PassageLanguage.Other));
        _isOpen = isForeign;
    }

    /// <summary>Words in a row, and what speaks for and against their being French.</summary>
    private struct Block
    {
        public int Start, End, Words, Unknown, French, Strange, Torn;
    }
}
