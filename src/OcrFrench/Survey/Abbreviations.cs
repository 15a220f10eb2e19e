using OcrFrench.Characters;

namespace OcrFrench.Survey;

/// <summary>Abbreviations that a full stop follows.</summary>
internal static class Abbreviations
{
    private static readonly SmallWordTable s_all = SmallWordTable.Of(
        "MM Mme Mlle Mgr Dr St Ste Cie art al p pp t vol ch chap fig fol f v r n no nos cf Cf etc ibid Ibid id Id op cit loc "
        + "fr c liv Liv éd éds trad av apr env janv févr avr juill sept oct nov déc lat gr sq sqq ms mss suiv s d h tél bd dép arr arrt "
        + "dépt");

    public static bool Contains(ReadOnlySpan<char> token) => s_all.Contains(token);
}
