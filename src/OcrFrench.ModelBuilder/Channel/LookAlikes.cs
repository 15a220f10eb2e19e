namespace OcrFrench.ModelBuilder.Channel;

/// <summary>The classes of single edits; edits of one class are smoothed with the same rate.</summary>
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

/// <summary>Classes edits by the hand-written table of look-alike shapes.</summary>
internal sealed class LookAlikes(IEnumerable<ChannelRow> shapes)
{
    /// <summary>How many different characters OCR commonly outputs, any of which may be an unlearnt substitution. By hand.</summary>
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

    /// <summary>How often any edit of a class could have happened.</summary>
    public double Occasions(EditClass which, PrintedCounts printed) => which switch
    {
        EditClass.Insertion or EditClass.OtherSubstitution => printed.Characters * ReadAlphabet,
        EditClass.Deletion => printed.Characters,
        // Each of a, c, e, i, o and u has about two other forms that may be read for it: another accent, none, the capital.
        EditClass.Accent => 2 * printed.SingleCharacters.Where(static c => "aceiou".Contains(Letters.Base(c), StringComparison.Ordinal))
            .Sum(c => printed.Occasions(EditKey.Of([c], [c]))),
        EditClass.LookAlike => known.Where(static e => e.IsSingle && e.Printed != 0 && e.Read != 0).OrderBy(static e => e.Printed)
        .ThenBy(static e => e.Read).Sum(printed.Occasions),
        _ => throw new ArgumentOutOfRangeException(nameof(which)),
    };
}
