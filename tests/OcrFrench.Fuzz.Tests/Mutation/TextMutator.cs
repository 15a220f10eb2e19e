namespace OcrFrench.Fuzz.Tests.Mutation;

/// <summary>Damages a text as engines do, and as nobody does.</summary>
internal abstract class TextMutator : IMutator
{
    private static readonly (string Printed, string Read)[] s_damage =
    [
        ("é", "¢"), ("è", "é"), ("ê", "é"), ("à", "a"), ("à", "&"), ("ç", "g"), ("œ", "ce"), ("œ", "oe"), ("l’", "1’"), ("l’", "I’"),
        ("l", "1"), ("l", "|"), ("o", "0"), ("i", "1"),
        ("m", "rn"), ("rn", "m"), ("v", "y"), ("q", "g"), ("fi", "ﬁ"), ("é", "e\u0301"), ("é", "Ã©"), ("’", "â€™"), ("s", "ſ"), ("-", "¬"),
        (" ", ""), (" ", "\u00A0"), (" ", "-\n"),
        ("e", "-\ne"), ("a", "gra vi"), ("E", "É"), ("n", "-n"), ("t", ".t"), ("s ", "s1 "), ("\n", "\n1 "), ("\n", "\n\n"), ("\n", "\n\f"),
        (".", "?"), ("e ", "e! "), ("4", "4¢ "),
    ];

    private static readonly string[] s_strange =
    [
        "\uD800", "\uDC00", "\uDC00\uD800", "\uD83D\uDE00", "\0", "\u0007", "\u001B[31m", "\u007F", "\u0085", "\u2028", "\u2029", "\u200B",
        "\u200D", "\u200E", "\u202E", "\u2066", "\uFEFF", "\uFFFE", "\uFFFF",
        "\u0301", "\u0301\u0301\u0301\u0327", "e\u0301\u0323", "\u0130", "\u0131", "ß", "\u1E9E", "\u01C5", "漢字", "אבג", "عربي", "\u0E33",
        "İ", "½", "²", "①", "Ⅷ", "\u3000", "\u00AD", "\u2011", "…", "“", "»", "\r", "\r\n", "\f", "\t", "\v",
        "www.a.fr/é?1=2", "a@b.fr", "A/CONF.203/12", "1987-1988", "12/05/1987", "XIXe", "1 000 000", "3,14", "n° 12", "[^1]", "(1)", "1) ",
        "— ", "« ", " !", "1’", "I’", "d’¢",
    ];

    public byte[] Mutate(byte[] input, byte[] other, Random random)
    {
        string text = Decode(input, out byte[] head);
        return [.. head, .. Encode(Change(text, other.Length > 0 ? Decode(other, out _) : "", random))];
    }

    /// <summary>The text of an input, and what stands before it.</summary>
    protected abstract string Decode(byte[] input, out byte[] head);

    protected abstract byte[] Encode(string text);

    /// <summary>Makes a text into a similar one.</summary>
    public static string Change(string text, string other, Random random)
    {
        int at = random.Next(text.Length + 1), length = Math.Min(text.Length - at, random.Next(1, 60));
        switch (random.Next(9))
        {
            case 0 or 1 or 2:
                (string printed, string read) = s_damage[random.Next(s_damage.Length)];
                if (random.Next(4) == 0) (printed, read) = (read, printed);
                int place = printed.Length == 0 ? at : text.IndexOf(printed, at, StringComparison.Ordinal);
                if (place < 0 && printed.Length > 0) place = text.IndexOf(printed, StringComparison.Ordinal);
                return place < 0 ? text.Insert(at, read) : string.Concat(text.AsSpan(0, place), read, text.AsSpan(place + printed.Length));
            case 3:
                return text.Insert(at, s_strange[random.Next(s_strange.Length)]);
            case 4:
                return text.Remove(at, length);
            case 5:
                return text.Insert(at, text.Substring(at, length));
            case 6 when other.Length > 0:
                int from = random.Next(other.Length);
                return text.Insert(at, other.Substring(from, Math.Min(other.Length - from, random.Next(1, 300))));
            case 7 when random.Next(12) == 0:
                // Very long tokens and lines: one piece many times.
                string piece = random.Next(2) == 0 ? s_strange[random.Next(s_strange.Length)] : text.Substring(at, Math.Min(length, 12));
                return text.Insert(at, string.Concat(Enumerable.Repeat(piece, random.Next(10, 2000))));
            case 8 when random.Next(6) == 0:
                string part = text.Substring(at, length);
                return string.Concat(text.AsSpan(0, at), random.Next(3) switch
                {
                    0 => part.ToUpperInvariant(),
                    1 => part.Replace(" ", "", StringComparison.Ordinal),
                    _ => part.Replace(' ', '\n')
                }, text.AsSpan(at + length));
            default:
                return text.Insert(at, ((char)random.Next(random.Next(3) == 0 ? 65536 : 400)).ToString());
        }
    }
}
