using OcrFrench.Documents;
using OcrFrench.Documents.Words;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Review;

/// <summary>Writes the review pages of a log, which is read document by document: one page of corrections is held at a time.</summary>
internal sealed class ReviewRun(ReviewSettings settings, Terminal terminal)
{
    private long _documents, _corrections, _doubts, _withoutLine;

    public int Run()
    {
        try
        {
            string identity;
            using (FileStream log = File.OpenRead(settings.Log)) identity = FileState.Of(log).Sha256[..24];
            Directory.CreateDirectory(settings.Output);
            var folder = new ReviewFolder(settings.Output, identity);
            using var strips = new ScanStrips(terminal.Error.WriteLine);
            var page = new ReviewPage();
            var documents = new LogWithDoubts(settings.Log, settings.Doubts);
            foreach (DocumentChanges document in documents.Read()) Add(document, strips, ref page, folder);
            if (page.Rows > 0 || folder.Pages == 0) folder.Add(page);
            string first = folder.Finish(_documents, _corrections, _doubts);
            if (documents.LeftOut is { } other) terminal.Error.WriteLine(Messages.DoubtsOfOther(settings.Doubts!, other));
            if (!settings.Quiet)
            {
                if (_withoutLine > 0) terminal.Error.WriteLine(Messages.ReviewWithoutLine(_withoutLine));
                terminal.Error.WriteLine(Messages.ReviewDone(_corrections, _doubts, _documents, folder.Pages, first));
            }

            return ExitCode.Ok;
        }
        catch (Exception error) when (Failures.Describe(settings.Log, error) is { } message)
        {
            throw new ToolException(ExitCode.InputFailed, message);
        }
    }

    private void Add(DocumentChanges changes, ScanStrips strips, ref ReviewPage page, ReviewFolder folder)
    {
        if (changes.Doubts.Count == 0 && !changes.Changes.Any(static change => change.Start >= 0)) return;
        SourceText? source = SourceText.Find(changes, LogPath.Folders(settings.Log), out SourceProblem problem);
        bool isLines = changes.Document.Format == TextFormats.JsonLines, isListed = false;
        IReadOnlyList<PageImage> images = settings.WithScans && source?.Document is { } scanned ? scanned.Images : [];
        foreach (TouchedPlace place in Places(changes, source))
        {
            if (page.Rows >= settings.RowsInPage || page.StripBytes >= settings.StripsInPage)
            {
                folder.Add(page);
                (page, isListed) = (new ReviewPage(), false);
            }

            if (!isListed) page.AddDocument(changes.Document.Name, problem, isLines);
            isListed = true;
            Strip? strip = images.Count == 0
                ? null
                : strips.Cut(source!.Document!, images, source.Path, (int)place.Start, (int)place.Start + place.Before.Length);
            page.Add(ReviewRow.Of(place, source?.TextOf(place.Changes[0].Line), strip));
            if (place.Doubt is null) _corrections++;
            else if (!place.IsBare) _doubts++;
            if (source is null) _withoutLine++;
        }

        if (isListed) _documents++;
    }

    /// <summary>Corrections and doubts, in the order of the text.</summary>
    private static IEnumerable<TouchedPlace> Places(DocumentChanges changes, SourceText? source)
    {
        IEnumerable<TouchedPlace> made = source?.Places(changes) ?? TouchedPlace.In(changes.Changes, text: null);
        if (changes.Doubts.Count == 0) return made;
        IEnumerable<TouchedPlace> left = source?.Doubts(changes)
            ?? changes.Doubts.Select(static doubt => TouchedPlace.Of(doubt, text: null));
        bool isLines = changes.Document.Format == "jsonl";
        return made.Concat(left).OrderBy(place => isLines ? place.Changes[0].Line : 0).ThenBy(static place => place.Start);
    }
}
