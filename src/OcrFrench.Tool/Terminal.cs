namespace OcrFrench.Tool;

/// <summary>Where the program reads and speaks: data on the output, everything else on the error stream.</summary>
internal sealed class Terminal(Stream output, TextWriter error)
{
    public Terminal()
        : this(StandardStreams.Output(), StandardStreams.Error())
    {
    }

    public Stream Output { get; } = output;

    public TextWriter Error { get; } = error;
}
