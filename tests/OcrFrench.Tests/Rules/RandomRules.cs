using System.Globalization;
using System.Text;

namespace OcrFrench.Tests.Rules;

/// <summary>Random rule files over few letters, so that patterns overlap, contain each other and compete.</summary>
internal static class RandomRules
{
    private const string Letters = "abé1’ ";

    public static string Text(Random random)
    {
        var text = new StringBuilder();
        int length = random.Next(40);
        while (text.Length < length) text.Append(random.Next(12) == 0 ? "\n.,c&"[random.Next(5)] : Letters[random.Next(Letters.Length)]);
        return text.ToString();
    }

    public static string File(Random random, int rules)
    {
        var file = new StringBuilder();
        for (int i = 0; i < rules; i++)
        {
            file.Append(CultureInfo.InvariantCulture, $"rule random.r{i}\n  kind Letters\n");
            if (random.Next(4) == 0) file.Append("  level Thorough\n");
            if (random.Next(6) == 0) file.Append("  convention œ\n");
            for (int m = random.Next(3); m >= 0; m--) file.Append(Match(random));
            if (random.Next(2) == 0) file.Append("  require ").Append(Guard(random)).Append('\n');
            if (random.Next(5) == 0) file.Append("  rivals a ∅ éb\n");
            file.Append("  fix a => b\n  keep a\n");
        }

        return file.ToString();
    }

    private static string Match(Random random)
    {
        string core = Piece(random, 3, captures: true);
        string replacement = random.Next(4) switch
        {
            0 => "∅",
            1 => core.Contains('(', StringComparison.Ordinal) ? "x$1" : "x",
            2 => core.Contains('(', StringComparison.Ordinal) ? "$1$1" : "ab",
            _ => "é",
        };
        string left = random.Next(4) switch { 0 => "<", 1 => "^", 2 => One(random), _ => "" };
        string right = (random.Next(2) == 0 ? Piece(random, 2, captures: false) : "") + (
            random.Next(4) switch { 0 => ">", 1 => "$", _ => "" });
        return $"  match {core} => {replacement} / {left} _ {right}\n";
    }

    private static string Piece(Random random, int depth, bool captures)
    {
        var piece = new StringBuilder(One(random));
        for (int i = random.Next(depth + 1); i > 0; i--)
        {
            piece.Append(depth > 1 && random.Next(4) == 0
                ? $"({Piece(random, depth - 1, captures)}|{Piece(random, depth - 1, captures)})"
                : One(random));
            if (random.Next(4) == 0) piece.Append('?');
        }

        return piece.ToString();
    }

    private static string One(Random random) => random.Next(8) switch
    {
        0 => "[ab]",
        1 => "[^a]",
        2 => "{vowel}",
        3 => "{space}",
        4 => "{letter}",
        _ => "abé1’"[random.Next(5)].ToString(),
    };

    private static string Guard(Random random)
    {
        string subject = new[] { "token", "result", "previous", "next" }[random.Next(4)];
        string not = random.Next(3) == 0 ? "not " : "";
        return subject + " " + not
            + new[] { "known", "unknown", "lower", "upper", "caps", "number", "in a b ab", "frequency 3" }[random.Next(8)];
    }
}
