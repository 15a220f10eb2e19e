using System.Text;

namespace OcrFrench.Fuzz.Tests.Mutation;

/// <summary>Changes regular expressions.</summary>
internal sealed class PatternMutator : IMutator
{
    private static readonly string[] s_pieces =
    [
        "*", "+", "?", "*?", "{2}", "{2,}", "{0,1000}", "{1000}", "{2147483647}", "{99999999999}", "(", ")", "(?:", "(?=a)", "(?<!a)",
        "(?>a)", "\\1", "\\k<n>", "(?<n>", "(?(a)b|c)", "[", "]", "[^", "[a-z-[aeiou]]", "\\b", "\\B", "\\G", "\\Z", "\\z", "^", "$",
        "\\p{L}", "\\p{Lu}", "\\p{X}", "\\P{IsGreek}", "\\w", "\\s", "\\d", ".", "|", "(?i)", "(?m)", "(?s)", "(?x)", "(?#a)", "\\u00e9",
        "\\x", "\\c", "\\0", "é", "(a|a)*", "((a{0,30}){0,30}){0,30}",
    ];

    public byte[] Mutate(byte[] input, byte[] other, Random random)
    {
        string text = Encoding.UTF8.GetString(input), piece = s_pieces[random.Next(s_pieces.Length)];
        int at = random.Next(text.Length + 1);
        if (random.Next(20) == 0) piece = string.Concat(Enumerable.Repeat(piece, random.Next(2, 200)));
        return Encoding.UTF8.GetBytes(random.Next(6) == 0 ? "(" + text + ")" + piece : text.Insert(at, piece));
    }
}
