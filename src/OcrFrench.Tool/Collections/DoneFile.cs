namespace OcrFrench.Tool.Collections;

/// <summary>A file that is done, on its way to the journal.</summary>
/// <param name="Entry">What there is to say of it.</param>
/// <param name="Lines">Its lines of the log, from the first; <see langword="null"/> when they stand in an older journal.</param>
/// <param name="Doubts">Its doubts, from the first; <see langword="null"/> when there are none, or they stand with an older
/// journal.</param>
internal sealed record DoneFile(JournalEntry Entry, Stream? Lines, Stream? Doubts = null);
