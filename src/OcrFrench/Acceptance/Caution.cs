using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Survey;
using OcrFrench.Survey.Words;

namespace OcrFrench.Acceptance;

/// <summary>
/// What a change must prove beyond its level where what was read is likelier to be meant than damaged: old spelling, names, abbreviations,
/// numerals.
/// </summary>
internal sealed class Caution(WordTest words)
{
    /// <summary>By hand: a figure after a word is more often printed than misread.</summary>
    private const float NoteMark = 0.97f;

    /// <summary>By hand: a plural or a feminine that the lexicon lacks is likelier than a lost or added ending.</summary>
    private const float InflectedForm = 0.97f;

    /// <summary>By hand: a difference like that between two spellings (comfortable, nayé) may be one, whatever the text's age.</summary>
    private const float OtherSpelling = 0.99f;

    /// <summary>
    /// By hand: where a line shows signs of old spelling and nothing more is known, vindrent and feurent are words; where much is known,
    /// the thresholds of old spelling hold.
    /// </summary>
    private const float MaybeOld = 0.8f;

    /// <summary>
    /// By hand: where more of the words are unknown than in any print of the 17th or 18th century, as in medieval texts, the lexicon does
    /// not know the spelling at all.
    /// </summary>
    private const float VeryOldSpelling = 0.99f, VeryOld = 0.15f;

    /// <summary>Shorter words of other languages are what damage makes of French ones (by hand).</summary>
    private const int ShortestForeign = 4, ShortestAlone = 6;

    /// <summary>Longer words before a full stop are complete, however often they occur there (by hand).</summary>
    private const int LongestCut = 8;

    /// <summary>By hand: of two capitals, one is often damage: II and IL for Il.</summary>
    private const int ShortestCapitals = 3;

    /// <summary>By hand: so sure are the joins of a clitic whose sentence begins behind a misread full stop.</summary>
    private const float ElisionOfCapital = 0.9f;

    /// <summary>By hand: pages with a greater share of unknown words are full of specks, and two of them often look like a pair.</summary>
    private const float FewSpecks = 0.05f;

    /// <summary>
    /// For a word that may be cut off before its full stop, which is often a comma misread, and does not recur. Counted on all training
    /// pages without those of directories: from here on 30 of 32 were right, and below half of them.
    /// </summary>
    private const float CutOff = 0.85f;

    /// <summary>By hand, in characters: no compound is longer.</summary>
    private const int LongestCompound = 40;

    /// <summary>
    /// By counting single sentences: from here on all à but two in 400 000 words of sound text were misprints of the source (below it every
    /// other was the verb), and of those that an engine had lost nine in ten are found.
    /// </summary>
    private const float PrepositionInShort = 0.98f;

    /// <summary>
    /// By counting a third of the training pages that were read well: of the names within a sentence that were less sure than this, eight
    /// came out wrong and three right.
    /// </summary>
    private const float OtherName = 0.6f;

    private static readonly CharFinder s_accents = CharFinder.Of("´`¨¸^");

    private readonly ForeignWords _foreign = new(words);
    private readonly TextSpelling _spelling = new(words);
    private readonly CompanyCaution _company = new(words);
    private readonly MeantForms _meant = new(words);
    private readonly EditedForms _edited = new(words);
    private readonly EntryCaution _entries = new(words);

