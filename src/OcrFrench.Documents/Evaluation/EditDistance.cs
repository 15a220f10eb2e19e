using System.Text;

namespace OcrFrench.Documents.Evaluation;

/// <summary>Levenshtein distance by Myers' bit vectors, in Hyyrö's blocks of 64 rows, so that a page costs milliseconds.</summary>
internal static class EditDistance
{
    private const int Block = 64;

    /// <summary>A text as code points: what a reader would call its characters, whatever their UTF-16 length.</summary>
    public static int[] CodePoints(string text)
    {
        var points = new int[text.Length];
        int count = 0;
        foreach (Rune rune in text.EnumerateRunes()) points[count++] = rune.Value;
        Array.Resize(ref points, count);
        return points;
    }

    public static int Between(string a, string b) => Between(CodePoints(a), CodePoints(b));

    public static int Between(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        int prefix = a.CommonPrefixLength(b);
        a = a[prefix..];
        b = b[prefix..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (a.Length > b.Length)
        {
            ReadOnlySpan<int> longer = a;
            a = b;
            b = longer;
        }

        if (a.Length == 0) return b.Length;
        return a.Length <= Block ? OneBlock(a, b) : ManyBlocks(a, b);
    }

    private static int OneBlock(ReadOnlySpan<int> pattern, ReadOnlySpan<int> text)
    {
        ulong last = 1UL << (pattern.Length - 1);
        ulong pv = ulong.MaxValue, mv = 0;
        int score = pattern.Length;
        foreach (int symbol in text)
        {
            ulong eq = 0;
            for (int i = 0; i < pattern.Length; i++)
            {
                if (pattern[i] == symbol) eq |= 1UL << i;
            }

            ulong xv = eq | mv;
            ulong xh = (((eq & pv) + pv) ^ pv) | eq;
            ulong ph = mv | ~(xh | pv), mh = pv & xh;
            if ((ph & last) != 0) score++;
            else if ((mh & last) != 0) score--;
            ph = (ph << 1) | 1;
            mh <<= 1;
            pv = mh | ~(xv | ph);
            mv = ph & xv;
        }

        return score;
    }

    private static int ManyBlocks(ReadOnlySpan<int> pattern, ReadOnlySpan<int> text)
    {
        int blocks = (pattern.Length + Block - 1) / Block;
        var rows = new Dictionary<int, ulong[]>();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (!rows.TryGetValue(pattern[i], out ulong[]? row)) rows.Add(pattern[i], row = new ulong[blocks]);
            row[i / Block] |= 1UL << (i % Block);
        }

        ulong last = 1UL << ((pattern.Length - 1) % Block);
        var pv = new ulong[blocks];
        var mv = new ulong[blocks];
        var nowhere = new ulong[blocks];
        Array.Fill(pv, ulong.MaxValue);
        int score = pattern.Length;
        foreach (int symbol in text)
        {
            ulong[] row = rows.GetValueOrDefault(symbol, nowhere);
            ulong phIn = 1, mhIn = 0;
            for (int k = 0; k < blocks; k++)
            {
                ulong eq = row[k], p = pv[k], m = mv[k];
                ulong xv = eq | m;
                eq |= mhIn;
                ulong xh = (((eq & p) + p) ^ p) | eq;
                ulong ph = m | ~(xh | p), mh = p & xh;
                if (k == blocks - 1)
                {
                    if ((ph & last) != 0) score++;
                    else if ((mh & last) != 0) score--;
                }

                ulong phOut = ph >> (Block - 1), mhOut = mh >> (Block - 1);
                ph = (ph << 1) | phIn;
                mh = (mh << 1) | mhIn;
                pv[k] = mh | ~(xv | ph);
                mv[k] = ph & xv;
                phIn = phOut;
                mhIn = mhOut;
            }
        }

        return score;
    }
}
