using System.CommandLine;
using OcrFrench.Tool.Engine;
using OcrFrench.Tool.Reading;

namespace OcrFrench.Tool;

/// <summary><c>ocrfrench read</c></summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = Messages.ScanFiles, Arity = ArgumentArity.OneOrMore };
        files.RefuseOptions();
        var output = new Option<string?>("--output", "-o") { Description = Messages.ReadOutput, HelpName = "FILE|FOLDER" };
        var to = new Option<string>("--to")
        {
            Description = Messages.To,
            HelpName = string.Join(",", ReadFormats.Names),
            DefaultValueFactory = static _ => "text",
        };
        to.Validators.Add(static result =>
        {
            string? unknown = result.Tokens.SelectMany(static token => token.Value.Split(','))
                .FirstOrDefault(static name => !ReadFormats.Names.Contains(name, StringComparer.Ordinal));
            if (unknown is not null) result.AddError(Messages.NoSuchFormat(unknown, string.Join(", ", ReadFormats.Names)));
        });
        var raw = new Option<bool>("--raw") { Description = Messages.Raw };
        var language = new Option<string>("--lang", "-l")
        {
            Description = Messages.ScanLanguage,
            HelpName = "fra",
            DefaultValueFactory = static _ => "fra",
        };
        Option<string> pageLayout = Choice("--page-layout", Messages.PageLayout, ReadFormats.Layouts);
        Option<string> deskew = Step("--deskew", Messages.Deskew), background = Step("--background", Messages.Background),
            despeckle = Step("--despeckle", Messages.Despeckle), upscale = Step("--upscale", Messages.Upscale);
        Option<string> binarize = Choice("--binarize", Messages.Binarize, ["off", "otsu", "sauvola"]);
        var noPreparation = new Option<bool>("--no-preparation") { Description = Messages.NoPreparation };
        Option<string> readings = Choice("--readings", Messages.Readings, ["auto", "1", "3"]);
        var keepNoise = new Option<bool>("--keep-noise") { Description = Messages.KeepNoise };
        var keepImages = new Option<string?>("--keep-images") { Description = Messages.KeepImages, HelpName = "FOLDER" };
        Option<int> dpi = NumberOption.AtLeast(1, "--dpi", Messages.Dpi), jobs = NumberOption.AtLeast(1, "--jobs", Messages.Jobs);
        var timeLimit = new Option<int>("--time-limit")
        {
            Description = Messages.TimeLimit,
            HelpName = "SECONDS",
            DefaultValueFactory = static _ => 300,
        };
        timeLimit.Validators.Add(static result => NumberOption.RefuseBelow(result, 0));
        var tesseract = new Option<string?>("--tesseract") { Description = Messages.TesseractPath, HelpName = "FILE|FOLDER" };
        var tessdata = new Option<string?>("--tessdata") { Description = Messages.TessdataFolder, HelpName = "FOLDER" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = Messages.Quiet };
        var engine = new EngineOptions();
        var command = new Command("read", Messages.Read)
        {
            files, output, to, raw, language, pageLayout, readings, deskew, background, despeckle, upscale, binarize, noPreparation,
                keepNoise, keepImages, dpi, jobs, timeLimit, tesseract, tessdata, quiet,
        };
        engine.AddTo(command);
        command.SetAction(parse =>
        {
            var settings = new ReadSettings
            {
                Files = parse.GetRequiredValue(files),
                Output = parse.GetValue(output),
                Formats = [.. parse.GetRequiredValue(to).Split(',').Distinct(StringComparer.Ordinal)],
                Raw = parse.GetValue(raw),
                Language = parse.GetRequiredValue(language),
                PageLayout = parse.GetRequiredValue(pageLayout),
                Readings = parse.GetRequiredValue(readings),
                KeepNoise = parse.GetValue(keepNoise),
                Deskew = parse.GetRequiredValue(deskew),
                Background = parse.GetRequiredValue(background),
                Despeckle = parse.GetRequiredValue(despeckle),
                Upscale = parse.GetRequiredValue(upscale),
                Binarize = parse.GetRequiredValue(binarize),
                NoPreparation = parse.GetValue(noPreparation),
                KeepImages = parse.GetValue(keepImages),
                Dpi = parse.GetValue(dpi),
                Jobs = parse.GetValue(jobs),
                TimeLimit = parse.GetValue(timeLimit),
                Tesseract = parse.GetValue(tesseract),
                Tessdata = parse.GetValue(tessdata),
                Quiet = parse.GetValue(quiet),
            };
            IReadOnlyList<ReadTask> tasks = ReadPlan.Make(settings);
            return new ReadRun(settings, engine.Cleaners(parse), terminal).Run(tasks);
        });
        return command;
    }

    private static Option<string> Step(string name, string description) => Choice(name, description, ["auto", "on", "off"]);

    /// <summary>An option of which the first choice is the default.</summary>
    private static Option<string> Choice(string name, string description, string[] choices) =>
        new Option<string>(name) { Description = description, DefaultValueFactory = _ => choices[0] }.AcceptOnlyFromAmong(choices);
}
