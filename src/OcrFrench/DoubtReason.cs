namespace OcrFrench;

/// <summary>Why a doubtful place was left unchanged.</summary>
public enum DoubtReason
{
    /// <summary>The likeliest reading is less likely than the level requires: see <see cref="Doubt.Threshold"/>.</summary>
    BelowThreshold,

    /// <summary>The word is not in the dictionary, and nothing likelier was found.</summary>
    NoReading,

    /// <summary>It lies in a match of <see cref="OcrCleanerOptions.Protect"/>, or a repair would destroy one.</summary>
    Protected,

    /// <summary>One of <see cref="OcrCleanerOptions.Decisions"/> says that it stays.</summary>
    Decided,

    /// <summary>The repair is of a kind that <see cref="OcrCleanerOptions.Kinds"/> excludes or that no option requests.</summary>
    NotAskedFor,

    /// <summary>It lies in a passage in another language.</summary>
    OtherLanguage,

    /// <summary>
    /// It stands in what is not prose: markup, code, the frame of a table, the name of a file. Or the whole text is not
    /// (<see cref="OcrCleanerOptions.Content"/>), and the repair lacks the proof that it then needs.
    /// </summary>
    NotProse,

    /// <summary>
    /// The text is in old spelling, and the word may be spelt so; or the likeliest reading is not all but certain, as old texts ask for.
    /// </summary>
    OldSpelling,

    /// <summary>It is written like a name and recurs: it is then more likely a name than damage, and needs stronger proof.</summary>
    RecurringName,

    /// <summary>It is written like a name, in a text so sound that such words are taken for names.</summary>
    SoundText,
}
