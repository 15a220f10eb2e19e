namespace OcrFrench.Documents;

/// <summary>A slice of a large document after cleaning.</summary>
/// <param name="Document">The slice as a document of its own.</param>
/// <param name="Result">Its cleaning.</param>
/// <param name="Place">Where it is in the large document.</param>
internal sealed record CleanedSlice(OcrDocument Document, OcrDocumentResult Result, SlicePlace Place)
{
    /// <summary>The note for the beginning of the file, if this is the first slice that changes; null otherwise.</summary>
    public LoggedChange? Note { get; set; }

    /// <summary>The separator between the text before it and its own.</summary>
    public string Separator => Place.Separator;

    /// <summary>The place after it.</summary>
    public SlicePlace End
    {
        get
        {
            string text = Result.Analysis.Source;
            if (text.Length == 0) return Place;
            PagePlace last = Place.Of(Result.PlaceOf(text.Length));
            return Place with
            {
                Text = Place.Text + text.Length,
                Output = Place.Output + Result.Analysis.Text.Length,
                Lines = last.Line,
            };
        }
    }

    /// <summary>How many pages that have words end in this slice.</summary>
    public int Pages => Document.Pages == 0 ? 0 : Place.Pages + Document.Pages;

    /// <summary>The edits of the file, sorted; no later slice has one before them.</summary>
    public IEnumerable<ByteEdit> Edits
    {
        get
        {
            foreach (LoggedEdit edit in Note?.Edits ?? []) yield return new ByteEdit(edit.Start, edit.End, edit.After.ToArray());
            foreach (ByteEdit edit in Result.Edits)
                yield return edit with { Start = edit.Start + Place.Bytes, End = edit.End + Place.Bytes };
        }
    }

    /// <summary>Its changes as a log records them.</summary>
    public IEnumerable<LoggedChange> ToLog()
    {
        if (Note is not null) yield return Note;
        foreach (LoggedChange change in Result.ToLog()) yield return InFile(change);
    }

    /// <summary>Where a position of its text is in the document.</summary>
    public PagePlace PlaceOf(int position) => Place.Of(Result.PlaceOf(position));

    private LoggedChange InFile(LoggedChange change)
    {
        LoggedEdit[] edits = [.. change.Edits.Select(edit => edit with { Start = edit.Start + Place.Bytes })];
        if (change.Start < 0) return change with { Edits = edits };
        PagePlace place = Place.Of(new PagePlace((int)change.Page, (int)change.Line, ""));
        return change with
        {
            Edits = edits,
            Start = change.Start + Place.Text,
            OutputStart = change.OutputStart + Place.Output,
            Page = place.Page,
            Line = place.Line,
        };
    }
}
