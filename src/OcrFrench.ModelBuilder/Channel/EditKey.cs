namespace OcrFrench.ModelBuilder.Channel;

/// <summary>
/// One edit of the channel: what was read for what was printed, up to three characters on each side, packed so that it hashes fast.
/// </summary>
internal readonly record struct EditKey(ulong Read, ulong Printed)
{
    public const int Longest = 3;

    public static EditKey Of(ReadOnlySpan<char> read, ReadOnlySpan<char> printed) => new(Pack(read), Pack(printed));

    public string ReadText => Unpack(Read);

    public string PrintedText => Unpack(Printed);

    public int ReadLength => LengthOf(Read);

    public int PrintedLength => LengthOf(Printed);

    public bool IsIdentity => Read == Printed;

    /// <summary>Whether there is at most one character on each side.</summary>
    public bool IsSingle => ReadLength <= 1 && PrintedLength <= 1;

    public static ulong Pack(ReadOnlySpan<char> text)
    {
        ulong packed = 0;
        for (int i = 0; i < text.Length; i++) packed |= (ulong)text[i] << (16 * i);
        return packed;
    }

    private static int LengthOf(ulong packed) => packed == 0 ? 0 : packed >> 16 == 0 ? 1 : packed >> 32 == 0 ? 2 : 3;

    private static string Unpack(ulong packed) =>
        string.Create(LengthOf(packed), packed, static (text, value) =>
        {
            for (int i = 0; i < text.Length; i++) text[i] = (char)(value >> (16 * i));
        });

    public override string ToString() => $"{ChannelTable.Encode(ReadText)}→{ChannelTable.Encode(PrintedText)}";

    /// <summary>Ordinal order of the printed sides, then of the read sides.</summary>
    public static int Compare(EditKey a, EditKey b)
    {
        int printed = string.CompareOrdinal(a.PrintedText, b.PrintedText);
        return printed != 0 ? printed : string.CompareOrdinal(a.ReadText, b.ReadText);
    }
}
