namespace OcrFrench.Tests.Survey.Frames;

public class DataFramesTests
{
    [Fact]
    public void In_json_only_sentences_are_free()
    {
        const string Text = "{\"id\": 7, \"sujet\": \"A la mer\", \"l4\": [\"b\", \"a\"], \"texte\": \"On marcha clans la grande rue "
            + "\\u00e0 midi.\", \"ok\": true}";
        Framed.All(Text, "\"id\"", "A la mer", "\"a\"", "\"texte\"", "\\u00e0", "true");
        Framed.None(Text, "clans", "midi");
    }

    [Fact]
    public void Json_may_stand_on_each_line()
    {
        const string Text = "{\"l1\": \"x\"}\n{\"l1\": \"une phrase de celte longueur ici\"}\n";
        Framed.All(Text, "\"l1\"", "\"l1\"");
        Framed.None(Text, "celte");
    }

    [Theory]
    [InlineData("{ Il dit que « l’homme » vint }")]
    [InlineData("[1] Note de l'auteur: celte page.")]
    [InlineData("{{ ;; [ \" celte")]
    public void Brackets_alone_are_not_json(string text) => Framed.Nothing(text);

    [Fact]
    public void Rows_with_semicolons_are_a_data_file()
    {
        const string Text = "id;nom;texte\n1;Lhomme;\"Il entra clans la maison ; il vit.\"\n2;Lecuyer;Un long texte de celte sorte\n";
        Framed.All(Text, "id;", "nom;", "texte", ";Lhomme;", "2;Lecuyer;");
        Framed.None(Text, "clans", "celte");
    }

    [Theory]
    [InlineData("a,b,c\n1,l1,x\n2,l2,y\n")]
    [InlineData("a\tb\n1\tl1\n2\tl2\n")]
    public void Commas_and_tabs_separate_too(string text) => Framed.All(text, "a", "b", "1", "l1", "2", "l2");

    [Theory]
    [InlineData("Dubar (Vve), toiles, Fossés, 3.\nDubief et fils, encres, boulev. de la Gare, 8.\nDubois, md de chaux, Écluse, 61.\n")]
    [InlineData("Le vent se lève au matin;\nla barque: un point sur la mer;\nL'amarre, le pont;\nle port est déjà lointain;\n")]
    [InlineData("Oui, dit-il, non.\nOui, dit-il, non.\nOui, dit-il, non.\n")]
    public void Lists_and_verses_are_not_data_files(string text) => Framed.Nothing(text);

    [Fact]
    public void Lines_of_tables_are_framed()
    {
        const string Text = "+--------+---------+\n|Gcc     | Moteur  |\n+--------+---------+\n|celte   | clans   "
            + "|\n+--------+---------+\n";
        Framed.All(Text, "+--------+---------+", "|Gcc", "| Moteur", "|celte");
        Assert.False(Framed.Touched("|Il vint clans la ville\ndu nord et| partit\n|en hâte", "clans")[0]);
    }

    [Theory]
    [InlineData("| Il vint dans la ville\n| du nord et partit\n| en hâte")]
    [InlineData("la ville | du nord\nest belle | et grande")]
    public void A_bar_at_a_margin_or_between_columns_is_not_a_table(string text) => Framed.Nothing(text);

    [Fact]
    public void Subtitles_are_text_between_times()
    {
        const string Text = "1\n00:00:01,500 --> 00:00:04,000\nll faut partir d'ici.\n\n2\n00:00:05,000 --> 00:00:06,000\nBien.\n";
        Framed.All(Text, "00:00:01,500 --> 00:00:04,000", "00:00:05,000");
        Framed.None(Text, "ll faut");
    }

    [Fact]
    public void The_header_of_gallica_is_framed_and_the_book_is_not()
    {
        const string Text = "Rappel de votre demande:\n\n\nFormat de téléchargement: : *Texte*\n\nVues *3* à *88* sur *90*\n\nNombre "
            + "de pages: *86*\n\nNotice complète:\n\n*Titre : *Mémoire sur les digues\n\nIl entra clans la maison.\n";
        Framed.All(Text, "Rappel", "Vues *3* à *88*", "Mémoire");
        Framed.None(Text, "clans");
    }

    [Fact]
    public void Front_matter_is_framed()
    {
        const string Text = "---\ntitre: l1\nauteur: Lhomme\n---\nIl entra clans la maison.\n";
        Framed.All(Text, "titre", "Lhomme");
        Framed.None(Text, "clans");
        Framed.Nothing("---\n\nIl entra clans la maison.\n\n---\n");
    }
}
