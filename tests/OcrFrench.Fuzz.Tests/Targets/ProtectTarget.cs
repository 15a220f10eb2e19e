using System.Text;
using OcrFrench.Fuzz.Tests.Mutation;
using OcrFrench.Fuzz.Tests.Running;
using OcrFrench.Tests;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>Any pattern to protect: refused as an argument, or followed; no correction touches a match.</summary>
internal sealed class ProtectTarget : SmallTarget
{
    public override string Name => "protect";

    public override IReadOnlyList<byte[]> Seeds { get; } =
        [.. ((string[])[@"\b[A-Z]\d{4}\b", "(?i)kergrou1as", "^.{3}", "(a|b|ab)*c", "(?m)^\\p{Lu}.*$", "(?:x+x+)+y", "\\w+ceuvre",
            "[^a-z]{2,5}?", "(?<n>a)", "(a{0,500}){0,10}", "ré.", ""]).Select(Encoding.UTF8.GetBytes)];

    public override IReadOnlyList<IMutator> Mutators { get; } = [
        new PatternMutator(), new PatternMutator(), new Utf8TextMutator(), new ByteMutator()];

    public override int QuickInputs => 120;

    public override Outcome Run(byte[] input)
    {
        string pattern = Encoding.UTF8.GetString(input);
        OcrCleaner cleaner;
        try
        {
            cleaner = OcrCleaner.Create(new OcrCleanerOptions { Protect = [pattern] });
        }
        catch (ArgumentException error)
        {
            FindingException.ThrowIf(!error.Message.Contains(pattern, StringComparison.Ordinal) && pattern.Length < 200,
                "The message does not quote the pattern: " + error.Message);
            return new Outcome("refused");
        }

        CleaningResult result = Invariants.Check(cleaner, Text);
        var regex = new System.Text.RegularExpressions.Regex(pattern,
            System.Text.RegularExpressions.RegexOptions.NonBacktracking | System.Text.RegularExpressions.RegexOptions.CultureInvariant);
        foreach (System.Text.RegularExpressions.ValueMatch match in regex.EnumerateMatches(Text))
        {
            (int start, int end) = (match.Index, match.Index + match.Length);
            FindingException.ThrowIf(end > start && result.Corrections.Any(correction => correction.Start < end && start < correction.End),
                "What is protected was changed.");
        }

        return new Outcome("accepted", FormattableString.Invariant($"{result.Corrections.Count}"));
    }
}
