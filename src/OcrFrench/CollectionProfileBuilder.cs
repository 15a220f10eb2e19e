using System.Runtime.InteropServices;
using OcrFrench.Channel;
using OcrFrench.Pipeline;
using OcrFrench.Profile;

namespace OcrFrench;

/// <summary>
/// Gathers a <see cref="CollectionProfile"/> from the texts of a source. Texts may be added in any order, by many threads at once, or to
/// several builders that are put together: the profile comes out the same to the byte.
/// </summary>
public sealed class CollectionProfileBuilder
{
    private const int MostEdits = 2000;
    private const int MostNames = 4000;

    /// <summary>Names with more letters than these together are not kept, the rarest first.</summary>
    private const int MostNameLetters = 60_000;

    private readonly SessionPool _sessions;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(ChannelKind Kind, int Edit, uint Form), long> _edits = [];
    private readonly long[] _characters = new long[ProfileContent.Kinds.Length];
    private DamageCounts _allAccents, _accentsLost;
    private int _texts;

    /// <summary>Starts with no texts.</summary>
    /// <param name="cleaner">The cleaner that the texts are looked at with: the one that will clean them.</param>
    public CollectionProfileBuilder(OcrCleaner cleaner)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        _sessions = cleaner.Sessions;
    }

    /// <summary>Adds a text.</summary>
    /// <param name="text">The text as it is before cleaning. It never throws for what it holds.</param>
    /// <param name="words">What the engine that read it says of its words, as for <see cref="OcrCleaner.Analyze(string, IReadOnlyList{RecognizedWord})"/>; may be empty.</param>
    /// <exception cref="ArgumentException">A word or a symbol lies outside the text, or before the end of the one before it.</exception>
    public void Add(string text, IReadOnlyList<RecognizedWord> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var evidence = new TextEvidence();
        CleaningSession session = _sessions.Rent();
        session.Gather(text, words, evidence);
        _sessions.Return(session);
        lock (_gate) Add(evidence);
    }

    /// <summary>Adds the texts of another builder, which stays as it is.</summary>
    /// <param name="other">A builder that was made with the same cleaner, or one of the same options.</param>
    public void Add(CollectionProfileBuilder other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this) throw new ArgumentException("A builder cannot be added to itself.", nameof(other));
        CollectionProfileBuilder copy = other.Copy();
        lock (_gate)
        {
            _texts += copy._texts;
            _allAccents = _allAccents.Add(copy._allAccents);
            _accentsLost = _accentsLost.Add(copy._accentsLost);
            for (int k = 0; k < _characters.Length; k++) _characters[k] += copy._characters[k];
            foreach ((string name, int count) in copy._names) AddName(name, count);
            foreach (((ChannelKind, int, uint) key, long weight) in copy._edits) CollectionsMarshal.GetValueRefOrAddDefault(_edits, key, out _) += weight;
        }
    }

    /// <summary>The profile of all texts that were added.</summary>
    public CollectionProfile Build()
    {
        lock (_gate)
        {
            return new CollectionProfile(new ProfileContent
            {
                Texts = _texts,
                AllAccents = _allAccents,
                AccentsLost = _accentsLost,
                Names = BuildNames(),
                Edits = BuildEdits(),
            });
        }
    }

    private CollectionProfileBuilder(SessionPool sessions) => _sessions = sessions;

    /// <summary>A copy, so that no two builders are ever locked at once.</summary>
    private CollectionProfileBuilder Copy()
    {
        var copy = new CollectionProfileBuilder(_sessions);
        lock (_gate)
        {
            (copy._texts, copy._allAccents, copy._accentsLost) = (_texts, _allAccents, _accentsLost);
            _characters.CopyTo(copy._characters, 0);
            foreach ((string name, int count) in _names) copy._names.Add(name, count);
            foreach (((ChannelKind, int, uint) key, long weight) in _edits) copy._edits.Add(key, weight);
        }

        return copy;
    }

    private void Add(TextEvidence text)
    {
        _texts++;
        var counts = new DamageCounts(text.Words, text.Unknown, text.Repaired);
        if (DamageEstimate.LosesAccents(text.Fingerprint)) _accentsLost = _accentsLost.Add(counts);
        else _allAccents = _allAccents.Add(counts);
        _characters[(int)text.Kind] += text.Characters;
        foreach ((uint form, int edit, int weight) in text.Edits) CollectionsMarshal.GetValueRefOrAddDefault(_edits, (text.Kind, edit, form), out _) += weight;
        foreach ((string name, int count) in text.Names) AddName(name, count);
    }

    private void AddName(string name, int count)
    {
        ref int all = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, name, out _);
        all = (int)Math.Min(int.MaxValue, (long)all + count);
    }

    private RecurringWord[] BuildNames()
    {
        int letters = 0;
        return [.. _names.Where(static name => name.Value > 1)
            .OrderByDescending(static name => name.Value).ThenBy(static name => name.Key, StringComparer.Ordinal)
            .Take(MostNames).TakeWhile(name => (letters += name.Key.Length) <= MostNameLetters)
            .Select(static name => new RecurringWord(name.Key, name.Value))];
    }

    private TableEdits[] BuildEdits()
    {
        var seen = new Dictionary<(ChannelKind Kind, int Edit), SourceEdit>();
        foreach (((ChannelKind kind, int edit, uint form), long weight) in _edits)
        {
            ref SourceEdit count = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, (kind, edit), out _);
            bool isMost = weight > count.OfForm || (weight == count.OfForm && form < count.Form);
            count = new SourceEdit(count.Weight + weight, isMost ? form : count.Form, isMost ? weight : count.OfForm);
        }

        ChannelModels channels = _sessions.Models.Channels;
        ILookup<ChannelKind, SeenEdit> byKind = seen
            .OrderByDescending(static edit => edit.Value.Weight).ThenBy(static edit => edit.Key.Kind).ThenBy(static edit => edit.Key.Edit)
            .Take(MostEdits)
            .ToLookup(static edit => edit.Key.Kind, edit => Describe(channels.For(edit.Key.Kind), edit.Key.Edit, edit.Value));
        return Array.ConvertAll(ProfileContent.Kinds, kind => new TableEdits(_characters[(int)kind], [.. byKind[kind]]));
    }

    private static SeenEdit Describe(ConfusionTable table, int edit, SourceEdit count) => new(table.ReadOf(edit).ToString(), table.PrintedOf(edit).ToString(), count);
}
