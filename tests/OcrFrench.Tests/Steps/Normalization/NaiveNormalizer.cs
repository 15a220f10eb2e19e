using OcrFrench.Characters;
using OcrFrench.Steps.Normalization;

namespace OcrFrench.Tests.Steps.Normalization;

/// <summary>
/// What the scanner must come to, the plain way: one list of characters, every character pushed, dictionaries, no jumps, no window.
/// </summary>
internal sealed class NaiveNormalizer
{
    private static readonly Dictionary<char, int> Bytes = MakeBytes();
    private static readonly Dictionary<(char, char), char> Compositions = MakeCompositions();
    private static readonly Dictionary<char, string> LigatureLetters = new()
    {
        ['ﬀ'] = "ff",
        ['ﬁ'] = "fi",
        ['ﬂ'] = "fl",
        ['ﬃ'] = "ffi",
        ['ﬄ'] = "ffl",
        ['ﬅ'] = "ſt",
        ['ﬆ'] = "st",
        ['\uF001'] = "fi",
        ['\uF002'] = "fl",
    };

    private static readonly HashSet<string> ElidedWords = new(["aujourd", "entr", "prud"], StringComparer.OrdinalIgnoreCase);

    private readonly CharacterRepairs _repairs;
    private readonly string _text;
    private readonly List<char> _out = [];
    private readonly char _apostrophe;
    private readonly bool _evidence;
    private readonly bool _before, _behind, _detachedBehind, _otherEncoding;
    private int _position;

    private NaiveNormalizer(CharacterRepairs repairs, string text)
    {
        _repairs = repairs;
        _text = text;
        int curly = text.Count(c => c is '’' or '\u0092') + (text.Split("â€™").Length - 1);
        _apostrophe = text.Count(c => c == '\'') > curly ? '\'' : '’';
        _evidence = Enumerable.Range(0, text.Length).Any(i => (i == 0 || !Waits(text[i - 1]))
            && (Stands("Ã©", i) || Stands("Ã¨", i) || Stands("â€™", i)));
        string framed = "\0\0" + text + "\0\0";
        _otherEncoding = Enumerable.Range(0, text.Length).Any(i => Wrong(framed.Substring(i + 1, 3)));
        string seen = "\0\0" + string.Concat(text.Where(c => !In("\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF", c))) + "\0";
        string[] signs = [.. Enumerable.Range(0, seen.Length - 3).Select(i => Side(seen.Substring(i, 4)))];
        _before = signs.Contains("before") && !signs.Contains("behind");
        _behind = signs.Contains("behind") && !signs.Contains("before");
        string[] detached = [.. Enumerable.Range(0, text.Length).Select(i => DetachedSide((text + "\0\0\0").Substring(i, 4)))];
        _detachedBehind = detached.Contains("behind") && !detached.Contains("before");
    }

    private static string DetachedSide(string four)
    {
        bool left = Detached(four[0], four[2]) != '\0', right = Detached(four[3], four[2]) != '\0';
        return four[1] is not (' ' or '\u00A0') || left == right ? "" : left ? "behind" : "before";
    }

    public static string Run(CharacterRepairs repairs, string text) => new NaiveNormalizer(repairs, text).Run();

    private string Run()
    {
        while (_position < _text.Length)
        {
            char c = _text[_position++];
            bool opens = c == '\uFEFF' && _position == 1;
            _out.Add(c);
            if (!opens) Settle();
        }

        Context(0);
        return new string([.. _out]);
    }

    private void Settle()
    {
        while (Decode() || Control() || Compose())
        {
        }

        if (On(CharacterRepairs.SpacingAccents)) JoinAccent();
        char top = At(0), next = _position < _text.Length ? _text[_position] : '\0';
        bool halves = char.IsHighSurrogate(At(1)) && char.IsLowSurrogate(next);
        bool drop = (On(CharacterRepairs.SoftHyphens) && top == '\u00AD' && !halves && !LineEnds())
            || (On(CharacterRepairs.Invisibles) && In("\u200B\u2060\uFEFF", top) && !halves)
            || (On(CharacterRepairs.Invisibles) && In("\u200C\u200D\u200E\u200F", top) && !Complex(At(1)) && !Complex(next));
        if (drop)
        {
            Pop(1);
            return;
        }

        if (On(CharacterRepairs.Ligatures) && LigatureLetters.TryGetValue(top, out string? letters))
        {
            if (On(CharacterRepairs.LongS)) letters = letters.Replace('ſ', 's');
            Pop(1);
            _out.Add(letters[0]);
            Context(1);
            _out.AddRange(letters[1..]);
            return;
        }

        if (On(CharacterRepairs.LongS) && top == 'ſ') _out[^1] = 's';
        Context(1);
    }

