using System.Globalization;
using OcrFrench.Fuzz.Tests.Mutation;
using OcrFrench.Fuzz.Tests.Running;
using OcrFrench.Rules;
using OcrFrench.Tests;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>Any rule file: compiled, or refused with its name and a line. Files that compile clean a text.</summary>
internal sealed class RulesTarget : IFuzzTarget
{
    private const string File = "fuzz.rules";

    private const string Small = """
        rule house.ravenel
          kind       Letters
          confidence 0.9
          match      Ravene1 => Ravenel / < _ >
          match      ([rR])avencl => $1avenel
          require    token unknown, next not in a b
          rivals     a b
          fix        de Ravene1 => de Ravenel
          keep       Ravenel

        """;

    private readonly string[] _texts = AllTargets.Texts();

    public string Name => "rules";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        System.Text.Encoding.UTF8.GetBytes(Small), System.Text.Encoding.UTF8.GetBytes("# nothing\n"),
        .. BuiltInRules.Files.SelectMany(static file => Blocks(file.Text)).Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    public IReadOnlyList<IMutator> Mutators { get; } = [new RuleMutator(), new RuleMutator(), new RuleMutator(), new ByteMutator()];

    public int LongestInput => 1 << 16;

    public int QuickInputs => 400;

    public Outcome Run(byte[] input)
    {
        var file = new RuleFile(File, System.Text.Encoding.UTF8.GetString(input));
        try
        {
            RuleSet set = RuleSet.Compile([file]);
            if (set.Rules.Count == 0) return new Outcome("accepted, without a rule");
            OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions { Rules = [file], Level = (CleaningLevel)(input.Length % 3) });
            CleaningResult result = Invariants.Check(
                cleaner, _texts[input.Length % _texts.Length], [.. set.Rules.Select(static rule => rule.Id)]);
            return new Outcome("accepted",
                string.Create(CultureInfo.InvariantCulture, $"{set.Rules.Count} {int.Log2(set.Sequences.Count)} {int.Log2(set.Automaton.StateCount)} "
                    + $"{result.Corrections.Any(correction => set.Rules.Any(rule => rule.Id == correction.Rule))}"),
                    (double)result.Text.Length / result.Source.Length);
        }
        catch (RuleFormatException error)
        {
            FindingException.ThrowIf(error.File != File && !error.File.StartsWith(BuiltInRules.NamePrefix, StringComparison.Ordinal),
                "Another file is blamed: " + error.Message);
            FindingException.ThrowIf(
                !error.Message.Contains(File, StringComparison.Ordinal), "The message names no file: " + error.Message);
            FindingException.ThrowIf(error.Line < 0 || error.Line > file.Text.AsSpan().Count('\n') + file.Text.AsSpan().Count('\r')
                + file.Text.Length + 1, "There is no such line: " + error.Message);
            FindingException.ThrowIf(error.Problem.Length == 0 || error.Advice.Length == 0, "The message says nothing: " + error.Message);
            FindingException.ThrowIf(error.Message.Length > 10_000, "The message is too long.");
            // What stands between quotes is the input's own.
            string problem = System.Text.RegularExpressions.Regex.Replace(
                error.Problem, "'.*'|[0-9]+|\\(.*\\)", "…", System.Text.RegularExpressions.RegexOptions.Singleline);
            return new Outcome("refused: " + problem[..Math.Min(60, problem.Length)], error.Line == 0 ? "whole" : "");
        }
    }

    /// <summary>The rules of a file, each a small file of its own.</summary>
    private static IEnumerable<string> Blocks(string text) =>
        text.Replace("\r", "", StringComparison.Ordinal).Split("\n\n").Where(static block => block.Contains("\nrule ",
            StringComparison.Ordinal) || block.StartsWith("rule ", StringComparison.Ordinal)).Select(static block => block + "\n");
}
