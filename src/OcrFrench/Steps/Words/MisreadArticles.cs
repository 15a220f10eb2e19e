using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Marks;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Words;

/// <summary>
/// Repairs an elided article that was read as a letter or figure on its own: <c>la préface de Y Histoire</c>, <c>dans V Assemblée</c>,
/// <c>le jour de 1 ouverture</c>.
/// </summary>
internal sealed class MisreadArticles : IRepairStep
{
    public const string Rule = "letters.misread-article";

    /// <summary>By hand, in nats: a numeral or an initial is likelier as long as the context does not say otherwise.</summary>
    private const float Doubt = 3;

    /// <summary>Signs that are often meant: figures, labels.</summary>
    private static readonly string[] s_rarer = [" 1 ", " i ", " I ", " f "];

    /// <summary>By hand, in letters: no noun is longer.</summary>
    private const int LongestWord = 24;

    /// <summary>Words that follow a numeral or the pronoun y, and no article.</summary>
    private static readonly SmallWordTable s_notNouns = SmallWordTable.Of(
        "a à ai as ait aura aurait avait avaient avoir au aux en est et était étaient eut eu il ils elle elles on ou où un une y",
        ignoresCase: true);

    /// <summary>Words behind which no numeral, label or abbreviation stands before a noun without its article.</summary>
    private static readonly SmallWordTable s_before = SmallWordTable.Of(
        "de à dans par pour sur avec sous contre depuis après avant vers pendant malgré sans selon entre toute tout que");

    /// <summary>What is measured or counted: before these a 1 is a 1.</summary>
    private static readonly SmallWordTable s_counted = SmallWordTable.Of(
        "an heure heures hectare hectolitre hectogramme are arpent aune once acre exemplaire étage unité élève enfant homme habitant hab obole ou et "
            + "article acte anneau œuf atmosphère ampère h ha hl");

    private readonly WordTest _words;
    private readonly TextCost _cost;
    private readonly char[] _article = ['l', '\0'];

    public MisreadArticles(EngineModels models, WordTest words)
    {
        _words = words;
        _cost = new TextCost(models);
    }

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        Find(text, " Y ", mayBeMeant: false, facts, found);
        Find(text, " V ", mayBeMeant: false, facts, found);
        foreach (string sign in s_rarer) Find(text, sign, mayBeMeant: true, facts, found);
    }

    private void Find(ReadOnlySpan<char> text, ReadOnlySpan<char> sign, bool mayBeMeant, SourceFacts facts, ChangeList found)
    {
        _article[1] = facts.Profile.Apostrophe;
        for (int from = 0; ;)
        {
            int next = text[from..].IndexOf(sign);
            if (next < 0) return;
            int at = from + next + 1, word = at + 2;
            from = word;
            int end = Chars.EndOfLetters(text, word), before = Chars.StartOfLetters(text, at - 1);
            if (end - word is < 2 or > LongestWord || !Chars.MayFollowElision(Letters.ToLower(text[word]))) continue;
            // After a name or a full stop it is a numeral, an initial, or the pronoun.
            if (before == at - 1 || !Chars.IsLower(text[before]) || s_notNouns.Contains(text[word..end])) continue;
            if (mayBeMeant && (!s_before.Contains(text[before..(at - 1)]) || s_counted.Contains(text[word..end]))) continue;
            if (_words.Judge(text[word..end], [], out _) == WordVerdict.Unknown) continue;
            float gain = _cost.GainOf(text, at, word, _article);
            float probability = 1 / (1 + Portable.Exp(Doubt - gain));
            if (probability >= Reason.Floor) found.Add(at, word, _article, new Reason(CorrectionKind.Elision, Rule, probability));
        }
    }
}
