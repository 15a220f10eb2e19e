using System.Text.RegularExpressions;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Acceptance;

/// <summary>What the user wants changed and what not: made of the options once, shared by all sessions.</summary>
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

    /// <summary>A bit for each kind of correction that is not to be made.</summary>
    public uint UnwantedKinds { get; }

    /// <summary>What is never touched.</summary>
    public IReadOnlyList<Regex> Protect { get; }

    /// <summary>What was decided about corrections; null if nothing was.</summary>
    public DecidedWords? Decided { get; }

    /// <summary>Whether there is any choice; by default there is none.</summary>
    public bool IsAny => UnwantedKinds != 0 || Protect.Count > 0 || Decided is not null;

    public bool Wants(CorrectionKind kind) => (UnwantedKinds >> (int)kind & 1) == 0;

    private static Regex Compile(string pattern)
    {
        try
        {
            // Without backtracking no pattern takes time without bounds, so that no clock need decide when to give up.
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw new ArgumentException($"The pattern to protect '{pattern}' cannot be used: {error.Message}", error);
        }
    }
}
