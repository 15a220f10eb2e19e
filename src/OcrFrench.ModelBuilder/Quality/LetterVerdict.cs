namespace OcrFrench.ModelBuilder.Quality;

/// <summary>What became of the letters of a word of the truth.</summary>
internal enum LetterVerdict
{
    /// <summary>Read correctly and left alone.</summary>
    Sound,

    /// <summary>It has no letters, or nothing was read for it.</summary>
    None,

    /// <summary>Damaged and fixed.</summary>
    Fixed,

    /// <summary>Damaged and left as it was read.</summary>
    Missed,

    /// <summary>Damaged and brought nearer to the truth.</summary>
    Nearer,

    /// <summary>Damaged and changed, but not brought nearer.</summary>
    Wrong,

    /// <summary>Read correctly and changed.</summary>
    Broken,
}
