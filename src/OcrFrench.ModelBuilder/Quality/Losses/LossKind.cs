namespace OcrFrench.ModelBuilder.Quality.Losses;

/// <summary>What became of a damaged word, and if it was not repaired, where the repair was lost.</summary>
internal enum LossKind
{
    Repaired,

    /// <summary>Changed, and nearer to what was printed.</summary>
    Nearer,

    /// <summary>Changed, and no nearer.</summary>
    WronglyChanged,

    /// <summary>What was printed or read is a number.</summary>
    Figures,

    /// <summary>Read as one with a word beside it.</summary>
    Glued,

    /// <summary>The same, with a mark between the two.</summary>
    GluedByMark,

    /// <summary>A space was read inside.</summary>
    Cut,

    /// <summary>The same, beside a hyphen: most often one that stood at a line's end before the lines were run together.</summary>
    CutAtHyphen,

    /// <summary>A line ends inside, without a hyphen that the measure joins: none, a dash, or one with a sign behind it.</summary>
    CutByLineEnd,

    /// <summary>What was printed is taken for one word for want of a space behind a mark, which was read.</summary>
    CutAtMark,

    /// <summary>The word was read right; something that was not printed was read beside it.</summary>
    Stray,

    /// <summary>Nothing suspected it.</summary>
    NeverWeighed,

    /// <summary>Nothing suspected it, the text being judged to be sound.</summary>
    InSoundText,

    /// <summary>A quick look found that it fits its place better than anything else.</summary>
    TakenForRight,

    /// <summary>Suspected, and the search found nothing else that it may stand for.</summary>
    NoCandidate,

    /// <summary>Weighed, and what was printed was not among the candidates.</summary>
    NotAmongCandidates,

    /// <summary>What was printed was among the candidates, and another was found better.</summary>
    AnotherBetter,

    /// <summary>What was printed was found the best, and said to be less likely than <see cref="LossFinder.Likely"/>.</summary>
    Unlikely,

    /// <summary>What was printed was found the best and likely, yet less than the level asks for.</summary>
    BelowThreshold,

    /// <summary>Left for a reason of its own: another language, a name, old spelling.</summary>
    Refused,
}
