using OcrFrench.Characters;
using OcrFrench.Edits;

namespace OcrFrench.Steps.Normalization;

/// <summary>Which character passes run. Immutable; one per cleaner.</summary>
internal sealed class NormalizationPlan
{
    /// <summary>Even a repair that may lose something is all but certain (by hand).</summary>
    private const float Lossy = 0.99f;

    public NormalizationPlan(CharacterRepairs repairs)
    {
        Repairs = repairs;
        Triggers = CharFinder.Of(TriggersOf(repairs));
        OtherTriggers = CharFinder.Of(TriggersOf(repairs) + FontEncoding.Wrong);
    }

    public CharacterRepairs Repairs { get; }

    /// <summary>
    /// Every repair has one of these characters in it or beside it, and sound French has next to none: ’ ' « » é à â … are not among them.
    /// </summary>
    public CharFinder Triggers { get; }

    /// <summary>The same for a text in which letters of <see cref="FontEncoding"/> may show what Œ means.</summary>
    public CharFinder OtherTriggers { get; }

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

    /// <summary>Adds the edits of a text to a list, first to last.</summary>
    public void Find(ReadOnlySpan<char> text, ChangeList into)
    {
        if (!Concerns(text)) return;
        CharacterScanner scanner = Scan(text);
        while (scanner.TryNext(out CharacterEdit edit))
            into.Add(edit.Start, edit.End, edit.Replacement,
                new Reason(CorrectionKind.Character, edit.RuleId, edit.IsLossless ? 1 : Lossy));
    }

    /// <summary>The edits of a text, first to last.</summary>
    public CharacterScanner Scan(ReadOnlySpan<char> text) => new(this, text);

    private static string TriggersOf(CharacterRepairs repairs)
    {
        return Of(CharacterRepairs.Mojibake, Mojibake.Triggers)
            + Of(CharacterRepairs.Windows1252, Windows1252.Triggers)
            + Of(CharacterRepairs.Composition, Composition.Triggers)
            + Of(CharacterRepairs.SoftHyphens, SoftHyphens.Triggers)
            + Of(CharacterRepairs.Invisibles, Invisibles.Triggers)
            + Of(CharacterRepairs.Ligatures, Ligatures.Triggers)
            + Of(CharacterRepairs.Apostrophes, Apostrophes.Triggers)
            + Of(CharacterRepairs.Spaces, Spaces.Triggers)
            + Of(CharacterRepairs.DetachedAccents, DetachedAccents.Triggers)
            + Of(CharacterRepairs.SpacingAccents, SpacingAccents.Triggers)
            + Of(CharacterRepairs.FontEncoding, FontEncoding.Triggers)
            + Of(CharacterRepairs.LongS, LongS.Triggers);

        string Of(CharacterRepairs pass, string triggers) => (repairs & pass) != CharacterRepairs.None ? triggers : "";
    }
}
