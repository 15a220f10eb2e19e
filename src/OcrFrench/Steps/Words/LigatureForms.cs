using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Marks;

namespace OcrFrench.Steps.Words;

/// <summary>
/// The words that letters may be which a PDF gives without their ligature: <c>dé nition</c>, <c>o?re</c>, <c>signication</c>. The best
/// of them by context is kept.
/// </summary>
internal sealed class LigatureForms(EngineModels models, WordTest words)
{
    private static readonly string[] s_all = ["fi", "fl", "ff", "ffi", "ffl"];

    private readonly TextCost _cost = new(models);
    private readonly bool[] _lost = new bool[s_all.Length];
    private readonly char[] _form = new char[WordGraph.MaxWordLength], _best = new char[WordGraph.MaxWordLength];
    private int _length;
    private float _sum;

    /// <summary>The word that the context likes best; empty if there is none.</summary>
    public ReadOnlySpan<char> Best => _best.AsSpan(0, _length);

    /// <summary>How much likelier it is than what was read, in nats.</summary>
    public float Gain { get; private set; }

    /// <summary>How likely it is among all that were found.</summary>
    public float Share => Portable.Exp(Gain) / _sum;

    /// <summary>Takes all ligatures for lost.</summary>
    public void LoseAll() => Array.Fill(_lost, true);

    /// <summary>Takes those for lost whose letters stand nowhere in a text.</summary>
    public void LoseAbsent(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < s_all.Length; i++) _lost[i] = text.IndexOf(s_all[i]) < 0;
    }

    /// <summary>Begins with another place.</summary>
    public void Clear()
    {
        _length = 0;
        _sum = 0;
    }

    /// <summary>Whether letters are a word with a ligature somewhere within them.</summary>
    public bool IsWord(ReadOnlySpan<char> letters)
    {
        for (int at = 0; at <= letters.Length; at++)
        {
            for (int i = 0; i < s_all.Length; i++)
                if (Make(letters[..at], i, letters[at..]) is var form and > 0 && words.IsWord(_form.AsSpan(0, form))) return true;
        }

        return false;
    }

    /// <summary>Whether two runs of letters are one word with a ligature between them.</summary>
    public bool IsWord(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        for (int i = 0; i < s_all.Length; i++)
            if (Make(before, i, behind) is var form and > 0 && words.IsWord(_form.AsSpan(0, form))) return true;
        return false;
    }

    /// <summary>Adds the words that a lost ligature between two runs of letters gives.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first run begins.</param>
    /// <param name="gap">Where it ends.</param>
    /// <param name="rest">Where the second one begins.</param>
    /// <param name="end">Where that ends.</param>
    public void Add(ReadOnlySpan<char> text, int start, int gap, int rest, int end)
    {
        for (int i = 0; i < s_all.Length; i++)
        {
            int length = Make(text[start..gap], i, text[rest..end]);
            ReadOnlySpan<char> form = _form.AsSpan(0, length);
            if (length == 0 || !words.IsWord(form)) continue;
            float gain = _cost.GainOf(text, start, end, form);
            _sum += Portable.Exp(gain);
            if (_length > 0 && gain <= Gain) continue;
            (_length, Gain) = (length, gain);
            form.CopyTo(_best);
        }
    }

    /// <summary>Puts a ligature between letters. Returns the length; 0 if it is not lost, or they are too many.</summary>
    private int Make(ReadOnlySpan<char> before, int ligature, ReadOnlySpan<char> behind)
    {
        string letters = s_all[ligature];
        int length = before.Length + letters.Length + behind.Length;
        if (!_lost[ligature] || length > _form.Length) return 0;
        before.CopyTo(_form);
        letters.CopyTo(_form.AsSpan(before.Length));
        behind.CopyTo(_form.AsSpan(before.Length + letters.Length));
        return length;
    }
}
