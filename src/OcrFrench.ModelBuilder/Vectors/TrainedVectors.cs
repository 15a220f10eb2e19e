using System.Buffers.Binary;
using System.Runtime.InteropServices;
using OcrFrench.Models.Vectors;

namespace OcrFrench.ModelBuilder.Vectors;

/// <summary>Vectors during training, as floats, and how they are written, as bytes.</summary>
internal sealed class TrainedVectors
{
    private readonly int[] _rowOf;

    public TrainedVectors(VectorTraining settings, int[] rowOf, int rows)
    {
        Settings = settings;
        _rowOf = rowOf;
        In = new float[rows * settings.Dimensions];
        Out = new float[rows * settings.Dimensions];
        Biases = new float[rows];
        Positions = new float[2 * settings.Reach * settings.Dimensions];
        Array.Fill(Positions, 1);
        var noise = new Noise(1);
        for (int i = 0; i < In.Length; i++) In[i] = (float)(noise.Next() - 0.5) / settings.Dimensions;
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

    public float[] In { get; }

    public float[] Out { get; }

    public float[] Positions { get; }

    public float[] Biases { get; }

    /// <summary>The file as the engine reads it.</summary>
    /// <param name="words">The identity of the lexicon.</param>
    public byte[] ToFile(ulong words)
    {
        float contexts = Step(In), outs = Step(Out), positions = Step(Positions);
        var format = new VectorFormat(
            Settings.Dimensions, Settings.Reach, Biases.Length, _rowOf.Length, contexts * outs * positions * VectorTrainer.SumScale);
        var file = new byte[format.FileSize];
        for (int row = 0; row < Biases.Length; row++)
            BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(VectorFormat.BiasesAt + (row * sizeof(float))), Biases[row]);
        for (int id = 0; id < _rowOf.Length; id++)
            BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(format.RowsAt + (id * sizeof(ushort))), (ushort)_rowOf[id]);
        Quantize(Positions, positions, file.AsSpan(format.PositionsAt));
        Quantize(In, contexts, file.AsSpan(format.InAt));
        Quantize(Out, outs, file.AsSpan(format.OutAt));
        format.Write(file, words);
        return file;
    }

    /// <summary>The value of one step of a byte, chosen so that all but one value in two thousand fit (by hand).</summary>
    private static float Step(float[] values)
    {
        float[] sorted = [.. values.Select(MathF.Abs).Order()];
        return sorted[(int)(sorted.Length * 0.9995)] / sbyte.MaxValue;
    }

    private static void Quantize(float[] values, float step, Span<byte> to)
    {
        Span<sbyte> bytes = MemoryMarshal.Cast<byte, sbyte>(to);
        for (int i = 0; i < values.Length; i++)
            bytes[i] = (sbyte)Math.Clamp(MathF.Round(values[i] / step), -sbyte.MaxValue, sbyte.MaxValue);
    }
}
