namespace OcrFrench.Survey.Notes;

/// <summary>
/// Knows the marks and notes that will be written in another form, so that their numbers are not treated as damage first.
/// </summary>
internal interface IWrittenNotes
{
    /// <summary>Adds them to those that are known.</summary>
    void Tell(ReadOnlySpan<char> text, FootnoteMarks known);
}
