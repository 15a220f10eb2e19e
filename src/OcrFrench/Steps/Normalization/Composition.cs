using OcrFrench.Characters;

namespace OcrFrench.Steps.Normalization;

/// <summary>A letter followed by its accent as a character of its own becomes the accented letter.</summary>
/// <remarks>
/// A mark must stand directly after its letter. Marks that have no common character with it (q̃), and marks stacked in another order
/// than the canonical one, are left alone: they display the same, and no French word needs them.
/// </remarks>
internal static class Composition
{
    /// <summary>Also the Kelvin and the Ångström sign, which are canonically the letters K and Å.</summary>
    public const string Triggers = CompositionTable.Marks + "\u212A\u212B";

    public static bool Apply(ref CharacterWindow window)
    {
        char top = window[0];
        if (top < '\u0300') return false;
        if (top is '\u212A' or '\u212B')
        {
            window.Rewrite(0, top == '\u212A' ? 'K' : 'Å', CharacterRepairs.Composition);
            return true;
        }

        char composed = CompositionTable.Compose(window[1], top);
        if (composed == '\0') return false;
        window.Merge(2, composed, CharacterRepairs.Composition);
        return true;
    }
}
