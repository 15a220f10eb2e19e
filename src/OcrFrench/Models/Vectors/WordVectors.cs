using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Ready;

namespace OcrFrench.Models.Vectors;

/// <summary>
/// How well a word fits the words on both sides of it: a continuous bag of words whose context vectors are weighted by
/// their distance. It was trained to tell a word from words picked at random and from those that one letter makes of it.
/// </summary>
/// <remarks>
/// Everything up to the score itself is whole numbers, the same on every machine. <see cref="VectorFormat"/> says how the file is laid out.
/// </remarks>
internal sealed unsafe class WordVectors
{
    public const string Resource = "vectors.bin";

    private static readonly Lazy<WordVectors> s_default = new(static () => Open(DataMemory.OfResource(Resource), WordGraph.Default, false));

    private readonly DataMemory _file;
    private readonly VectorFormat _format;
    private readonly int _ids;

    private WordVectors(DataMemory file, VectorFormat format, int ids)
    {
        _file = file;
        _format = format;
        _ids = ids;
    }

    public static WordVectors Default => s_default.Value;

    /// <summary>How many numbers a vector has.</summary>
    public int Dimensions => _format.Dimensions;

    /// <summary>How many tokens on either side count.</summary>
    public int Reach => _format.Reach;

    /// <summary>Opens vectors and checks every byte of them.</summary>
    /// <exception cref="InvalidDataException">The data holds no vectors, is damaged, or was built for other words.</exception>
    public static WordVectors Open(ReadOnlySpan<byte> bytes, IWordIds words) => Open(DataMemory.Copy(bytes), words, true);

    private static WordVectors Open(DataMemory file, IWordIds words, bool checkContents)
    {
        var ids = new LanguageIds(words.Count);
        return new WordVectors(file, VectorFormat.Read(file.Span, words.Identity, ids.Count, checkContents), ids.Count);
    }

    /// <summary>Whether an id has a vector: the frequent words, the marks and the classes have one.</summary>
    public bool Has(int id) => RowOf(id) > 0;

    /// <summary>The sum of the vectors around a place.</summary>
    /// <param name="tokens">The ids of the tokens.</param>
    /// <param name="at">The place among them; what stands there does not count.</param>
    /// <param name="sum">Receives <see cref="Dimensions"/> numbers.</param>
    public void Sum(ReadOnlySpan<int> tokens, int at, Span<int> sum)
    {
        sum = sum[..Dimensions];
        sum.Clear();
        for (int distance = 1; distance <= Reach; distance++)
        {
            if (at - distance >= 0) Add(tokens[at - distance], distance - 1, sum);
            if (at + distance < tokens.Length) Add(tokens[at + distance], Reach + distance - 1, sum);
        }
    }

    /// <summary>How well an id fits a sum of vectors: 0 is what the model expects of any word, more is better; in nats.</summary>
    public float Score(ReadOnlySpan<int> sum, int id)
    {
        int row = RowOf(id);
        if (row == 0) return 0;
        return (ByteVectors.Dot(Out(row), sum) * _format.Scale) + Bias(row);
    }

    private void Add(int id, int position, Span<int> sum)
    {
        int row = RowOf(id);
        if (row != 0) ByteVectors.AddProducts(In(row), Position(position), sum);
    }

    private int RowOf(int id) =>
        (uint)id < (uint)_ids ? ((ushort*)(_file.Pointer + _format.RowsAt))[id] : 0;

    private ReadOnlySpan<sbyte> In(int row) => Row(_format.InAt, row);

    private ReadOnlySpan<sbyte> Out(int row) => Row(_format.OutAt, row);

    private ReadOnlySpan<sbyte> Position(int position) => Row(_format.PositionsAt, position);

    private ReadOnlySpan<sbyte> Row(int at, int row) => new((sbyte*)_file.Pointer + at + ((long)row * Dimensions), Dimensions);

    private float Bias(int row) => ((float*)(_file.Pointer + VectorFormat.BiasesAt))[row];
}
