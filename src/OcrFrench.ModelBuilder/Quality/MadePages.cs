using System.Globalization;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>Pages of sound text, damaged as an engine damages all it reads that lacks a letter.</summary>
internal static class MadePages
{
    /// <summary>By hand, in characters: about two pages.</summary>
    private const int Length = 4000;

    /// <summary>Every à has become a; every tenth stretch of a text is taken.</summary>
    public static IEnumerable<QualityPage> WithoutGrave(string name, string text) =>
        Of(name, text, 10 * Length, static truth => truth.Replace('à', 'a').Replace('À', 'A'));

    /// <summary>Every s that was printed as ſ, or two of three, has become f; every second stretch of a text is taken.</summary>
    public static IEnumerable<QualityPage> WithLongS(string name, string text, bool all) =>
        Of(name, text, 2 * Length, truth => LongS(truth.Replace('ſ', 's'), all));

    private static string LongS(string truth, bool all)
    {
        char[] read = truth.ToCharArray();
        for (int i = 0, seen = 0; i + 1 < read.Length; i++)
        {
            bool goesOn = char.IsLower(read[i + 1]) || (read[i + 1] is '\'' or '’' && i + 2 < read.Length && char.IsLower(read[i + 2]));
            if (read[i] == 's' && goesOn && (seen++ % 3 != 0 || all)) read[i] = 'f';
        }

        return new string(read);
    }

    private static IEnumerable<QualityPage> Of(string name, string text, int step, Func<string, string> damage)
    {
        for (int start = 0; start + Length < text.Length; start += step)
        {
            int from = text.IndexOf(' ', start) + 1, to = text.IndexOf(' ', start + Length - 200);
            if (to < 0) yield break;
            string truth = text[from..to];
            yield return new QualityPage(string.Create(CultureInfo.InvariantCulture, $"{name} {start}"), damage(truth), truth);
        }
    }
}
