namespace OcrFrench.ModelBuilder.Quality;

/// <summary>Documents that are measured together.</summary>
/// <param name="Name">The name of the row.</param>
/// <param name="Pages">The documents.</param>
internal sealed record QualitySet(string Name, IReadOnlyList<QualityPage> Pages)
{
    /// <summary>The truth is not consistent about hyphens inside words: they are ignored.</summary>
    public bool WithoutHyphens { get; init; }

    /// <summary>Also measured as HIPE-OCRepair 2026 does.</summary>
    public bool Hipe { get; init; }

    /// <summary>Sound text: every change is one too many.</summary>
    public bool Sound { get; init; }
}

/// <summary>A document: what was read, and what was printed (the same, if the text is sound).</summary>
internal sealed record QualityPage(string Id, string Read, string Truth)
{
    /// <summary>The hyphens inside words, where it is known which of them the lines' ends have made.</summary>
    public IReadOnlyList<InnerHyphen> Hyphens { get; init; } = [];
}
