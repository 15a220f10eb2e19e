namespace OcrFrench.Survey.Languages;

/// <summary>The language of a passage. The values are the lanes of <see cref="LanguageData"/>.</summary>
internal enum PassageLanguage : byte
{
    /// <summary>French of any time and in any state, or too little to tell.</summary>
    French,

    English,
    German,
    Italian,
    Spanish,
    Portuguese,
    Latin,

    /// <summary>Not French, and none of the above for certain.</summary>
    Other,
}
