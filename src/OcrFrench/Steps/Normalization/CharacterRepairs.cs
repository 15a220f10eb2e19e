namespace OcrFrench.Steps.Normalization;

/// <summary>The character passes, one flag each, in the order in which they name an edit that several of them made.</summary>
/// <remarks>
/// Lossless passes bring back the characters that the file was meant to hold: a faithful display of the text shows the same, or what
/// its writer typed before a wrong decoding. Lossy ones change what is seen, if ever so little, so the caller chooses them.
/// Either kind is undone from its edits.
/// </remarks>
[Flags]
internal enum CharacterRepairs : ushort
{
    None = 0,

    /// <summary>UTF-8 that was read as Windows-1252 or Latin-1, once or several times: <c>Ã©</c>, <c>â€™</c>, <c>ÃƒÂ©</c>.</summary>
    Mojibake = 1 << 0,

    /// <summary>Windows-1252 that was read as Latin-1: U+0092 for the apostrophe, U+009C for œ.</summary>
    Windows1252 = 1 << 1,

    /// <summary>A letter and a combining mark that have a common character: e + U+0301.</summary>
    Composition = 1 << 2,

    /// <summary>Soft hyphens inside a line. At a line's end they are the line's hyphen and stay for the layout.</summary>
    SoftHyphens = 1 << 3,

    /// <summary>Zero-width characters and byte order marks inside the text.</summary>
    Invisibles = 1 << 4,

    /// <summary>Typographic ligatures: ﬁ, ﬂ, ﬀ, ﬃ, ﬄ, ﬅ, ﬆ. Not œ and æ, which are letters.</summary>
    Ligatures = 1 << 5,

    /// <summary>Characters that stand for the apostrophe between two letters: <c>l‘homme</c>, <c>d´une</c>.</summary>
    Apostrophes = 1 << 6,

    /// <summary>Spaces of a fixed width between words.</summary>
    Spaces = 1 << 7,

    /// <summary>An accent that a space keeps from its letter: a, space, U+0300.</summary>
    DetachedAccents = 1 << 8,

    /// <summary>ſ for s.</summary>
    LongS = 1 << 9,

    /// <summary>An accent as a character of its own before or behind its letter: <c>Sup´erieure</c>.</summary>
    SpacingAccents = 1 << 10,

    /// <summary>Letters looked up in Adobe’s standard encoding: <c>prØsident</c>.</summary>
    FontEncoding = 1 << 11,

    Lossless = Mojibake | Windows1252 | Composition | SoftHyphens | Invisibles,

    Lossy = Ligatures | Apostrophes | Spaces | DetachedAccents | LongS | SpacingAccents | FontEncoding,
}
