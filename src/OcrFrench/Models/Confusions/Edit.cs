using OcrFrench.Characters;

namespace OcrFrench.Models.Confusions;

/// <summary>Up to three characters in one value.</summary>
internal readonly record struct ShortText
{
    private readonly ulong _bits;

    private ShortText(ulong bits) => _bits = bits;

    public const int Capacity = 3;

    public int Length => (int)(_bits >> 48);

    public char this[int index] => (char)(_bits >> (16 * index));

    public ulong Bits => _bits;

    public static ShortText From(ReadOnlySpan<char> text)
    {
        ulong bits = (ulong)text.Length << 48;
        for (int i = 0; i < text.Length; i++) bits |= (ulong)text[i] << (16 * i);
        return new ShortText(bits);
    }

    /// <summary>The text that has these <see cref="Bits"/>.</summary>
    public static ShortText FromBits(ulong bits) => new(bits);

    public static ShortText From(char c) => new(1UL << 48 | c);

    public override string ToString() => string.Create(Length, this, static (span, text) =>
    {
        for (int i = 0; i < span.Length; i++) span[i] = text[i];
    });
}

/// <summary>One way of misreading print: <see cref="Printed"/> was on the page, and something else was read.</summary>
/// <param name="Printed">What was printed, in lower case; empty if what was read is a stray mark.</param>
/// <param name="Cost">−ln P(read | printed), in nats.</param>
internal readonly record struct Edit(ShortText Printed, float Cost)
{
    /// <summary>The edit can only continue from a node of the lexicon that has one of these exits; see <see cref="Exits.Of"/>.</summary>
    public ulong Starts { get; } = Exits.Of(Printed);

    /// <summary>The symbols of what was printed, the first in the lowest byte, if it consists of letters; otherwise 0.</summary>
    public uint Symbols { get; } = SymbolsOf(Printed);

    private static uint SymbolsOf(ShortText printed)
    {
        uint symbols = 0;
        for (int i = printed.Length - 1; i >= 0; i--)
        {
            uint symbol = (uint)Letters.SymbolOf(printed[i]);
            if (symbol < Exits.FirstLetter) return 0;
            symbols = symbols << 8 | symbol;
        }

        return symbols;
    }
}
