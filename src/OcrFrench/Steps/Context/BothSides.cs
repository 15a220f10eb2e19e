using OcrFrench.Characters;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Vectors;

namespace OcrFrench.Steps.Context;

/// <summary>The tokens of a run as the decoder chose them, and how well a candidate fits those on both sides of its place.</summary>
/// <remarks>Not thread-safe: it owns its buffers.</remarks>
internal sealed class BothSides(WordVectors vectors, TokenIds ids)
{
    private readonly Arena<int> _path = new(64);
    private readonly List<(int From, int Count)> _places = [];
    private readonly VectorContext _around = new(vectors);
    private readonly int[] _clitics = Array.ConvertAll(Clitics.All.ToArray(), word => ids.OfWord(word));
    private int[] _window = new int[32];

    /// <summary>How many tokens on either side count.</summary>
    public int Reach => vectors.Reach;

    public void Clear()
    {
        _path.Clear();
        _places.Clear();
    }

    /// <summary>Adds tokens between two places, before the first or after the last.</summary>
    public void Add(ReadOnlySpan<int> tokens) => _path.Write(tokens);

    /// <summary>Adds what was chosen for the next place.</summary>
    public void AddPlace(ReadOnlySpan<int> tokens)
    {
        _places.Add((_path.Length, tokens.Length));
        _path.Write(tokens);
    }

    /// <summary>How well tokens fit a place.</summary>
    public Fit FitOf(int place, ReadOnlySpan<int> tokens)
    {
        if (tokens.IsEmpty) return default;
        (int from, int length) = _places[place];
        int before = Math.Min(from, Reach), after = Math.Min(_path.Length - from - length, Reach);
        if (_window.Length < before + tokens.Length + after) _window = new int[(before + tokens.Length + after) * 2];
        Span<int> window = _window.AsSpan(0, before + tokens.Length + after);
        _path.At(from - before, before).CopyTo(window);
        tokens.CopyTo(window[before..]);
        _path.At(from + length, after).CopyTo(window[(before + tokens.Length)..]);
        float all = 0, words = 0;
        int count = 0;
        for (int i = before; i < before + tokens.Length; i++)
        {
            bool isClitic = Array.IndexOf(_clitics, window[i]) >= 0;
            if (!isClitic) count++;
            if (!vectors.Has(window[i])) continue;
            vectors.Read(window, i, _around);
            float fit = vectors.Score(_around, window[i]);
            all += fit;
            if (!isClitic) words += fit;
        }

        return new Fit(count > 0 ? words / count : all / tokens.Length, all);
    }
}

/// <summary>How well a candidate fits what stands on both sides, in nats: 0 is what is expected of any word, and of unknown ones.</summary>
/// <param name="Words">The average of its words, elided ones aside: l’ says nothing of âge.</param>
/// <param name="All">The sum of all its tokens.</param>
internal readonly record struct Fit(float Words, float All);
