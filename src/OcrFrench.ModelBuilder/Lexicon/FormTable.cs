namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>All forms found while the lexicon is built, by their spelling in lower case.</summary>
internal sealed class FormTable
{
    private readonly Dictionary<string, FormInfo> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormInfo>.AlternateLookup<ReadOnlySpan<char>> _spans;

    internal FormTable() => _spans = _forms.GetAlternateLookup<ReadOnlySpan<char>>();

    internal int Count => _forms.Count;

    /// <summary>All forms, in ordinal order.</summary>
    internal IEnumerable<FormInfo> All => _forms.Values.OrderBy(info => info.Form, StringComparer.Ordinal);

    internal FormInfo? Find(ReadOnlySpan<char> form) => _spans.TryGetValue(form, out FormInfo? info) ? info : null;

    internal FormInfo Get(ReadOnlySpan<char> form)
    {
        if (!_spans.TryGetValue(form, out FormInfo? info))
        {
            info = new FormInfo(form.ToString());
            _forms.Add(info.Form, info);
        }

        return info;
    }

    internal bool InDictionary(ReadOnlySpan<char> form) => Find(form)?.InDictionary == true;
}
