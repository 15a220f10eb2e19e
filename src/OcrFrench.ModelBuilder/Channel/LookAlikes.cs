namespace OcrFrench.ModelBuilder.Channel;

/// <summary>How an edit of single characters is classed: edits of one class lend each other probability.</summary>
internal enum EditClass
{
    Identity,
    Accent,
    LookAlike,
    OtherSubstitution,
    Insertion,
    Deletion,
    Composite,
}

/// <summary>The classes of edits, by the hand-made table of look-alike shapes.</summary>
internal sealed class LookAlikes(IEnumerable<ChannelRow> shapes)
{
    /// <summary>By hand: how many different characters readings commonly consist of; an unlearnt substitution is one of them.</summary>
    public const int ReadAlphabet = 80;

    private readonly HashSet<EditKey> known = [.. shapes.Select(static row => row.Edit)];

    public EditClass ClassOf(EditKey edit)
    {
        if (edit.IsIdentity) return EditClass.Identity;
        if (!edit.IsSingle) return EditClass.Composite;
        if (edit.Read == 0) return EditClass.Deletion;
        if (edit.Printed == 0) return EditClass.Insertion;
        return Letters.SameBase((char)edit.Read, (char)edit.Printed) ? EditClass.Accent
            : known.Contains(edit) ? EditClass.LookAlike
            : EditClass.OtherSubstitution;
    }

    /// <summary>The occasions on which any edit of a class could have happened.</summary>
    public double Occasions(EditClass which, PrintedCounts printed) => which switch
    {
        EditClass.Insertion or EditClass.OtherSubstitution => printed.Characters * ReadAlphabet,
        EditClass.Deletion => printed.Characters,
        // About two other shapes (with another accent, with or without one; the capital) can be read for each of a, c, e, i, o, u.
        EditClass.Accent => 2 * printed.SingleCharacters.Where(static c => "aceiou".Contains(Letters.Base(c), StringComparison.Ordinal))
            .Sum(c => printed.Occasions(EditKey.Of([c], [c]))),
        EditClass.LookAlike => known.Where(static e => e.IsSingle && e.Printed != 0 && e.Read != 0).OrderBy(static e => e.Printed)
        .ThenBy(static e => e.Read).Sum(printed.Occasions),
        _ => throw new ArgumentOutOfRangeException(nameof(which)),
    };
}
