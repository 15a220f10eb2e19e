using OcrFrench.Evidence;
using OcrFrench.Models.Confusions;
using OcrFrench.Survey;

namespace OcrFrench;

/// <summary>
/// What the texts of one source have in common (the pages of a book, say, or everything read by one scanner): how they are damaged and
/// which names recur in them. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Build it with <see cref="CollectionProfileBuilder"/> in a first pass over all texts, then clean each of them with
/// <see cref="OcrCleaner.For"/>. The text being cleaned may be one of those the profile was built from: it is not counted twice.
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

    /// <summary>An empty profile: a cleaner behaves the same with it as without it.</summary>
    public static CollectionProfile Empty { get; } = new(new ProfileContent());

    /// <summary>The number of texts it was built from.</summary>
    public int Texts => Content.Texts;

    /// <summary>
    /// The number of words in these texts; beyond <see cref="CollectionProfileBuilder.MostTexts"/> texts, in those that were examined.
    /// </summary>
    public long Words => Content.AllAccents.Words + Content.AccentsLost.Words;

    /// <summary>The estimated share of damaged words, from 0 to 1: see <see cref="DocumentProfile.EstimatedDamage"/>.</summary>
    public double EstimatedDamage =>
        Words == 0 ? 0 : (Content.AllAccents.Damaged(Fingerprint.French) + Content.AccentsLost.Damaged(Fingerprint.English)) / Words;

    /// <summary>
    /// Whether most of the words are in texts that may be in old spelling: then no text of the source is modernised, not even one too
    /// short to show it. <see cref="OcrCleanerOptions.Period"/> overrules it.
    /// </summary>
    public bool IsOldSpelling => Content.OldWords * 2 > Words;

    /// <summary>
    /// Words written like names that occur more than once and are not French words in lower case, the most frequent first. Recurring damage
    /// may be among them.
    /// </summary>
    public IReadOnlyList<RecurringWord> Names => Content.Names;

    internal ProfileContent Content { get; }

    /// <summary>Reads a profile written by <see cref="ToJson"/>.</summary>
    /// <param name="json">The bytes of the file.</param>
    /// <param name="name">The name to use in error messages.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="CollectionProfileException">The file is not a profile, or comes from another version of the library or its
    /// data.</exception>
    public static CollectionProfile Parse(ReadOnlySpan<byte> json, string name) => new(ProfileJson.Read(json, name));

    /// <summary>The profile in a form to store, for <see cref="Parse"/> of the same version of the library.</summary>
    /// <returns>JSON in UTF-8, identical for identical texts; a few hundred kilobytes at most.</returns>
    public byte[] ToJson() => ProfileJson.Write(Content);

    /// <summary>How often a word written like a name occurs in the texts; 0 when it occurs once or not at all.</summary>
    int ISourceKnowledge.CountOf(ReadOnlySpan<char> form) => _counts.CountOf(form);

    /// <summary>Whether the texts are mostly in old spelling.</summary>
    bool ISourceKnowledge.MayBeOld => IsOldSpelling;

    /// <summary>How often the texts show the edits of a table; null if they show none.</summary>
    SourceEdits? ISourceKnowledge.EditsOf(ChannelKind kind, ConfusionTable table)
    {
        TableEdits seen = Content.Edits[(int)kind];
        if (seen.Characters == 0) return null;
        ref SourceEdits? known = ref _edits[(int)kind];
        if (known?.Table == table) return known;
        return known = seen.For(table); // threads that get here together compute the same value
    }
}
