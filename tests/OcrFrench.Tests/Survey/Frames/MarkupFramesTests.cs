namespace OcrFrench.Tests.Survey.Frames;

public class MarkupFramesTests
{
    [Fact]
    public void Tags_and_entities_are_framed_and_text_between_is_not()
    {
        const string Text = "<p class=\"l1\">L&rsquo;&oelig;uvre d'un celte homme&nbsp;: &#39;&#x2019;</p> <a href=\"a.html\">vers</a> "
            + "<b>gras</b> <br/>";
        Framed.All(Text, "<p class=\"l1\">", "&rsquo;", "&oelig;", "&nbsp;", "&#39;", "&#x2019;", "</p>", "<a href=\"a.html\">", "</a>",
            "<b>", "</b>", "<br/>");
        Framed.None(Text, "celte", "vers", "gras");
    }

    [Fact]
    public void Mathematics_and_commands_of_latex_are_framed()
    {
        const string Text = "Posons $g : \\mathbb{N} \\to E$ avec $n \\in K$, d'après \\cite{auteur1l} ; le n\\oe ud de "
            + "\\emph{celte grande fille} \\'{e}.";
        Framed.All(Text, "mathbb", "$n \\in K$", "auteur1l", "\\oe ud", "\\emph{", "\\'{e}");
        Framed.None(Text, "celte", "fille");
    }

    [Fact]
    public void Marks_of_markdown_are_framed_but_not_the_words_between()
    {
        const string Text = "*Leçon 2* et sa note[^1]. **Leçon 3 de celte voie** : _fin de tout_ ![image](img/l1.png) [le "
            + "texte](https://exemple.fr/l1) `code_l1` ~~vieux mots~~";
        Framed.All(Text, "*Leçon", "[^1]", "**Leçon", "voie**", "_fin", "tout_", "(img/l1.png)", "](https://exemple.fr/l1)", "code_l1",
            "~~vieux", "mots~~");
        Framed.None(Text, "celte", "texte");
    }

    [Fact]
    public void Links_and_models_of_wikis_are_framed()
    {
        Framed.All("Le {{s|xvne}} siècle à [[Paris (ville)|celte ville]].", "{{s|xvne}}", "[[Paris (ville)|");
        Framed.None("Le siècle à [[Paris|celte ville]].", "celte");
    }

    [Theory]
    [InlineData("Le roi < avait dit > au peuple & à la reine; il * partit_ vers ~ Paris.")]
    [InlineData("Il vint * (1) au château ; son fils * le suivit.")]
    [InlineData("l\\’homme d\\es bois et la \\ maison }de la{ mère")]
    [InlineData("Il paya 12 $ la pièce et 15 $ le reste.")]
    [InlineData("&c. & les autres; & enfin")]
    [InlineData("une note[1] et [sic] (voir [2])")]
    [InlineData("M.|Dupont prit |’Assemblée et _la mairesse")]
    [InlineData("K_, <Pq‘—s.r_'\\-Vo_—_m 7‘- .“_;. _ .. __, ._ w2. __.. _- ~-.")]
    [InlineData("Mo…tr bnc…rs.q,Pl.il Wt;\\la;v KnK‘,‘Rml*ô \\,3a ë…‘na")]
    public void Noise_of_scans_is_not_markup(string text) => Framed.Nothing(text);
}
