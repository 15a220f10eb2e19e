using OcrFrench.Evidence;
using OcrFrench.Models.Confusions;
using OcrFrench.Survey;

namespace OcrFrench;

/// <summary>
/// What the texts of one source have in common, such as the pages of a book or those that one scanner has read: how they are damaged and
/// which names recur in them. Immutable and safe to use from many threads at once.
/// </summary>
/// <remarks>
/// Gather it with <see cref="CollectionProfileBuilder"/> in a first pass over all texts, then clean each with
/// <see cref="OcrCleaner.For"/>. A text may be among those that the profile was gathered from: it is not counted twice.
/// </remarks>
public sealed class CollectionProfile : ISourceKnowledge
{
    private readonly DocumentWords _counts = new();
    private readonly SourceEdits?[] _edits = new SourceEdits?[ProfileContent.Kinds.Length];

    internal CollectionProfile(ProfileContent content)
    {
        Content = content;
        foreach (RecurringWord name in content.Names) _counts.Add(DocumentWords.KeyOf(name.Word), name.Count);
    }

    /// <summary>A profile of no texts: a cleaner with it does what it does without.</summary>
    public static CollectionProfile Empty { get; } = new(new ProfileContent());

    /// <summary>How many texts it was gathered from.</summary>
    public int Texts => Content.Texts;

    /// <summary>How many words they have: of more than <see cref="CollectionProfileBuilder.MostTexts"/> texts, those that were looked at.</summary>
    public long Words => Content.AllAccents.Words + Content.AccentsLost.Words;

    /// <summary>The share of their words that are damaged, from 0 to 1, as far as a look tells: see <see cref="DocumentProfile.EstimatedDamage"/>.</summary>
    public double EstimatedDamage => Words == 0 ? 0 : (Content.AllAccents.Damaged(Fingerprint.French) + Content.AccentsLost.Damaged(Fingerprint.English)) / Words;

    /// <summary>
    /// Words written like names that stand in them more than once and are no French words in small letters; the most frequent first. Damage
    /// that recurs may be among them.
    /// </summary>
    public IReadOnlyList<RecurringWord> Names => Content.Names;

    internal ProfileContent Content { get; }

    /// <summary>Reads a profile that <see cref="ToJson"/> has written.</summary>
    /// <param name="json">The bytes of the file.</param>
    /// <param name="name">The name that error messages use.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="CollectionProfileException">It is no such profile, or one of another version of the library or of its data.</exception>
    public static CollectionProfile Parse(ReadOnlySpan<byte> json, string name) => new(ProfileJson.Read(json, name));

    /// <summary>The profile as bytes to keep, for <see cref="Parse"/> of the same version of the library.</summary>
    /// <returns>JSON in UTF-8, the same for the same texts; a few hundred kilobytes at most.</returns>
    public byte[] ToJson() => ProfileJson.Write(Content);

    /// <summary>How often a word written like a name stands in the texts; 0 when once or not at all.</summary>
    int ISourceKnowledge.CountOf(ReadOnlySpan<char> form) => _counts.CountOf(form);

    /// <summary>What the texts show of a table’s edits; null if nothing.</summary>
    SourceEdits? ISourceKnowledge.EditsOf(ChannelKind kind, ConfusionTable table)
    {
        TableEdits seen = Content.Edits[(int)kind];
        if (seen.Characters == 0) return null;
        ref SourceEdits? known = ref _edits[(int)kind];
        if (known?.Table == table) return known;
        return known = seen.For(table); // threads that come at once make the same
    }
}
