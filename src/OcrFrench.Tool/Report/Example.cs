using OcrFrench.Documents;

namespace OcrFrench.Tool.Report;

/// <summary>A correction that the report may show, with what is needed to find its line.</summary>
internal sealed record Example
{
    /// <summary>The file, relative to the collection.</summary>
    public required string File { get; init; }

    /// <summary>Its cleaned form, relative to the cleaned collection: only the text of a PDF has another name.</summary>
    public string Output { get => field ?? File; init; }

    public required string Format { get; init; }

    public required TextEncoding Encoding { get; init; }

    public required LoggedChange Change { get; init; }

    /// <summary>Where the replacement starts in the cleaned file, in bytes.</summary>
    public long OutputByte { get; init; }

    /// <summary>A number that has nothing to do with what the correction is: examples with the least make a fair sample.</summary>
    public ulong Lot { get; init; }

    /// <summary>What was read and what it became: equal for all corrections that a reader would consider the same.</summary>
    public string Reading => Change.Before + "\0" + Change.After;

    /// <summary>The least certain first.</summary>
    public static IComparer<Example> ByDoubt { get; } = Comparer<Example>.Create(static (a, b) =>
        a.Change.Confidence.CompareTo(b.Change.Confidence) is not 0 and int order ? order : ByPlace(a, b));

    /// <summary>A fair sample first.</summary>
    public static IComparer<Example> ByLot { get; } = Comparer<Example>.Create(
        static (a, b) => a.Lot.CompareTo(b.Lot) is not 0 and int order ? order : ByPlace(a, b));

    /// <summary>The same whenever and wherever it is drawn.</summary>
    public static ulong Draw(string file, LoggedChange change)
    {
        ulong hash = 14695981039346656037;
        Add(file);
        Add(change.Before);
        Add(change.After);
        foreach (long number in (ReadOnlySpan<long>)[change.Line, change.Start]) hash = (hash ^ (ulong)number) * 1099511628211;
        // The last letters have hardly reached the upper bits yet.
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);

        void Add(string text)
        {
            foreach (char c in text) hash = (hash ^ c) * 1099511628211;
            hash = (hash ^ 0x10000) * 1099511628211;
        }
    }

    private static int ByPlace(Example a, Example b)
    {
        int order = string.CompareOrdinal(a.File, b.File);
        if (order == 0) order = a.Change.Page.CompareTo(b.Change.Page);
        if (order == 0) order = a.Change.Line.CompareTo(b.Change.Line);
        if (order == 0) order = a.Change.Start.CompareTo(b.Change.Start);
        return order == 0 ? string.CompareOrdinal(a.Reading, b.Reading) : order;
    }
}
