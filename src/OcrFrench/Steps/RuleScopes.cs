using OcrFrench.Models.Confusions;
using OcrFrench.Rules;
using OcrFrench.Survey;

namespace OcrFrench.Steps;

/// <summary>Which rules apply to a text: conventions are only repaired where its engine cannot have read them.</summary>
/// <param name="level">The level that the user chose.</param>
/// <param name="unwantedKinds">A bit for each kind of correction that is excluded.</param>
/// <param name="capitals">Whether capitals have accents, as the user wants it.</param>
internal sealed class RuleScopes(CleaningLevel level, uint unwantedKinds, CapitalAccents capitals)
{
    public RuleScope Of(SourceFacts facts)
    {
        DamageProfile profile = facts.Judged;
        Conventions habits = profile.Fingerprint switch
        {
            _ when facts.MayBeOld => Conventions.None,
            Fingerprint.English or Fingerprint.NoAccents => Conventions.All,
            // Too short a text to tell its engine: where it has other accents than é, its capitals would have theirs.
            Fingerprint.General when profile.HasRareAccents && !profile.AccentsCapitals => Conventions.Ligature,
            Fingerprint.General => Conventions.Ligature | Conventions.CapitalAccents,
            _ => Conventions.None,
        };
        // Rules that would only be refused afterwards, with a doubt for each Etat of a text.
        if (capitals == CapitalAccents.Never) habits &= ~Conventions.CapitalAccents;
        if (!facts.MisreadsAmpersands) habits &= ~Conventions.NoAmpersand;
        return new RuleScope(level, habits) { UnwantedKinds = unwantedKinds };
    }
}
