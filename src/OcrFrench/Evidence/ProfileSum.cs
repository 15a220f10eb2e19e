using System.Runtime.InteropServices;
using OcrFrench.Models.Confusions;

namespace OcrFrench.Evidence;

/// <summary>Adds up what texts reveal about their source, and keeps the most telling part.</summary>
internal sealed class ProfileSum
{
    /// <summary>By hand: they keep a profile to a few hundred kilobytes.</summary>
    private const int MostEdits = 2000, MostNames = 4000;

    /// <summary>The total length of the names that are kept; beyond it the rarest are dropped (by hand: fifteen letters a name).</summary>
    private const int MostNameLetters = 60_000;

    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(ChannelKind Kind, int Edit, uint Form), long> _edits = [];
    private readonly long[] _characters = new long[ProfileContent.Kinds.Length];
    private DamageCounts _allAccents, _accentsLost;
    private long _oldWords;

    public void Add(TextEvidence text)
    {
        var counts = new DamageCounts(text.Words, text.Unknown, text.Repaired);
        if (DamageEstimate.LosesAccents(text.Fingerprint)) _accentsLost = _accentsLost.Add(counts);
        else _allAccents = _allAccents.Add(counts);
        if (text.IsOld) _oldWords += text.Words;
        _characters[(int)text.Kind] += text.Characters;
        foreach ((uint form, int edit, int weight) in text.Edits)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_edits, (text.Kind, edit, form), out _) += weight;
        }
        foreach ((string name, int count) in text.Names) CollectionsMarshal.GetValueRefOrAddDefault(_names, name, out _) += count;
    }

    /// <summary>The profile.</summary>
    /// <param name="texts">How many texts there are.</param>
    /// <param name="channels">The tables that the edits are of.</param>
    public ProfileContent Build(int texts, ChannelModels channels) => new()
    {
        Texts = texts,
        AllAccents = _allAccents,
        AccentsLost = _accentsLost,
        OldWords = _oldWords,
        Names = Names(),
        Edits = Edits(channels),
    };

    private RecurringWord[] Names()
    {
        int letters = 0;
        return [.. _names.Where(static name => name.Value > 1)
            .OrderByDescending(static name => name.Value).ThenBy(static name => name.Key, StringComparer.Ordinal)
            .Take(MostNames).TakeWhile(name => (letters += name.Key.Length) <= MostNameLetters)
            .Select(static name => new RecurringWord(name.Key, name.Value))];
    }

    private TableEdits[] Edits(ChannelModels channels)
    {
        var seen = new Dictionary<(ChannelKind Kind, int Edit), SourceEdit>();
        foreach (((ChannelKind kind, int edit, uint form), long weight) in _edits)
        {
            ref SourceEdit count = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, (kind, edit), out _);
            bool isMost = weight > count.OfForm || (weight == count.OfForm && form < count.Form);
            count = new SourceEdit(count.Weight + weight, isMost ? form : count.Form, isMost ? weight : count.OfForm);
        }

        ILookup<ChannelKind, SeenEdit> byKind = seen
            .OrderByDescending(static edit => edit.Value.Weight).ThenBy(static edit => edit.Key.Kind).ThenBy(static edit => edit.Key.Edit)
            .Take(MostEdits)
            .ToLookup(static edit => edit.Key.Kind, edit => Describe(channels.For(edit.Key.Kind), edit.Key.Edit, edit.Value));
        return Array.ConvertAll(ProfileContent.Kinds, kind => new TableEdits(_characters[(int)kind], [.. byKind[kind]]));
    }

    private static SeenEdit Describe(ConfusionTable table, int edit, SourceEdit count) =>
        new(table.ReadOf(edit).ToString(), table.PrintedOf(edit).ToString(), count);
}
