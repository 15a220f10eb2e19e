using System.Globalization;
using System.Text;

namespace OcrFrench.Fuzz.Tests.Running;

/// <summary>What a run of a target counted.</summary>
internal sealed class FuzzReport(string target, int seed)
{
    /// <summary>Shorter inputs say nothing of the time that a byte takes.</summary>
    private const int ShortInput = 200;

    private readonly SortedDictionary<string, long> _kinds = new(StringComparer.Ordinal);
    private (TimeSpan Time, int Length) _slowest, _dearest;
    private double _growth;

    public long Inputs { get; private set; }

    public long Bytes { get; private set; }

    public int Corpus { get; set; }

    public FuzzFailure? Failure { get; set; }

    /// <summary>How many inputs had each outcome.</summary>
    public IReadOnlyDictionary<string, long> Kinds => _kinds;

    public void Add(byte[] input, Outcome outcome, TimeSpan time)
    {
        Inputs++;
        Bytes += input.Length;
        _kinds[outcome.Kind] = _kinds.GetValueOrDefault(outcome.Kind) + 1;
        if (time > _slowest.Time) _slowest = (time, input.Length);
        if (input.Length >= ShortInput && (_dearest.Length == 0 || time / input.Length > _dearest.Time / _dearest.Length))
            _dearest = (time, input.Length);
        if (input.Length >= ShortInput) _growth = Math.Max(_growth, outcome.Growth);
    }

    /// <summary>The report as text.</summary>
    /// <param name="time">How long the run took.</param>
    public string ToText(TimeSpan time)
    {
        var text = new StringBuilder();
        CultureInfo form = CultureInfo.InvariantCulture;
        text.Append(form, $"{target}: {Inputs} inputs in {time.TotalSeconds:F0} s ({Inputs / Math.Max(0.001, time.TotalSeconds):F0} a "
            + $"second, {Bytes / Math.Max(1, Inputs)} bytes each), seed {seed}, {Corpus} kept\n");
        foreach ((string kind, long count) in _kinds) text.Append(form, $"  {kind}: {count}\n");
        text.Append(form, $"  slowest: {_slowest.Time.TotalMilliseconds:F1} ms for {_slowest.Length} bytes; dearest: "
            + $"{_dearest.Time.TotalMicroseconds / Math.Max(1, _dearest.Length):F2} µs a byte ({_dearest.Length} bytes); largest growth: "
            + $"{_growth:F2}\n");
        return text.ToString();
    }
}
