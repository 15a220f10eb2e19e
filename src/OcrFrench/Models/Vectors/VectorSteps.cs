using System.Buffers.Binary;

namespace OcrFrench.Models.Vectors;

/// <summary>What one of the whole numbers of a file of vectors stands for.</summary>
/// <param name="In">In the vectors of words as context.</param>
/// <param name="Matrices">In the matrices of the positions.</param>
/// <param name="Last">In the last matrix.</param>
/// <param name="Out">In the vectors of words in their places.</param>
internal readonly record struct VectorSteps(float In, float Matrices, float Last, float Out)
{
    public bool AreFinite => float.IsFinite(In) && float.IsFinite(Matrices) && float.IsFinite(Last) && float.IsFinite(Out);

    public void Write(Span<byte> to)
    {
        BinaryPrimitives.WriteSingleLittleEndian(to, In);
        BinaryPrimitives.WriteSingleLittleEndian(to[4..], Matrices);
        BinaryPrimitives.WriteSingleLittleEndian(to[8..], Last);
        BinaryPrimitives.WriteSingleLittleEndian(to[12..], Out);
    }

    public static VectorSteps Read(ReadOnlySpan<byte> from) => new(
        BinaryPrimitives.ReadSingleLittleEndian(from), BinaryPrimitives.ReadSingleLittleEndian(from[4..]),
        BinaryPrimitives.ReadSingleLittleEndian(from[8..]), BinaryPrimitives.ReadSingleLittleEndian(from[12..]));
}
