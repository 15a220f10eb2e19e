namespace OcrFrench.Tool;

/// <summary>Where the program reads and speaks: data on the output, everything else on the error stream.</summary>
internal sealed class Terminal
{
    public Stream Output { get; } = StandardStreams.Output();

    public TextWriter Error { get; } = StandardStreams.Error();
}
