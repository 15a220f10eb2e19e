namespace OcrFrench.Characters;

/// <summary>Letters without their accents.</summary>
internal static class Accents
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿĩũẽ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyiue";

    /// <summary>A lower-case letter without accent or cedilla; anything else unchanged.</summary>
    public static char BaseOf(char lower)
    {
        if (lower < 'à') return lower;
        int index = Accented.AsSpan().IndexOf(lower);
        return index < 0 ? lower : Plain[index];
    }

    public static bool IsAccented(char lower) => BaseOf(lower) != lower;

    /// <summary>Whether two texts differ only in accents and letter case.</summary>
    public static bool AreSameButAccents(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length) return false;
        for (int i = 0; i < a.Length; i++)
            if (a[i] != b[i] && BaseOf(Letters.ToLower(a[i])) != BaseOf(Letters.ToLower(b[i]))) return false;
        return true;
    }
}
