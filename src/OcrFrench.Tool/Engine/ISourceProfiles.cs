namespace OcrFrench.Tool.Engine;

/// <summary>What is known about the sources of documents. Thread-safe.</summary>
internal interface ISourceProfiles : IDisposable
{
    /// <summary>What is known about the source of a document; null if it has no others.</summary>
    /// <param name="document">The path of the document.</param>
    CollectionProfile? Of(string document);
}
