namespace OcrFrench.Tests.Survey.Frames;

public class CodeFramesTests
{
    [Theory]
    [InlineData("def lire(l1):\n    # celte fonction lit\n    x = ouvrir(\"a.txt\")\n    if x == 1:\n        return None\n    return x\n")]
    [InlineData("#include <stdio.h>\n\nint main(void) {\n    int l1 = 0;\n    printf(\"bonjour\");\n    return 0;\n}\n")]
    [InlineData("using System;\nnamespace A;\ninternal class B\n{\n    public int L1 => 1;\n    private string? _l = \"x\";\n    void "
        + "C() { }\n}\n")]
    [InlineData("<?php\n$l1 = $_GET['a'];\nif ($l1 === null) {\n    echo \"celte page\";\n}\n")]
    [InlineData("[serveur]\nport = 80\nnom_hote = l1\n# celte valeur\nchemin = /srv/a\nactif = true\n")]
    [InlineData("serveur:\n  port: 80\n  nom: l1\n  liste:\n    - a: b\n    - c: d\n")]
    [InlineData("SELECT id, nom FROM clients WHERE l1 = 'a';\nINSERT INTO t (a) VALUES ('celte');\nUPDATE t SET a = 'x' WHERE b = 2;\n")]
    public void Files_of_code_and_settings_are_framed_whole(string text) => Assert.Equal(1, Framed.Read(text).Frames.Length);

    [Fact]
    public void A_sample_in_prose_is_framed_and_the_prose_is_not()
    {
        const string Text = "Il faut taper celte commande dans la fenêtre :\n\n$ git clone https://exemple.fr/l1.git\n\nPuis la requête "
            + "que voici :\n\nSELECT nom\nFROM clients\nWHERE id = 1;\n\net celte page apparaît enfin.\n";
        Framed.All(Text, "git", "clone", "SELECT", "nom", "FROM clients", "WHERE");
        Framed.None(Text, "celte", "celte", "apparaît");
    }

    [Fact]
    public void Fenced_blocks_are_framed()
    {
        const string Text = "Voici un exemple pour celte fois :\n\n```\ncat l1\nfaire celà\n```\n\nEt clans la suite.\n";
        Framed.All(Text, "cat l1", "faire celà");
        Framed.None(Text, "clans");
    }

    [Fact]
    public void The_source_of_a_manual_page_is_framed_whole()
    {
        const string Text = ".TH LIRE 1\n.SH NOM\nlire \\- la mise en \\(oeuvre\n.SH DESCRIPTION\n.IP \"\\(bu\" 4\nComme ci\\-dessus.\n"
            + ".PP\nLa commande lit un fichier et\nl'affiche.\n";
        Framed.All(Text, "lire", "oeuvre", "4", "ci", "affiche");
        Framed.None(string.Concat(Enumerable.Repeat(Text.Replace("\n.", "\n. ", StringComparison.Ordinal), 2)), "commande", "affiche");
    }

    [Theory]
    [InlineData(".SH NOM", true)]
    [InlineData(".br", true)]
    [InlineData(".\\\" note", true)]
    [InlineData(".B lire", true)]
    [InlineData(". Il vint", false)]
    [InlineData(".Il vint", false)]
    [InlineData(".SHA", false)]
    [InlineData("Il vint.", false)]
    public void A_request_stands_at_the_start_of_a_line(string line, bool isRequest) =>
        Assert.Equal(isRequest, OcrFrench.Survey.Frames.RoffLines.IsRequest(line));

    [Fact]
    public void Directives_of_reStructuredText_and_AsciiDoc_are_framed()
    {
        string text = ".. _reference:\n\nLa celte page\n-------------\n\n.. php:method:: lire\n   :members:\n   :maxdepth: 2\n\n"
            + "[preface]\n= Clans la suite\n\n: celte suite : voilà\n\n"
            + string.Concat(Enumerable.Repeat("Une ligne de texte, sans rien de plus.\n", 9));
        Framed.All(text, "reference", "method", "members", "maxdepth", "preface");
        Framed.None(text, "celte", "Clans", "celte");
    }

    [Theory]
    [InlineData("La routine read_next_row(char_t *src) échoue parfois (n2 != l1 || isDone), ce que note le journal "
        + "/var/log/exemple/jour.log du serveur.", "read_next_row(char_t", "(n2 != l1 || isDone)", "/var/log/exemple/jour.log")]
    [InlineData("Le réglage PORT_MIN_2 de serveur.py est 0xA0 et make clean && cargo test -v s'arrête là, à cause de "
        + "ERR_LIEN_7 et de HEAD~2.", "PORT_MIN_2", "serveur.py", "0xA0", "make", "clean", "cargo", "test", "-v", "ERR_LIEN_7", "HEAD~2")]
    [InlineData("Adresse : anne.l1brun@poste-b2.example.org, ou la page https://www.l1vres.example/liste?n=l7&k=I1.",
        "anne.l1brun@poste-b2.example.org", "https://www.l1vres.example/liste?n=l7&k=I1")]
    [InlineData("Bravo @bibli_nord et @paul, vive #LaLecture ; RT pour tous", "@bibli_nord", "@paul", "#LaLecture", "RT")]
    [InlineData("Une vis de type XTR-4070 pour le boîtier KAP24-NORTE-24.", "XTR-4070", "KAP24-NORTE-24")]
    public void Names_of_programs_and_networks_are_framed_anywhere(string text, params string[] pieces) => Framed.All(text, pieces);

    [Fact]
    public void In_a_text_about_programs_its_own_names_are_framed()
    {
        string text = string.Concat(Enumerable.Repeat("Le paquet libc6-dev contient /usr/include/stdio.h ; l'option --verbose ou -v de "
            + "dpkg_query(1) l'affiche. ", 6))
            + "Voir aussi verbose, bash_profile, example.c, la commande declare et la page chmod(1). Il entra clans la maison.";
        Framed.All(text, "libc6-dev", "--verbose", "-v", "verbose,", "example.c", "declare", "chmod(1)");
        Framed.None(text, "clans", "maison");
    }

    [Theory]
    [InlineData("--Non, dit-elle, je ne veux pas.\n--mais si !\n--Alors -il vint .c et 1’Assemblée I'on d’¢éliminer n° 3 § 4.")]
    [InlineData("PR0CÈS L'0N XV11 LI06 ce1a i1 CHAPITRE99 IS73 II4 SS6 ISS2")]
    [InlineData("Il vint et/ou partit; m/ait A/ B/ et la /maison.")]
    [InlineData("Croix @ruban et @ la fin, # 3, le n# du jour.")]
    [InlineData("fin de phrase.Le mot suivant.les autres sont la.par ici.mais non")]
    [InlineData("le prix et la beauté du drap ();\non en ôta les clous;\nil dit: oui;")]
    [InlineData("la_maison et mon_père, Q_uand il vint")]
    [InlineData("MARTHE: Tu viens ?\nÉMILE: Ici.\nMARTHE: Non.\nÉMILE: Si.\nMARTHE: Bon.")]
    [InlineData("Le chat dort au coin du feu,\nla pluie tombe sur la cour;\nun enfant rêve d'un jeu,\net rien ne presse ce jour.")]
    public void Damaged_prose_is_not_code(string text) => Framed.Nothing(text);
}
