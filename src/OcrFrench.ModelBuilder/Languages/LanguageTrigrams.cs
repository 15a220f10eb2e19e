using OcrFrench.Survey.Languages;

namespace OcrFrench.ModelBuilder.Languages;

/// <summary>
/// How letters follow each other in the words of one language: counts of one, two and three letters, each smoothed with the shorter ones.
/// </summary>
internal sealed class LanguageTrigrams
{
    private const int N = LanguageSymbols.Count;

    /// <summary>A word counts at most this many times. By hand: frequent words are in the table of words.</summary>
    private const int MostTimes = 8;

    private readonly double[] _one = new double[N], _two = new double[N * N], _three = new double[N * N * N];

    /// <summary>Adds words with their counts, all with the same weight.</summary>
    public void Add(IEnumerable<KeyValuePair<string, int>> words, double weight)
    {
        foreach ((string word, int count) in words) Add(word, Math.Min(count, MostTimes) * weight);
    }

    /// <summary>The total weight of all letters.</summary>
    public double Total => _one.Sum();

    /// <summary>Adds the counts of another language, scaled to a total.</summary>
    public void Add(LanguageTrigrams other, double total)
    {
        double weight = total / other.Total;
        for (int i = 0; i < N; i++) _one[i] += other._one[i] * weight;
        for (int i = 0; i < N * N; i++) _two[i] += other._two[i] * weight;
        for (int i = 0; i < N * N * N; i++) _three[i] += other._three[i] * weight;
    }

    /// <summary>Probabilities of three letters in a row, with Witten–Bell smoothing.</summary>
    public double[] Probabilities()
    {
        double[] one = Ones(), two = Twos(one), three = new double[N * N * N];
        for (int pair = 0; pair < N * N; pair++)
        {
            (double total, int kinds) = Sum(_three.AsSpan(pair * N, N));
            for (int c = 0; c < N; c++) three[(pair * N) + c] = total == 0
                ? two[(pair % N * N) + c]
                : (_three[(pair * N) + c] + (kinds * two[(pair % N * N) + c])) / (total + kinds);
        }

        return three;
    }

    /// <summary>The same for any language: not much more than which letters there are, and which occur next to each other.</summary>
    public double[] Loose()
    {
        // By hand: Dutch and Polish texts must fit these better than French, but a German text must fit German still better.
        const double OfTwo = 0.45, OfOne = 0.4, OfNone = 0.15;
        double[] one = Ones(), two = Twos(one), three = new double[N * N * N];
        for (int i = 0; i < three.Length; i++) three[i] = (OfTwo * two[i % (N * N)]) + (OfOne * one[i % N]) + (OfNone / N);
        return three;
    }

    private double[] Ones()
    {
        (double total, int kinds) = Sum(_one);
        return Array.ConvertAll(_one, count => (count + ((double)kinds / N)) / (total + kinds));
    }

    private double[] Twos(double[] one)
    {
        var two = new double[N * N];
        for (int a = 0; a < N; a++)
        {
            (double total, int kinds) = Sum(_two.AsSpan(a * N, N));
            for (int c = 0; c < N; c++) two[(a * N) + c] = total == 0 ? one[c] : (_two[(a * N) + c] + (kinds * one[c])) / (total + kinds);
        }

        return two;
    }

    private static (double Total, int Kinds) Sum(ReadOnlySpan<double> counts)
    {
        double total = 0;
        int kinds = 0;
        foreach (double count in counts)
        {
            total += count;
            if (count > 0) kinds++;
        }

        return (total, kinds);
    }

    private void Add(string word, double weight)
    {
        int before = 0, last = 0;
        for (int i = 0; i <= word.Length; i++)
        {
            int symbol = i < word.Length ? word[i] : 0;
            _one[symbol] += weight;
            _two[(last * N) + symbol] += weight;
            _three[(((before * N) + last) * N) + symbol] += weight;
            (before, last) = (last, symbol);
        }
    }
}
