using OcrFrench.Characters;

namespace OcrFrench.Survey.Scanning;

/// <summary>The strings that steps look for in every text: one pass finds them all.</summary>
/// <remarks>A step that needs another adds it here, and its letters to <see cref="PhrasePlaces"/>.</remarks>
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
    Je,
    ElidedT,
    CurvedElidedT,
    SmallH,
    SmallK,
    SmallI,
    UGrave,
    OCircumflex,
    One,
    Arrondissement,
    Arait,
    Connait,
    Plait,
    Maitre,
    Ies,
    CeA,
    CurvedCeA,
    CapitalCeA,
    CurvedCapitalCeA,
    SmallD,
    SmallL,
    SmallS,
    SmallN,
    SmallM,
    SmallT,
    SmallJ,
    SmallC,
    SmallQu,
    La,
    Century,
    Trademark,
    LU,
    Pion,
    LoneEleven,
    SmallV,
    Last = SmallV,
}

/// <summary>Where each <see cref="Phrase"/> stands in a text, found when a step first asks.</summary>
internal sealed class PhrasePlaces
{
    private static readonly PhraseFinder s_finder = new(InOrder());

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

    private static string[] InOrder()
    {
        var texts = new string[(int)Phrase.Last + 1];
        for (int i = 0; i < texts.Length; i++) texts[i] = TextOf((Phrase)i);
        return texts;
    }

    private static string TextOf(Phrase phrase) => phrase switch
    {
        Phrase.Ton => " ton ",
        Phrase.CapitalTon => " Ton ",
        Phrase.LOu => " l'ou ",
        Phrase.CurvedLOu => " l’ou ",
        Phrase.Lien => " lien",
        Phrase.Que => " qué ",
        Phrase.Evoque => "évoque",
        Phrase.Brigues => " brigues",
        Phrase.Clames => " clames",
        Phrase.Defit => " défit",
        Phrase.Cloute => " cloute",
        Phrase.Souille => " souille",
        Phrase.Tallait => " tallait",
        Phrase.Ensin => "ensin",
        Phrase.CapitalEnsin => "Ensin",
        Phrase.Semme => "semme",
        Phrase.Dela => "delà",
        Phrase.CapitalDela => "Delà",
        Phrase.Parles => "parles",
        Phrase.Parla => "parla",
        Phrase.LoneI => "I ",
        Phrase.LoneH => "H ",
        Phrase.LoneU => "U ",
        Phrase.LoneOne => " 1. ",
        Phrase.SpacedTilde => " ~",
        Phrase.DoubleC => "cc ",
        Phrase.Il => "Il",
        Phrase.Vil => "Vil",
        Phrase.SpacedApostrophe => " '",
        Phrase.SpacedCurvedApostrophe => " ’",
        Phrase.Je => " Je ",
        Phrase.ElidedT => " t'",
        Phrase.CurvedElidedT => " t’",
        Phrase.SmallH => " h ",
        Phrase.SmallK => " k ",
        Phrase.SmallI => " i ",
        Phrase.UGrave => " ù ",
        Phrase.OCircumflex => " ô ",
        Phrase.One => " 1 ",
        Phrase.Arrondissement => " arrondissement",
        Phrase.Arait => "arait",
        Phrase.Connait => "connait",
        Phrase.Plait => "plait",
        Phrase.Maitre => "maitre",
        Phrase.Ies => " Ies ",
        Phrase.CeA => "c'a",
        Phrase.CurvedCeA => "c’a",
        Phrase.CapitalCeA => "C'a",
        Phrase.CurvedCapitalCeA => "C’a",
        Phrase.SmallD => " d ",
        Phrase.SmallL => " l ",
        Phrase.SmallS => " s ",
        Phrase.SmallN => " n ",
        Phrase.SmallM => " m ",
        Phrase.SmallT => " t ",
        Phrase.SmallJ => " j ",
        Phrase.SmallC => " c ",
        Phrase.SmallQu => " qu ",
        Phrase.La => "-la",
        Phrase.Century => " siècle",
        Phrase.Trademark => "M™",
        Phrase.LU => "lU. ",
        Phrase.Pion => " Pion",
        Phrase.LoneEleven => " 11 ",
        Phrase.SmallV => " v ",
        _ => throw new ArgumentOutOfRangeException(nameof(phrase), phrase, "It has no string."),
    };
}
