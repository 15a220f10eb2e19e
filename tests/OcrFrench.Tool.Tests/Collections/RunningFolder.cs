using System.Globalization;
using OcrFrench.Documents.Settings;
using OcrFrench.EndToEnd.Tests;
using OcrFrench.EndToEnd.Tests.Collections;
using OcrFrench.Tool.Cleaning;
using OcrFrench.Tool.Collections;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Tests.Collections;

/// <summary>A folder that is cleaned within the process of the tests.</summary>
public abstract class RunningFolder : TemporaryFolder
{
    private protected CollectionFolder Out => new(At("out"));

    /// <summary>What the last run has said.</summary>
    private protected string Said { get; private set; } = "";

    private protected int Run(bool restart = false, int jobs = 2, bool firstPass = true, SettingsFile? given = null)
    {
        var said = new StringWriter(CultureInfo.InvariantCulture);
        var settings = new CollectionSettings
        {
            Folder = At("fonds"),
            Output = At("out"),
            Jobs = jobs,
            Restart = restart,
            UsesFirstPass = firstPass,
        };
        var clean = new CleanSettings { Files = [At("fonds")], Output = At("out") };
        var cleaners = new CleanerSource(given ?? EngineSettings.None, config: null, looksForSettings: true);
        try
        {
            return new FolderRun(settings, clean, cleaners, new Terminal(Stream.Null, said)).Run();
        }
        catch (ToolException error)
        {
            said.WriteLine(error.Message);
            return error.ExitCode;
        }
        finally
        {
            cleaners.Profiles?.Dispose();
            Said = said.ToString();
        }
    }

    private protected SortedDictionary<string, byte[]> Tree() => GeneratedCollection.Tree(At("out"));

    /// <summary>Puts the cleaned folder back to what it was.</summary>
    private protected void Restore(SortedDictionary<string, byte[]> tree)
    {
        Directory.Delete(At("out"), recursive: true);
        foreach ((string file, byte[] bytes) in tree)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At("out/" + file))!);
            File.WriteAllBytes(At("out/" + file), bytes);
        }
    }
}
