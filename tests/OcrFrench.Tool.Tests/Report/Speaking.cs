namespace OcrFrench.Tool.Tests.Report;

/// <summary>Tests that choose the language of all messages: nothing else runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneLanguage
{
    public const string Name = "One language at a time";
}

/// <summary>The language of messages, until it is disposed of.</summary>
internal sealed class Speaking : IDisposable
{
    private readonly string? _before = Environment.GetEnvironmentVariable("LC_ALL");

    public Speaking(bool french) => Choose(french ? "fr_FR.UTF-8" : "C");

    public void Dispose()
    {
        Choose("C");
        Environment.SetEnvironmentVariable("LC_ALL", _before);
    }

    private static void Choose(string language)
    {
        Environment.SetEnvironmentVariable("LC_ALL", language);
        Language.Choose();
    }
}
