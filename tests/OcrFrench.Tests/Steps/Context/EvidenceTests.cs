using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Tests.Survey.Recognition;

namespace OcrFrench.Tests.Steps.Context;

/// <summary>What an engine says of its reading changes what the cleaner makes of it.</summary>
public class EvidenceTests
{
    [Fact]
    public void NoWords_AreNoEvidence()
    {
        const string Text = "Mise en ceuvre par 1’Assemblée générale.";
        Assert.Equal(OcrCleaner.Default.Analyze(Text).Text, OcrCleaner.Default.Analyze(Text, []).Text);
    }

    [Fact]
    public void Words_OfWhichNothingIsSaid_AreNoEvidence()
    {
        const string Text = "Mise en ceuvre par 1’Assemblée générale.";
        Assert.Equal(OcrCleaner.Default.Clean(Text), OcrCleaner.Default.Analyze(Text, [new RecognizedWord { Start = 0, Length = 4 }]).Text);
    }

    [Fact]
    public void SoundText_OfWhichTheEngineWasSure_ComesBackAsTheSameInstance()
    {
        (string text, IReadOnlyList<RecognizedWord> words) = Said.By(
            "Il faisait un froid sec et un vent du nord qui rendait ce froid encore plus piquant.");
        Assert.Same(text, OcrCleaner.Default.Analyze(text, words).Text);
    }

    [Theory]
    [InlineData("Il mangea la[e-15] soupe.", "Il mangea la soupe.")]
    [InlineData("Il faisait un froid sec et un vent du na[o-2]rd.", "Il faisait un froid sec et un vent du nord.")]
    [InlineData("Elle lui parla de sa me[è-3]re et de son pa[è-4]re.", "Elle lui parla de sa mère et de son père.")]
    [InlineData("Ils sortirent de ce[l-9]l[t-2]l[t-1]e maison.", "Ils sortirent de cette maison.")]
    [InlineData("Il partit.[,-2] mais il était trop tard.", "Il partit, mais il était trop tard.")]
    [InlineData("Il était parti,[.-1] Mais il revint.", "Il était parti. Mais il revint.")]
    [InlineData("Il partit. mais il était trop tard.", "Il partit. mais il était trop tard.")]
    public void OtherReadings_OfTheEngine_AreFollowed(string read, string printed)
    {
        (string text, IReadOnlyList<RecognizedWord> words) = Said.By(read);
        Assert.Equal(printed, OcrCleaner.Default.Analyze(text, words).Text);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Cleaning_NeverThrows_AndIsConsistent_WhateverTheEngineSays()
    {
        Gen<string> letters = Gen.Elements("a", "e", "o", "rn", "m", "l", "'", "é", "-", "s", "");
        Gen<SymbolReading> reading = letters.SelectMany(
            text => Gen.Choose(-5, 105).Select(points => new SymbolReading(text, points / 100f)));
        Gen<(int Points, SymbolReading[] Others)> symbol = Gen.Choose(-5,
            105).SelectMany(points => reading.ArrayOf(2).Select(others => (points, others)));
        Gen<(string Word, (int Points, SymbolReading[] Others)[] Symbols)> word =
            Gen.Elements("nard", "ceuvre", "l'enfant", "a", "1a", "maison,", "méme", "revét", "oeil",
                "qu'il").SelectMany(text => symbol.ArrayOf(text.Length).Select(symbols => (text, symbols)));
        Prop.ForAll(word.NonEmptyListOf().ToArbitrary(), parts =>
        {
            var text = new System.Text.StringBuilder();
            var words = new List<RecognizedWord>();
            foreach ((string one, (int Points, SymbolReading[] Others)[] symbols) in parts)
            {
                int start = text.Length;
                text.Append(one).Append(words.Count % 7 == 6 ? '\n' : ' ');
                words.Add(new RecognizedWord
                {
                    Start = start,
                    Length = one.Length,
                    Confidence = symbols[0].Points / 100f,
                    Alternatives = [.. symbols[0].Others.Select(static other => other.Text)],
                    Symbols = [.. symbols.Select((at, i) => new RecognizedSymbol {
                        Start = start + i, Length = 1, Confidence = at.Points / 100f, Alternatives = at.Others })],
                });
            }

            CleaningResult result = OcrCleaner.Default.Analyze(text.ToString(), words);
            Assert.Equal(result.Text, OcrCleaner.Default.Analyze(text.ToString(), words).Text);
            int reached = 0;
            foreach (Correction correction in result.Corrections)
            {
                Assert.True(correction.Start >= reached);
                Assert.Equal(correction.Original, result.Source[correction.Start..correction.End]);
                reached = correction.End;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }
}
