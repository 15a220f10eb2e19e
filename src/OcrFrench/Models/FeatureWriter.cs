using System.Runtime.CompilerServices;

namespace OcrFrench.Models;

/// <summary>Takes features, each with its name: keeps the values where a model wants them, or the names in the order of the values.</summary>
internal ref struct FeatureWriter
{
    private readonly Span<float> _values;
    private readonly List<string>? _names;
    private int _count;

    /// <summary>Keeps the values.</summary>
    public FeatureWriter(Span<float> values) => _values = values;

    /// <summary>Keeps the names.</summary>
    public FeatureWriter(List<string> names) => _names = names;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(string name, float value)
    {
        if (_names is null) _values[_count++] = value;
        else _names.Add(name);
    }

    public void Add(string name, bool value) => Add(name, value ? 1f : 0f);
}
