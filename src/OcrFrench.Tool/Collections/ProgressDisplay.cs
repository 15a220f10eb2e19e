using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace OcrFrench.Tool.Collections;

/// <summary>Shows how far a run has got: a bar on a terminal, a line from time to time in a file.</summary>
internal static class ProgressDisplay
{
    /// <summary>In characters, by hand: bar and words fit a line of a terminal.</summary>
    private const int BarLength = 30;

    private static readonly TimeSpan s_refresh = TimeSpan.FromMilliseconds(200), s_lines = TimeSpan.FromSeconds(15);

    /// <summary>Runs something and shows its progress.</summary>
    public static void During(CollectionProgress progress, Terminal terminal, bool isQuiet, Action run)
    {
        if (isQuiet) run();
        else if (Console.IsErrorRedirected) Lines(progress, terminal, run);
        else Bar(progress, run);
    }

    private static void Lines(CollectionProgress progress, Terminal terminal, Action run)
    {
        using var timer = new Timer(_ => terminal.Error.WriteLine($"{progress.Done} · {progress.Pace}"), null, s_lines, s_lines);
        run();
    }

    private static void Bar(CollectionProgress progress, Action run)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        using var isDone = new ManualResetEventSlim();
        console.Live(Frame(progress)).AutoClear(true).Start(context =>
        {
            var shown = new Thread(() =>
            {
                while (!isDone.Wait(s_refresh)) context.UpdateTarget(Frame(progress));
            });
            shown.Start();
            try
            {
                run();
            }
            finally
            {
                isDone.Set();
                shown.Join();
            }
        });
    }

    private static Rows Frame(CollectionProgress progress)
    {
        double share = Math.Clamp(progress.Share, 0, 1);
        int full = (int)(share * BarLength);
        string percent = Math.Floor(share * 100).ToString("F0", CultureInfo.InvariantCulture).PadLeft(3);
        IRenderable bar = new Markup(
            $"[green]{new string('━', full)}[/][grey]{new string('━', BarLength - full)}[/] {percent} % · {Markup.Escape(progress.Pace)}");
        return new Rows(bar, new Spectre.Console.Text(progress.Done).Overflow(Overflow.Ellipsis));
    }
}
