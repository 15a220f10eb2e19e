namespace OcrFrench.Tool;

/// <summary>Descriptions of the options that turn pages into a text for readers.</summary>
internal static partial class Messages
{
    public static string Furniture => Say(
        "Drop running heads, page numbers and form feeds, or leave them.",
        "Enlever les titres courants, les numéros de page et les sauts de page, ou les laisser.");

    public static string Footnotes => Say(
        "Write the marks and numbers of footnotes as superscripts, as in Markdown, or leave them.",
        "Écrire les appels et les numéros des notes de bas de page en exposants, comme en Markdown, ou les laisser.");

    public static string Ligatures => Say(
        "Write œ and æ in words that have them and were printed without, or leave them as printed.",
        "Écrire œ et æ dans les mots qui les ont et furent imprimés sans, ou les laisser comme imprimés.");

    public static string Capitals => Say(
        "Accents on capitals: as the text has them, always added where there is no doubt, or never.",
        "Accents sur les capitales : comme dans le texte, toujours ajoutés s’ils ne font pas de doute, ou jamais.");

    public static string Apostrophes => Say(
        "Apostrophes as the text has them, or all straight, or all curly.",
        "Les apostrophes comme dans le texte, ou toutes droites, ou toutes courbes.");

    public static string NoReadingText(string file) => Say(
        $"{file}: words keep their places on the page: --layout, --furniture, --footnotes and --typography do nothing here.",
        $"{file} : les mots gardent leur place sur la page : --layout, --furniture, --footnotes et --typography sont ici sans effet.");
}
