namespace OcrFrench;

/// <summary>A language other than French that passages of a text are in.</summary>
/// <param name="Code">
/// <c>en</c>, <c>de</c>, <c>it</c>, <c>es</c>, <c>pt</c> or <c>la</c>; <see cref="Unknown"/> for a language that is not French and cannot
/// be named.
/// </param>
/// <param name="Words">How many words are in it.</param>
public sealed record OtherLanguage(string Code, int Words)
{
    /// <summary>The code of a language that cannot be named: <c>und</c>.</summary>
    public const string Unknown = "und";
}