    /// <summary>The probability that a change needs here; 0 where nothing speaks against it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="change">The change.</param>
    /// <param name="result">What it writes.</param>
    /// <param name="facts">What is known of the text.</param>
    /// <param name="reason">Why more is asked for.</param>
    public float ThresholdOf(
        ReadOnlySpan<char> text, in Change change, ReadOnlySpan<char> result, SourceFacts facts, out DoubtReason reason)
    {
        ReadOnlySpan<char> read = text[change.Start..change.End];
        reason = DoubtReason.OldSpelling;
        if (change.Reason.Judge is Judge.Ranker or Judge.RankerOfWord && change.Reason.Kind != CorrectionKind.LineEnd
            && facts.Profile.Fingerprint is not (Fingerprint.English or Fingerprint.NoAccents)
            && words.IsOldSpelling(read) && OldSkeleton.IsSame(read, result)) return Thresholds.Never;
        if (facts.MayBeOld && OldSkeleton.Modernises(read, result)) return Thresholds.Never;
        if (facts.MayBeOld && change.Reason.Kind is not (CorrectionKind.Character or CorrectionKind.LineEnd)
            && OldSkeleton.IsSame(read, result) && !read.SequenceEqual(result)
            && change.Reason.Kind is not (CorrectionKind.Join or CorrectionKind.Split)) return Thresholds.Never;
        if (change.Reason.Judge is not (Judge.Ranker or Judge.RankerOfWord))
        {
            // A street may be printed as Ecole-de-Médecine: no rule about capitals holds in lists.
            return change.Reason.Kind == CorrectionKind.Accent && !read.IsEmpty && Chars.IsUpper(read[0])
                && facts.Profile is { AccentsCapitals: false, Fingerprint: Fingerprint.General }
                && facts.Entries.Contain(text, change.Start) ? Thresholds.Never : 0;
        }

        if (change.Reason.Kind != CorrectionKind.LineEnd)
        {
            if (facts.Profile is { IsOld: true, UnknownShare: > VeryOld }) return VeryOldSpelling;
            if (facts.MayBeOld && change.Reason.Confidence < MaybeOld) return MaybeOld;
        }

        if (read is "&" && !facts.MisreadsAmpersands) return Thresholds.Never;
        if (change.Reason.Kind == CorrectionKind.Elision && facts.Profile is { IsOld: true, PrintsApostrophes: false })
            return Thresholds.Never;
        reason = DoubtReason.BelowThreshold;
        if (facts.Profile.Fingerprint == Fingerprint.General && read is "a" or "A" && GraveWords.IsPreposition(result)
            && change.Reason.Confidence < PrepositionInShort && !facts.Entries.Contain(text, change.Start)) return PrepositionInShort;
        if (words.LosesOwn(read, result) || _meant.Are(text, change, read, result, facts.Profile)
            || _edited.Lose(read, result)) return Thresholds.Never;
        if (PairedMarks.Loses(text, change.Start, change.End, result, facts.Profile.UnknownShare < FewSpecks)
            || SpokenForms.IsFilled(read, result) || SpokenForms.IsRepeated(text, change.Start, change.End)) return Thresholds.Never;
        if (facts.Profile.Fingerprint is Fingerprint.French && IsSignAlone(read)) return Thresholds.Never;
        if (_spelling.Is(read, result, facts)) return Thresholds.Never;
        if (change.Reason.Kind == CorrectionKind.LineEnd && JoinsCompound(read, result)) return Thresholds.Never;
        if (change.Reason.Kind == CorrectionKind.Join && InventsElision(text, change.Start, read)) return ElisionOfCapital;
        if (LosesNoteMark(read, result, out bool isSign))
            return isSign && facts.Profile.UnknownShare < FewSpecks ? Thresholds.Never : NoteMark;
        if (InventedNumerals.LooksInvented(read, result) || InventedNumerals.IsInDate(text, change.Start, change.End)
            || InventedNumerals.IsCounted(text, change.Start, read)) return Thresholds.Never;
        float needed = 0;
        if (change.End < text.Length && text[change.End] == '.' && !Abbreviations.Contains(result)
            && AbbreviatedWords.IsLikely(text, change.Start, change.End, words.IsKnown(read), Recurs(read, facts)))
        {
            if (Recurs(read, facts) > 1 || facts.Entries.Contain(text, change.Start)) return Thresholds.Never;
            needed = CutOff;
        }

        if (IsForeign(text, change, read, result, facts.Profile.Fingerprint)
            || IsPlainInCompany(text, change, read, result, facts.Profile)) return Thresholds.Never;
        if (InventsArticle(read, result) || LosesCapitals(read, result)) return Thresholds.Never;
        if (facts.Profile.UnknownShare < FewSpecks && IsLabel(read, result)) return Thresholds.Never;
        needed = Math.Max(needed, TermThreshold(change, read, result));
        needed = Math.Max(needed, _company.ThresholdOf(text, change, read, result, facts));
        if (facts.Entries.Contain(text, change.Start))
            needed = Math.Max(needed, _entries.ThresholdOf(change, read, result, facts.Profile.Fingerprint));
        reason = DoubtReason.RecurringName;
        needed = Math.Max(needed, OfName(text, change, read, result, facts.Profile));
        if (PlainSplits.Is(read, result) && Surnames.StandsAt(text, change.Start, change.End)) return Thresholds.Never;
        float ofName = RecurringNames.Threshold(read, result, facts.Words, facts.Source);
        if (ofName >= needed) return ofName;
        reason = DoubtReason.BelowThreshold;
        return needed;
    }

