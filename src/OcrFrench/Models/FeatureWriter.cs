using System.Runtime.CompilerServices;

namespace OcrFrench.Models;

/// <summary>
/// Receives features with their names: stores either the values, where a model expects them, or the names in the same order.
/// </summary>
internal ref struct FeatureWriter
{
    private readonly Span<float> _values;
    private readonly List<string>? _names;
    private int _count;

    /// <summary>Stores the values.</summary>
    public FeatureWriter(Span<float> values) => _values = values;

    /// <summary>Stores the names.</summary>
    public FeatureWriter(List<string> names) => _names = names;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(string name, float value)
    {
        if (_names is null) _values[_count++] = value;
        else _names.Add(name);
    }

    public void Add(string name, bool value) => Add(name, value ? 1f : 0f);
}
