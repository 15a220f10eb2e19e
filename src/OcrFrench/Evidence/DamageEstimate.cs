using OcrFrench.Models.Confusions;

namespace OcrFrench.Evidence;

/// <summary>Estimates the share of damaged words without knowing the truth.</summary>
/// <remarks>
/// The share is a weighted sum of the share of unknown words and of corrections at the balanced level. The weights are those that
/// <c>estimate</c> of OcrFrench.ModelBuilder fits to four in five of the training pages, with models that have not seen them. On the fifth
/// kept aside: Tesseract’s English model, damaged 19.7 %, estimated 19.2 %, a page wrong by 2.2 points on average and by less than 5.6 in
/// nine of ten; its French model, damaged 8.7 %, estimated 7.3 %, wrong by 2.2 and 3.5, mostly because one or two words in a hundred are
/// misread as other French words; their truth, 0 % and 0.2 %. After cleaning: damaged 6.0 %, estimated 6.1 %, a page wrong by 1.4 points on
/// average and by less than 2.4 in nine of ten; 4.5 %, 4.2 %, 1.2 and 2.8; 0 % and 0.2 %. Punctuation does not count.
/// </remarks>
internal static class DamageEstimate
{
    /// <summary>The weights of the share of unknown words and of the corrections per word.</summary>
    private static readonly (double Unknown, double Corrections) s_allAccents = (2.00, 0.19), s_accentsLost = (1.72, 0.24);

    /// <summary>
    /// The same for the damage left after cleaning: the weights of the remaining unknown words and of the corrections made.
    /// </summary>
    private static readonly (double Unknown, double Corrections) s_allAccentsLeft = (2.05, 0.43), s_accentsLostLeft = (1.89, 0.17);

    public static double Of(Fingerprint fingerprint, double unknownShare, double correctionShare) =>
        Sum(LosesAccents(fingerprint) ? s_accentsLost : s_allAccents, unknownShare, correctionShare);

    /// <summary>The share of words still damaged after cleaning.</summary>
    /// <param name="fingerprint">The fingerprint before cleaning.</param>
    /// <param name="unknownLeft">The share of words unknown after cleaning.</param>
    /// <param name="correctionShare">The number of corrections per word.</param>
    public static double Left(Fingerprint fingerprint, double unknownLeft, double correctionShare) =>
        Sum(LosesAccents(fingerprint) ? s_accentsLostLeft : s_allAccentsLeft, unknownLeft, correctionShare);

    private static double Sum((double Unknown, double Corrections) weights, double unknown, double corrections) =>
        Math.Clamp((weights.Unknown * unknown) + (weights.Corrections * corrections), 0, 1);

    public static bool LosesAccents(Fingerprint fingerprint) => fingerprint is Fingerprint.English or Fingerprint.NoAccents;

    /// <summary>
    /// Whether a correction repairs a damaged word: differently encoded characters and words divided at a line’s end do not count as
    /// damage.
    /// </summary>
    public static bool Counts(CorrectionKind kind) =>
        kind is not (CorrectionKind.Character or CorrectionKind.LineEnd or CorrectionKind.Typography or CorrectionKind.Layout);
}
