namespace OcrFrench.Tests.Acceptance;

/// <summary>What was read stays where it is likelier to be meant than damaged.</summary>
public class CautionTests
{
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Create(new OcrCleanerOptions());

    [Theory]
    // Old spelling, be it one line of it.
    [InlineData("Sa mere étoit à la fenêtre & regardoit le chemin.")]
    [InlineData("Le pere & la mere de cet enfant vinrent à la premiere heure.")]
    // Abbreviations, numerals, dates.
    [InlineData("Le boulev. de la Gare, le faub. du Moulin et la nouv. rue.")]
    [InlineData("Il naquit le 4 fruct. an II, dans la nuit.")]
    // Names.
    [InlineData("M. Lhomme, Mme Lachat et le sieur Lecuyer comparurent.")]
    [InlineData("Pichonnet (Vve), lingère, r. du Four, 8.\n\nMaes (Louis), fab. de chaises, r. du Port, 3.\n")]
    // Terms.
    [InlineData("L'antrostomie du pariéto-frontal et la sinusographie ethmoïdo-nasale montrèrent un sinus procident.")]
    [InlineData("La zone vestibulo-cérébelleuse et la région temporo-occipitale.")]
    // How people speak and sing, and how the text writes a word throughout.
    [InlineData("Ell' me dit qu'y r'viendra d'main matin, si l'vent n'souffle point.")]
    [InlineData("Je le veux bian, dit-elle. Vous l'avez bian entendu, et c'est bian fait ; là, tout va bian à présent.")]
    [InlineData("Les évènements de la semaine ont surpris tout le monde au village.")]
    [InlineData("Il revint du Koweit en mars. Le Koweit était loin, et personne, à la maison, ne savait où était le Koweit.")]
    [InlineData("J'avons point vu vot' vache, not' maître, alle est p't-êt' ben dans l'pré.")]
    [InlineData("Ch'ti-là i n'a mie peur, i va à l'ducasse avé s'n'accordéon.")]
    [InlineData("slt cv ? jsuis ds le bus, jarriv ds 10 mn, a tt")]
    // Terms of art and of markup.
    [InlineData("Le moteur premier, primum movens, est immobile selon l'École.")]
    [InlineData("Nous \\'etudions l'op\\'erateur sur cet espace.")]
    [InlineData("On tira la senne. Dans la poche du filet grouillaient des lançons et des vives aux arêtes vertes.")]
    // Signs that belong to words farther on, and signs alone.
    [InlineData("Le jardin avait une 'porte de service' et un mur ; le soir, on passait par là pour aller au village, "
        + "où la fête durait depuis deux jours ; puis on rentrait par le chemin, à la nuit, sans faire de bruit.")]
    [InlineData("Il y avait là un champ / une vigne, et plus loin, à côté de la maison, le verger.")]
    [InlineData("On donne de la vitamine D administrée par voie orale, à raison d'une dose par mois.")]
    // Capitals of a print without accents.
    [InlineData("LE MINISTRE DE L'INTERIEUR DECRETE : A COMPTER DU MOIS DE JUIN, L'ETAT D'URGENCE EST LEVE A LILLE.")]
    public void It_stays(string text) => Assert.Equal(text, s_cleaner.Clean(text));

    [Theory]
    [InlineData("Sa mere étoit à la fenê-\ntre, & son pere regardoit l'espé-\nce de chien.",
        "Sa mere étoit à la fenêtre,\n& son pere regardoit l'espéce\nde chien.")]
    [InlineData("Il ouvrit la fenêtre et se pencha au-dessus de la riviè¬\nre. C’était peut¬\nêtre trop tard.",
        "Il ouvrit la fenêtre et se pencha au-dessus de la rivière.\nC’était peut-être\ntrop tard.")]
    [InlineData("Il vint au-\ndessus de la rivière ; elle alla elle-\nmême à la ville.",
        "Il vint au-\ndessus de la rivière ; elle alla elle-\nmême à la ville.")]
    [InlineData("Ce n'était pas tout-à-\nfait la même chose.", "Ce n'était pas tout-à-\nfait la même chose.")]
    [InlineData("Croyezvous qu'il vienne ? Dites-moi.", "Croyez-vous qu'il vienne ? Dites-moi.")]
    [InlineData("Apres une tres longue deliberation, le president a leve la seance.",
        "Après une très longue délibération, le président a levé la séance.")]
    [InlineData("ENTRÉE lNTERDlTE AU PUBLlC", "ENTRÉE INTERDITE AU PUBLIC")]
    [InlineData("Puis iI reprit son chemin sans rien dire.", "Puis il reprit son chemin sans rien dire.")]
    public void What_is_repaired_is_written_as_its_place_asks(string text, string expected) =>
        Assert.Equal(expected, s_cleaner.Clean(text));

    [Theory]
    [InlineData("AL est un singulier dont le pluriel finit en AUX.")]
    [InlineData("Al est un article que les savants arabes ont mis devant tous ces mots.")]
    public void A_word_that_is_spoken_of_is_no_pronoun(string text)
    {
        string all = SoundProse.Text + "\n\n" + text + "\n\n" + SoundProse.Text;
        Assert.Equal(all, s_cleaner.Clean(all));
    }
}
