namespace OcrFrench.Tool.Collections;

/// <summary>A file that is done, on its way to the journal.</summary>
/// <param name="Entry">Its entry.</param>
/// <param name="Lines">Its lines of the log, from the first; <see langword="null"/> if they are in an older journal.</param>
/// <param name="Doubts">Its doubts, from the first; <see langword="null"/> if there are none, or they belong to an older journal.</param>
internal sealed record DoneFile(JournalEntry Entry, Stream? Lines, Stream? Doubts = null);
