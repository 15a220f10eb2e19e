namespace OcrFrench;

/// <summary>Why a doubtful place stays as it is.</summary>
public enum DoubtReason
{
    /// <summary>The likeliest reading is less likely than the level asks for: see <see cref="Doubt.Threshold"/>.</summary>
    BelowThreshold,

    /// <summary>The word is not in the dictionary, and nothing likelier was found.</summary>
    NoReading,

    /// <summary>It stands in a match of <see cref="OcrCleanerOptions.Protect"/>, or a repair would take one away.</summary>
    Protected,

    /// <summary>One of <see cref="OcrCleanerOptions.Decisions"/> says that it stays.</summary>
    Decided,

    /// <summary>The repair is of a kind that <see cref="OcrCleanerOptions.Kinds"/> or another option does not ask for.</summary>
    NotAskedFor,

    /// <summary>It stands in a passage in another language.</summary>
    OtherLanguage,

    /// <summary>The text is in old spelling, and the word may be spelt so; or the likeliest reading is not all but certain, as old texts ask for.</summary>
    OldSpelling,

    /// <summary>It is written like a name and recurs: what recurs is likelier a name than damage, and needs surer proof.</summary>
    RecurringName,

    /// <summary>It is written like a name, in a text so sound that such words are taken for names.</summary>
    SoundText,
}
