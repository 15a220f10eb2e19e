using System.Globalization;
using System.Text;
using OcrFrench.Documents;
using OcrFrench.Documents.Settings;
using OcrFrench.Fuzz.Tests.Running;
using OcrFrench.Tests;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>Any file of decisions: refused with its name and a line, or read; what is read is followed or refused as a whole.</summary>
internal sealed class DecisionsTarget : SmallTarget
{
    public override string Name => "decisions";

    public override IReadOnlyList<byte[]> Seeds { get; } =
    [
        Encoding.UTF8.GetBytes("{ \"version\": 1, \"decisions\": [{ \"original\": \"Kergrou1as\", \"replacement\": \"Kergroulas\", "
            + "\"decision\": \"accept\" }, { \"original\": \"yous\", \"decision\": \"never\" },\n // une note\n { \"original\": \"a\", "
            + "\"replacement\": \"à\", \"decision\": \"reject\", \"at\": [{ \"document\": \"page.txt\", \"start\": 1204, \"line\": 3 }] }, "
            + "{ \"original\": \"mére\", \"replacement\": \"mère\", \"decision\": \"always\" },] }"),
        "\uFEFF{\"version\":1,\"decisions\":[{\"original\":\"m\\u00e9re\",\"replacement\":\"\",\"decision\":\"always\"}]}"u8.ToArray(),
    ];

    public override int QuickInputs => 1500;

    public override Outcome Run(byte[] input)
    {
        IReadOnlyList<Decision> decisions;
        try
        {
            decisions = DecisionFile.Parse(input, File);
        }
        catch (SettingsException error)
        {
            Check(error);
            return new Outcome("refused: " + error.Problem);
        }

        try
        {
            Invariants.Check(OcrCleaner.Create(new OcrCleanerOptions { Decisions = decisions }), Text);
        }
        catch (ArgumentException error)
        {
            FindingException.ThrowIf(error.Message.Length == 0, "The message says nothing.");
            return new Outcome("read, refused by the cleaner");
        }

        return new Outcome(
            "accepted", string.Create(CultureInfo.InvariantCulture, $"{decisions.Count} {decisions.Sum(static decision => decision.At.Count)} "
                + $"{string.Join(' ', decisions.Select(static decision => decision.Verdict).Distinct())}"));
    }
}

/// <summary>Any settings of a folder: refused with their name and a line, or read.</summary>
internal sealed class SettingsTarget : SmallTarget
{
    public override string Name => "settings";

    public override IReadOnlyList<byte[]> Seeds { get; } =
    [
        "{ \"level\": \"balanced\", \"period\": \"detect\", \"content\": \"register\", \"lineEnds\": \"join\", \"layout\": \"paragraphs\", \"furniture\": \"drop\", \"footnotes\": \"markdown\", \"typography\": \"french\", \"oe\": \"restore\", \"capitals\": \"always\", \"apostrophes\": \"curly\", \"kinds\": [\"accent\", \"elision\"], \"noKinds\": \"punctuation\",\n \"vocabulary\": \"names.txt\", \"protect\": [\"protect.txt\"], \"rules\": [\"house.rules\"], \"decisions\": [] }"u8.ToArray(),
        "{}"u8.ToArray(),
    ];

    public override int QuickInputs => 5000;

    public override Outcome Run(byte[] input)
    {
        try
        {
            SettingsFile settings = SettingsFile.Parse(input, File);
            return new Outcome("accepted", FormattableString.Invariant(
                $"{settings.Level} {settings.Layout} {settings.Kinds?.Count} {settings.Rules?.Count} {settings.Vocabulary?.Count}"));
        }
        catch (SettingsException error)
        {
            Check(error);
            return new Outcome("refused: " + error.Problem);
        }
    }
}
