using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>All that is known of one form, under its lower-case spelling, while the lexicon is built.</summary>
internal sealed class FormInfo(string form)
{
    internal string Form { get; } = form;

    // What the dictionary says.
    internal WordFlags DictionaryFlags { get; set; }

    internal WordClasses Classes { get; set; }

    internal bool IsImperfectOrConditional { get; set; }

    internal bool IsPlural { get; set; }

    internal bool InDictionary => DictionaryFlags != WordFlags.None;

    // How often the corpora of modern spelling have it, by letter case.
    internal int Lower { get; set; }

    internal int TitleInside { get; set; }

    internal int TitleAtStart { get; set; }

    internal int Upper { get; set; }

    internal int Mixed { get; set; }

    /// <summary>Counts that belong here but were written differently: Etat for État, oeuvre for œuvre.</summary>
    internal int Borrowed { get; set; }

    /// <summary>How often it stands among neighbours that are mostly not French words.</summary>
    internal int AmongForeign { get; set; }

    internal int Files { get; set; }

    /// <summary>The last file counted, so that each counts once.</summary>
    internal int LastFile { get; set; } = -1;

    // How often the prints of before 1800 have it.
    internal int OldLower { get; set; }

    internal int OldOther { get; set; }

    /// <summary>In how many of these texts.</summary>
    internal int OldFiles { get; set; }

    internal long Modern => (long)Lower + TitleInside + TitleAtStart + Upper + Mixed + Borrowed;

    internal int Old => OldLower + OldOther;

    internal long Total => Modern + Old;
}
