using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Signs;

/// <summary>
/// Signs that stand for letters throughout a text: of another code page (<c>r‚ussi</c>, <c>Žtait</c>, <c>√©t√©</c>), <c>&amp;eacute;</c>,
/// of full width, for ſ (<c>{oit</c>, <c>∫ans</c>).
/// </summary>
/// <remarks>What they are elsewhere does not matter once the words of the text show what they are here: then all are replaced.</remarks>
internal sealed class MisreadSigns(WordTest words) : IRepairStep
{
    public const string Rule = "character.sign";

    /// <summary>By hand: a few words with such signs that become French ones are no chance, where most others do as well.</summary>
    private const int LeastWords = 3;

    /// <inheritdoc cref="LeastWords"/>
    private const float LeastShare = 0.6f;

    /// <summary>By hand, é for each word that shows them: a file has one code page, but a title added later may have another.</summary>
    private const float MostAccents = 0.2f;

    /// <summary>By hand: the words of the text show it.</summary>
    private const float Sureness = 0.99f;

    private static readonly CharFinder s_gate = CharFinder.Of("‚ŽÈÚ√├&=∫ʃ{ıｅ\uD835");

    private readonly char[] _word = new char[WordGraph.MaxWordLength], _one = new char[1];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.Profile.IsSound || text.IndexOfAny(s_gate) < 0) return;
        foreach ((string sign, Lazy<SignTable> table) in SignTables.All)
        {
            if (text.IndexOf(sign) < 0 || !Shows(text, sign, table.Value)) continue;
            Replace(text, table.Value, found);
            return;
        }
    }

    private bool Shows(ReadOnlySpan<char> text, string sign, SignTable table)
    {
        int known = 0, unknown = 0;
        bool isInside = false;
        for (int at = 0; at < text.Length;)
        {
            int end = Read(text, at, table, out int length, out int signs);
            if (signs > 0 && length > 1)
            {
                bool isKnown = words.IsWord(_word.AsSpan(0, length));
                _ = isKnown ? known++ : unknown++;
                isInside |= isKnown && text[(at + 1)..end].Contains(sign, StringComparison.Ordinal);
            }

            at = end;
        }

        if (known < LeastWords || known < LeastShare * (known + unknown)) return false;
        if (table.IsOfEncoding && text.Count('é') > MostAccents * known) return false;
        // Integrals and the braces of tables stand before what they belong to, never within a word.
        if (table.OnlyInWords && !isInside && !text.Contains('ſ')) return false;
        return table.Excluding is null || text.Count(table.Excluding) < LeastWords;
    }

    /// <summary>Reads the letters and signs from a place on as a word. Returns where they end, or the next place.</summary>
    private int Read(ReadOnlySpan<char> text, int at, SignTable table, out int length, out int signs)
    {
        length = signs = 0;
        int end = at;
        while (end < text.Length)
        {
            int taken = 1;
            char letter = text[end];
            if (table.TryRead(text, end, out int sign, out char meant) && Chars.IsLetter(meant))
            {
                (taken, letter) = (sign, meant);
                signs++;
            }
            else if (!Chars.IsLetter(letter))
            {
                break;
            }

            if (length == _word.Length)
            {
                length = signs = 0;
                return Math.Max(Chars.EndOfLetters(text, end), end + 1);
            }

            _word[length++] = letter;
            end += taken;
        }

        return Math.Max(end, at + 1);
    }

    private void Replace(ReadOnlySpan<char> text, SignTable table, ChangeList found)
    {
        bool keepsLongS = text.Contains('ſ');
        for (int at = 0; at < text.Length;)
        {
            if (!table.TryRead(text, at, out int length, out char meant))
            {
                at++;
                continue;
            }

            if (!table.OnlyInWords || IsInWord(text, at))
            {
                _one[0] = keepsLongS && table.OnlyInWords && meant == 's' ? 'ſ' : meant;
                found.Add(at, at + length, _one, new Reason(CorrectionKind.Character, Rule, Sureness) { Judge = Judge.Source });
            }

            at += length;
        }
    }

    /// <summary>Whether a letter stands beside a sign, or another of its kind and then a letter.</summary>
    private static bool IsInWord(ReadOnlySpan<char> text, int at)
    {
        int start = at, end = at + 1;
        while (start > 0 && text[start - 1] == text[at]) start--;
        while (end < text.Length && text[end] == text[at]) end++;
        return (start > 0 && Chars.IsLetter(text[start - 1])) || (end < text.Length && Chars.IsLetter(text[end]));
    }
}
