using System.Text;
using OcrFrench.Documents;
using OcrFrench.Fuzz.Tests.Mutation;
using OcrFrench.Fuzz.Tests.Running;
using OcrFrench.Tests;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>Any JSON lines: a member is cleaned and everything else stays to the byte, or the line is named.</summary>
internal sealed class JsonLinesTarget : IFuzzTarget
{
    private const string Name_ = "fuzz.jsonl";

    public string Name => "jsonl";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        Encoding.UTF8.GetBytes("{\"id\": 1, \"text\": \"Mise en ceuvre par 1’Assemblée\", \"rest\": [1.50, null, {\"text\": \"yous\"}]}\n\n"
            + "{\"text\":\"d\\u00e9j\\u00E0 m\\u00e9re \\ud83d\\ude00 \\/ \\n yous\"}\n{\"corrections\": 5, \"text\" : \"\"}\n"),
        Encoding.UTF8.GetBytes("\uFEFF{\"text\":\"la mére\"}\r\n{\"text\":\"\\uD800 yous\",\"a\":1e400}"),
        .. AllTargets.Texts().Take(3)
        .Select(static text => Encoding.UTF8.GetBytes("{\"text\":" + System.Text.Json.JsonSerializer.Serialize(text) + "}\n")),
    ];

    public IReadOnlyList<IMutator> Mutators { get; } = [new JsonMutator(), new JsonMutator(), new ByteMutator(), new Utf8TextMutator()];

    public int LongestInput => 1 << 16;

    public int QuickInputs => 250;

    public Outcome Run(byte[] input)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        using var written = new MemoryStream();
        try
        {
            foreach (JsonLine line in JsonLines.Read(new MemoryStream(input), Name_))
            {
                JsonLineResult result = JsonLines.Clean(line, OcrCleaner.Default, "text", input.Length % 2 == 0, input.Length % 3 == 0);
                written.Write(result.Line.Bytes.Span);
                if (result.Analysis is not { } text) continue;
                Invariants.CheckResult(text);
                JsonLine again = JsonLine.Parse(result.Line.Bytes.Span, "written", 1);
                FindingException.ThrowIf(
                    again.GetString("text") != text.Text, $"The line says {again.GetString("text")}, the cleaned text {text.Text}.");
                if (result.Changes.Count == 0)
                    FindingException.ThrowIf(!result.Line.Bytes.Span.SequenceEqual(line.Bytes.Span), "The line changed without a change.");
                seen.UnionWith(text.Corrections.Select(static correction => correction.Rule));
            }
        }
        catch (DocumentException error)
        {
            FindingException.ThrowIf(error.File != Name_ || !error.Message.Contains(Name_, StringComparison.Ordinal)
                || error.Line < 1, "The message names no line of the file: " + error.Message);
            return new Outcome("refused: " + error.Problem);
        }

        return new Outcome("accepted", string.Join(' ', seen), (double)written.Length / Math.Max(1, input.Length));
    }
}
