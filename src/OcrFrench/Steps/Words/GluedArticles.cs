using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Steps.Marks;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Words;

/// <summary>
/// Parts a preposition from its article where both together look like a word of their own: <c>delà lune</c>, <c>parles yeux</c>. Such words
/// are looked for in sound text too, since a proofreader overlooks them.
/// </summary>
internal sealed class GluedArticles : IRepairStep
{
    public const string Rule = "layout.glued-article";

    /// <summary>By hand, in nats: delà without au or par before it is hardly ever printed.</summary>
    private const float RarityOfDela = 1;

    /// <summary>
    /// In nats, by hand: one does speak (parla, parles). With 6, of 27 places on the training pages that fell short by up to 3.3, none was
    /// the verb.
    /// </summary>
    private const float RarityOfVerb = 2.2f;

    /// <summary>Words before which delà is a word of its own, as it is behind a hyphen: <c>par delà</c>.</summary>
    private static readonly SmallWordTable s_before = SmallWordTable.Of("au par en de du l le un deci deçà", ignoresCase: true);

    private readonly TextCost _cost;

    public GluedArticles(EngineModels models) => _cost = new TextCost(models);

    /// <summary>Adds the splits to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        // Old prints set their spaces as they please.
        if (facts.MayBeOld) return;
        Find(text, facts.Phrases.Of(Phrase.Dela, text), "delà".Length, ["de la", "de là"], RarityOfDela, found);
        Find(text, facts.Phrases.Of(Phrase.CapitalDela, text), "Delà".Length, ["De la", "De là"], RarityOfDela, found);
        Find(text, facts.Phrases.Of(Phrase.Parles, text), "parles".Length, ["par les"], RarityOfVerb, found);
        Find(text, facts.Phrases.Of(Phrase.Parla, text), "parla".Length, ["par la"], RarityOfVerb, found);
    }

    private void Find(
        ReadOnlySpan<char> text, List<int> places, int length, ReadOnlySpan<string> parts, float rarity, ChangeList found)
    {
        foreach (int at in places)
        {
            int end = at + length;
            if (end + 1 >= text.Length || text[end] is not (' ' or '\n') || !Chars.IsLetter(text[end + 1])) continue;
            if (at > 0 && !Chars.IsSpace(text[at - 1])) continue;
            int before = at > 0 ? Chars.StartOfLetters(text, at - 1) : at;
            if (before < at - 1 && s_before.Contains(text[before..(at - 1)])) continue;
            float most = 0;
            string? best = null;
            foreach (string part in parts)
            {
                float gain = _cost.GainOf(text, at, end, part);
                if (gain > most) (most, best) = (gain, part);
            }

            if (best is null) continue;
            float probability = 1 / (1 + Portable.Exp(rarity - most));
            if (probability >= Reason.Floor) found.Add(at, end, best, new Reason(CorrectionKind.Split, Rule, probability));
        }
    }
}
