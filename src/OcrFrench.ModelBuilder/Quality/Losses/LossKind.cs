namespace OcrFrench.ModelBuilder.Quality.Losses;

/// <summary>What became of a damaged word and, if it was not repaired, where the repair was lost.</summary>
internal enum LossKind
{
    Repaired,

    /// <summary>Changed, and now nearer to what was printed.</summary>
    Nearer,

    /// <summary>Changed, but not nearer.</summary>
    WronglyChanged,

    /// <summary>A number was printed or read.</summary>
    Figures,

    /// <summary>Read as one word with a neighbour.</summary>
    Glued,

    /// <summary>The same, with a punctuation mark between the two.</summary>
    GluedByMark,

    /// <summary>A space was read inside the word.</summary>
    Cut,

    /// <summary>The same, next to a hyphen, which usually comes from a line's end before lines were joined.</summary>
    CutAtHyphen,

    /// <summary>
    /// A line ends inside the word without a hyphen that the measure would join: there is none, or a dash, or another sign after it.
    /// </summary>
    CutByLineEnd,

    /// <summary>The truth has no space after a punctuation mark, so it counts as one word, but a space was read.</summary>
    CutAtMark,

    /// <summary>The word was read correctly, but something that was not printed was read next to it.</summary>
    Stray,

    /// <summary>It was not a suspect.</summary>
    NeverWeighed,

    /// <summary>It was not a suspect, because the text was judged to be sound.</summary>
    InSoundText,

    /// <summary>A quick check found that what was read fits better than anything else.</summary>
    TakenForRight,

    /// <summary>A suspect, but the search found no candidates.</summary>
    NoCandidate,

    /// <summary>Weighed, but what was printed was not among the candidates.</summary>
    NotAmongCandidates,

    /// <summary>What was printed was among the candidates, but another was found better.</summary>
    AnotherBetter,

    /// <summary>What was printed was the best reading, but less probable than <see cref="LossFinder.Likely"/>.</summary>
    Unlikely,

    /// <summary>What was printed was the best reading and likely, but below the threshold of the level.</summary>
    BelowThreshold,

    /// <summary>Left for another reason: foreign language, a name, old spelling.</summary>
    Refused,
}
