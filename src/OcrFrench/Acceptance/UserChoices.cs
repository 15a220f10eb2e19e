using System.Text.RegularExpressions;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Acceptance;

/// <summary>What the user does and does not want changed: built once from the options and shared by all sessions.</summary>
internal sealed class UserChoices
{
    /// <exception cref="ArgumentException">A pattern is malformed, or a decision makes no sense.</exception>
    public UserChoices(OcrCleanerOptions options, WordTest words)
    {
        uint wanted = 0;
        foreach (CorrectionKind kind in options.Kinds) wanted |= 1u << (int)kind;
        foreach (CorrectionKind kind in Enum.GetValues<CorrectionKind>())
            if ((wanted >> (int)kind & 1) == 0) UnwantedKinds |= 1u << (int)kind;
        Protect = [.. options.Protect.Select(Compile)];
        if (options.Decisions.Count > 0) Decided = new DecidedWords(options.Decisions, words);
    }

    /// <summary>A bit for each kind of correction that is excluded.</summary>
    public uint UnwantedKinds { get; }

    /// <summary>What must never be touched.</summary>
    public IReadOnlyList<Regex> Protect { get; }

    /// <summary>The decisions about corrections; null if there are none.</summary>
    public DecidedWords? Decided { get; }

    /// <summary>Whether there are any choices; by default there are not.</summary>
    public bool IsAny => UnwantedKinds != 0 || Protect.Count > 0 || Decided is not null;

    public bool Wants(CorrectionKind kind) => (UnwantedKinds >> (int)kind & 1) == 0;

    private static Regex Compile(string pattern)
    {
        try
        {
            // Without backtracking, matching time is bounded for every pattern, so no timeout is needed.
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw new ArgumentException($"The pattern to protect '{pattern}' cannot be used: {error.Message}", error);
        }
    }
}
