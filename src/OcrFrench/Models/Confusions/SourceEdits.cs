namespace OcrFrench.Models.Confusions;

/// <summary>How often a source shows an edit.</summary>
/// <param name="Weight">In all word forms together.</param>
/// <param name="Form">The form that shows it most often.</param>
/// <param name="OfForm">How often that form shows it.</param>
internal readonly record struct SourceEdit(long Weight, uint Form, long OfForm)
{
    /// <summary>The weight of all other forms. Beyond the most frequent form, only the current text tells forms apart.</summary>
    public long Without(uint form, int own) => Math.Max(0, Weight - (form == Form ? Math.Max(OfForm, own) : own));
}

/// <summary>The confusions of one table that the texts of a source show: the sum of what <c>DocumentEdits</c> counted in each.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class SourceEdits
{
    /// <summary>Other texts never weigh more than this many letters of the current text.</summary>
    /// <remarks>By hand: a book may outweigh a page, but not without bound.</remarks>
    private const float MostCharacters = 100_000;

    private readonly Dictionary<int, SourceEdit> _edits;

    public SourceEdits(ConfusionTable table, long characters, Dictionary<int, SourceEdit> edits)
    {
        Table = table;
        Characters = characters;
        _edits = edits;
    }

    public ConfusionTable Table { get; }

    /// <summary>The total length of the texts.</summary>
    public long Characters { get; }

    public SourceEdit this[int edit] => _edits.GetValueOrDefault(edit);

    /// <summary>The weight of each letter, for other texts of this many letters.</summary>
    public static float TrustIn(long characters) => MathF.Min(1, MostCharacters / Math.Max(1, characters));
}
