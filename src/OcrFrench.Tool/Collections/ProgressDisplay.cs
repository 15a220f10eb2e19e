using Spectre.Console;

namespace OcrFrench.Tool.Collections;

/// <summary>Shows how far a run is: a bar where a person looks on, a line from time to time where a file is written.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan s_refresh = TimeSpan.FromMilliseconds(200), s_lines = TimeSpan.FromSeconds(15);

    /// <summary>Runs something and shows how it gets on.</summary>
    public static void During(CollectionProgress progress, Terminal terminal, bool isQuiet, Action run)
    {
        if (isQuiet) run();
        else if (Console.IsErrorRedirected) Lines(progress, terminal, run);
        else Bar(progress, run);
    }

    private static void Lines(CollectionProgress progress, Terminal terminal, Action run)
    {
        using var timer = new Timer(_ => terminal.Error.WriteLine(progress.Text), null, s_lines, s_lines);
        run();
    }

    private static void Bar(CollectionProgress progress, Action run)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(true).AutoRefresh(false).Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn()).Start(context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(progress.Text), maxValue: 1);
            using var timer = new Timer(_ => Refresh(context, task, progress), null, TimeSpan.Zero, s_refresh);
            run();
            timer.Dispose(s_drained);
            s_drained.WaitOne();
        });
    }

    /// <summary>The last refresh is over before the bar goes.</summary>
    private static readonly ManualResetEvent s_drained = new(initialState: false);

    private static void Refresh(ProgressContext context, ProgressTask task, CollectionProgress progress)
    {
        lock (task)
        {
            task.Value = progress.Share;
            task.Description = Markup.Escape(progress.Text);
            context.Refresh();
        }
    }
}