    private bool Decode()
    {
        if (!On(CharacterRepairs.Mojibake)) return false;
        int last = Byte(At(0)), middle = Byte(At(1));
        if (last is < 0x80 or > 0xBF) return false;
        char two = At(1) switch
        {
            'Ã' => (char)(0xC0 + (last - 0x80)),
            'Â' => (char)last,
            'Å' when last == 0x92 => 'Œ',
            'Å' when last == 0x93 => 'œ',
            'Å' when last == 0xB8 => 'Ÿ',
            'Å' when last == 0xBF => 'ſ',
            'Æ' when last == 0x92 && At(2) == 'Ã' => 'ƒ',
            'Ì' when last is 0x80 or 0x81 or 0x82 or 0x83 or 0x88 or 0xA7 && LatinLetters.IsLatin(At(2)) => (char)(0x300 + (last - 0x80)),
            _ => '\0',
        };
        char three = two != '\0' ? '\0' : (char)(((Byte(At(2)) & 0xF) << 12) | ((middle & 0x3F) << 6) | (last & 0x3F));
        bool known = At(2) switch
        {
            'â' => middle == 0x80 || three is '€' or '™' or '№' or '−',
            'ï' => three is (>= '\uFB00' and <= '\uFB06') or '\uFEFF' && middle >= 0x80,
            _ => false,
        };
        if (two == '\0' && (!known || middle is < 0x80 or > 0xBF)) return false;
        int length = two == '\0' ? 3 : 2, waiting = 0;
        while (waiting < 5 && Waits(At(length + waiting))) waiting++;
        if (waiting == 5) return false;
        Pop(length);
        _out.Add(two == '\0' ? three : two);
        return true;
    }

    private bool Control()
    {
        char top = At(0);
        if (!On(CharacterRepairs.Windows1252) || top is < '\u0080' or > '\u009F' || Waits(At(1))) return false;
        char meant = Bytes.FirstOrDefault(pair => pair.Value == top && pair.Key > 0xFF).Key;
        if (meant == '\0' || (meant == '€' && !In("0123456789 \u00A0\u202F", At(1)))) return false;
        _out[^1] = meant;
        return true;
    }

    private bool Compose()
    {
        if (!On(CharacterRepairs.Composition)) return false;
        if (At(0) is '\u212A' or '\u212B')
        {
            _out[^1] = At(0) == '\u212A' ? 'K' : 'Å';
            return true;
        }

        if (!Compositions.TryGetValue((At(1), At(0)), out char composed)) return false;
        Pop(2);
        _out.Add(composed);
        return true;
    }

    private void Context(int follows)
    {
        if (follows == 1 && On(CharacterRepairs.Apostrophes) && Latin(At(0)) && _out.Count > 2)
        {
            string word = "";
            for (int i = 2; Latin(At(i)) || In("0123456789", At(i)); i++) word = At(i) + word;
            bool one = word.Length == 1 && (word == "1" || !char.IsAsciiDigit(word[0])) && !In("uUÂÃÅÆÌ", word[0]);
            bool more = word.EndsWith("qu", StringComparison.OrdinalIgnoreCase) || ElidedWords.Contains(word);
            bool consonant = word.Length == 1 && In("bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ", word[0]);
            if ((In("‘‛ʼʹ′＇", At(1)) && (one || more)) || (In("`´", At(1)) && (consonant || more))) _out[^2] = _apostrophe;
        }

        if (follows == 1 && On(CharacterRepairs.Spaces) && Latin(At(0)) && (At(2) == ',' || (Latin(At(2)) && !In("ÂÃÅÌ", At(2))))
            && (At(1) is (>= '\u2000' and <= '\u200A') or '\u205F' or '\u3000' or '\u1680')) _out[^2] = ' ';

        if (On(CharacterRepairs.FontEncoding))
        {
            string three = string.Concat(At(follows + 1), At(follows), follows == 0 ? '\0' : At(0));
            int meant = "ØŁŒßø".IndexOf(three[1], StringComparison.Ordinal);
            bool beside = Small(three[0]) || (meant is 0 or 1 && Small(three[2]));
            if (meant >= 0 && beside && (_otherEncoding || Wrong(three))) _out[^(follows + 1)] = "éèêûù"[meant];
        }

        if (On(CharacterRepairs.DetachedAccents))
        {
            char left = Detached(At(follows + 2), At(follows)), right = follows == 1 ? Detached(At(0), At(1)) : '\0';
            if (At(follows + 1) is not (' ' or '\u00A0')) left = right = '\0';
            if (left != '\0' && (right == '\0' || _detachedBehind)) Replace(follows, 3, left);
            else if (left == '\0' && right != '\0') Replace(0, 2, right);
        }

        if (On(CharacterRepairs.Mojibake) && _evidence && At(follows) == ' ' && At(follows + 1) == 'Ã')
        {
            if (follows == 0 || In(" \t\r\n,.)-'’", At(0))) Replace(follows, 2, 'à');
            else _out[^3] = 'à';
        }
    }

