using OcrFrench.Characters;

namespace OcrFrench.Survey.Frames;

/// <summary>Closed lists: endings of files, elements of HTML, names of entities, commands of LaTeX, chemical elements, programs.</summary>
internal static class KnownNames
{
    /// <summary>File extensions that are not French words, abbreviations, or what a lost space leaves after a full stop.</summary>
    private static readonly SmallWordTable s_endings = SmallWordTable.Of(
        "txt html htm xhtml xml xsl xsd json jsonl yaml yml toml ini cfg conf csv tsv odt ods odp docx xlsx pptx xls ppt pdf djvu epub "
            + "jpg jpeg png gif svg tif tiff bmp webp "
        + "mp3 mp4 ogg wav flac avi mkv zip tar gz tgz bz2 xz zst 7z rar deb rpm dsc udeb iso img exe dll bat js jsx tsx css scss php "
        + "py pyc java jar cpp cxx hpp cs csproj sln "
        + "rb lua sh bash zsh pm sql db sqlite tex bib sty cls rst adoc markdown log tmp bak orig patch diff cmake gitignore srt vtt "
        + "service socket desktop pem crt", ignoresCase: true);

    /// <summary>Endings that could be something else, for texts that speak of files anyway.</summary>
    private static readonly SmallWordTable s_shortEndings = SmallWordTable.Of(
        "c h d o a s so la py rb rs go ts pl pm md ps in ac am mk el vb kt r m f dat doc dic aff lock key list install dirs docs "
            + "manpages links changes symbols postinst prerm po pot mo ko mod rc sources", ignoresCase: true);

    private static readonly SmallWordTable s_domains = SmallWordTable.Of("com org net fr be ch ca edu gov io eu info qc",
        ignoresCase: true);

    private static readonly SmallWordTable s_elements = SmallWordTable.Of(
        "a abbr article aside b blockquote body br caption center cite code col dd del div dl dt em figure font footer form h1 h2 h3 h4 "
            + "h5 h6 head header hi hr html i iframe img input ins "
        + "kbd label lb li link main mark meta nav note ol option p page pb pre q ref s samp script section small span strike strong "
        + "style sub summary sup table tbody td tei text tfoot th thead title tr tt u ul var video xml",
        ignoresCase: true);

    private static readonly SmallWordTable s_entities = SmallWordTable.Of(
        "amp lt gt quot apos nbsp laquo raquo rsquo lsquo ldquo rdquo sbquo bdquo hellip ndash mdash euro deg copy reg trade sect para "
            + "middot bull times divide plusmn frac12 frac14 frac34 sup1 sup2 sup3 ordf ordm "
        + "oelig OElig aelig AElig szlig ccedil Ccedil agrave acirc auml aacute aring atilde egrave eacute ecirc euml igrave iacute "
        + "icirc iuml ograve oacute ocirc ouml otilde ugrave uacute ucirc uuml yuml ntilde "
        + "Agrave Acirc Auml Aacute Aring Egrave Eacute Ecirc Euml Igrave Icirc Iuml Ocirc Ouml Ugrave Ucirc Uuml thinsp ensp emsp shy "
        + "dagger Dagger");

    /// <summary>Commands whose argument is a name, not text.</summary>
    private static readonly SmallWordTable s_referring = SmallWordTable.Of(
        "begin end cite citep citet ref eqref pageref label usepackage documentclass includegraphics input include bibliography "
            + "bibliographystyle url href newcommand renewcommand vspace hspace setlength setcounter index gls pagestyle");

    private static readonly SmallWordTable s_commands = SmallWordTable.Of(
        "oe OE ae AE ss og fg up emph textbf textit texttt textsc textsf underline footnote section subsection subsubsection chapter "
            + "paragraph part title author date maketitle tableofcontents item caption centering "
        + "noindent newpage clearpage par bigskip medskip smallskip small large Large footnotesize it bf sc tt rm em LaTeX TeX ldots "
        + "dots quad qquad frac dfrac sum prod int lim sqrt infty forall exists in to le leq ge geq neq cdot times "
        + "mathbb mathrm mathcal mathbf text left right alpha beta gamma delta epsilon varepsilon zeta eta theta lambda mu nu xi pi rho "
        + "sigma tau phi varphi chi psi omega Delta Omega Sigma Gamma ell partial nabla "
        + "hline multicolumn columnwidth textwidth linewidth cite citep citet ref eqref pageref label usepackage documentclass "
        + "includegraphics input include bibliography begin end url href newcommand");

    private static readonly SmallWordTable s_atoms = SmallWordTable.Of(
        "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Ti V Cr Mn Fe Co Ni Cu Zn As Se Br Ag Cd Sn Sb I Ba Pt Au Hg Pb Bi U");

    /// <summary>Words that a name follows in French texts about programs.</summary>
    private static readonly SmallWordTable s_introducing = SmallWordTable.Of(
        "commande commandes interne internes paquet paquets programme programmes fonction fichier fichiers variable option options "
            + "distribution module utilitaire outil champ script répertoire bibliothèque méthode classe branche", ignoresCase: true);

    private static readonly SmallWordTable s_programs = SmallWordTable.Of(
        "git npm npx apt apt-get aptitude dpkg sudo grep egrep sed awk curl wget ssh scp rsync docker kubectl pip pip3 python python3 "
            + "perl php ruby gcc make cmake chmod chown mkdir rmdir rm cp mv ls cd tar gzip gunzip systemctl dotnet cargo rustc "
        + "do done then fi esac elif man cvs vi vim emacs ed bash zsh sh csh javac mvn gradle yarn brew yum dnf rpm svn hg quilt "
        + "lintian debuild dh psql mysql sqlite3 ffmpeg tesseract pdftotext");

    public static bool IsEnding(ReadOnlySpan<char> word) => s_endings.Contains(word);

    public static bool IsShortEnding(ReadOnlySpan<char> word) => s_shortEndings.Contains(word);

    public static bool IsDomain(ReadOnlySpan<char> word) => s_domains.Contains(word);

    public static bool IsElement(ReadOnlySpan<char> word) => s_elements.Contains(word);

    public static bool IsEntity(ReadOnlySpan<char> word) => s_entities.Contains(word);

    public static bool IsReferring(ReadOnlySpan<char> word) => s_referring.Contains(word);

    public static bool IsCommand(ReadOnlySpan<char> word) => s_commands.Contains(word);

    public static bool IsAtom(ReadOnlySpan<char> word) => s_atoms.Contains(word);

    public static bool Introduces(ReadOnlySpan<char> word) => s_introducing.Contains(word);

    public static bool IsProgram(ReadOnlySpan<char> word) => s_programs.Contains(word);
}
