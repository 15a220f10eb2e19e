namespace OcrFrench.ModelBuilder.Quality;

/// <summary>Documents that are measured together.</summary>
/// <param name="Name">The name of the row.</param>
/// <param name="Pages">The documents.</param>
internal sealed record QualitySet(string Name, IReadOnlyList<QualityPage> Pages)
{
    /// <summary>Whether to ignore hyphens inside words, in which the truth is not consistent.</summary>
    public bool WithoutHyphens { get; init; }

    /// <summary>Whether to measure it also as HIPE-OCRepair 2026 does.</summary>
    public bool Hipe { get; init; }

    /// <summary>Whether the text is sound, so that any change is a mistake.</summary>
    public bool Sound { get; init; }
}

/// <summary>A document: what was read and what was printed, which are the same if the text is sound.</summary>
internal sealed record QualityPage(string Id, string Read, string Truth)
{
    /// <summary>The hyphens inside words, if it is known which of them were added at line ends.</summary>
    public IReadOnlyList<InnerHyphen> Hyphens { get; init; } = [];
}
