using System.Runtime.Intrinsics;
using OcrFrench.Models.Vectors;

namespace OcrFrench.ModelBuilder.Vectors;

/// <summary>
/// Places that are learnt from together: what all of them say is found with the weights as they are, then the weights move.
/// </summary>
/// <param name="vectors">The vectors.</param>
/// <param name="text">The rows of the tokens; 0 if a token has none.</param>
/// <param name="lessons">Compares what is expected with the words.</param>
/// <param name="noise">What is random.</param>
internal sealed unsafe class VectorBatch(TrainedVectors vectors, ushort[] text, WordLessons lessons, Noise noise)
{
    /// <summary>By hand: enough for the products of matrices to be fast.</summary>
    private const int Size = 32;

    /// <summary>How much one batch moves a matrix at first, as in RMSprop. By hand: three and five times that learnt worse.</summary>
    private const float MatrixRate = 3e-4f;

    /// <summary>How much of what is known of the squares of slopes a batch keeps, as usual.</summary>
    private const float Memory = 0.999f;

    /// <summary>One word in so many (a power of two) is left out, as damaged words around a place are. By hand.</summary>
    private const int OneLeftOutOf = 16, LeftOutBits = 4;

    private const int Step = 8;

    private readonly int _positions = 2 * vectors.Settings.Reach;
    private readonly int _dimensions = vectors.Settings.Dimensions;
    private readonly int _width = vectors.Settings.Width;
    private readonly int _matrix = vectors.Settings.Dimensions * vectors.Settings.Width;
    private readonly int[] _places = new int[Size];
    private readonly ulong[] _leftOut = new ulong[Size];
    private readonly int[] _rows = new int[2 * vectors.Settings.Reach * Size];

    // The vectors of the words around, the inner numbers, what is expected, and the steps that each of these should move.
    private readonly float[] _around = new float[2 * vectors.Settings.Reach * Size * vectors.Settings.Dimensions];
    private readonly float[] _inner = new float[Size * vectors.Settings.Width];
    private readonly float[] _expected = new float[Size * vectors.Settings.Dimensions];
    private readonly float[] _expectedSteps = new float[Size * vectors.Settings.Dimensions];
    private readonly float[] _innerSteps = new float[Size * vectors.Settings.Width];
    private readonly float[] _wordSteps = new float[Size * vectors.Settings.Dimensions];
    private readonly float[] _matrixSteps = new float[vectors.Settings.Dimensions * vectors.Settings.Width];
    private readonly float[] _flipped = new float[vectors.Settings.Dimensions * vectors.Settings.Width];
    private readonly float[] _squares
        = new float[((2 * vectors.Settings.Reach) + 1) * vectors.Settings.Dimensions * vectors.Settings.Width];

    private int _count;

    public bool IsFull => _count == Size;

    /// <summary>Adds a place to a batch that is not full.</summary>
    public void Add(int place) => _places[_count++] = place;

    /// <summary>Learns from a full batch, and empties it.</summary>
    /// <param name="firstRate">The learning rate at the start of the training.</param>
    /// <param name="share">What is left of it.</param>
    /// <returns>The loss of all places, in nats.</returns>
    public float Learn(float firstRate, float share)
    {
        float loss = 0, rate = firstRate * share;
        fixed (float* matrices = vectors.Matrices, last = vectors.Last, inner = _inner, expected = _expected, back = _expectedSteps)
        {
            Gather();
            Expect(matrices, last, inner, expected);
            Array.Clear(_expectedSteps);
            for (int i = 0; i < Size; i++)
                loss += lessons.Learn(text[_places[i]], rate, expected + (i * _dimensions), back + (i * _dimensions));
            Move(matrices, last, inner, back, firstRate, rate);
        }

        _count = 0;
        return loss;
    }

    private void Gather()
    {
        for (int i = 0; i < Size; i++) _leftOut[i] = noise.Bits();
        Span<float> contexts = vectors.In;
        for (int p = 0; p < _positions; p++)
        {
            for (int i = 0; i < Size; i++)
            {
                int slot = (p * Size) + i;
                bool isThere = ((_leftOut[i] >> (LeftOutBits * p)) & (OneLeftOutOf - 1)) != 0;
                int row = _rows[slot] = isThere ? RowAt(_places[i], p) : 0;
                Span<float> to = _around.AsSpan(slot * _dimensions, _dimensions);
                if (row == 0) to.Clear();
                else contexts.Slice(row * _dimensions, _dimensions).CopyTo(to);
            }
        }
    }

