using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using OcrFrench.Documents;

namespace OcrFrench.Benchmarks;

/// <summary>Pages of words with their places, with nothing to repair: read, cleaned, and given back as they were.</summary>
[MemoryDiagnoser]
[Config(typeof(XmlRate))]
public class DocumentBenchmarks
{
    private byte[] _page = [];
    private string _text = "";

    [ParamsSource(nameof(AllFormats))]
    public string Format { get; set; } = "";

    public static IEnumerable<string> AllFormats => GeneratedPages.Formats;

    [GlobalSetup]
    public void Setup()
    {
        _text = Sound();
        _page = GeneratedPages.Make(Format, _text);
        OcrDocument document = OcrDocument.Parse(_page, "page");
        if (Words(document.Text) != Words(_text)) throw new InvalidOperationException("The page says something else than its text.");
        if (Clean() != _page.Length) throw new InvalidOperationException("A sound page was changed.");
    }

    [Benchmark(Baseline = true)]
    public int Read() => OcrDocument.Parse(_page, "page").Text.Length;

    [Benchmark]
    public int Clean()
    {
        byte[] cleaned = OcrDocument.Parse(_page, "page").Clean(OcrCleaner.Default).ToArray();
        return ReferenceEquals(cleaned, _page) ? cleaned.Length : -1;
    }

    /// <summary>A page of a newspaper: about 6 000 words.</summary>
    private static string Sound()
    {
        string text = BenchmarkTexts.Load("sound", OcrCleaner.Default);
        return text[..text.LastIndexOf("\n\n", 40_000, StringComparison.Ordinal)];
    }

    private static string Words(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Adds megabytes of XML per second to the table.</summary>
    private sealed class XmlRate : ManualConfig
    {
        public XmlRate() => AddColumn(new Column());

        private sealed class Column : IColumn
        {
            private readonly Dictionary<string, int> _lengths = new(StringComparer.Ordinal);

            public string Id => "XmlRate";

            public string ColumnName => "MB/s of XML";

            public bool AlwaysShow => true;

            public ColumnCategory Category => ColumnCategory.Custom;

            public int PriorityInCategory => 0;

            public bool IsNumeric => true;

            public UnitType UnitType => UnitType.Dimensionless;

            public string Legend => "Megabytes of the file per second";

            public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

            public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
            {
                if (summary[benchmarkCase]?.ResultStatistics is not { } statistics) return "-";
                string format = (string)benchmarkCase.Parameters.Items.First(static p => p.Name == "Format").Value;
                if (!_lengths.TryGetValue(format, out int length)) _lengths[format] = length = GeneratedPages.Make(format, Sound()).Length;
                return (length / 1e6 / (statistics.Median / 1e9)).ToString("F1", CultureInfo.InvariantCulture);
            }

            public bool IsAvailable(Summary summary) => true;

            public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
        }
    }
}
