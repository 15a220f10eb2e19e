using System.CommandLine;
using OcrFrench.ModelBuilder.Quality;

namespace OcrFrench.ModelBuilder;

/// <summary>
/// <c>frames</c>: shows what is framed on damaged pages, which should be next to nothing, and what the cleaner changes outside frames in
/// technical texts.
/// </summary>
internal static class FramesCommand
{
    public static Command Create()
    {
        var shared = new Option<DirectoryInfo>("--shared") { Description = "The folder with corpora/.", Required = true };
        var changes = new Option<bool>("--changes")
        {
            Description = "Clean the technical texts and the registers, and list each change with whether it is framed."
        };
        var cases = new Option<bool>("--cases")
        {
            Description = "Show the frames of the sound inputs of cases/field.jsonl, and what the cleaner changes there."
        };
        var list = new Option<int>("--list") { Description = "How many framed places of each set to list.", DefaultValueFactory = _ => 20 };
        var command = new Command("frames", "Measures the survey of text that is not prose.") { shared, changes, cases, list };
        command.SetAction(
            parse => Run(parse.GetRequiredValue(shared), parse.GetValue(changes), parse.GetValue(cases), parse.GetValue(list)));
        return command;
    }

    private static int Run(DirectoryInfo shared, bool changes, bool cases, int list)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var corpora = new DirectoryInfo(Path.Combine(shared.FullName, "corpora"));
        if (changes) FrameMeasure.Changes(corpora);
        else if (cases) FrameMeasure.Cases(new FileInfo(Path.Combine(shared.FullName, "cases", "field.jsonl")));
        else
        {
            FrameMeasure.Coverage(corpora, list);
            FrameMeasure.Speed(corpora);
        }

        return 0;
    }
}