    private void Expect(float* matrices, float* last, float* inner, float* expected)
    {
        for (int i = 0; i < Size; i++) vectors.Starts.CopyTo(_inner.AsSpan(i * _width));
        fixed (float* around = _around)
        {
            for (int p = 0; p < _positions; p++)
                MatrixProducts.Add(inner, Around(around, p), _dimensions, 1, matrices + (p * _matrix), Size, _width, _dimensions);
        }

        Bend(inner, inner);
        Array.Clear(_expected);
        MatrixProducts.Add(expected, inner, _width, 1, last, Size, _dimensions, _width);
    }

    private void Move(float* matrices, float* last, float* inner, float* back, float firstRate, float rate)
    {
        fixed (float* around = _around, innerSteps = _innerSteps, wordSteps = _wordSteps, matrixSteps = _matrixSteps, flipped = _flipped,
            squares = _squares, starts = vectors.Starts, contexts = vectors.In)
        {
            MatrixProducts.Flip(last, flipped, _width, _dimensions);
            Array.Clear(_innerSteps);
            MatrixProducts.Add(innerSteps, back, _dimensions, 1, flipped, Size, _width, _dimensions);
            Array.Clear(_matrixSteps);
            MatrixProducts.Add(matrixSteps, inner, 1, _width, back, _width, _dimensions, Size);
            MoveMatrix(last, matrixSteps, squares + (_positions * _matrix), firstRate, rate);
            Bend(innerSteps, inner);
            for (int i = 0; i < Size; i++) AddTo(starts, innerSteps + (i * _width), _width);
            for (int p = 0; p < _positions; p++)
            {
                float* matrix = matrices + (p * _matrix);
                MatrixProducts.Flip(matrix, flipped, _dimensions, _width);
                Array.Clear(_wordSteps);
                MatrixProducts.Add(wordSteps, innerSteps, _width, 1, flipped, Size, _dimensions, _width);
                Array.Clear(_matrixSteps);
                MatrixProducts.Add(matrixSteps, Around(around, p), 1, _dimensions, innerSteps, _dimensions, _width, Size);
                MoveMatrix(matrix, matrixSteps, squares + (p * _matrix), firstRate, rate);
                for (int i = 0; i < Size; i++)
                {
                    int row = _rows[(p * Size) + i];
                    if (row != 0) AddTo(contexts + ((long)row * _dimensions), wordSteps + (i * _dimensions), _dimensions);
                }
            }
        }
    }

    /// <summary>Moves a matrix by its steps, each divided by the usual size of its steps.</summary>
    private void MoveMatrix(float* matrix, float* steps, float* squares, float firstRate, float rate)
    {
        Vector256<float> keep = Vector256.Create(Memory), forget = Vector256.Create((1 - Memory) / (rate * rate));
        Vector256<float> scale = Vector256.Create(MatrixRate / firstRate), tiny = Vector256.Create(1e-8f);
        for (int i = 0; i < _matrix; i += Step)
        {
            // The learning rate is in the steps already.
            Vector256<float> step = Vector256.Load(steps + i);
            Vector256<float> square = (Vector256.Load(squares + i) * keep) + (step * step * forget);
            square.Store(squares + i);
            (Vector256.Load(matrix + i) + (step * scale / (Vector256.Sqrt(square) + tiny))).Store(matrix + i);
        }
    }

    /// <summary>Lets numbers count less where others, the inner numbers or what became of them, are below 0.</summary>
    private void Bend(float* numbers, float* signs)
    {
        Vector256<float> leak = Vector256.Create(WordVectors.Leak), one = Vector256<float>.One;
        for (int i = 0; i < Size * _width; i += Step)
        {
            Vector256<float> below = Vector256.LessThan(Vector256.Load(signs + i), Vector256<float>.Zero);
            (Vector256.Load(numbers + i) * Vector256.ConditionalSelect(below, leak, one)).Store(numbers + i);
        }
    }

    private static void AddTo(float* numbers, float* steps, int count)
    {
        for (int i = 0; i < count; i += Step) (Vector256.Load(numbers + i) + Vector256.Load(steps + i)).Store(numbers + i);
    }

    /// <summary>The vectors of the words in a position, place by place.</summary>
    private float* Around(float* all, int position) => all + (position * Size * _dimensions);

    private int RowAt(int at, int position)
    {
        int reach = vectors.Settings.Reach, index = position < reach ? at - 1 - position : at + 1 + position - reach;
        return (uint)index < (uint)text.Length ? text[index] : 0;
    }
}
