using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey;

public class ForeignPassagesTests
{
    private static readonly OcrCleaner s_thorough = OcrCleaner.Create(new OcrCleanerOptions { Level = CleaningLevel.Thorough });

    [Theory]
    [InlineData("Silva antiqua multos annos steterat, sed homines ligna ceciderunt et flumen agros inundavit quod nemo ripas custodiebat.")]
    [InlineData("The old fisherman was walking along the shore with his daughter, and the wind blew from the north.")]
    [InlineData("Ich habe gestern meinen alten Freund gesehen, aber er wollte nicht mit uns nach Hause gehen, weil die Kinder noch schliefen.")]
    [InlineData("Quando la luna sorge sopra il mare, tutti i pescatori tornano alle loro case con le reti piene di pesci.")]
    [InlineData("Los caballos estan cansados y no queremos caminar mas hasta que llegue la noche sobre los montes.")]
    [InlineData("Lou souleu lusis per touti, e li fiho dou vilage canton de-longo quand lou vent boufo.")]
    public void Foreign_passages_stay_whatever_read_the_text(string passage)
    {
        foreach (string frame in new[] { "Il leur lut la page, très ému, à voix basse : « {0} » Personne ne répondit.", "Il leur lut la page, trés ému : « {0} » Sa mére était déja partie a la campagne, prés de la riviére." })
        {
            string text = frame.Replace("{0}", passage, StringComparison.Ordinal);
            Assert.Contains(passage, OcrCleaner.Default.Clean(text), StringComparison.Ordinal);
            Assert.Contains(passage, s_thorough.Clean(text), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_french_around_a_passage_is_repaired() =>
        Assert.Equal(
            "Sa mère était très malade. « The old fisherman was walking along the shore with his daughter. » Son frère était déjà parti.",
            OcrCleaner.Default.Clean("Sa mére était trés malade. « The old fisherman was walking along the shore with his daughter. » Son frére était déja parti."));

    [Theory]
    [InlineData("Sa mére ot son pére, trés tristes, étaient déja partis per le train de la derniére heure, ot lenr fils dermait.")]
    [InlineData("La voiturc of les ehevaux den marquis étaicnt per malheur dens la riviére, et sen cocher aussi.")]
    [InlineData("Meme pere, frere, neveu, etaient alles pres du chateau, apres le diner.")]
    public void Damaged_french_is_not_foreign(string damaged) => Assert.Equal(Scan(damaged), Left(damaged));

    [Fact]
    public void A_foreign_passage_leaves_nothing_to_look_at() =>
        Assert.Empty(Left("Ich habe meinen alten Freund gesehen, aber er wollte nicht nach Hause gehen"));

    [Fact]
    public void Verse_keeps_its_lines()
    {
        const string verse = "La mer a pris la barque blanche,\nEt le pêcheur n’est pas rentré ;\nSa femme, assise au seuil, se penche\nVers l’horizon démesuré.\n\nO vent, disait-\nElle tout bas, rends-\nMoi celui que j’aime !";
        Assert.Same(verse, OcrCleaner.Default.Clean(verse));
        Assert.Same(verse, s_thorough.Clean(verse));
    }

    [Fact]
    public void Passages_are_those_of_a_walk_from_place_to_place()
    {
        string[] parts = ["the ", "and ", "with ", "which ", "lhouse ", "xqz ", "la ", "maison ", "a ", "pér-\n\nmettre ", "!’homme ", ". ", ", ", " — ", "\n\n", "l’homme ", "une phrase française assez longue, "];
        Prop.ForAll(Gen.Elements(parts).ArrayOf().Resize(200).Select(static chosen => string.Concat(chosen)).ToArbitrary(), static text =>
        {
            List<Suspect> suspects = Scan(text + " xqz"), quick = [.. suspects], kept = [];
            List<(int Start, int End)> passages = [], expected = [];
            for (int i = 0; i < suspects.Count;)
            {
                int last = ForeignPassages.PassageFrom(text + " xqz", System.Runtime.InteropServices.CollectionsMarshal.AsSpan(suspects), i, expected, out bool isForeign);
                if (!isForeign) kept.AddRange(suspects[i..last]);
                i = last;
            }

            ForeignPassages.Leave(text + " xqz", quick, passages, new LeftPlaces());
            Assert.Equal(expected, passages);
            Assert.Equal(kept, quick);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static List<Suspect> Scan(string text)
    {
        var words = new WordTest(WordGraph.Default, [], ConfusableWords.Load(WordGraph.Default));
        var suspects = new List<Suspect>();
        var counts = default(ScanCounts);
        new TextScanner(words).Scan(text, 0, text.Length, true, Fingerprint.English, suspects, ref counts);
        Assert.NotEmpty(suspects);
        return suspects;
    }

    private static List<Suspect> Left(string text)
    {
        List<Suspect> suspects = Scan(text);
        ForeignPassages.Leave(text, suspects, [], new LeftPlaces());
        return suspects;
    }
}
