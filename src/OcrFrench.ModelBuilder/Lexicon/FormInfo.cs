using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>All that is known about a form, in lower case, while the lexicon is built.</summary>
internal sealed class FormInfo(string form)
{
    internal string Form { get; } = form;

    // What the dictionary says.
    internal WordFlags DictionaryFlags { get; set; }

    internal WordClasses Classes { get; set; }

    internal bool IsImperfectOrConditional { get; set; }

    internal bool IsPlural { get; set; }

    internal bool InDictionary => DictionaryFlags != WordFlags.None;

    // How often it occurs in the corpora of modern spelling, by letter case.
    internal int Lower { get; set; }

    internal int TitleInside { get; set; }

    internal int TitleAtStart { get; set; }

    internal int Upper { get; set; }

    internal int Mixed { get; set; }

    /// <summary>Occurrences in another spelling, such as Etat for État and oeuvre for œuvre.</summary>
    internal int Borrowed { get; set; }

    /// <summary>How often it occurs among words that are mostly not French.</summary>
    internal int AmongForeign { get; set; }

    internal int Files { get; set; }

    /// <summary>The last file in which it was counted, so that each file counts once.</summary>
    internal int LastFile { get; set; } = -1;

    // How often it occurs in prints from before 1800.
    internal int OldLower { get; set; }

    internal int OldOther { get; set; }

    /// <summary>In how many of these prints it occurs.</summary>
    internal int OldFiles { get; set; }

    internal long Modern => (long)Lower + TitleInside + TitleAtStart + Upper + Mixed + Borrowed;

    internal int Old => OldLower + OldOther;

    internal long Total => Modern + Old;
}
