using OcrFrench.Characters;

namespace OcrFrench.Models.Lexicon;

/// <summary>How a form may be written, and where the lexicon got it from.</summary>
[Flags]
internal enum WordFlags : byte
{
    None = 0,

    /// <summary>A word in lower case.</summary>
    Lower = 1,

    /// <summary>A name: sound with a capital (Paris, Artagnan).</summary>
    Title = 2,

    /// <summary>An acronym: sound in capitals (ONU).</summary>
    Upper = 4,

    /// <summary>An elided word with its apostrophe (l’, qu’, jusqu’); see <see cref="Clitics"/>.</summary>
    Clitic = 8,

    /// <summary>A spelling from before about 1835 (étoit, enfans, sçavoir).</summary>
    Old = 16,

    /// <summary>Not in the dictionary: attested by the corpora.</summary>
    FromCorpus = 32,

    /// <summary>A word with œ written oe (oeuvre): not a word in its own right, but a habit of some documents.</summary>
    OeVariant = 64,

    /// <summary>
    /// A form that is far more often damage than intended (ie, dc, tète), so that finding it proves nothing. Look-ups find it, but
    /// <see cref="WordGraph"/> does not call it known.
    /// </summary>
    Rare = 128,
}
