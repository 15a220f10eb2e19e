using System.Text.Json;
using OcrFrench.Documents.Settings;

namespace OcrFrench.Documents;

/// <summary>A file of decisions for <see cref="OcrCleanerOptions.Decisions"/>, in JSON.</summary>
/// <remarks>
/// <code>
/// { "version": 1, "decisions": [
///   { "original": "Kergrou1as", "replacement": "Kergroulas", "decision": "accept" },
///   { "original": "yous", "decision": "never" },
///   { "original": "a", "replacement": "à", "decision": "reject", "at": [{ "document": "page.txt", "start": 1204 }] } ] }
/// </code>
/// A decision is <c>accept</c>, <c>reject</c>, <c>always</c> or <c>never</c>; only <c>never</c> may omit the <c>replacement</c>. See
/// <see cref="Verdict"/>. With <c>at</c> it concerns only these places: see <see cref="Decision.At"/>; in JSON lines a place also has
/// a <c>line</c>.
/// </remarks>
public static class DecisionFile
{
    /// <summary>Nothing longer is a word. By hand.</summary>
    private const int Longest = 250;

    private static readonly string[] s_members = ["version", "decisions"], s_parts = ["original", "replacement", "decision", "at"],
        s_place = ["document", "start", "line"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The decisions in the order of the file: of two about the same correction, the later one wins.</returns>
    /// <exception cref="SettingsException">It is malformed; the exception names the line.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to it is denied.</exception>
    public static IReadOnlyList<Decision> Load(string path) => Parse(File.ReadAllBytes(path), path);

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">The name to use in error messages.</param>
    /// <returns>The decisions in order.</returns>
    /// <exception cref="SettingsException">They are malformed; the exception names the line.</exception>
    public static IReadOnlyList<Decision> Parse(ReadOnlySpan<byte> bytes, string name) => Parse(bytes, name, lines: null);

    /// <summary>
    /// The line on which a decision ends, for messages: some decisions are invalid only because of others.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="index">The index of the decision in the file, from 0.</param>
    /// <exception cref="SettingsException">The file is malformed.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to it is denied.</exception>
    internal static long LineOf(string path, int index)
    {
        var lines = new List<long>();
        Parse(File.ReadAllBytes(path), path, lines);
        return lines[index];
    }

    private static List<Decision> Parse(ReadOnlySpan<byte> bytes, string name, List<long>? lines)
    {
        var json = new SettingsReader(bytes, name);
        json.Expect(JsonTokenType.StartObject, "", "an object");
        var decisions = new List<Decision>();
        uint seen = 0;
        while (json.TryNextMember(s_members, ref seen, out int member))
        {
            if (member == 0)
            {
                json.ReadVersion("version");
                continue;
            }

            json.Expect(JsonTokenType.StartArray, "decisions", "a list");
            JsonTokenType token;
            while ((token = json.Next()) == JsonTokenType.StartObject)
            {
                decisions.Add(ReadOne(ref json));
                lines?.Add(json.Line);
            }

            if (token != JsonTokenType.EndArray) throw json.Error(SettingsProblem.WrongValue, "decisions", "a list of objects");
        }

        for (int member = 0; member < s_members.Length; member++)
            if ((seen >> member & 1) == 0) throw json.Error(SettingsProblem.MissingMember, s_members[member]);
        json.Next();
        return decisions;
    }

    private static Decision ReadOne(ref SettingsReader json)
    {
        uint seen = 0;
        string? original = null, replacement = null;
        Verdict? verdict = null;
        IReadOnlyList<DecisionPlace> places = [];
        while (json.TryNextMember(s_parts, ref seen, out int part))
        {
            switch (part)
            {
                case 0: original = json.ReadText("original"); break;
                case 1: replacement = json.ReadText("replacement"); break;
                case 2: verdict = (Verdict)json.ReadChoice("decision", "reject", "accept", "never", "always"); break;
                default: places = ReadPlaces(ref json); break;
            }
        }

        if (original is null) throw json.Error(SettingsProblem.MissingMember, "original");
        if (string.IsNullOrWhiteSpace(original)) throw json.Error(SettingsProblem.WrongValue, "original", "a word");
        if (original.Length > Longest) throw json.Error(SettingsProblem.WrongValue, "original", $"{Longest} characters at most");
        if (replacement?.Length > Longest) throw json.Error(SettingsProblem.WrongValue, "replacement", $"{Longest} characters at most");
        if (verdict is null) throw json.Error(SettingsProblem.MissingMember, "decision");
        if (replacement is null && verdict != Verdict.Never) throw json.Error(SettingsProblem.MissingMember, "replacement");
        if (replacement == original) throw json.Error(SettingsProblem.WrongValue, "replacement", "another word");
        return new Decision(original, replacement, verdict.Value) { At = places };
    }

    private static List<DecisionPlace> ReadPlaces(ref SettingsReader json)
    {
        var places = new List<DecisionPlace>();
        json.Expect(JsonTokenType.StartArray, "at", "a list of places");
        JsonTokenType token;
        while ((token = json.Next()) == JsonTokenType.StartObject)
        {
            uint seen = 0;
            string? document = null;
            long start = -1, line = 0;
            while (json.TryNextMember(s_place, ref seen, out int member))
            {
                if (member == 0) document = json.ReadText("document");
                else if (member == 1) start = json.ReadPlace("start");
                else line = json.ReadPlace("line");
            }

            if (document is null) throw json.Error(SettingsProblem.MissingMember, "document");
            if (start < 0) throw json.Error(SettingsProblem.MissingMember, "start");
            places.Add(new DecisionPlace(document, start) { Line = line });
        }

        // A list without places would be a decision about all places.
        return token == JsonTokenType.EndArray && places.Count > 0
            ? places
            : throw json.Error(SettingsProblem.WrongValue, "at", "a list of places");
    }
}
