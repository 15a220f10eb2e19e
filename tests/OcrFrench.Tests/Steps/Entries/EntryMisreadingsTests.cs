namespace OcrFrench.Tests.Steps.Entries;

/// <summary>What directories consist of is read back in entries, and left where it may be meant.</summary>
public class EntryMisreadingsTests
{
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Create(new OcrCleanerOptions());

    [Theory]
    [InlineData("Mlercier, tapissier, Charlot, 14.", "Mercier, tapissier, Charlot, 14.")]
    [InlineData("Vasnik (Mlad.), modes, Richelieu, 9.", "Vasnik (Mad.), modes, Richelieu, 9.")]
    [InlineData("Vasnik (Mid.), modes, Richelieu, 9.", "Vasnik (Mad.), modes, Richelieu, 9.")]
    [InlineData("Vasnik (Mile), modes, Richelieu, 9.", "Vasnik (Mlle), modes, Richelieu, 9.")]
    [InlineData("Vasnik (V), modes, Richelieu, 9.", "Vasnik (Ve), modes, Richelieu, 9.")]
    [InlineData("Orvask et ie, banquiers, Taitbout, 3.", "Orvask et Cie, banquiers, Taitbout, 3.")]
    [InlineData("Orvask, fub. de gants, Montmartre, 30.", "Orvask, fab. de gants, Montmartre, 30.")]
    [InlineData("Orvask, med. Provence, 17.", "Orvask, méd. Provence, 17.")]
    [InlineData("Orvask, relieur, v. de la Harpe, 2.", "Orvask, relieur, r. de la Harpe, 2.")]
    [InlineData("Orvask, relieur, t Jacques, 41.", "Orvask, relieur, St Jacques, 41.")]
    [InlineData("Orvask, relieur, Si-Martin, 41.", "Orvask, relieur, St-Martin, 41.")]
    [InlineData("Orvask, relieur, r. S.-Honore, 41.", "Orvask, relieur, r. S.-Honoré, 41.")]
    [InlineData("Orvask, relieur, lPigalle, 41.", "Orvask, relieur, Pigalle, 41.")]
    [InlineData("Orvask, relieur, l'aradis, 41.", "Orvask, relieur, Paradis, 41.")]
    [InlineData("Orvask, ins, Charonne, 17.", "Orvask, vins, Charonne, 17.")]
    [InlineData("Orvask, relieur, Grenelle, 17 is.", "Orvask, relieur, Grenelle, 17 bis.")]
    [InlineData("Orvask, propriet., Grenelle, 17.", "Orvask, propriét., Grenelle, 17.")]
    [InlineData("Orvask, fleuriste, houl. Poissonnière, 17.", "Orvask, fleuriste, boul. Poissonnière, 17.")]
    [InlineData("Orvask, relieur, x. Mandar, 17.", "Orvask, relieur, r. Mandar, 17.")]
    [InlineData("Orvask, relieur, r. S.-Marin, 17.", "Orvask, relieur, r. S.-Martin, 17.")]
    [InlineData("Orvask, relieur, Jeüneurs, 17.", "Orvask, relieur, Jeûneurs, 17.")]
    [InlineData("Orvask, relieur, Mouffetard, a83.", "Orvask, relieur, Mouffetard, 283.")]
    public void They_are_repaired(string entry, string expected) => Assert.Equal(expected, s_cleaner.Clean(entry));

    [Theory]
    [InlineData("Orvask, maison de l'Europe, quai de l'École, 8.")]
    [InlineData("Orvask (M. V.), avocat, Si. Taitbout, 3.")]
    [InlineData("Orvask et Lefort, notaires, S.-Denis, 12, et r. de Seine, 1.")]
    [InlineData("Orvask, relieur, Grenelle, 17 l, et Mandar, 2l.")]
    [InlineData("Orvask, lab. de photographie, Honore-Chevalier, 5.")]
    public void They_stay_where_they_may_be_meant(string entry) => Assert.Equal(entry, s_cleaner.Clean(entry));

    [Theory]
    [InlineData("La droite coupe le plan au point S, Martin le dit (V) et le répète à ceux qui veulent l'entendre.")]
    public void Sentences_are_left(string text) => Assert.Equal(text, s_cleaner.Clean(text));
}
