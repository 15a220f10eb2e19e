namespace OcrFrench.ModelBuilder.Channel;

/// <summary>Tables for fingerprints without pages to learn from, made from the learnt tables and from shares set by hand.</summary>
internal static class DerivedTables
{
    private const string AccentedLetters = "àâçèéêëîïôùûüÿ";

    /// <summary>
    /// How often an engine without accents reads an accented letter as the plain one, correctly, and as something else. By hand.
    /// </summary>
    private const double Unaccented = 0.95, WithAccent = 0.02, Otherwise = 0.03;

    /// <summary>How often it reads œ as oe. By hand.</summary>
    private const double Apart = 0.8;

    /// <summary>The share of the French table in the table for newspapers; the rest comes from the look-alike shapes. By hand.</summary>
    private const double FrenchShare = 0.7;

    /// <summary>
    /// In nats, by hand: costs of the damage that old newspapers are full of, such as words split, or hyphens left where lines were joined.
    /// </summary>
    private const double InlineHyphen = 4.5, Split = 5, Joined = 5.5, SplitElision = 4, WrongAccent = 5, LostApostrophe = 5;

    /// <summary>For an engine that writes no accents; everything else is taken from <paramref name="english"/>.</summary>
    public static ChannelTable NoAccents(ChannelTable english)
    {
        Dictionary<EditKey, ChannelRow> rows = [];
        foreach (IGrouping<ulong, ChannelRow> unit in english.Rows.Where(static r => !HasAccent(r.Edit.ReadText))
            .GroupBy(static r => r.Edit.Printed))
        {
            // All other readings of an accented letter share what the plain letter leaves over.
            string printed = unit.First().Edit.PrintedText;
            double others = unit.Where(r => !IsUnaccented(r.Edit)).Sum(static r => Math.Exp(-r.Cost));
            double dearer = printed.Length == 1 && HasAccent(printed) ? Math.Max(0, Math.Log(others / Otherwise)) : 0;
            foreach (ChannelRow row in unit)
                rows[row.Edit] = dearer > 0 ? row with { Cost = row.Cost + dearer, Source = ChannelTable.Derived } : row;
        }
        foreach (char letter in AccentedLetters)
        {
            Put(Letters.Base(letter).ToString(), letter.ToString(), Unaccented);
            Put(char.ToUpperInvariant(Letters.Base(letter)).ToString(), letter.ToString(), Unaccented);
            Put(letter.ToString(), letter.ToString(), WithAccent);
        }
        Put("oe", "œ", Apart);
        Put("œ", "œ", WithAccent);
        return new ChannelTable { Parameters = english.Parameters, Rows = [.. rows.Values] };

        void Put(string read, string printed, double share)
        {
            EditKey edit = EditKey.Of(read, printed);
            rows[edit] = new ChannelRow(edit, -Math.Log(share), 0, ChannelTable.Derived);
        }
    }

    private static bool HasAccent(string text) => text.Any(static c => Letters.IsAccented(c) || c is 'œ' or 'Œ');

    private static bool IsUnaccented(EditKey edit) =>
        edit is { ReadLength: 1, PrintedLength: 1 }
            ? Letters.SameBase((char)edit.Read, (char)edit.Printed)
            : edit is { ReadText: "oe", PrintedText: "œ" };

    /// <summary>
    /// For old newspapers read by commercial engines: the French table mixed with look-alike shapes, with words split and joined more
    /// often.
    /// </summary>
    public static ChannelTable FineReader(ChannelTable french, ChannelTable shapes)
    {
        Dictionary<EditKey, ChannelRow> rows = [];
        foreach (ChannelRow row in french.Rows)
            rows[row.Edit] = row.Edit.IsIdentity ? row : row with
            {
                Cost = row.Cost - Math.Log(FrenchShare),
                Source = ChannelTable.Derived,
            };
        foreach (ChannelRow row in shapes.Rows)
        {
            double shape = Math.Exp(-row.Cost) * (1 - FrenchShare);
            double learnt = rows.TryGetValue(row.Edit, out ChannelRow? known) ? Math.Exp(-known.Cost) : 0;
            rows[row.Edit] = new ChannelRow(row.Edit, -Math.Log(shape + learnt), known?.Count ?? 0, ChannelTable.Derived);
        }
        AtMost("-", "", InlineHyphen);
        AtMost(" ", "", Split);
        AtMost("", " ", Joined);
        AtMost("’ ", "’", SplitElision);
        AtMost(" ’", "’", SplitElision);
        AtMost("", "’", LostApostrophe);
        foreach (char printed in AccentedLetters)
        {
            AtMost(Letters.Base(printed).ToString(), printed.ToString(), WrongAccent);
            AtMost(printed.ToString(), Letters.Base(printed).ToString(), WrongAccent);
            foreach (char read in AccentedLetters)
                if (read != printed && Letters.SameBase(read, printed)) AtMost(read.ToString(), printed.ToString(), WrongAccent);
        }
        return new ChannelTable { Parameters = french.Parameters, Rows = [.. rows.Values] };

        void AtMost(string read, string printed, double cost)
        {
            EditKey edit = EditKey.Of(read, printed);
            if (!rows.TryGetValue(edit, out ChannelRow? known) || known.Cost > cost)
                rows[edit] = new ChannelRow(edit, cost, known?.Count ?? 0, ChannelTable.Hand);
        }
    }
}
