using System.Text;

namespace OcrFrench.Fuzz.Tests.Mutation;

/// <summary>Changes the lines of rule files and what stands in patterns.</summary>
internal sealed class RuleMutator : IMutator
{
    private static readonly string[] s_pieces =
    [
        "{letter}", "{lower}", "{any}", "{space}", "{break}", "{nothing}", "{U+00E9}", "{U+D800}", "{U+ZZZZ}", "[abc]", "[^abc]", "[a-z]",
        "[z-a]", "[", "]", "[]", "[^\\]]", "(a|b)", "(", ")", "(|a)", "((((a))))", "?", "??", "|", "*", "+", "=>",
        "∅", "$1", "$9", "$0", "/", "_", "<", ">", "^", "$", "\\", "\\n", "\\?", " ", "\t", "é", "\uFEFF", "\0", "{digit}?{digit}?{digit}?",
        "(a|b|c|d)(a|b|c|d)", "[{letter}-é]", "\u2028",
    ];

    private static readonly string[] s_lines =
    [
        "rule a.b", "rule x", "rule a..b", "kind Letters", "kind 3", "kind letters", "confidence 2", "confidence 0.5", "confidence 1e-5",
        "level Thorough", "convention œ, É", "convention x", "match a => b", "match {any} => $1", "match ({any}) => $1$1",
        "match ({letter}?{letter}?{letter}?) a => $1", "match a => b / < _ >", "match [^a] => ∅ / {any} _ {any}?{any}?{any}?",
        "require token known", "require result not unknown, previous absent", "require token in a b c",
        "require token frequency 99999999999",
        "require token frequency 5", "rivals a b c ∅", "rivals $1", "fix a => b", "fix a => a", "keep a", "keep", "# note", "  ",
        "rule letters.y-for-v",
    ];

    public byte[] Mutate(byte[] input, byte[] other, Random random)
    {
        string text = Encoding.UTF8.GetString(input);
        List<string> lines = [.. text.Split('\n')];
        int i = random.Next(lines.Count), j = random.Next(lines.Count);
        string line = lines[i];
        int at = random.Next(line.Length + 1);
        switch (random.Next(10))
        {
            case 0:
                lines.RemoveAt(i);
                break;
            case 1:
                lines.Insert(j, line);
                break;
            case 2:
                (lines[i], lines[j]) = (lines[j], lines[i]);
                break;
            case 3:
                lines.Insert(i, s_lines[random.Next(s_lines.Length)]);
                break;
            case 4 or 5 or 6:
                lines[i] = line.Insert(at, s_pieces[random.Next(s_pieces.Length)]);
                break;
            case 7 when random.Next(4) == 0:
                string piece = s_pieces[random.Next(s_pieces.Length)];
                lines[i] = line.Insert(at, string.Concat(Enumerable.Repeat(piece, random.Next(2, 60))));
                break;
            case 8 when random.Next(8) == 0:
                // The same rule many times, under names of its own.
                int count = random.Next(2, 60);
                for (int n = 0; n < count; n++) lines.AddRange([FormattableString.Invariant($"rule m.n{n}"), "kind Letters",
                    "match " + (char)('a' + n % 26) + "{any}{letter}?x => y", "fix a => b", "keep a"]);
                break;
            default:
                lines[i] = TextMutator.Change(line, Encoding.UTF8.GetString(other), random);
                break;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