    /// <summary>
    /// A sign between spaces is no letter where the engine reads them all: <c>un champ / une vigne</c>. The ampersand has a rule of its
    /// own.
    /// </summary>
    private static bool IsSignAlone(ReadOnlySpan<char> read) =>
        read.Length == 1 && read[0] is not '&' && Chars.ClassOf(read[0]) is CharClass.Symbol or CharClass.Punctuation;

    /// <summary>Whether the hyphen of a compound of three parts is lost where its line ends: <c>tout-à-⏎fait</c>.</summary>
    private bool JoinsCompound(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        DividedWord parts = DividedWord.Of(read);
        int first = parts.FirstEnd, second = read.Length;
        if (first <= 0 || parts.Second >= read.Length || !read[..first].Contains('-')) return false;
        while (second > parts.Second && !Chars.IsLetter(read[second - 1])) second--;
        int length = first + 1 + second - parts.Second;
        if (length > LongestCompound || first >= result.Length || Chars.ClassOf(result[first]) == CharClass.Hyphen) return false;
        Span<char> compound = stackalloc char[LongestCompound];
        read[..first].CopyTo(compound);
        compound[first] = '-';
        read[parts.Second..second].CopyTo(compound[(first + 1)..]);
        return words.IsKnown(compound[..length]);
    }

    /// <summary>
    /// Whether a lone capital in a sentence becomes an elided word: <c>la vitamine D administrée</c>. Those are small there, unless
    /// the end of the sentence before was misread.
    /// </summary>
    private static bool InventsElision(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> read) =>
        read.Length > 2 && Chars.IsUpper(read[0]) && read[1] == ' ' && Chars.IsLower(read[2])
            && SentenceStarts.At(text, start) == SentenceStart.No;

    /// <summary>What a name within a sentence must prove before it becomes another: Rémusat, Eliot.</summary>
    private static float OfName(ReadOnlySpan<char> text, in Change change, ReadOnlySpan<char> read, ReadOnlySpan<char> result,
        in DamageProfile profile) =>
        profile is { Fingerprint: Fingerprint.French, UnknownShare: < FewSpecks } && NameShape.IsName(read)
            && !Accents.AreSameButAccents(read, result) && SentenceStarts.At(text, change.Start) == SentenceStart.No ? OtherName : 0;

    private static int Recurs(ReadOnlySpan<char> read, SourceFacts facts) => read.Length <= LongestCut ? facts.Words.CountOf(read) : 1;

