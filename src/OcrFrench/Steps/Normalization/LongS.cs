namespace OcrFrench.Steps.Normalization;

/// <summary>ſ, as classical prints have it at the start and in the middle of words, becomes s.</summary>
internal static class LongS
{
    public const string Triggers = "ſ";

    public static bool Apply(ref CharacterWindow window)
    {
        if (window[0] != 'ſ') return false;
        window.Rewrite(0, 's', CharacterRepairs.LongS);
        return true;
    }
}
