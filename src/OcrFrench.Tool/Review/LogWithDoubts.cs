using OcrFrench.Documents;
using OcrFrench.Documents.Changes;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Review;

/// <summary>A change log, read document by document together with the doubts of the same run.</summary>
/// <param name="log">The file of the log.</param>
/// <param name="doubts">The file of doubts; null if there is none.</param>
internal sealed class LogWithDoubts(string log, string? doubts)
{
    /// <summary>The document whose doubts could not be told to belong to the log; those after it were left out too.</summary>
    public string? LeftOut { get; private set; }

    /// <summary>
    /// The file of doubts that goes with what a command line names as its log: the one that it names itself, or that of a cleaned folder.
    /// </summary>
    public static string? Beside(string named, string? given)
    {
        if (given is not null || !Directory.Exists(named)) return given;
        string kept = new CollectionFolder(named).Doubts;
        return File.Exists(kept) ? kept : null;
    }

    /// <summary>The documents of the log, each with its doubts.</summary>
    /// <param name="isInOrder">Whether each document is done with before the next is read, and its changes are merely gone through: they
    /// may then be more than memory holds.</param>
    /// <exception cref="ChangeLogException">A line of either is malformed.</exception>
    public IEnumerable<DocumentChanges> Read(bool isInOrder = false)
    {
        using FileStream logged = File.OpenRead(log);
        using Stream noted = doubts is null ? Stream.Null : File.OpenRead(doubts);
        var reader = new DoubtReader(noted, doubts ?? "");
        foreach (DocumentChanges document in ChangeReader.Read(logged, log, isKept: isInOrder))
            yield return document with { Doubts = reader.Take(document.Document.Name) };
        LeftOut = reader.Next;
    }
}
