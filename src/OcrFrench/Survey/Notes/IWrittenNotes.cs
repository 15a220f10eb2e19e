namespace OcrFrench.Survey.Notes;

/// <summary>Knows the marks and notes that are to be written in another form, so that their numbers are not taken for damage before.</summary>
internal interface IWrittenNotes
{
    /// <summary>Adds them to those that are known.</summary>
    void Tell(ReadOnlySpan<char> text, FootnoteMarks known);
}
