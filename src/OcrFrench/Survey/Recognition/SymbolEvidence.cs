using OcrFrench.Models;

namespace OcrFrench.Survey.Recognition;

/// <summary>
/// What an engine says of the symbols that it read, in nats on top of what the channel knows of such engines: how much likelier than usual
/// its other readings are here, and how much less likely everything else is.
/// </summary>
/// <remarks>
/// Engines write confidences on three scales. Tesseract writes for each reading 1 less a hundredth of its rating; with its default settings
/// all but the first are then 0, and only their order tells. Others write probabilities. Readings of one place whose confidences come to
/// more than <see cref="MostOfProbabilities"/> cannot be probabilities. The costs were read off 85 000 symbols of training pages: a reading
/// that stands d points of rating below the one chosen was printed with odds of about exp(-0.27 d).
/// </remarks>
internal sealed class SymbolEvidence
{
    /// <summary>The cost of a reading that is not listed where others are. By hand: a factor of 20.</summary>
    public const float Unlisted = 3;

    /// <summary>
    /// By hand: the cost of a symbol that was read where nothing was printed, or the other way round, unless the engine lists that.
    /// </summary>
    public const float Lost = 1.5f;

    /// <summary>Nats per point of rating.</summary>
    /// <remarks>Read off the training pages: see above.</remarks>
    private const float RatingSlope = 0.27f;

    /// <summary>
    /// −ln of how likely a listed reading is on the whole, beyond what the channel has already said: tuned on the training pages.
    /// </summary>
    private const float Listed = 3.5f;

    /// <summary>By hand: probabilities add up to one, but for rounding.</summary>
    private const float MostOfProbabilities = 1.3f;

    /// <summary>By hand: the points of rating assumed between one reading and the next when only their order is known.</summary>
    private const float NextByOrder = 4;

    /// <summary>
    /// The least distance that counts: where the engine's own choice is rated worse than another reading, its knowledge of words decided.
    /// </summary>
    /// <remarks>By hand.</remarks>
    private const float LeastDistance = -5;

    private readonly List<(int First, int Count, int Length, float Nearest)> _symbols = [];
    private readonly List<(string Text, float Cost)> _readings = [];

    /// <summary>Takes the symbols of all words, in their order.</summary>
    public void Start(IReadOnlyList<RecognizedWord> words)
    {
        _symbols.Clear();
        _readings.Clear();
        bool isRating = IsRating(words);
        foreach (RecognizedWord word in words)
        {
            if (word is null) continue;
            foreach (RecognizedSymbol symbol in word.Symbols)
                if (symbol is not null) Add(symbol, isRating);
        }
    }

    /// <summary>Whether the engine lists other readings for any symbol.</summary>
    public bool HasAny => _readings.Count > 0;

    /// <summary>Whether the engine lists other readings for a symbol.</summary>
    public bool HasReadings(int symbol) => symbol >= 0 && _symbols[symbol].Count > 0;

    /// <summary>The cost of the cheapest other reading of a symbol; infinite if none is listed.</summary>
    public float Nearest(int symbol) => symbol < 0 ? float.PositiveInfinity : _symbols[symbol].Nearest;

    /// <summary>How many characters a symbol has.</summary>
    public int LengthOf(int symbol) => _symbols[symbol].Length;

    public int CountOf(int symbol) => _symbols[symbol].Count;

    /// <summary>Another reading of a symbol.</summary>
    public (string Text, float Cost) Reading(int symbol, int index) => _readings[_symbols[symbol].First + index];

    private void Add(RecognizedSymbol symbol, bool isRating)
    {
        int first = _readings.Count, order = 0;
        bool isGraded = false;
        foreach (SymbolReading reading in symbol.Alternatives) isGraded |= reading.Confidence > 0;
        float nearest = float.PositiveInfinity;
        foreach (SymbolReading reading in symbol.Alternatives)
        {
            if (string.IsNullOrEmpty(reading.Text)) continue;
            order++;
            float cost = !isGraded ? RatingSlope * NextByOrder * order
                : isRating ? RatingSlope * MathF.Max(LeastDistance, ((symbol.Confidence ?? 1) - reading.Confidence) * 100)
                : Portable.Log(MathF.Max(symbol.Confidence ?? 1, 1e-6f) / MathF.Max(reading.Confidence, 1e-6f));
            cost = MathF.Min(cost - Listed, Unlisted);
            nearest = MathF.Min(nearest, cost);
            _readings.Add((reading.Text, cost));
        }

        _symbols.Add((first, order, symbol.Length, nearest));
    }

    /// <summary>Whether confidences are ratings instead of probabilities.</summary>
    private static bool IsRating(IReadOnlyList<RecognizedWord> words)
    {
        foreach (RecognizedWord word in words)
        {
            if (word is null) continue;
            foreach (RecognizedSymbol symbol in word.Symbols)
            {
                if (symbol is null) continue;
                float sum = symbol.Confidence ?? 0;
                foreach (SymbolReading reading in symbol.Alternatives) sum += reading.Confidence;
                if (sum > MostOfProbabilities) return true;
            }
        }

        return false;
    }
}
