using System.Text;

namespace OcrFrench.Documents.Changes;

/// <summary>Writes a file of doubts: a line of JSON for each, in the order of the documents and of their texts.</summary>
/// <param name="stream">Where to write, in UTF-8, from the current position; it is left open.</param>
internal sealed class DoubtLog(Stream stream)
{
    private string _document = "";
    private TextPlace _place;

    /// <summary>How many doubts were written.</summary>
    public long Count { get; private set; }

    /// <summary>Starts a document.</summary>
    /// <param name="document">Its name, the same as in a change log.</param>
    public void Begin(string document) => (_document, _place) = (document, new TextPlace(0));

    /// <summary>Writes the doubts of the next stretch of a plain text, or of all of it.</summary>
    public void WriteText(CleaningResult stretch, TextEncoding encoding)
    {
        int at = 0;
        foreach (Doubt doubt in stretch.Doubts)
        {
            _place.Advance(stretch.Source.AsSpan(at, doubt.Start - at), encoding);
            at = doubt.Start;
            Write(LoggedDoubt.Of(doubt, _document) with { Line = _place.Line, Page = _place.Page, Start = _place.Char });
        }

        _place.Advance(stretch.Source.AsSpan(at), encoding);
    }

    /// <summary>Writes the doubts of a document of pages.</summary>
    /// <param name="analysis">The cleaning of its running text.</param>
    /// <param name="placeOf">Returns the place of a position of that text.</param>
    /// <param name="from">Where the text starts in that of the document.</param>
    public void WritePages(CleaningResult analysis, Func<int, PagePlace> placeOf, long from = 0)
    {
        foreach (Doubt doubt in analysis.Doubts)
        {
            PagePlace place = placeOf(doubt.Start);
            Write(LoggedDoubt.Of(doubt, _document) with
            {
                Line = place.Line,
                Page = place.Page,
                Start = from + doubt.Start,
                Element = place.Element.Length > 0 ? place.Element : null
            });
        }
    }

    /// <summary>Writes the doubts of a line of JSON lines.</summary>
    public void WriteLine(CleaningResult text, long line)
    {
        foreach (Doubt doubt in text.Doubts) Write(LoggedDoubt.Of(doubt, _document) with { Line = line });
    }

    private void Write(LoggedDoubt doubt)
    {
        stream.Write(Encoding.UTF8.GetBytes(DoubtJson.Line(doubt) + "\n"));
        Count++;
    }
}
