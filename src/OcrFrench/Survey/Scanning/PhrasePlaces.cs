using OcrFrench.Characters;

namespace OcrFrench.Survey.Scanning;

/// <summary>The strings that steps look for in every text: one pass finds them all.</summary>
/// <remarks>A step that needs another adds it here and to <see cref="PhrasePlaces"/>, in the same order.</remarks>
internal enum Phrase : byte
{
    Ton,
    CapitalTon,
    LOu,
    CurvedLOu,
    Lien,
    Que,
    Evoque,
    Brigues,
    Clames,
    Defit,
    Cloute,
    Souille,
    Tallait,
    Ensin,
    CapitalEnsin,
    Semme,
    Dela,
    CapitalDela,
    Parles,
    Parla,
    LoneI,
    LoneH,
    LoneU,
    LoneOne,
    SpacedTilde,
    DoubleC,
    Il,
    Vil,
    SpacedApostrophe,
    SpacedCurvedApostrophe,
}

/// <summary>Where each <see cref="Phrase"/> stands in a text, found when a step first asks.</summary>
internal sealed class PhrasePlaces
{
    private static readonly PhraseFinder s_finder = new(
        " ton ", " Ton ", " l'ou ", " l’ou ", " lien", " qué ", "évoque", " brigues", " clames", " défit", " cloute", " souille", " tallait",
        "ensin", "Ensin", "semme",
        "delà", "Delà", "parles", "parla",
        "I ", "H ", "U ", " 1. ",
        " ~", "cc ",
        "Il", "Vil",
        " '", " ’");

    private readonly List<int>[] _places = new List<int>[s_finder.Count];
    private bool _areFound;

    public PhrasePlaces()
    {
        for (int i = 0; i < _places.Length; i++) _places[i] = [];
    }

    /// <summary>Forgets what was found: the text has changed.</summary>
    public void Restart() => _areFound = false;

    /// <summary>Where a string begins, in order.</summary>
    public List<int> Of(Phrase phrase, ReadOnlySpan<char> text)
    {
        if (!_areFound)
        {
            foreach (List<int> places in _places) places.Clear();
            s_finder.FindAll(text, _places);
            _areFound = true;
        }

        return _places[(int)phrase];
    }
}
