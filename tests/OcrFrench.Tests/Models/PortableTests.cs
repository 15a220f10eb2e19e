using OcrFrench.Models;

namespace OcrFrench.Tests.Models;

public class PortableTests
{
    private const int Sweep = 1_000_000;

    /// <summary>The bits of arguments and of eˣ, computed with 80 digits and rounded to a float.</summary>
    private static readonly (uint Argument, uint Result)[] s_powers =
    [
        (0x00000000, 0x3F800000), (0x3F800000, 0x402DF854), (0xBF800000, 0x3EBC5AB2), (0x3F000000, 0x3FD3094C),
        (0xBF000000, 0x3F1B4598), (0x40000000, 0x40EC7326), (0xC0000000, 0x3E0A9555), (0x41200000, 0x46AC14EE),
        (0xC1200000, 0x383E6BCE), (0x358637BD, 0x3F800008), (0xB58637BD, 0x3F7FFFEF), (0x2EDBE6FF, 0x3F800000),
        (0x3EB17218, 0x3FB504F3), (0xBEB17218, 0x3F3504F3), (0x40490FDB, 0x41B92025), (0xC0E80000, 0x3A3A2AFF),
        (0x418AA123, 0x4C000004), (0xC1F00000, 0x29D2B706), (0x424A0000, 0x63E7B299), (0xC2700000, 0x142D70C9),
        (0x42A00000, 0x792ABBCE), (0xC2AE0000, 0x00B33687), (0x42B170A4, 0x7F7F4648), (0xC2B00000, 0x0041EDC4),
        (0xC2C80000, 0x0000001B), (0xC2CFCCCD, 0x00000001), (0x42B175C3, 0x7F800000), (0xC2D00000, 0x00000000),
        (0x409D506D, 0x43087705), (0x411ABE61, 0x4677CB29), (0x413CEC84, 0x48032409), (0x418D9587, 0x4C392FAF),
        (0x411988FC, 0x4665C409), (0x418724DD, 0x4BA5964F), (0xC196B7E4, 0x31E1F5EF), (0xBFB00313, 0x3E817115),
    ];

    /// <summary>The bits of arguments and of ln x, computed with 80 digits and rounded to a float.</summary>
    private static readonly (uint Argument, uint Result)[] s_logarithms =
    [
        (0x3F800000, 0x00000000), (0x40000000, 0x3F317218), (0x3F000000, 0xBF317218), (0x41200000, 0x40135D8E),
        (0x3DCCCCCD, 0xC0135D8E), (0x3D4CCCCD, 0xC03FBA14), (0x3E99999A, 0xBF9A1BC8), (0x40400000, 0x3F8C9F54),
        (0x3F7FFFFE, 0xB4000001), (0x3F800001, 0x33FFFFFF), (0x3FA00000, 0x3E647FBE), (0x3F400000, 0xBE934B11),
        (0x3F3504F2, 0xBEB1721B), (0x3F3504F5, 0xBEB17213), (0x3FB504F3, 0x3EB17217), (0x3FB504F4, 0x3EB1721A),
        (0x41A00000, 0x403FBA14), (0x41A80000, 0x4042D975), (0x358637BD, 0xC15D0C55), (0x49742400, 0x415D0C55),
        (0x47F12065, 0x413B940E), (0x7F7FC99E, 0x42B171AB), (0x00800000, 0xC2AEAC50), (0x00000001, 0xC2CE8ED0),
        (0x000116C2, 0xC2B834F2), (0x3A83126F, 0xC0DD0C55), (0x447A0000, 0x40DD0C55), (0x40EC7326, 0x40000000),
        (0x4096EFE4, 0x3FC68B55), (0x404FABFF, 0x3F96AA6E), (0x409024E2, 0x3FC0A660), (0x3F10E755, 0xBF11B118),
        (0x40161A23, 0x3F5A3906), (0x3F9DCE7E, 0x3E565D3C), (0x402E00E4, 0x3F80064C), (0x4037A943, 0x3F86F057),
    ];

    [Fact]
    public void Powers_have_these_bits_on_every_machine() =>
        Assert.Equal(s_powers, s_powers.Select(static row => (row.Argument, Bits(Portable.Exp(Float(row.Argument))))));

    [Fact]
    public void Logarithms_have_these_bits_on_every_machine() =>
        Assert.Equal(s_logarithms, s_logarithms.Select(static row => (row.Argument, Bits(Portable.Log(Float(row.Argument))))));

    [Theory]
    [InlineData(float.NaN, float.NaN, float.NaN)]
    [InlineData(float.PositiveInfinity, float.PositiveInfinity, float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity, 0, float.NaN)]
    [InlineData(float.MaxValue, float.PositiveInfinity, 88.72284f)]
    [InlineData(float.MinValue, 0, float.NaN)]
    [InlineData(0f, 1, float.NegativeInfinity)]
    [InlineData(-float.Epsilon, 1, float.NaN)]
    public void What_is_not_a_number_or_out_of_range_has_an_answer(float x, float power, float logarithm)
    {
        Assert.Equal(power, Portable.Exp(x));
        Assert.Equal(logarithm, Portable.Log(x));
    }

    /// <summary>Arguments of all sizes, many of them near 0 and 1: random bits, and random numbers.</summary>
    [Fact]
    public void Both_are_within_an_ulp_of_those_of_the_platform()
    {
        var random = new Random(16);
        for (int i = 0; i < Sweep; i++)
        {
            float any = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue)), near = random.NextSingle() * 4;
            Near((float)Math.Exp((double)any), Portable.Exp(any), any);
            Near((float)Math.Log((double)any), Portable.Log(any), any);
            double wide = 300.0 * (near - 2);
            Assert.Equal(1, Portable.Exp(wide) / Math.Exp(wide), 1e-15);
            if (near > 0) Assert.InRange(Math.Abs(Portable.Log((double)near) - Math.Log(near)), 0, 1e-15 * Math.Abs(Math.Log(near)));
            Near((float)Math.Log((double)near), Portable.Log(near), near);
        }

        static void Near(double expected, double found, double argument) =>
            Assert.True(Order((float)expected) is var a && Order((float)found) is var b && Math.Abs(a - b) <= 1,
                $"{argument:R}: {found:R} for {expected:R}");
    }

    [Fact]
    public void Neither_falls_where_its_argument_rises()
    {
        var random = new Random(17);
        for (int i = 0; i < Sweep; i++)
        {
            float x = i % 2 == 0 ? random.NextSingle() * 4 : Math.Abs(BitConverter.Int32BitsToSingle(random.Next()));
            if (!float.IsFinite(x)) continue;
            float next = MathF.BitIncrement(x);
            Assert.True(Portable.Exp(x) <= Portable.Exp(next), $"exp {x:R}");
            Assert.True(Portable.Exp(-next) <= Portable.Exp(-x), $"exp -{x:R}");
            Assert.True(Portable.Log(x) <= Portable.Log(next), $"ln {x:R}");
        }
    }

    private static uint Bits(float value) => BitConverter.SingleToUInt32Bits(value);

    private static float Float(uint bits) => BitConverter.UInt32BitsToSingle(bits);

    /// <summary>The place of a float among all of them; one for all that are not a number.</summary>
    private static long Order(float value)
    {
        if (float.IsNaN(value)) return long.MaxValue / 2;
        int bits = BitConverter.SingleToInt32Bits(value);
        return bits < 0 ? -(long)(bits & int.MaxValue) : bits;
    }
}
