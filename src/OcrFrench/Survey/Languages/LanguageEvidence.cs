using System.Runtime.CompilerServices;
using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey.Languages;

/// <summary>What one word says for each language against French, in sixteenths of a nat; the lane of French stays 0.</summary>
[InlineArray(Lanes)]
internal struct LanguageEvidence
{
    /// <summary>Badly damaged French: the lane after those of <see cref="PassageLanguage"/>.</summary>
    public const int Damaged = LanguageFormat.Lanes;

    public const int Lanes = Damaged + 1;

    private int _first;
}

/// <summary>Weighs words: how likely is each in every language, as a frequent word or letter by letter?</summary>
/// <remarks>
/// Every number here was set by hand and checked together with the others, not one by one, by <c>languages --measure</c>: on foreign text,
/// French novels, and damaged pages.
/// </remarks>
internal sealed class LanguageScale(LanguageData data, WordGraph? graph)
{
    private const int Nat = LanguageFormat.StepsPerNat;

    /// <summary>The cost of a word that is not among a language's frequent ones: −ln 0.2, about the share of such words.</summary>
    private const int Unlisted = (int)(1.6 * Nat);

    /// <summary>The same for French when not even the lexicon knows the word: damage, names.</summary>
    private const int UnknownFrench = (int)(1.9 * Nat);

    /// <summary>
    /// The most that a word can say for or against a language, however rare it is in the other: texts quote, and damage produces
    /// anything.
    /// </summary>
    private const int Most = 5 * Nat;

    /// <summary>The most that a French word can say against an unnamed language: the Romance ones share words with French.</summary>
    private const int MostOther = 3 * Nat;

    /// <summary>
    /// The most that a short foreign word can say against badly damaged French, since damage produces many of them. Exempt are words of
    /// <see cref="ShortestSure"/> letters, or with an accent, that are rarer in French, printed or misread, than
    /// <see cref="NeverFrench"/>.
    /// </summary>
    private const int DamagedWords = 3 * Nat / 2, NeverFrench = (int)(12.5 * Nat), ShortestSure = 4;

    private const byte FirstAccented = 27;

    /// <summary>The most that words of one and two letters can say: damage produces them most easily.</summary>
    private const int MostOfOne = (int)(0.75 * Nat), MostOfTwo = (int)(2.5 * Nat);

    /// <summary>
    /// What badly damaged French loses on a sound word, and how much worse than an unknown language it predicts letters: it should win
    /// through its French words.
    /// </summary>
    private const int DamagedSound = Nat / 4, DamagedLetters = 3 * Nat / 8;

    /// <summary>How much worse an unknown language predicts letters, and frequent words, than the nearest known one.</summary>
    private const int OtherLetters = 11 * Nat / 16, OtherWords = 2 * Nat;

    /// <summary>
    /// What names, words in capitals and torn words say is divided by these: names are spelt alike everywhere, and the others are often
    /// damage.
    /// </summary>
    private const int NameShare = 4, CapitalsShare = 2, TornShare = 4;

    public void Weigh(ReadOnlySpan<char> text, in PassageToken token, ReadOnlySpan<byte> symbols, ref LanguageEvidence evidence,
        out int named, out WordMarks marks)
    {
        ReadOnlySpan<char> word = text[token.Start..token.End];
        bool isListed = data.TryFindWord(symbols, out ulong costs);
        var spelling = data.Spelling(symbols);
        int french = FrenchCost(word, spelling[0], isListed ? (byte)costs : LanguageFormat.Unattested, out bool isKnown);
        marks = MarksOf(text, token, isKnown);
        if (symbols.ContainsAny(LanguageSymbols.Strange, LanguageSymbols.Acute, LanguageSymbols.Tilde)) marks |= WordMarks.Foreign;
        int nearest = spelling[LanguageFormat.Lanes - 1] + Unlisted, frequent = int.MaxValue;
        int most = symbols.Length switch { 1 => IsWordAlone(word[0]) ? MostOfOne : 0, 2 => MostOfTwo, _ => Most };
        named = 0;
        for (int lane = 1; lane < LanguageFormat.Lanes - 1; lane++)
        {
            int letters = spelling[lane] + Unlisted;
            byte listed = (byte)(costs >> (lane * 8));
            nearest = Math.Min(nearest, letters);
            if (listed != LanguageFormat.Unattested)
            {
                frequent = Math.Min(frequent, listed);
                letters = listed;
                if (french - listed > Nat) named |= 1 << lane;
            }

            evidence[lane] = french - letters;
        }

        int other = nearest + OtherLetters;
        byte little = (byte)(costs >> ((LanguageFormat.Lanes - 1) * 8));
        if (little != LanguageFormat.Unattested)
        {
            other = Math.Min(other, symbols.Length == 2 ? little + Nat : little);
            if (french - little > Nat) named |= 1 << (LanguageFormat.Lanes - 1);
        }

        if (frequent != int.MaxValue) other = Math.Min(other, frequent + OtherWords);
        evidence[LanguageFormat.Lanes - 1] = french - other;
        bool isSure = little != LanguageFormat.Unattested && (byte)costs >= NeverFrench
            && (symbols.Length >= ShortestSure || symbols.ContainsAnyInRange(FirstAccented, LanguageSymbols.Strange));
        evidence[LanguageEvidence.Damaged] = Math.Max(-DamagedSound,
            Math.Max(french - nearest - OtherLetters - DamagedLetters, french - (isSure ? int.MaxValue / 2 : other + DamagedWords)));
        int share = Share(word, token, isListed);
        for (int lane = 1; lane < LanguageEvidence.Lanes; lane++)
            evidence[lane] = Math.Clamp(evidence[lane], lane == LanguageFormat.Lanes - 1 ? -MostOther : -Most, most) / share;
    }

    /// <summary>Whether a letter is a word of its own in one of the languages.</summary>
    private static bool IsWordAlone(char c) => c is 'a' or 'e' or 'i' or 'o' or 'y' or 'é' or 'è' or 'à' or 'á' or 'ó' or 'I';

    private int FrenchCost(ReadOnlySpan<char> word, int letters, byte listed, out bool isKnown)
    {
        int cost = letters + UnknownFrench;
        isKnown = listed != LanguageFormat.Unattested;
        if (isKnown) return Math.Min(cost, listed);
        int index = graph is null || word.Length > WordGraph.MaxWordLength ? -1 : graph.Find(word);
        isKnown = index >= 0 && graph!.IsKnown(index, word);
        return !isKnown ? cost : Math.Min(letters, (int)(graph!.Cost(index) * Nat));
    }

    private static WordMarks MarksOf(ReadOnlySpan<char> text, in PassageToken token, bool isKnown)
    {
        ReadOnlySpan<char> word = text[token.Start..token.End];
        bool isTitle = Chars.IsUpper(word[0]);
        if (token.IsTorn || (word.Length == 1 && !IsWordAlone(word[0]))) return WordMarks.Rubble;
        for (int i = 1; i < word.Length; i++)
            if (Chars.IsUpper(word[i]) && (!isTitle || Chars.IsLower(word[i - 1]))) return WordMarks.Rubble;
        return isTitle && !isKnown && token.Start > 0 && text[token.Start - 1] == ' ' && token.IsJoined
            ? WordMarks.Follows
            : WordMarks.None;
    }

    private static int Share(ReadOnlySpan<char> word, in PassageToken token, bool isListed)
    {
        if (token.IsTorn) return TornShare;
        if (!Chars.IsUpper(word[0])) return 1;
        if (word.Length > 1 && Chars.IsUpper(word[1])) return CapitalsShare;
        return isListed ? 1 : NameShare;
    }
}
