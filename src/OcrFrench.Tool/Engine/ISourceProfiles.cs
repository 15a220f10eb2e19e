namespace OcrFrench.Tool.Engine;

/// <summary>What is known of the sources of documents. Safe to use from many threads at once.</summary>
internal interface ISourceProfiles : IDisposable
{
    /// <summary>What is known of the source of a document; nothing when it stands alone.</summary>
    /// <param name="document">The path of the document.</param>
    CollectionProfile? Of(string document);
}
