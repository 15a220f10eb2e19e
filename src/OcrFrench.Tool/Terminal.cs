namespace OcrFrench.Tool;

/// <summary>The streams of the program: data on standard output, everything else on standard error.</summary>
internal sealed class Terminal(Stream output, TextWriter error)
{
    public Terminal()
        : this(StandardStreams.Output(), StandardStreams.Error())
    {
    }

    public Stream Output { get; } = output;

    public TextWriter Error { get; } = error;
}
