namespace OcrFrench.Models.Confusions;

/// <summary>How often a source shows an edit.</summary>
/// <param name="Weight">In all forms.</param>
/// <param name="Form">The form that shows it most.</param>
/// <param name="OfForm">How often that form does.</param>
internal readonly record struct SourceEdit(long Weight, uint Form, long OfForm)
{
    /// <summary>What other forms show. Of forms but the one that shows most, no more is known than what the text at hand tells.</summary>
    public long Without(uint form, int own) => Math.Max(0, Weight - (form == Form ? Math.Max(OfForm, own) : own));
}

/// <summary>Which confusions the texts of a source show, of one table: what <c>DocumentEdits</c> has counted in each, added up.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class SourceEdits
{
    /// <summary>Other texts say no more than so many letters of the text at hand would.</summary>
    private const float MostCharacters = 100_000;

    private readonly Dictionary<int, SourceEdit> _edits;

    public SourceEdits(ConfusionTable table, long characters, Dictionary<int, SourceEdit> edits)
    {
        Table = table;
        Characters = characters;
        _edits = edits;
    }

    public ConfusionTable Table { get; }

    /// <summary>How long the texts are together.</summary>
    public long Characters { get; }

    public SourceEdit this[int edit] => _edits.GetValueOrDefault(edit);

    /// <summary>How much other texts of so many letters weigh for each of them.</summary>
    public static float TrustIn(long characters) => MathF.Min(1, MostCharacters / Math.Max(1, characters));
}
