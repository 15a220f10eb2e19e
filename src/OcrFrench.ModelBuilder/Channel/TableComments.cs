using System.Globalization;

namespace OcrFrench.ModelBuilder.Channel;

/// <summary>The comments at the top of each table, which say what the figures in its rows mean.</summary>
internal static class TableComments
{
    private static readonly string[] Model =
    [
        "Lines: read, printed, cost, count, source, with a tab between. ∅ is nothing, ␣ a space. Comments begin with # and a space;",
        "lines of two fields are the costs of edits that are not listed: one character for another, one read too much, one lost.",
        "",
        "cost    -ln P(read | printed) in nats: of the occasions on which the printed string stood there, the share on which it was read "
            + "so.",
        "        Costs of a word's edits add up, those of unchanged letters (rows with both sides alike) included. A longer edit",
        "        (rn read m) is listed only where it is more probable than its parts; the sum over parts holds for all others.",
        "count   how often it happened on the pages, as an expectation over all ways to explain a word.",
        "source  learnt from pages, hand-set, or derived from another table.",
        "",
        "The printed side is in lower case. An unchanged letter counts as unchanged whatever its case; a capital read for another shape",
        "of the same letter (E for é) is measured against printed capitals. Apostrophes are ’ on both sides, but ‘ and \" read stay.",
        "Line ends, hyphens there, kinds of dash and quote, and the spaces before ; : ! ? » and after « are not damage and not counted.",
        "Nothing but one letter, a space, or a letter with its apostrophe (l’) is ever lost at once.",
    ];

    public static List<string> Learnt(string title, TrainingSet set) =>
    [
        title,
        string.Create(CultureInfo.InvariantCulture, $"Learnt from {set.Pages} pages ({set.Words} words, {set.DamagedWords} of them damaged)"
            + $" of novels, codes of law and essays, printed in twelve typefaces, worn,"),
        "and read by Tesseract 5.3; public-domain texts and Licence Ouverte 2.0. Written by the channel command of OcrFrench.ModelBuilder.",
        .. Model,
    ];

    public static List<string> Commercial(string title, TrainingSet set) =>
    [
        title,
        string.Create(CultureInfo.InvariantCulture, $"Learnt from {set.Pages} chunks ({set.Words} words, {set.DamagedWords} of them damaged"
            + $") of criticism and newspapers, 1750–1940, as the BnF and"),
        "other libraries had them read, against their editions. Punctuation is left out: editions set their own. To be laid over another "
            + "table.",
        "Written by the channel command of OcrFrench.ModelBuilder.",
        .. Model,
    ];

    public static List<string> Derived(string title, string how) =>
        [title, how, "Written by the channel command of OcrFrench.ModelBuilder.", .. Model];
}
