using OcrFrench.Characters;
using OcrFrench.Models.Confusions;

namespace OcrFrench.Models.Search;

/// <summary>What the characters of a string may stand for at each position: looked up once for all partial candidates.</summary>
internal sealed class ReadAhead
{
    /// <summary>The cost of treating a capital as the small letter that the table lists.</summary>
    /// <remarks>By hand: small, because engines often take a capital for its small letter.</remarks>
    private const float LostCaseCost = 0.5f;

    private const int Longest = CandidateSearch.MaxReadLength;
    private const int MostPieces = ShortText.Capacity * 2;

    private readonly Piece[] _pieces = new Piece[Longest * MostPieces];
    private readonly int[] _counts = new int[Longest];
    private readonly char[] _raw = new char[ShortText.Capacity], _folded = new char[ShortText.Capacity];
    private readonly Outlook[] _outlooks = new Outlook[Longest + 1];

    public ReadAhead()
    {
        for (int i = 0; i < _outlooks.Length; i++) _outlooks[i] = new Outlook();
    }

    /// <summary>Looks a string up.</summary>
    public void Prepare(ReadOnlySpan<char> read, ConfusionTable table, in SearchLimits limits)
    {
        GenericCosts generic = table.Generic;
        float most = limits.MaxGeneric > 0 ? MathF.Min(generic.Substitute, MathF.Min(generic.Delete, generic.Insert)) : limits.MaxCost;
        for (int at = 0; at < read.Length; at++)
        {
            FindEdits(read, at, table);
            Outlook outlook = _outlooks[at];
            outlook.Clear(most);
            char lower = Letters.ToLower(read[at]);
            outlook.Add(Exits.Of(ShortText.From(lower)), KeepCost(lower, table));
            foreach (ref readonly Piece piece in PiecesAt(at)) LookAt(piece.Edits, piece.Extra, table, outlook);
            LookAt(table.InsertionRange, 0, table, outlook);
        }

        _outlooks[read.Length].Clear(0);
    }

    /// <summary>The pieces that start at a position.</summary>
    public ReadOnlySpan<Piece> PiecesAt(int position) => _pieces.AsSpan(position * MostPieces, _counts[position]);

    /// <summary>The least cost of reading the next characters from a node of the lexicon with these exits.</summary>
    public float Least(int position, ulong exits) => _outlooks[position].Least(exits);

    /// <summary>The cost of a character having been read as printed.</summary>
    public static float KeepCost(char lower, ConfusionTable table) => lower == ' ' ? 0 : table.KeepCost(lower);

    private static void LookAt(EditRange edits, float extra, ConfusionTable table, Outlook outlook)
    {
        foreach (ref readonly Edit edit in table.Edits(edits))
            if (!outlook.Add(edit.Starts, edit.Cost + extra)) return;
    }

    private void FindEdits(ReadOnlySpan<char> read, int at, ConfusionTable table)
    {
        int count = 0;
        Span<Piece> pieces = _pieces.AsSpan(at * MostPieces, MostPieces);
        Span<char> raw = _raw, folded = _folded;
        for (int length = 1; length <= ShortText.Capacity && at + length <= read.Length; length++)
        {
            char last = read[at + length - 1];
            raw[length - 1] = last == '\'' ? Chars.Apostrophe : last; // the tables use a single apostrophe
            ReadOnlySpan<char> piece = raw[..length];
            if (table.TryFind(piece, out EditRange edits)) pieces[count++] = new Piece(edits, length, 0);
            if (TryLower(piece, folded) && table.TryFind(folded[..length], out edits))
            {
                pieces[count++] = new Piece(edits, length, LostCaseCost);
            }
        }

        _counts[at] = count;
    }

    /// <summary>Whether the piece contains a capital; also gives the piece in lower case.</summary>
    private static bool TryLower(ReadOnlySpan<char> piece, Span<char> lowered)
    {
        bool any = false;
        for (int i = 0; i < piece.Length; i++)
        {
            lowered[i] = Letters.ToLower(piece[i]);
            any |= lowered[i] != piece[i] && !Chars.IsApostrophe(piece[i]);
        }

        return any;
    }
}

/// <summary>The next characters, and the edits that the table has for them.</summary>
/// <param name="Edits">The edits.</param>
/// <param name="Length">How many characters they consume.</param>
/// <param name="Extra">Their cost beyond that in the table.</param>
internal readonly record struct Piece(EditRange Edits, int Length, float Extra);
