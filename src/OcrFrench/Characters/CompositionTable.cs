namespace OcrFrench.Characters;

/// <summary>Composes Latin letters with combining marks; the rows are ordered by mark.</summary>
/// <remarks>
/// The canonical compositions of Unicode in Latin-1, Latin Extended-A, B and Additional. The table is our own because
/// <see cref="string.Normalize()"/> depends on the machine's ICU and does nothing in globalisation-invariant mode. The n-th letter of a row
/// and its mark compose to the n-th character of the row that follows.
/// </remarks>
internal static class CompositionTable
{
    /// <summary>The marks in ascending order, which is the order of the rows.</summary>
    public const string Marks =
        "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030A\u030B\u030C" +
        "\u030F\u0311\u031B\u0323\u0324\u0325\u0326\u0327\u0328\u032D\u032E\u0330\u0331";

    private static readonly (string Letters, string Composed)[] Rows =
    [
        // U+0300 grave accent
        ("AEINOUWYaeinouwyÂÊÔÜâêôüĂăĒēŌōƠơƯư",
         "ÀÈÌǸÒÙẀỲàèìǹòùẁỳẦỀỒǛầềồǜẰằḔḕṐṑỜờỪừ"),
        // U+0301 acute accent
        ("ACEGIKLMNOPRSUWYZacegiklmnoprsuwyzÂÅÆÇÊÏÔÕØÜâåæçêïôõøüĂăĒēŌōŨũƠơƯư",
         "ÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹáćéǵíḱĺḿńóṕŕśúẃýźẤǺǼḈẾḮỐṌǾǗấǻǽḉếḯốṍǿǘẮắḖḗṒṓṸṹỚớỨứ"),
        // U+0302 circumflex accent
        ("ACEGHIJOSUWYZaceghijosuwyzẠạẸẹỌọ",
         "ÂĈÊĜĤÎĴÔŜÛŴŶẐâĉêĝĥîĵôŝûŵŷẑẬậỆệỘộ"),
        // U+0303 tilde
        ("AEINOUVYaeinouvyÂÊÔâêôĂăƠơƯư",
         "ÃẼĨÑÕŨṼỸãẽĩñõũṽỹẪỄỖẫễỗẴẵỠỡỮữ"),
        // U+0304 macron
        ("AEGIOUYaegiouyÄÆÕÖÜäæõöüǪǫȦȧȮȯḶḷṚṛ",
         "ĀĒḠĪŌŪȲāēḡīōūȳǞǢȬȪǕǟǣȭȫǖǬǭǠǡȰȱḸḹṜṝ"),
        // U+0306 breve
        ("AEGIOUaegiouȨȩẠạ",
         "ĂĔĞĬŎŬăĕğĭŏŭḜḝẶặ"),
        // U+0307 dot above
        ("ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyzŚśŠšſṢṣ",
         "ȦḂĊḊĖḞĠḢİṀṄȮṖṘṠṪẆẊẎŻȧḃċḋėḟġḣṁṅȯṗṙṡṫẇẋẏżṤṥṦṧẛṨṩ"),
        // U+0308 diaeresis
        ("AEHIOUWXYaehiotuwxyÕõŪū",
         "ÄËḦÏÖÜẄẌŸäëḧïöẗüẅẍÿṎṏṺṻ"),
        // U+0309 hook above
        ("AEIOUYaeiouyÂÊÔâêôĂăƠơƯư",
         "ẢẺỈỎỦỶảẻỉỏủỷẨỂỔẩểổẲẳỞởỬử"),
        // U+030A ring above
        ("AUauwy",
         "ÅŮåůẘẙ"),
        // U+030B double acute accent
        ("OUou",
         "ŐŰőű"),
        // U+030C caron
        ("ACDEGHIKLNORSTUZacdeghijklnorstuzÜüƷʒ",
         "ǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽǎčďěǧȟǐǰǩľňǒřšťǔžǙǚǮǯ"),
        // U+030F double grave accent
        ("AEIORUaeioru",
         "ȀȄȈȌȐȔȁȅȉȍȑȕ"),
        // U+0311 inverted breve
        ("AEIORUaeioru",
         "ȂȆȊȎȒȖȃȇȋȏȓȗ"),
        // U+031B horn
        ("OUou",
         "ƠƯơư"),
        // U+0323 dot below
        ("ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyzƠơƯư",
         "ẠḄḌẸḤỊḲḶṂṆỌṚṢṬỤṾẈỴẒạḅḍẹḥịḳḷṃṇọṛṣṭụṿẉỵẓỢợỰự"),
        // U+0324 diaeresis below
        ("Uu",
         "Ṳṳ"),
        // U+0325 ring below
        ("Aa",
         "Ḁḁ"),
        // U+0326 comma below
        ("STst",
         "ȘȚșț"),
        // U+0327 cedilla
        ("CDEGHKLNRSTcdeghklnrst",
         "ÇḐȨĢḨĶĻŅŖŞŢçḑȩģḩķļņŗşţ"),
        // U+0328 ogonek
        ("AEIOUaeiou",
         "ĄĘĮǪŲąęįǫų"),
        // U+032D circumflex accent below
        ("DELNTUdelntu",
         "ḒḘḼṊṰṶḓḙḽṋṱṷ"),
        // U+032E breve below
        ("Hh",
         "Ḫḫ"),
        // U+0330 tilde below
        ("EIUeiu",
         "ḚḬṴḛḭṵ"),
        // U+0331 macron below
        ("BDKLNRTZbdhklnrtz",
         "ḆḎḴḺṈṞṮẔḇḏẖḵḻṉṟṯẕ"),
    ];

    /// <summary>The single character for a letter and a mark, or U+0000.</summary>
    public static char Compose(char letter, char mark)
    {
        int row = Marks.IndexOf(mark, StringComparison.Ordinal);
        if (row < 0) return '\0';
        int column = Rows[row].Letters.IndexOf(letter, StringComparison.Ordinal);
        return column < 0 ? '\0' : Rows[row].Composed[column];
    }

    /// <summary>Whether a text differs from another only in having its letters and their marks put together.</summary>
    public static bool IsComposed(ReadOnlySpan<char> read, ReadOnlySpan<char> written)
    {
        int at = 0;
        for (int i = 0; i < read.Length; i++)
        {
            char letter = read[i] switch { '\u212A' => 'K', '\u212B' => 'Å', var other => other };
            for (; i + 1 < read.Length && read[i + 1] >= '\u0300' && Compose(letter, read[i + 1]) is var composed and not '\0'; i++)
                letter = composed;
            if (at == written.Length || written[at++] != letter) return false;
        }

        return at == written.Length;
    }
}
