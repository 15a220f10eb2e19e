using System.Buffers;

namespace OcrFrench.Normalization;

/// <summary>Which character passes run. Immutable; one per cleaner.</summary>
internal sealed class NormalizationPlan
{
    public NormalizationPlan(CharacterRepairs repairs)
    {
        Repairs = repairs;
        Triggers = SearchValues.Create(TriggersOf(repairs));
    }

    public CharacterRepairs Repairs { get; }

    /// <summary>
    /// Every repair has one of these characters in it or beside it, and sound French has next to none: ’ ' « » é à â … are not among them.
    /// </summary>
    public SearchValues<char> Triggers { get; }

    /// <summary>
    /// The passes for a period and a level. All lossless passes and the ligatures always; from <see cref="CleaningLevel.Balanced"/> on
    /// also the other lossy ones; the long s only in classical prints.
    /// </summary>
    public static NormalizationPlan For(SpellingPeriod period, CleaningLevel level) => new(RepairsFor(period, level));

    /// <summary>The same passes, to choose among.</summary>
    public static CharacterRepairs RepairsFor(SpellingPeriod period, CleaningLevel level)
    {
        CharacterRepairs repairs = CharacterRepairs.Lossless | CharacterRepairs.Lossy;
        if (level == CleaningLevel.Conservative) repairs = CharacterRepairs.Lossless | CharacterRepairs.Ligatures | CharacterRepairs.LongS;
        if (period != SpellingPeriod.Classical) repairs &= ~CharacterRepairs.LongS;
        return repairs;
    }

    /// <summary>Whether any pass may have something to do: one vectorised search.</summary>
    public bool Concerns(ReadOnlySpan<char> text) => text.ContainsAny(Triggers);

    /// <summary>The edits of a text, first to last.</summary>
    public CharacterScanner Scan(ReadOnlySpan<char> text) => new(this, text);

    private static string TriggersOf(CharacterRepairs repairs)
    {
        ReadOnlySpan<(CharacterRepairs Pass, string Triggers)> passes =
        [
            (CharacterRepairs.Mojibake, Mojibake.Triggers),
            (CharacterRepairs.Windows1252, Windows1252.Triggers),
            (CharacterRepairs.Composition, Composition.Triggers),
            (CharacterRepairs.SoftHyphens, SoftHyphens.Triggers),
            (CharacterRepairs.Invisibles, Invisibles.Triggers),
            (CharacterRepairs.Ligatures, Ligatures.Triggers),
            (CharacterRepairs.Apostrophes, Apostrophes.Triggers),
            (CharacterRepairs.Spaces, Spaces.Triggers),
            (CharacterRepairs.DetachedAccents, DetachedAccents.Triggers),
            (CharacterRepairs.LongS, LongS.Triggers),
        ];
        string all = "";
        foreach ((CharacterRepairs pass, string triggers) in passes)
            if ((repairs & pass) != CharacterRepairs.None) all += triggers;
        return all;
    }
}