    /// <summary>
    /// Whether only figures after a word are removed, or a sign that no letter is read as: the mark of a note that is on another page.
    /// </summary>
    private static bool LosesNoteMark(ReadOnlySpan<char> read, ReadOnlySpan<char> result, out bool isSign)
    {
        isSign = false;
        if (result.Length >= read.Length || !read.StartsWith(result)) return false;
        ReadOnlySpan<char> mark = read[result.Length..];
        isSign = mark is "*" or "**" or "***" or "†" or "‡" or "¹" or "²" or "³";
        return isSign || !mark.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>A word of another language in the company of others, or a long one where the engine reads all French letters.</summary>
    private bool IsForeign(ReadOnlySpan<char> text, in Change change, ReadOnlySpan<char> read, ReadOnlySpan<char> result,
        Fingerprint fingerprint) =>
        // French words without their accents look foreign, and so do those beside them.
        read.Length >= ShortestForeign
            && !(fingerprint is Fingerprint.English or Fingerprint.NoAccents && Accents.AreSameButAccents(read, result))
        && _foreign.IsForeign(read)
        && ((fingerprint == Fingerprint.French && read.Length >= ShortestAlone) || _foreign.HasCompany(text, change.Start, change.End));

    /// <summary>
    /// A word without accents beside one of another language, where hardly a word is unknown: <c>la Critical evaluation</c>.
    /// </summary>
    private bool IsPlainInCompany(
        ReadOnlySpan<char> text, in Change change, ReadOnlySpan<char> read, ReadOnlySpan<char> result, in DamageProfile profile) =>
        profile is { Fingerprint: Fingerprint.French, UnknownShare: < FewSpecks } && read.Length >= ShortestAlone
            && IsPlain(read) && Accents.AreSameButAccents(read, result)
            && _foreign.HasCompany(text, change.Start, change.End);

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!char.IsAsciiLetter(c)) return false;
        return true;
    }

    /// <summary>
    /// What may be a word of its own that no lexicon lists: a learned compound, an inflected form, a term that recurs.
    /// </summary>
    private static float TermThreshold(in Change change, ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        if (change.Reason.Judge != Judge.Ranker || Accents.AreSameButAccents(read, result)) return 0;
        // No term contains a space: d analogie.
        if (change.Reason.Kind == CorrectionKind.Join) return 0;
        if (LearnedWords.IsCompoundBroken(read, result) || LearnedWords.IsBroken(read, result)) return Thresholds.Never;
        if (OldSkeleton.IsSame(read, result) && DiffersInVowels(read, result)) return OtherSpelling;
        return LearnedWords.IsInflected(read, result) ? InflectedForm : 0;
    }

    /// <summary>
    /// Whether two spellings differ only in letters that spelling exchanges, and not in shapes that engines confuse, as they do I and J.
    /// </summary>
    private static bool DiffersInVowels(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        if (read.Length != result.Length) return false;
        for (int i = 0; i < read.Length; i++)
            if (read[i] != result[i] && !(read[i] is 'a' or 'o' or 'y' or 'm' && result[i] is 'a' or 'o' or 'i' or 'n')) return false;
        return true;
    }

    /// <summary>
    /// Whether a change adds an article where what was read has a capital or a detached accent, but no letter for an article: ´Ecole,
    /// L’École. Before small letters engines do lose articles.
    /// </summary>
    private static bool InventsArticle(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        int clitic = Clitics.LengthAt(result), letters = 0;
        if (clitic == 0 || clitic == result.Length || read.IsEmpty) return false;
        char first = '\0';
        bool isApart = read.ContainsAny(s_accents);
        foreach (char c in read)
        {
            if (Chars.IsApostrophe(c)) return false;
            if (!Chars.IsLetter(c)) continue;
            if (letters++ == 0) first = c;
        }

        return (isApart || Chars.IsUpper(first)) && letters <= result.Length - clitic
            && Accents.BaseOf(Letters.ToLower(first)) == Accents.BaseOf(Letters.ToLower(result[clitic]));
    }

    /// <summary>Whether a run of capitals becomes lower case: what is in capitals is not a word of a sentence.</summary>
    private static bool LosesCapitals(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        read = read[Clitics.LengthAt(read)..];
        if (read.Length < ShortestCapitals) return false;
        foreach (char c in read)
            if (!Chars.IsUpper(c)) return false;
        foreach (char c in result[Clitics.LengthAt(result)..])
            if (Chars.IsLower(c)) return true;
        return false;
    }

    /// <summary>
    /// Whether two letters that no stroke of Il looks like would become it where little else is damaged: a word that is spoken of
    /// (<c>Al est un article arabe</c>), an option (<c>dL</c>).
    /// </summary>
    private static bool IsLabel(ReadOnlySpan<char> read, ReadOnlySpan<char> result) =>
        result is "Il" or "il" && read.Length == 2
            && (read[0] == 'A' || (Chars.IsLower(read[0]) && read[0] is not ('i' or 'j' or 'l' or 't') && Chars.IsUpper(read[1])));
}
