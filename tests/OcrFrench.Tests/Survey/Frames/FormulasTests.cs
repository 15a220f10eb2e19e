namespace OcrFrench.Tests.Survey.Frames;

public class FormulasTests
{
    [Theory]
    [InlineData("On pose a = 1 et x2 = -3,5 ici, puis x = y.", "a = 1", "x2 = -3,5", "x = y")]
    [InlineData("On dose H2SO4 par NaOH2 et CaCO3 stable.", "H2SO4", "CaCO3")]
    [InlineData("Le bord D' touche la courbe près de S' puis remonte vers E' et F' ; T' la coupe.", "D' ", "S' ", "E'", "F'", "T'")]
    [InlineData("Au repos FR 14/min, après la course FR 31/min.", "FR", "FR")]
    public void Formulas_and_labels_are_framed(string text, params string[] pieces) => Framed.All(text, pieces);

    [Theory]
    [InlineData("C' est ainsi que d' autres, et L' homme, N' oubliez pas l' or.")]
    [InlineData("Il vit le mot = chose et mot= la fin = 3.")]
    [InlineData("LE QUAI DB SEINE 12 et le LL 3 du mois")]
    [InlineData("Il y a = dans la page")]
    public void Damaged_prose_has_none(string text) => Framed.Nothing(text);
}