    private static char Detached(char letter, char accent) =>
        In("\u0300\u0301\u0302\u0308\u0327", accent) && In("aceiouACEIOU", letter)
            ? Compositions.GetValueOrDefault((letter, accent)) : '\0';

    private void Replace(int follows, int count, char by)
    {
        _out.RemoveRange(_out.Count - follows - count, count);
        _out.Insert(_out.Count - follows, by);
    }

    private void JoinAccent()
    {
        char next = _position < _text.Length ? _text[_position] : '\0';
        string side = Side(string.Concat(At(3), At(2), At(1), At(0)));
        char own = French(At(1), At(0)), before = French(At(0), At(1)), below = French(At(2), At(1));
        if (_behind && In("´`ˆ¨¸", At(0)))
        {
            if (own != '\0' && next != At(0) && (At(0) != '`' || Latin(next))) Replace(0, 2, own);
        }
        else if ((_before ? At(2) != At(1) : side == "before") && before != '\0') Replace(0, 2, before);
        else if (side == "behind") Replace(1, 2, below);
    }

    /// <summary>On which side of its letter the accent, the third of four characters stands, if that is beyond doubt.</summary>
    private static string Side(string four)
    {
        bool left = French(four[1], four[2]) != '\0', right = French(four[3], four[2]) != '\0';
        if (left == right || !Latin(four[1]) || !Latin(four[3]) || In("ÂÃÅÆÌ", four[1])) return "";
        if (four[..2].ToUpperInvariant() is "QU" or "TR") return "";
        if (right) return Latin(four[0]) ? "before" : "";
        return four[2] != '`' || Latin(four[0]) ? "behind" : "";
    }

    private static char French(char letter, char accent)
    {
        const string Pairs = "´eé´EÉ`aà`eè`uù`AÀ`EÈ`UÙˆaâˆeêˆiîˆoôˆuûˆAÂˆEÊˆIÎˆOÔˆUÛˆıî¨eë¨iï¨uü¨EË¨IÏ¨UÜ¨ıï¸cç¸CÇ";
        for (int i = 0; i < Pairs.Length; i += 3)
            if (Pairs[i] == accent && Pairs[i + 1] == letter) return Pairs[i + 2];
        return '\0';
    }

    private static bool Wrong(string three) => In("ØŁ", three[1]) && Small(three[0]) && Small(three[2]);

    private static bool Small(char c) => In("abcdefghijklmnopqrstuvwxyzéèêûù", c);

    private bool LineEnds()
    {
        int i = _position;
        while (i < _text.Length && In(" \t\u00A0\u202F\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF", _text[i])) i++;
        return i == _text.Length || In("\n\r\f\v\u2028\u2029", _text[i]);
    }

    private bool On(CharacterRepairs pass) => _repairs.HasFlag(pass);

    private char At(int back) => back < _out.Count ? _out[^(back + 1)] : '\0';

    private void Pop(int count) => _out.RemoveRange(_out.Count - count, count);

    private bool Stands(string what, int at) => string.CompareOrdinal(_text, at, what, 0, what.Length) == 0;

    private static bool In(string set, char c) => set.Contains(c, StringComparison.Ordinal);

    private static bool Latin(char c) => LatinLetters.IsLatin(c);

    private static bool Waits(char c) => In("ÂÃÅÆÌâï€‚„ˆ¬»\u0080\u0082\u0084\u0088", c);

    private static bool Complex(char c) =>
        c is (>= '\u0590' and <= '\u1DFF') or (>= '\u2190' and <= '\u2BFF') or (>= '\uA000' and <= '\uDFFF') or (
            >= '\uFB1D' and <= '\uFEFC');

    private static int Byte(char c) => Bytes.GetValueOrDefault(c);

    private static Dictionary<char, int> MakeBytes()
    {
        Dictionary<char, int> bytes = [];
        for (int b = 0x80; b <= 0xFF; b++) bytes[(char)b] = b;
        const string High = "80€82‚83ƒ84„85…86†87‡88ˆ89‰8AŠ8B‹8CŒ8EŽ91‘92’93“94”95•96–97—98˜99™9Aš9B›9Cœ9Ež9FŸ";
        for (int i = 0; i < High.Length; i += 3) bytes[High[i + 2]] = Convert.ToInt32(High.Substring(i, 2), 16);
        return bytes;
    }

    private static Dictionary<(char, char), char> MakeCompositions()
    {
        Dictionary<(char, char), char> all = [];
        for (char letter = 'A'; letter < '\u1F00'; letter++)
            foreach (char mark in CompositionTable.Marks)
                if (CompositionTable.Compose(letter, mark) is var composed and not '\0') all[(letter, mark)] = composed;
        return all;
    }
}
