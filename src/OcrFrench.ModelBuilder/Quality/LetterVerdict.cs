namespace OcrFrench.ModelBuilder.Quality;

/// <summary>What became of the letters of a word of the truth.</summary>
internal enum LetterVerdict
{
    /// <summary>Read right and left alone.</summary>
    Sound,

    /// <summary>Nothing was read for it, or it has no letters.</summary>
    None,

    /// <summary>Damaged and made right.</summary>
    Fixed,

    /// <summary>Damaged and left as it was read.</summary>
    Missed,

    /// <summary>Damaged and brought nearer.</summary>
    Nearer,

    /// <summary>Damaged and changed without coming nearer.</summary>
    Wrong,

    /// <summary>Read right and changed.</summary>
    Broken,
}
