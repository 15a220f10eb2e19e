using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace OcrFrench.Benchmarks;

/// <summary>Adds megabytes of UTF-16 and words per second to a table.</summary>
internal sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig() => AddColumn(
        new RateColumn("MB/s", static text => text.Length * 2 / 1e6, "Megabytes of UTF-16 per second"),
        new RateColumn("Mwords/s", static text => BenchmarkTexts.CountWords(text) / 1e6, "Million words per second"));

    private sealed class RateColumn(string name, Func<string, double> amount, string legend) : IColumn
    {
        private readonly Dictionary<string, double> _amounts = new(StringComparer.Ordinal);

        public string Id => name;

        public string ColumnName => name;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => legend;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
        {
            if (summary[benchmarkCase]?.ResultStatistics is not { } statistics) return "-";
            // The pages once, where a benchmark has no parameter.
            string text = benchmarkCase.Parameters.Items.FirstOrDefault(static p => p.Name == "Text")?.Value as string
                ?? DamagedBenchmarks.TextName;
            if (!_amounts.TryGetValue(text, out double size)) _amounts[text] = size = amount(
                text == DamagedBenchmarks.TextName ? DamagedBenchmarks.AllPages() : BenchmarkTexts.Load(text, OcrCleaner.Default));
            return (size / (statistics.Median / 1e9)).ToString("F2", CultureInfo.InvariantCulture);
        }

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
