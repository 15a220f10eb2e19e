using System.Text;

namespace OcrFrench.Documents.Tests;

public class DecisionFileTests
{
    [Fact]
    public void Decisions_are_read_in_order()
    {
        IReadOnlyList<Decision> decisions = Parse("""
            {
              "version": 1, // the only one so far
              "decisions": [
                { "original": "Kergrou1as", "replacement": "Kergroulas", "decision": "accept" },
                { "decision": "reject", "original": "a", "replacement": "\u00e0" },
                { "original": "yous", "decision": "never" },
                { "original": "enfans", "replacement": "enfants", "decision": "always" },
              ]
            }
            """);
        Assert.Equal(
            [new Decision("Kergrou1as", "Kergroulas", Verdict.Accept), new Decision("a", "à", Verdict.Reject),
                new Decision("yous", null, Verdict.Never), new Decision("enfans", "enfants", Verdict.Always)],
            decisions);
    }

    [Fact]
    public void A_decision_can_be_about_some_places_only()
    {
        Decision decision = Assert.Single(Parse("""
            {"version": 1, "decisions": [{"original": "a", "replacement": "à", "decision": "reject", "at": [{"document": "b.txt", "start": 7}, {"start": 0, "document": "c.jsonl", "line": 3}]}]}
            """));
        Assert.Equal([new DecisionPlace("b.txt", 7), new DecisionPlace("c.jsonl", 0) { Line = 3 }], decision.At);
    }

    [Theory]
    [InlineData("", 1, SettingsProblem.InvalidJson, "")]
    [InlineData("[]", 1, SettingsProblem.WrongValue, "")]
    [InlineData("{\n\"version\": 1,\n\"decisions\": [}", 3, SettingsProblem.InvalidJson, "")]
    [InlineData("{\"version\": 1, \"decisions\": []} x", 1, SettingsProblem.InvalidJson, "")]
    [InlineData("{\n\"version\": 2}", 2, SettingsProblem.WrongValue, "version")]
    [InlineData("{\n\"version\": 1}", 2, SettingsProblem.MissingMember, "decisions")]
    [InlineData("{\"version\": 1,\n\n\"decision\": []}", 3, SettingsProblem.UnknownMember, "decision")]
    [InlineData("{\"version\": 1,\n\"version\": 1}", 2, SettingsProblem.MemberTwice, "version")]
    [InlineData(
        "{\"version\": 1, \"decisions\": [\n{\"original\": \"a\", \"decision\": \"maybe\"}]}", 2, SettingsProblem.WrongValue, "decision")]
    [InlineData("{\"version\": 1, \"decisions\": [\n{\"original\": \"a\", \"decision\": \"accept\"}]}", 2, SettingsProblem.MissingMember,
        "replacement")]
    [InlineData("{\"version\": 1, \"decisions\": [\n{\"original\": \"a\", \"replacement\": \"a\", \"decision\": \"accept\"}]}", 2,
        SettingsProblem.WrongValue, "replacement")]
    [InlineData(
        "{\"version\": 1, \"decisions\": [\n{\"original\": 3, \"decision\": \"never\"}]}", 2, SettingsProblem.WrongValue, "original")]
    [InlineData("{\"version\": 1, \"decisions\": [\n\"a\"]}", 2, SettingsProblem.WrongValue, "decisions")]
    [InlineData("{\"version\": 1, \"decisions\": [\n{\"original\": \"a\", \"decision\": \"never\",\n\"at\": []}]}", 3,
        SettingsProblem.WrongValue, "at")]
    [InlineData("{\"version\": 1, \"decisions\": [\n{\"original\": \"a\", \"decision\": \"never\",\n\"at\": [{\"start\": 1}]}]}", 3,
        SettingsProblem.MissingMember, "document")]
    [InlineData("{\"version\": 1, \"decisions\": [\n{\"original\": \"a\", \"decision\": \"never\",\n\"at\": [{\"document\": \"b\", "
        + "\"start\": -1}]}]}", 3, SettingsProblem.WrongValue, "start")]
    public void What_is_wrong_is_named_with_its_line(string json, long line, SettingsProblem problem, string subject)
    {
        SettingsException error = Assert.Throws<SettingsException>(() => Parse(json));
        Assert.Equal((problem, "d.json", line, subject), (error.Problem, error.File, error.Line, error.Subject));
        Assert.StartsWith($"d.json, line {line}: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_is_not_as_long_as_a_line()
    {
        string word = new('a', 251);
        SettingsException error = Assert.Throws<SettingsException>(
            () => Parse($"{{\"version\": 1, \"decisions\": [\n{{\"original\": \"{word}\", \"decision\": \"never\"}}]}}"));
        Assert.Equal((SettingsProblem.WrongValue, 2L, "original"), (error.Problem, error.Line, error.Subject));
    }

    private static IReadOnlyList<Decision> Parse(string json) => DecisionFile.Parse(Encoding.UTF8.GetBytes(json), "d.json");
}
