using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Marks;
using OcrFrench.Steps.Normalization;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Words;

/// <summary>The space that PDF readers see behind a ligature, or before it: <c>ﬁ nancement</c>, <c>con ﬁ ance</c>.</summary>
internal sealed class SplitLigatures(EngineModels models, WordTest words) : IRepairStep
{
    public const string Rule = "layout.split-ligature";

    /// <summary>By hand: what is no word without the ligature and is one with it is nothing else.</summary>
    private const float OfUnknown = 0.98f;

    /// <summary>By hand, in nats: how much likelier the whole must be where the rest is a word as well (<c>ﬁ ls</c>).</summary>
    private const float Margin = 3;

    private readonly TextCost _cost = new(models);
    private readonly char[] _whole = new char[WordGraph.MaxWordLength], _written = new char[WordGraph.MaxWordLength];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        for (int at = 0; at + 2 < text.Length; at++)
        {
            int next = text[at..].IndexOfAnyInRange('ﬀ', 'ﬄ');
            if (next < 0) return;
            at += next;
            int rest = at + 2, end = rest <= text.Length && text[rest - 1] == ' ' ? Chars.EndOfLetters(text, rest) : rest;
            if (end <= rest || !Chars.IsLower(text[rest])) continue;
            int start = Chars.StartOfLetters(text, at);
            bool isWhole = Try(text, start, at, end, found);
            int before = start == at && at > 1 && text[at - 1] == ' ' ? Chars.StartOfLetters(text, at - 1) : at;
            if (!isWhole && before < at - 1) isWhole = Try(text, before, at, end, found);
            if (isWhole) at = end - 1;
        }
    }

    private bool Try(ReadOnlySpan<char> text, int start, int ligature, int end, ChangeList found)
    {
        ReadOnlySpan<char> letters = Normalization.Ligatures.Expand(text[ligature], CharacterRepairs.Ligatures);
        ReadOnlySpan<char> rest = text[(ligature + 2)..end];
        ReadOnlySpan<char> before = text[start..ligature].TrimEnd(' ');
        int length = before.Length + letters.Length + rest.Length;
        if (length > _whole.Length) return false;
        before.CopyTo(_whole);
        letters.CopyTo(_whole.AsSpan(before.Length));
        rest.CopyTo(_whole.AsSpan(before.Length + letters.Length));
        ReadOnlySpan<char> whole = _whole.AsSpan(0, length);
        if (!words.IsWord(whole)) return false;
        float sureness = words.IsWord(rest) ? 1 / (1 + Portable.Exp(Margin - _cost.GainOf(text, start, end, whole))) : OfUnknown;
        // The ligature stays as it is: another step writes its letters.
        before.CopyTo(_written);
        _written[before.Length] = text[ligature];
        rest.CopyTo(_written.AsSpan(before.Length + 1));
        found.Add(start, end, _written.AsSpan(0, before.Length + 1 + rest.Length), new Reason(CorrectionKind.Join, Rule, sureness));
        return true;
    }
}
