namespace OcrFrench.ModelBuilder.Languages;

/// <summary>
/// Little words, written down by hand, of languages without texts to learn from. Hardly a sentence in these languages does without one,
/// and French does not have them.
/// </summary>
internal static class LittleWords
{
    /// <summary>
    /// The share of each of them in an unknown language. By hand: in a short text every second word is one of these, and there are few
    /// different ones.
    /// </summary>
    public const double Share = 1.0 / 150;

    private static readonly string[] s_languages =
    [
        // Dutch
        "het een van ik je hij zij ze wij we niet dat op aan met voor zijn was maar ook er om dan naar bij uit nog wel geen over door hem "
            + "haar hun mijn deze dit heeft had hebben worden wordt werd wat wie waar hoe als toen zo moet kan zal zou veel zeer tot onder "
            + "tegen na elke alle andere eerste twee drie goed groot klein nieuw altijd nooit hier daar huis",
        // Breton
        "ar an ur ul un ha hag da eus evit gant zo eo ez va ma he ho hor war bet ket ne na en em hi int me te ni c'h a-raok betek dre "
            + "dindan e-kichen e-barzh evel pa ivez mat bras bihan den tud ti amzer bara mor mamm tad kozh brav hiziv mont dont ober kaout "
            + "gwelet hep nag peotramant",
        // Occitan and Provençal
        "lo los las lou li lis di dis dóu dou dau del dels al als au aus emé eme amb ambe pèr per dins sus un una uno que qu'es es èra ero "
            + "son soun sieu siéu meu nòstre vòstre noste aquel aquela aqueu aquéu aquelo aquest aquesta ont mounte quau coma coumo tot "
            + "tota tout touto totes pas plan ben bèn mai maire paire fai fan vai van ai avèm avèn soi sèm bona bono bèu bèl polit pichon "
            + "pichona pichoun ostal oustau jorn jour uèi deman moun toun iéu ieu ié èi fuguè disié quand coume li lis terro mar cèu vènt "
            + "aigo vèspre ensèn paure",
        // Catalan
        "el els la les un una uns unes i amb per que és són era no ni del dels al als seu seva aquest aquesta això molt més quan com on hi "
            + "ha han he va van dins sense sobre fins nostre jo tu ell ella",
        // Alsatian and related dialects
        "isch sinn d'r s' un mir ihr sie e em im uf us mit vun fer bi noch nit nìt net nimm no so wie was wer wenn awer het hett han hàn "
            + "gehn geht kumm kummt esch ìsch uff mìr dü dà dàs s'isch hìt hit güet gueter guet schen kenn kann söll will mehr alles jetzt "
            + "noo àls",
        // Polish
        "i w z na do nie się jest to że co jak po od za ale czy tak już był była było być ma mój jego jej ich ten ta te tym tego który "
            + "która które przez przy dla pod nad bez o u we ze tylko bardzo może kiedy gdzie",
        // Czech, Slovak, Croatian
        "a v na se je že to s z do by jsem jako ale po tak si byl byla jeho pro od ve za co když už jen nebo ne jsou bude som sa nie bol "
            + "bola u su koji kao ali iz bio",
        // Danish, Norwegian, Swedish
        "og i det at en et den til er som på de med han af for ikke der var mig sig men jeg har om vi havde hun fra du ved så ham hende "
            + "när och att är inte av jag från hade hon efter ett blev",
        // Hungarian, Finnish, Romanian, Basque, Irish, Welsh
        "az egy és hogy nem is ez meg van volt de csak már mint ki el ő ja on ei se että hän oli mutta ovat niin kun și în cu nu pe sau "
            + "mai din care este sunt fost lui da eta ez bat ere zen zuen du dute da izan baina agus na is tá bhí yn y ac yr ei i",
        // Nothing for Greek, Turkish, Russian and Arabic: in Latin letters they occur as names, not as running text.
    ];

    /// <summary>The words of all of them.</summary>
    public static IEnumerable<string> All => s_languages.SelectMany(static words => words.Split(' ')).Distinct(StringComparer.Ordinal);
}
