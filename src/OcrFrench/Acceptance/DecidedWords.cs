using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Acceptance;

/// <summary>The decisions of a user, ready for look-up. Of two about the same correction the later one wins. Immutable.</summary>
internal sealed class DecidedWords
{
    /// <summary>Separates the two sides of a pair; no text can contain it, so pairs cannot be confused.</summary>
    private const char Arrow = '\uFFFF';

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _rejected, _accepted, _short;

    /// <exception cref="ArgumentException">A decision makes no sense.</exception>
    public DecidedWords(IReadOnlyList<Decision> decisions, WordTest words)
    {
        var rejected = new HashSet<string>(StringComparer.Ordinal);
        var accepted = new HashSet<string>(StringComparer.Ordinal);
        var shorts = new HashSet<string>(StringComparer.Ordinal);
        var never = new Dictionary<string, string>(StringComparer.Ordinal);
        var always = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Decision decision in decisions)
        {
            Check(decision);
            if (decision.At.Count > 0) continue;
            string original = decision.Original, replacement = decision.Replacement ?? "";
            string pair = original + Arrow + replacement, reverse = replacement + Arrow + original;
            never.Remove(original);
            rejected.Remove(pair);
            accepted.Remove(pair);
            shorts.Remove(pair);
            if (decision.Verdict is Verdict.Never or Verdict.Always || always.GetValueOrDefault(original) == replacement)
            {
                always.Remove(original);
            }
            switch (decision.Verdict)
            {
                case Verdict.Reject:
                    rejected.Add(pair);
                    break;
                case Verdict.Never:
                    never[original] = "";
                    break;
                case Verdict.Accept when words.IsKnown(original):
                    // Accepting both a→à and à→a leaves the choice to the engine.
                    if (!accepted.Remove(reverse)) accepted.Add(pair);
                    break;
                case Verdict.Accept when original.Count(char.IsLetter) < 3:
                    shorts.Add(pair);
                    break;
                default:
                    always[original] = replacement;
                    rejected.Add(reverse);
                    break;
            }
        }

        HasRejected = rejected.Count > 0;
        _rejected = rejected.GetAlternateLookup<ReadOnlySpan<char>>();
        HasAccepted = accepted.Count + shorts.Count > 0;
        _short = shorts.GetAlternateLookup<ReadOnlySpan<char>>();
        _accepted = accepted.GetAlternateLookup<ReadOnlySpan<char>>();
        if (always.Count > 0) Always = new WordFinder(always);
        foreach ((string original, string replacement) in always)
        {
            if (Always!.TryFind(replacement, 0, out int start, out int end, out _))
                throw new ArgumentException($"The decision '{original}' → '{replacement}' cannot be followed: '{replacement[start..end]}' "
                    + "is to be replaced always too, so that it would never end.");
            // What the user writes is right: a word of the user's that is not in the lexicon is not repaired in turn.
            if (replacement.Length > 0 && !words.IsKnown(replacement)) never[replacement] = "";
        }

        if (never.Count > 0) Never = new WordFinder(never);
    }

    /// <summary>The words to replace, with their replacements; null if there are none.</summary>
    public WordFinder? Always { get; }

    /// <summary>The words that must not be changed; null if there are none.</summary>
    public WordFinder? Never { get; }

    public bool HasRejected { get; }

    public bool HasAccepted { get; }

    public bool IsRejected(ReadOnlySpan<char> original, ReadOnlySpan<char> replacement) => Holds(_rejected, original, replacement);

    /// <summary>Whether a reading was accepted for a French word, as a whole or for the part in which the two differ.</summary>
    public bool IsAccepted(ReadOnlySpan<char> original, ReadOnlySpan<char> replacement)
    {
        if (Holds(_accepted, original, replacement)) return true;
        ChangedWord part = ChangedWord.Of(original, replacement);
        return part.IsPart && Holds(_accepted, original[part.Start..^part.Rest], replacement[part.Start..^part.Rest]);
    }

    /// <summary>Whether a reading was accepted for something that is not a word and is too short to be damage everywhere.</summary>
    public bool IsAcceptedShort(ReadOnlySpan<char> original, ReadOnlySpan<char> replacement) => Holds(_short, original, replacement);

    private static bool Holds(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> pairs, ReadOnlySpan<char> original,
        ReadOnlySpan<char> replacement)
    {
        int length = original.Length + 1 + replacement.Length;
        if (length > LongestPair) return false;
        Span<char> pair = stackalloc char[LongestPair];
        original.CopyTo(pair);
        pair[original.Length] = Arrow;
        replacement.CopyTo(pair[(original.Length + 1)..]);
        return pairs.Contains(pair[..length]);
    }

    /// <summary>By hand: decisions are about words; longer ones are rejected.</summary>
    private const int LongestPair = 512;

    private static void Check(Decision decision)
    {
        if (string.IsNullOrWhiteSpace(decision.Original)) throw new ArgumentException("A decision has no original.");
        if (decision.Verdict != Verdict.Never && decision.Replacement is null)
        {
            throw new ArgumentException($"The decision about '{decision.Original}' has no replacement.");
        }
        if (decision.Original == decision.Replacement)
        {
            throw new ArgumentException($"The decision about '{decision.Original}' changes nothing.");
        }
        if (decision.Original.Length + 1 + (decision.Replacement?.Length ?? 0) > LongestPair)
        {
            throw new ArgumentException($"The decision about '{decision.Original}' is longer than {LongestPair} characters.");
        }
    }
}
