using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Ready;

namespace OcrFrench.Models.Vectors;

/// <summary>
/// How well a word fits the words on both sides of it: a small neural network. The vector of each word around, times a matrix that belongs
/// to its distance, adds to a row of inner numbers, of which those below 0 count a quarter; times a last matrix they are the vector that is
/// expected. It was trained to tell a word from words picked at random and from those that one letter makes of it.
/// </summary>
/// <remarks>
/// Products and sums are rounded one by one in a fixed order, so that every machine finds the same. <see cref="VectorFormat"/> says how the
/// file is laid out.
/// </remarks>
internal sealed unsafe class WordVectors
{
    public const string Resource = "vectors.bin";

    /// <summary>What counts of an inner number below 0. By hand: enough of a bend, and nothing is lost for good.</summary>
    public const float Leak = 0.25f;

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

    /// <summary>How many inner numbers there are.</summary>
    public int Width => _format.Width;

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

    /// <summary>Reads what stands around a place.</summary>
    /// <param name="tokens">The ids of the tokens.</param>
    /// <param name="at">The place among them; what stands there does not count.</param>
    /// <param name="context">Receives what is expected in the place.</param>
    public void Read(ReadOnlySpan<int> tokens, int at, VectorContext context)
    {
        for (int position = 0; position < 2 * Reach; position++)
        {
            int index = position < Reach ? at - 1 - position : at + 1 + position - Reach;
            context.Around[position] = (uint)index < (uint)tokens.Length ? RowOf(tokens[index]) : 0;
        }

        if (!context.IsRemembered()) Compute(context);
    }

    /// <summary>How well an id fits what was read: 0 is what the model expects of any word, more is better; in nats.</summary>
    public float Score(VectorContext context, int id)
    {
        int row = RowOf(id);
        if (row == 0) return 0;
        return (VectorProducts.Dot(Bytes(_format.OutAt, row), context.Expected) * _format.Steps.Out) + Bias(row);
    }

    private void Compute(VectorContext context)
    {
        Span<float> inner = context.Inner, word = context.Word;
        new ReadOnlySpan<float>(_file.Pointer + _format.StartsAt, Width).CopyTo(inner);
        float step = _format.Steps.In * _format.Steps.Matrices;
        for (int position = 0; position < context.Around.Length; position++)
        {
            int row = context.Around[position];
            if (row == 0) continue;
            ReadOnlySpan<sbyte> bytes = Bytes(_format.InAt, row);
            for (int i = 0; i < bytes.Length; i++) word[i] = bytes[i] * step;
            VectorProducts.AddRows(inner, word, Matrix(_format.MatricesAt, position));
        }

        foreach (ref float number in inner) number = MathF.Max(number, number * Leak) * _format.Steps.Last;
        context.Expected.Clear();
        VectorProducts.AddRows(context.Expected, inner, Matrix(_format.LastAt, 0));
    }

    /// <summary>One of the matrices that follow each other in the file.</summary>
    private ReadOnlySpan<short> Matrix(int at, int index) =>
        new((short*)(_file.Pointer + at) + (index * Dimensions * Width), Dimensions * Width);

    private int RowOf(int id) =>
        (uint)id < (uint)_ids ? ((ushort*)(_file.Pointer + _format.RowsAt))[id] : 0;

    private ReadOnlySpan<sbyte> Bytes(int at, int row) => new((sbyte*)_file.Pointer + at + ((long)row * Dimensions), Dimensions);

    private float Bias(int row) => ((float*)(_file.Pointer + VectorFormat.BiasesAt))[row];
}
