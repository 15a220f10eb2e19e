using OcrFrench.Characters;

namespace OcrFrench.Survey.Frames;

/// <summary>
/// The names that a text itself uses as names of programs, files and options: where they stand alone, they are the same names.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>Words of running text that are also parts of names: in running text they may be damaged like any other.</summary>
    private static readonly SmallWordTable s_frenchWords = SmallWordTable.Of(
        "les des une par sur que qui est son dans avec pour pas ne se si il ils elle elles on ou et en de du le la un au aux ce cet "
            + "cette ces "
        + "sa ses leur leurs vous nous je tu me te sont sera peut doit fait faire dire comme plus moins sans sous entre vers chez donc "
        + "mais car "
        + "ni or puis quand lors tout tous toute toutes autre autres quel quelle dont lui eux ici bien aussi ainsi alors est-ce peut-on "
        + "est-il doit-on ci-dessous ci-dessus celui-ci celle-ci ceux-ci celles-ci peut-il a-t-il vous-même lui-même elle-même "
        + "rendez-vous même", ignoresCase: true);

    private readonly HashSet<ulong> _names = [], _seen = [];

    public int Count => _names.Count;

    public void Clear()
    {
        _names.Clear();
        _seen.Clear();
    }

    /// <summary>Adds a name when it occurs for the second time.</summary>
    public void AddIfRecurs(ReadOnlySpan<char> name)
    {
        if (s_frenchWords.Contains(name)) return;
        ulong key = Key(name);
        if (!_seen.Add(key)) _names.Add(key);
    }

    /// <summary>Adds the parts of an identifier that have three letters or more.</summary>
    public void AddParts(ReadOnlySpan<char> identifier)
    {
        if (identifier.Length > 100) return;
        for (int at = 0; at < identifier.Length;)
        {
            int start = at;
            while (at < identifier.Length && (Ascii.IsLetter(identifier[at]) || Chars.IsDigit(identifier[at]))) at++;
            if (at - start >= 3 && !s_frenchWords.Contains(identifier[start..at])) _names.Add(Key(identifier[start..at]));
            at++;
        }
    }

    public void Add(ReadOnlySpan<char> name)
    {
        if (name.Length >= 2 && !s_frenchWords.Contains(name)) _names.Add(Key(name));
    }

    public bool Contains(ReadOnlySpan<char> word) => _names.Count > 0 && _names.Contains(Key(word));

    private static ulong Key(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in word) hash = (hash ^ c) * 1099511628211;
        return hash;
    }
}
