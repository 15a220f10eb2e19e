namespace OcrFrench;

/// <summary>A collection profile cannot be used. The message names the file and says what is wrong.</summary>
public sealed class CollectionProfileException : FormatException
{
    /// <summary>Makes an exception that names no file.</summary>
    public CollectionProfileException()
        : this("The collection profile cannot be used.")
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">Which file it is and what is wrong.</param>
    public CollectionProfileException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">Which file it is and what is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public CollectionProfileException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
