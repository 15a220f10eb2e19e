using OcrFrench.Characters;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;

namespace OcrFrench.Steps.Context;

/// <summary>
/// Tracks which confusions a document shows. The evidence pass counts its repairs by edit; in the decision pass an edit that the
/// document shows more often than its table expects becomes cheaper, and one that it shows less often becomes dearer.
/// </summary>
/// <remarks>
/// What one occurrence of a word shows is not used for other occurrences of it, or a name would vouch for its own repair: each form is
/// judged by the other forms. Counts are integers, so that their order does not matter.
/// </remarks>
internal sealed class DocumentEdits
{
    /// <summary>The weight of a certain proposal: counts are in sixteenths.</summary>
    private const int Unit = 16;

    /// <summary>
    /// How much documents differ: each multiplies the rate of an edit by a factor drawn from a gamma distribution with this shape and mean
    /// one. The smaller it is, the sooner the document is believed.
    /// </summary>
    /// <remarks>
    /// Set by hand; on the training pairs 0.25 repairs 82 more of 24 587 words but gets 44 more wrong, and 1 repairs 88 fewer and gets 39
    /// fewer wrong.
    /// </remarks>
    private const float Shape = 0.5f;

    /// <summary>The share of the existing damage that the evidence pass finds.</summary>
    /// <remarks>
    /// Set by hand; 0.25 repairs 155 more words on the training pairs but nearly doubles the changes to sound old text, from 7 to 13.
    /// </remarks>
    private const float Found = 0.5f;

    /// <summary>
    /// How much, in nats, a document can speak against an edit and for it. By hand: a factor of 20 and one of 150, so that no count,
    /// however great, outweighs all that the words themselves say.
    /// </summary>
    private const float LeastBonus = -3, MostBonus = 5;

    private readonly Dictionary<(uint Form, int Edit), int> _byForm = [];
    private int[] _totals = [];
    private float[] _bonus = [];
    private int[] _bonusOf = []; // the number of the text that a bonus is for
    private int _number;
    private ConfusionTable? _table;
    private int _characters;
    private SourceEdits? _source;

    /// <summary>Whether to use other texts of the same source too.</summary>
    public bool HasSource => _source is not null;

    /// <summary>Whether there is any evidence.</summary>
    public bool IsActive { get; private set; }

    /// <summary>Whether any edit may have become cheaper: what nobody counted only grows dearer.</summary>
    public bool FavoursAny => _source is not null || _byForm.Count > 0;

    /// <summary>Clears everything for a new text.</summary>
    /// <param name="table">The table its edits belong to.</param>
    /// <param name="characters">The length of the text.</param>
    /// <param name="source">The edits of the same table in texts of the same source, including this one.</param>
    public void Restart(ConfusionTable table, int characters, SourceEdits? source = null)
    {
        _source = source;
        if (_byForm.Count > 0) Array.Clear(_totals);
        _byForm.Clear();
        if (_totals.Length < table.Count)
        {
            _totals = new int[table.Count];
            _bonus = new float[table.Count];
            _bonusOf = new int[table.Count];
        }

        _table = table;
        _characters = characters;
        IsActive = false;
    }

    /// <summary>Counts the edits of a proposal.</summary>
    public void Add(ReadOnlySpan<char> form, EditPath edits, float probability)
    {
        int weight = (int)(probability * Unit);
        if (weight == 0 || edits.IsEmpty) return;
        uint hash = HashOf(form);
        for (; !edits.IsEmpty; edits = edits.Rest)
        {
            int edit = edits.First;
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_byForm, (hash, edit), out _) += weight;
            _totals[edit] += weight;
        }
    }

    /// <summary>Finishes counting.</summary>
    public void Seal()
    {
        _number++; // what each edit gains is computed on demand: few of the table’s edits are needed
        IsActive = true;
    }

    /// <summary>How much likelier, in nats, the document and its source make the edits of a candidate for a form.</summary>
    public float Bonus(uint form, EditPath edits) => Sum(form, edits, _source);

    /// <summary>The same, from the document alone.</summary>
    public float OwnBonus(uint form, EditPath edits) => Sum(form, edits, null);

    private float Sum(uint form, EditPath edits, SourceEdits? source)
    {
        if (!IsActive) return 0;
        float sum = 0;
        for (; !edits.IsEmpty; edits = edits.Rest)
        {
            int edit = edits.First;
            int own = _totals[edit] > 0 ? _byForm.GetValueOrDefault((form, edit)) : 0;
            SourceEdit seen = source is null ? default : source[edit];
            bool isUsual = source == _source && own == 0 && (seen.Weight == 0 || seen.Form != form);
            if (!isUsual) sum += BonusOf(edit, _totals[edit] - own, source, seen.Without(form, own));
            else
            {
                if (_bonusOf[edit] != _number)
                    (_bonusOf[edit], _bonus[edit]) = (_number, BonusOf(edit, _totals[edit], source, seen.Weight));
                sum += _bonus[edit];
            }
        }

        return sum;
    }

    /// <summary>The posterior mean of the edit’s factor, as a logarithm.</summary>
    /// <param name="edit">The edit.</param>
    /// <param name="weight">Its weight in other forms of the text.</param>
    /// <param name="source">The source, if it is to be used.</param>
    /// <param name="all">Its weight in other forms of all texts of the source, including this one.</param>
    private float BonusOf(int edit, int weight, SourceEdits? source, long all)
    {
        float expected = _table!.Expected(edit) * _characters * Found, shown = (float)weight / Unit;
        if (source is not null)
        {
            long others = Math.Max(0, source.Characters - _characters);
            float trust = SourceEdits.TrustIn(others);
            shown += trust * Math.Max(0, all - weight) / Unit;
            expected += trust * _table.Expected(edit) * others * Found;
        }

        return Math.Clamp(Portable.Log((Shape + shown) / (Shape + expected)), LeastBonus, MostBonus);
    }

    /// <summary>Returns everything that was counted.</summary>
    public void CopyTo(List<(uint Form, int Edit, int Weight)> seen)
    {
        foreach (((uint form, int edit), int weight) in _byForm) seen.Add((form, edit, weight));
    }

    /// <summary>The same hash for all capitalisations of a form.</summary>
    public static uint HashOf(ReadOnlySpan<char> form)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in form) hash = (hash ^ Letters.ToLower(c)) * 1099511628211;
        return (uint)(hash >> 32) ^ (uint)hash;
    }
}
