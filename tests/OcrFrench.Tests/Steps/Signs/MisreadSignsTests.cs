using System.Text;

namespace OcrFrench.Tests.Steps.Signs;

public class MisreadSignsTests
{
    private const string Printed = "L’été passé, la sœur du maître était déjà à l’école ; elle y reçut une leçon sévère, et le préfet en fut gêné.";

    [Theory]
    [InlineData(1252, 10000)]
    [InlineData(1252, 850)]
    [InlineData(10000, 1252)]
    [InlineData(65001, 10000)]
    [InlineData(65001, 850)]
    public void A_wrong_code_page_is_seen(int written, int read) =>
        Assert.Equal(Printed, OcrCleaner.Default.Clean(Of(read).GetString(Of(written).GetBytes(Printed))));

    [Theory]
    [InlineData("L'‚t‚ fut s‚vŠre … l'‚cole, et la le‡on du pr‚fet ‚tait fi‚vreuse.", "L'été fut sévère à l'école, et la leçon du préfet était fiévreuse.")]
    [InlineData("Il e∫t ∫age de ∫uivre les lei∫ons du ∫oir.", "Il est sage de suivre les leisons du soir.")]
    [InlineData("Il {uivit {on ami, et {a {œur au{{i, ju{qu'à la mai{on.", "Il suivit son ami, et sa sœur aussi, jusqu'à la maison.")]
    [InlineData("Il paſſa, et {on ami le {uivit, avec {a {œur.", "Il paſſa, et ſon ami le ſuivit, avec ſa ſœur.")]
    [InlineData("Ｉｌ　ｅｓｔ ｖｅｎｕ à ｍｉｄｉ, ｌｅ １２ ｍａｒｓ.", "Il est venu à midi, le 12 mars.")]
    [InlineData("𝐋𝐞 𝐜𝐡𝐢𝐞𝐧 𝑑𝑜𝑟𝑡 𝑑𝑎𝑛𝑠 𝚕𝚊 𝚌𝚘𝚞𝚛.", "Le chien dort dans la cour.")]
    [InlineData("L&rsquo;&eacute;t&eacute; fut s&eacute;v&egrave;re &agrave; l&#8217;&#233;cole &laquo;&nbsp;libre&nbsp;&raquo;.", "L’été fut sévère à l’école «\u00A0libre\u00A0».")]
    [InlineData("L=92=E9t=E9 fut s=E9v=E8re =E0 l=92=E9cole.", "L’été fut sévère à l’école.")]
    [InlineData("L=E2=80=99=C3=A9t=C3=A9 fut s=C3=A9v=C3=A8re =C3=A0 l'=C3=A9cole.", "L’été fut sévère à l'école.")]
    [InlineData("La pıpe du voısın étaıt posée ıcı.", "La pipe du voisin était posée ici.")]
    public void Signs_stand_for_letters(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("LA MÈRE, LE PÈRE ET LE FRÈRE. L’été, Ève è là.")]
    [InlineData("Soit {on} et {a} deux ensembles, avec {es} et {es} pour bornes.")]
    [InlineData("<p>L&eacute;t&eacute;</p><p>fut s&eacute;v&egrave;re</p><p>&agrave; l&eacute;cole</p>")]
    [InlineData("L’entité &eacute; se note aussi &#233; ; on écrit donc l’&eacute;cole en HTML.")]
    [InlineData("Une intégrale ∫f, une autre ∫g, et √a + √b.")]
    [InlineData("Calculer ∫f(x)dx, ∫an dx, ∫on t dt, ∫e x dx, puis ∫i du et ∫ur dv, où f est une fonction continue.")]
    [InlineData("On note {a, {on, {es, {i les quatre branches de cette maison, que le lecteur retrouvera plus loin.")]
    [InlineData("Il a dit ‚viens‘ et ‚pars‘, puis ‚reste‘ encore.")]
    [InlineData("La variable 𝑥 et la variable 𝑦 sont des réels.")]
    [InlineData("İstanbul'da kışın çok sıcak olmaz, ama kıyıda balık yenir; ıslak yollar ve sıkı hava.")]
    [InlineData("Le mot [ʃa] et le mot [ʃjɛ̃] se prononcent ainsi.")]
    [InlineData("Žižek et Žilina, deux noms ; Đoković et Ždanov aussi.")]
    public void What_they_are_elsewhere_stays(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));

    private static Encoding Of(int page) => CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);
}
