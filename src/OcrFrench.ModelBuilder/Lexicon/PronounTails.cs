namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>Endings that grammar attaches with a hyphen: <c>dit-il</c>, <c>cet homme-là</c>. Compounds do not end like this.</summary>
internal static class PronounTails
{
    private static readonly string[] s_tails =
    [
        "-je", "-tu", "-il", "-ils", "-elle", "-elles", "-on", "-ce", "-nous", "-vous", "-moi", "-toi", "-lui", "-leur", "-leurs",
        "-le", "-la", "-les", "-y", "-en", "-m’", "-t’", "-l’", "-t", "-ci", "-là", "-même", "-mêmes", "-mesme", "-mesmes",
        "-m’en", "-t’en", "-l’en", "-m’y", "-eux", "-l’on", "-me", "-te", "-se",
    ];

    internal static bool EndsWithOne(ReadOnlySpan<char> folded)
    {
        foreach (string tail in s_tails)
        {
            if (folded.EndsWith(tail, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
