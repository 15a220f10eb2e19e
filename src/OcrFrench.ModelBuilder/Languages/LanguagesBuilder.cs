using System.Globalization;
using OcrFrench.Survey.Languages;

namespace OcrFrench.ModelBuilder.Languages;

/// <summary>Makes <c>languages.bin</c>: the letters and frequent words of French and six other languages.</summary>
internal static class LanguagesBuilder
{
    private const int Lanes = LanguageFormat.Lanes;

    /// <summary>How many of its most frequent words each language is known by, and how often they must occur. By hand.</summary>
    private const int WordsOfEach = 2100, LeastCount = 3;

    /// <summary>
    /// The share of misread words in the letters of French. By hand: the worst pages have about one misread word in four, most have none.
    /// </summary>
    private const double ReadShare = 0.2;

    public static byte[] Build(LanguageSources sources, TextWriter log)
    {
        LanguageWords french = LanguageWords.Of(sources.FrenchTexts()), read = LanguageWords.Of(sources.ReadPages());
        LanguageWords[] foreign = Array.ConvertAll(LanguageSources.Foreign, language => LanguageWords.Of(sources.ForeignTexts(language)));
        byte[] trigrams = Trigrams(french, read, foreign);
        LanguageWords little = LanguageWords.Of(LittleWords.All);
        string[] words =
        [
            .. new[] { french }.Concat(foreign).SelectMany(static words => words.Frequent(WordsOfEach, LeastCount))
            .Concat(little.Counts.Keys.Where(static word => word.Length > 1))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        (uint[] checks, byte[] costs) = Words(words, french, read, foreign, little);
        byte[] file = LanguageFormat.Write(trigrams, checks, costs);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{french.Total} French words, {read.Total} as read, "
            + $"{foreign.Sum(static words => words.Total)} foreign; {words.Length} words in {checks.Length} slots; {file.Length} bytes"));
        return file;
    }

    private static byte[] Trigrams(LanguageWords french, LanguageWords read, LanguageWords[] foreign)
    {
        var sound = new LanguageTrigrams();
        sound.Add(french.Counts, 1);
        var misread = new LanguageTrigrams();
        misread.Add(read.Counts.Where(pair => french[pair.Key] == 0), 1);
        sound.Add(misread, sound.Total * ReadShare / (1 - ReadShare));
        LanguageTrigrams[] others = Array.ConvertAll(foreign, static words =>
        {
            var letters = new LanguageTrigrams();
            letters.Add(words.Counts, 1);
            return letters;
        });
        var any = new LanguageTrigrams();
        foreach (LanguageTrigrams letters in others) any.Add(letters, 1e6);
        double[][] lanes = [sound.Probabilities(), .. others.Select(static letters => letters.Probabilities()), any.Loose()];
        var costs = new byte[LanguageFormat.TrigramBytes];
        for (int i = 0; i < costs.Length; i++) costs[i] = Cost(lanes[i % Lanes][i / Lanes]);
        return costs;
    }

    private static (uint[] Checks, byte[] Costs) Words(
        string[] words, LanguageWords french, LanguageWords read, LanguageWords[] foreign, LanguageWords little)
    {
        int slots = words.Length * 2;
        var checks = new uint[slots];
        var costs = new byte[slots * Lanes];
        Array.Fill(costs, LanguageFormat.Unattested);
        foreach (string word in words)
        {
            uint hash = LanguageData.Hash(Array.ConvertAll(word.ToCharArray(), static symbol => (byte)symbol));
            int slot = (int)LanguageData.Slot(hash, (uint)slots), probes = 0;
            for (; checks[slot] != 0; slot = (slot + 1) % slots)
            {
                if (checks[slot] == hash) throw new InvalidDataException("Two words have the same hash.");
                if (++probes >= LanguageData.MostProbes) throw new InvalidDataException("The table of words is too full.");
            }

            checks[slot] = hash;
            // OCR text is counted too, because damage produces many of these words, such as "tbe", "ut" and "lo".
            costs[slot * Lanes] = Cost(((double)french[word] / french.Total / 2) + ((double)read[word] / read.Total / 2), isWord: true);
            for (int lane = 0; lane < foreign.Length; lane++)
                costs[(slot * Lanes) + 1 + lane] = Cost((double)foreign[lane][word] / foreign[lane].Total, isWord: true);
            if (little[word] > 0) costs[(slot * Lanes) + Lanes - 1] = Cost(LittleWords.Share, isWord: true);
        }

        return (checks, costs);
    }

    private static byte Cost(double probability, bool isWord = false)
    {
        if (probability <= 0) return LanguageFormat.Unattested;
        double cost = -Math.Log(probability) * LanguageFormat.StepsPerNat;
        return (byte)Math.Clamp(
            (int)Math.Round(cost, MidpointRounding.AwayFromZero), 0, isWord ? LanguageFormat.Unattested - 1 : byte.MaxValue);
    }
}
