using System.Buffers.Binary;
using System.Runtime.InteropServices;
using OcrFrench.Models.Vectors;

namespace OcrFrench.ModelBuilder.Vectors;

/// <summary>Vectors during training, as floats, and how they are written, as whole numbers.</summary>
internal sealed class TrainedVectors
{
    /// <summary>What a word around counts at first: about one over the square root of the number of words.</summary>
    private const float FirstWeight = 0.3f;

    /// <summary>The greatest of the random numbers with which inner numbers begin that no vector starts from. By hand.</summary>
    private const float FirstNoise = 0.05f;

    private readonly int[] _rowOf;

    public TrainedVectors(VectorTraining settings, int[] rowOf, int rows)
    {
        Settings = settings;
        _rowOf = rowOf;
        int dimensions = settings.Dimensions, width = settings.Width;
        In = new float[rows * dimensions];
        Out = new float[rows * dimensions];
        Biases = new float[rows];
        Matrices = new float[2 * settings.Reach * dimensions * width];
        Last = new float[width * dimensions];
        Starts = new float[width];
        FillMatrices(new Noise(7));
        var noise = new Noise(1);
        for (int i = 0; i < In.Length; i++) In[i] = (float)(noise.Next() - 0.5) / dimensions;
    }

    /// <summary>The ids of the words near each id, the most frequent first.</summary>
    public int[][] IdsNear(NearWords words)
    {
        var idOf = new int[Biases.Length];
        for (int id = 0; id < _rowOf.Length; id++)
            if (_rowOf[id] > 0) idOf[_rowOf[id]] = id;
        return [.. _rowOf.Select(row => row == 0 ? [] : Array.ConvertAll(words.Of(row), other => idOf[other]))];
    }

    public VectorTraining Settings { get; }

    /// <summary>The vectors of words as context, row by row.</summary>
    public float[] In { get; }

    /// <summary>The vectors of words in their places, row by row.</summary>
    public float[] Out { get; }

    /// <summary>How well each word fits anywhere.</summary>
    public float[] Biases { get; }

    /// <summary>A matrix for each position: a row for each number of a vector.</summary>
    public float[] Matrices { get; }

    /// <summary>What the inner numbers are without any context.</summary>
    public float[] Starts { get; }

    /// <summary>The last matrix: a row for each inner number.</summary>
    public float[] Last { get; }

    /// <summary>The file as the engine reads it.</summary>
    /// <param name="words">The identity of the lexicon.</param>
    public byte[] ToFile(ulong words)
    {
        var steps = new VectorSteps(ByteStep(In), ShortStep(Matrices), ShortStep(Last), ByteStep(Out));
        var format = new VectorFormat(Settings.Dimensions, Settings.Width, Settings.Reach, Biases.Length, _rowOf.Length, steps);
        var file = new byte[format.FileSize];
        Biases.CopyTo(MemoryMarshal.Cast<byte, float>(file.AsSpan(VectorFormat.BiasesAt)));
        Starts.CopyTo(MemoryMarshal.Cast<byte, float>(file.AsSpan(format.StartsAt)));
        for (int id = 0; id < _rowOf.Length; id++)
            BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(format.RowsAt + (id * sizeof(ushort))), (ushort)_rowOf[id]);
        Span<short> matrices = MemoryMarshal.Cast<byte, short>(file.AsSpan(format.MatricesAt..format.InAt));
        for (int i = 0; i < Matrices.Length; i++) matrices[i] = (short)MathF.Round(Matrices[i] / steps.Matrices);
        for (int i = 0; i < Last.Length; i++) matrices[Matrices.Length + i] = (short)MathF.Round(Last[i] / steps.Last);
        Quantize(In, steps.In, file.AsSpan(format.InAt));
        Quantize(Out, steps.Out, file.AsSpan(format.OutAt));
        format.Write(file, words);
        return file;
    }

    /// <summary>
    /// At first each number of a vector is an inner number and a number of what is expected; the other inner numbers are noise.
    /// </summary>
    private void FillMatrices(Noise noise)
    {
        int dimensions = Settings.Dimensions, width = Settings.Width;
        if (width > dimensions)
        {
            for (int i = 0; i < Matrices.Length; i++) Matrices[i] = i % width < dimensions ? 0 : Random();
            for (int i = dimensions * dimensions; i < Last.Length; i++) Last[i] = Random();
        }

        for (int p = 0; p < 2 * Settings.Reach; p++)
            for (int d = 0; d < dimensions; d++) Matrices[(((p * dimensions) + d) * width) + d] = FirstWeight;
        for (int d = 0; d < dimensions; d++) Last[(d * dimensions) + d] = 1;

        float Random() => (float)(noise.Next() - 0.5) * (2 * FirstNoise);
    }

    /// <summary>The value of one step of a byte, chosen so that all but one value in two thousand fit (by hand).</summary>
    private static float ByteStep(float[] values)
    {
        float[] sorted = [.. values.Select(MathF.Abs).Order()];
        return sorted[(int)(sorted.Length * 0.9995)] / sbyte.MaxValue;
    }

    /// <summary>The value of one step of a short, in which all values fit.</summary>
    private static float ShortStep(float[] values) => values.Max(MathF.Abs) / short.MaxValue;

    private static void Quantize(float[] values, float step, Span<byte> to)
    {
        Span<sbyte> bytes = MemoryMarshal.Cast<byte, sbyte>(to);
        for (int i = 0; i < values.Length; i++)
            bytes[i] = (sbyte)Math.Clamp(MathF.Round(values[i] / step), -sbyte.MaxValue, sbyte.MaxValue);
    }
}
