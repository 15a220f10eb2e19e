using System.CommandLine;
using System.Globalization;
using System.Text;
using OcrFrench.Documents;
using OcrFrench.Documents.Evaluation;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool;

/// <summary><c>ocrfrench evaluate</c></summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = Messages.EvaluateFiles, Arity = new ArgumentArity(0, 3) };
        files.RefuseOptions();
        var pairs = new Option<string?>("--pairs") { Description = Messages.Pairs, HelpName = "FILE.jsonl" };
        var hipe = new Option<bool>("--hipe") { Description = Messages.Hipe };
        var ignoreHyphens = new Option<bool>("--ignore-hyphens") { Description = Messages.IgnoreHyphens };
        var engine = new EngineOptions();
        var command = new Command("evaluate", Messages.Evaluate) { files, pairs, hipe, ignoreHyphens };
        engine.AddTo(command);
        command.SetAction(parse =>
        {
            string[] named = parse.GetValue(files) ?? [];
            string? pairFile = parse.GetValue(pairs);
            if (pairFile is null && named.Length < 2) throw new ToolException(ExitCode.Usage, Messages.EvaluateNeeds);
            if (pairFile is not null && named.Length > 1) throw new ToolException(ExitCode.Usage, Messages.EvaluateTooMany);
            OcrCleaner cleaner = engine.Cleaners(parse).For(pairFile ?? named[1]);
            Func<string, string> view = parse.GetValue(ignoreHyphens) ? Evaluator.WithoutInnerHyphens : static text => text;
            EvaluationResult sum = EvaluationResult.Empty;
            HipeResult hipeSum = HipeResult.Empty;
            foreach ((string truth, string ocr, string cleaned) in pairFile is null
                ? Texts(named, cleaner)
                : Pairs(pairFile, named.FirstOrDefault(), cleaner))
            {
                sum = sum.Add(Evaluator.Compare(view(truth), view(ocr), view(cleaned)));
                if (parse.GetValue(hipe)) hipeSum = hipeSum.Add(Evaluator.CompareHipe(view(truth), view(ocr), view(cleaned)));
            }

            terminal.Output.Write(Encoding.UTF8.GetBytes(Columns.Align(Rows(sum, parse.GetValue(hipe) ? hipeSum : null))));
            return ExitCode.Ok;
        });
        return command;
    }

    private static IEnumerable<(string Truth, string Ocr, string Cleaned)> Texts(string[] files, OcrCleaner cleaner)
    {
        string[] texts = Array.ConvertAll(files, static file => Read(file, ReadableText.Load));
        yield return (texts[0], texts[1], texts.Length > 2 ? texts[2] : cleaner.Clean(texts[1]));
    }

    private static IEnumerable<(string Truth, string Ocr, string Cleaned)> Pairs(string pairs, string? cleanedFile, OcrCleaner cleaner)
    {
        Dictionary<string, string>? cleaned = null;
        if (cleanedFile is not null)
        {
            cleaned = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (JsonLine line in Lines(cleanedFile)) cleaned[Id(line)] = line.GetString("text");
        }

        foreach (JsonLine line in Lines(pairs))
        {
            string ocr = line.GetString("ocr");
            string? written = cleaned is null ? cleaner.Clean(ocr) : cleaned.GetValueOrDefault(Id(line));
            if (written is null) throw new ToolException(ExitCode.InputFailed, Messages.NoCleaned(cleanedFile!, Id(line)));
            yield return (line.GetString("truth"), ocr, written);
        }
    }

    private static JsonLine[] Lines(string file) => Read(file, static path =>
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read);
        return JsonLines.Read(stream, path).Where(static line => !line.IsBlank).ToArray();
    });

    private static string Id(JsonLine line) => line.GetString("id");

    private static T Read<T>(string file, Func<string, T> read)
    {
        try
        {
            return read(file);
        }
        catch (Exception error) when (Failures.Describe(file, error) is { } message)
        {
            throw new ToolException(ExitCode.InputFailed, message);
        }
    }

    private static List<string[]> Rows(EvaluationResult s, HipeResult? hipe)
    {
        var rows = new List<string[]>
        {
            new[] { Messages.Characters, Count(s.Characters) },
            new[] { Messages.Words, Count(s.Words) },
            new[] { Messages.Damaged, Count(s.Damaged) },
            new[] { Messages.Fixed, Count(s.Fixed) },
            new[] { Messages.Missed, Count(s.Missed) },
            new[] { Messages.Nearer, Count(s.Nearer) },
            new[] { Messages.Wrong, Count(s.Wrong) },
            new[] { Messages.Broken, Count(s.Broken) },
            new[] { Messages.CharacterErrors, Percent(s.CharacterErrorRateBefore) + " → " + Percent(s.CharacterErrorRateAfter) },
            new[] { Messages.Reduction, Percent(s.CharacterErrorReduction) },
            new[] { Messages.WordErrors, Percent(s.WordErrorRateBefore) + " → " + Percent(s.WordErrorRateAfter) },
            new[] { Messages.Recall, Percent(s.Recall) },
            new[] { Messages.Precision, s.Changed == 0 ? "–" : Percent(s.EditPrecision) },
        };
        if (hipe is null) return rows;
        rows.Add([Messages.HipeRate, Number(hipe.RateBefore, "F4") + " → " + Number(hipe.RateAfter, "F4")]);
        rows.Add([Messages.HipePreference, Number(hipe.Preference, "+0.00;-0.00;0.00")]);
        return rows;
    }

    private static string Count(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double value) => Number(100 * value, "F2") + "%";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
