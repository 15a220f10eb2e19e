using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool;

/// <summary><c>ocrfrench profile</c></summary>
internal static class ProfileCommand
{
    // By hand: what a reader looks through.
    private const int ShownWords = 20;
    private const int ShownConfusions = 15;

    // People read it too: letters with accents are written as they are.
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = Messages.ProfileFiles, Arity = ArgumentArity.ZeroOrMore };
        files.RefuseOptions();
        var format = new Option<string>("--format")
        {
            Description = Messages.ProfileFormat,
            DefaultValueFactory = static _ => "text"
        }.AcceptOnlyFromAmong("text", "json");
        var engine = new EngineOptions();
        var command = new Command("profile", Messages.Profile) { files, format };
        engine.AddTo(command);
        command.SetAction(parse =>
        {
            CleanerSource cleaners = engine.Cleaners(parse);
            string[] named = parse.GetValue(files) is { Length: > 0 } given ? given : ["-"];
            if (named.Count(static file => file == "-") > 1) throw new ToolException(ExitCode.Usage, Messages.InputTwice);
            if (named.Contains("-") && !Console.IsInputRedirected) throw new ToolException(ExitCode.Usage, Messages.NothingToRead);
            bool failed = false;
            for (int i = 0; i < named.Length; i++)
            {
                try
                {
                    DocumentProfile profile = cleaners.For(named[i]).Analyze(Read(named[i])).Profile;
                    string name = named[i] == "-" ? Messages.StandardInput : named[i];
                    terminal.Output.Write(parse.GetValue(format) == "json"
                        ? Json(named[i], profile)
                        : Encoding.UTF8.GetBytes((i > 0 ? "\n" : "") + Text(name, profile)));
                }
                catch (Exception error) when (Failures.Describe(named[i], error) is { } message)
                {
                    terminal.Error.WriteLine(message);
                    failed = true;
                }
            }

            return failed ? ExitCode.InputFailed : ExitCode.Ok;
        });
        return command;
    }

    private static string Read(string file) => file == "-" ? ReadableText.FromStandardInput() : ReadableText.Load(file);

    private static string Text(string name, DocumentProfile p)
    {
        string[][] rows =
        [
            [Messages.ProfileOf, name],
            [Messages.Fingerprint, Messages.FingerprintName(p.Fingerprint)],
            [Messages.AccentedLetters, p.AccentedLetters.Length == 0 ? "–" : string.Join(' ', p.AccentedLetters.ToCharArray())],
            [Messages.OldSpelling, Messages.YesNo(p.IsOldSpelling)],
            [Messages.Recent, Messages.YesNo(p.IsRecent)],
            [Messages.WordCount, p.Words.ToString(CultureInfo.InvariantCulture)],
            [Messages.UnknownWords, Percent(p.UnknownShare)],
            [Messages.EstimatedDamage, Percent(p.EstimatedDamage)],
            [Messages.LeftAsTheyAre, Left(p) is { Count: > 0 } left ? Messages.WordsLeft(left) : "–"],
            [Messages.RecurringWords,
                Listed(p.RecurringWords.Take(ShownWords).Select(static w => $"{w.Word} {w.Count}"), p.RecurringWords.Count > ShownWords)],
            [Messages.Confusions, Listed(p.Confusions.Take(ShownConfusions)
                .Select(static c => $"{Shown(c.Read)}→{Shown(c.Printed)} {c.Count}"), p.Confusions.Count > ShownConfusions)],
        ];
        return Columns.Align(rows);
    }

    private static Dictionary<string, long> Left(DocumentProfile p)
    {
        Dictionary<string, long> words = p.OtherLanguages.ToDictionary(
            static language => language.Code, static language => (long)language.Words, StringComparer.Ordinal);
        if (p.WordsNotProse > 0) words[Messages.NotProse] = p.WordsNotProse;
        return words;
    }

    private static string Listed(IEnumerable<string> items, bool more)
    {
        string list = string.Join(", ", items);
        return list.Length == 0 ? "–" : more ? list + ", …" : list;
    }

    private static string Shown(string letters) => letters.Length == 0 ? "∅" : letters.Replace(' ', '␣').Replace('\n', '⏎');

    private static string Percent(double share) => (100 * share).ToString("F1", CultureInfo.InvariantCulture) + "%";

    private static byte[] Json(string file, DocumentProfile p)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_json))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("fingerprint", JsonNamingPolicy.CamelCase.ConvertName(p.Fingerprint.ToString()));
            json.WriteString("accentedLetters", p.AccentedLetters);
            json.WriteBoolean("isOldSpelling", p.IsOldSpelling);
            json.WriteBoolean("isRecent", p.IsRecent);
            json.WriteNumber("words", p.Words);
            json.WriteNumber("unknownShare", Math.Round(p.UnknownShare, 4));
            json.WriteNumber("estimatedDamage", Math.Round(p.EstimatedDamage, 4));
            json.WriteStartObject("otherLanguages");
            foreach (OtherLanguage language in p.OtherLanguages) json.WriteNumber(language.Code, language.Words);
            json.WriteEndObject();
            json.WriteNumber("wordsNotProse", p.WordsNotProse);
            json.WriteStartArray("recurringWords");
            foreach (RecurringWord word in p.RecurringWords)
            {
                json.WriteStartObject();
                json.WriteString("word", word.Word);
                json.WriteNumber("count", word.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("confusions");
            foreach (Confusion confusion in p.Confusions)
            {
                json.WriteStartObject();
                json.WriteString("read", confusion.Read);
                json.WriteString("printed", confusion.Printed);
                json.WriteNumber("count", confusion.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
