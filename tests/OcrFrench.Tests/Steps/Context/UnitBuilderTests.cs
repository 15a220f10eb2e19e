using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Ready;
using OcrFrench.Models.Search;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Steps.Context;

public class UnitBuilderTests
{
    private static readonly WordTest s_words = new(WordGraph.Default, ["qzxville"], ConfusableWords.None(WordGraph.Default));
    private static readonly ConfusionTable s_table = new ChannelModels(EmbeddedData.ReadText).For(Fingerprint.English);

    [Theory]
    [InlineData("de per-\nmettre et", "per-\nmettre", (int)SuspectKind.LineEnd, "permettre")]
    [InlineData("de per-\r\n  mettre et", "per-\r\n  mettre", (int)SuspectKind.LineEnd, "permettre")]
    [InlineData("à qzx-\nville et", "qzx-\nville", (int)SuspectKind.LineEnd, "qzxville")]
    [InlineData("que savez—\nvous ?", "savez—\nvous", (int)SuspectKind.LineEnd, "savez-vous")]
    [InlineData("de l’ eau et", "l’ eau", (int)SuspectKind.OpenElision, "l’eau")]
    [InlineData("la ceuvre de", "ceuvre", (int)SuspectKind.Unknown, "œuvre")]
    [InlineData("ils dérou-lent", "dérou-lent", (int)SuspectKind.Unknown, "déroulent")]
    public void The_place_as_it_stands_comes_first_and_the_repair_is_among_the_others(string text, string place, int kind, string printed)
    {
        (UnitBuilder builder, Unit unit) = Build(text, place, (SuspectKind)kind);
        Assert.Equal(place, builder.Candidates.TextOf(unit.First).ToString());
        string[] others = [
            .. Enumerable.Range(unit.First + 1, unit.Last - unit.First - 1).Select(i => builder.Candidates.TextOf(i).ToString())];
        Assert.Contains(printed, others);
        Assert.DoesNotContain(place, others);
    }

    [Theory]
    [InlineData("la gra vité est", "gra", "gra vité")]
    [InlineData("la grav ité est", "ité", "grav ité")]
    [InlineData("la ceuvre est", "ceuvre", "ceuvre")] // neither neighbour makes a word of it
    [InlineData("gra\nvité", "gra", "gra")]
    [InlineData("un en tretien long", "tretien", "en tretien")] // however frequent the neighbour is
    [InlineData("la chan ce est", "chan", "chan ce")]
    [InlineData("la chan ce5 est", "chan", "chan")]
    [InlineData("la 5grav ité est", "ité", "ité")]
    [InlineData("un en tretlen long", "tretlen", "tretlen")] // beside what is damaged a frequent word is one by itself
    [InlineData("la spécia lisa1ion du", "lisa1ion", "lisa1ion")]
    [InlineData("la spécia liSalion du", "liSalion", "liSalion")]
    [InlineData("la spécia lisalion du", "spécia", "spécia lisalion")] // both are damaged
    [InlineData("la spécia lisalion du", "lisalion", "spécia lisalion")]
    [InlineData("la spécia Lisalion du", "spécia", "spécia")]
    [InlineData("la spécia lisalion5 du", "spécia", "spécia")]
    public void A_word_is_joined_with_the_neighbour_that_completes_it(string text, string suspect, string place)
    {
        (_, Unit unit) = Build(text, suspect, SuspectKind.Unknown);
        Assert.Equal(place, text[unit.Start..unit.End]);
    }

    [Fact]
    public void What_comes_before_the_limit_is_not_taken_in()
    {
        const string Text = "la grav ité est";
        var builder = new UnitBuilder(WordGraph.Default, s_words, new LetterCosts(CharacterModel.Default));
        builder.Restart(s_table, new DamageProfile(), new DocumentEdits(), recognition: null);
        int start = Text.IndexOf("ité", StringComparison.Ordinal);
        Unit unit = builder.Build(Text, new Suspect(start, start + 3, SuspectKind.Unknown, -1), from: 7, s_table, SentenceStart.No);
        Assert.Equal(start, unit.Start);
    }

    [Theory]
    [InlineData("de per-\nmettre et", "per-\nmettre", (int)SuspectKind.LineEnd, "permettre")]
    [InlineData("de l’ eau et", "l’ eau", (int)SuspectKind.OpenElision, "l’eau")]
    [InlineData("une ima- gination vive", "ima- gination", (int)SuspectKind.Cut, "imagination")]
    [InlineData("ils dérou-lent", "dérou-lent", (int)SuspectKind.Unknown, "déroulent")]
    [InlineData("très en tendu ici", "en tendu", (int)SuspectKind.Cut, "entendu")]
    [InlineData("dit -il", "dit -il", (int)SuspectKind.Cut, "dit-il")]
    [InlineData("plein d idées", "d idées", (int)SuspectKind.Cut, "d’idées")]
    public void Putting_a_word_together_costs_something(string text, string place, int kind, string printed)
    {
        (UnitBuilder builder, Unit unit) = Build(text, place, (SuspectKind)kind);
        Assert.InRange(ChannelOf(builder, unit, printed), 0.01f, 7);
    }

    [Fact]
    public void A_word_that_lost_its_apostrophe_is_as_rare_as_the_word_without_the_clitic()
    {
        (UnitBuilder builder, Unit unit) = Build("plein d idées", "d idées", SuspectKind.Cut);
        int elided = Enumerable.Range(unit.First, unit.Last - unit.First).First(
            c => builder.Candidates.TextOf(c).SequenceEqual("d’idées"));
        Assert.Equal(WordGraph.Default.Cost(WordGraph.Default.Find("idées")), builder.Candidates[elided].Unigram);
    }

    [Theory]
    [InlineData("Il vint. Spécia lisalion du", "lisalion", SentenceStart.No)]
    [InlineData("Il vint. Spécia lisalion du", "Spécia", SentenceStart.Sure)]
    public void A_sentence_starts_where_the_first_half_of_a_word_does(string text, string suspect, object atStart)
    {
        (UnitBuilder builder, Unit unit) = Build(text, suspect, SuspectKind.Unknown, atStart: (SentenceStart)atStart);
        Assert.Equal("Spécia lisalion", text[unit.Start..unit.End]);
        Assert.True(ChannelOf(builder, unit, "Spécialisation") < 20);
        Assert.Equal(SentenceStart.Sure, unit.AtSentenceStart);
    }

    [Fact]
    public void Splitting_two_words_is_cheap_if_all_their_letters_are_right()
    {
        (UnitBuilder builder, Unit unit) = Build("et prieinstamment de", "prieinstamment", SuspectKind.Unknown);
        Assert.InRange(ChannelOf(builder, unit, "prie instamment"), 0.1f, 6);
    }

    [Fact]
    public void Where_lines_were_joined_a_word_with_their_hyphen_is_searched_as_a_whole()
    {
        var joined = new DamageProfile { JoinsLines = true };
        (UnitBuilder builder, Unit unit) = Build("le gouver-nernent de", "gouver-nernent", SuspectKind.Unknown, joined);
        Assert.Equal("gouvernernent", builder.ReadOf(unit).ToString());
        Assert.True(ChannelOf(builder, unit, "gouvernement") < float.PositiveInfinity);
        Assert.DoesNotContain(' ', string.Concat(Enumerable.Range(unit.First, unit.Last - unit.First).Select(
            i => builder.Candidates.TextOf(i).ToString())));
        // Behind a prefix the hyphen was printed.
        (builder, unit) = Build("le non-gouvernernent de", "non-gouvernernent", SuspectKind.Unknown, joined);
        Assert.Equal("non-gouvernernent", builder.ReadOf(unit).ToString());
    }

    [Fact]
    public void A_sentence_that_starts_small_lost_a_capital_or_the_period_was_misread()
    {
        (UnitBuilder builder, Unit unit) = Build("Il vint. maison de", "maison", SuspectKind.RealWord, atStart: SentenceStart.Sure);
        (UnitBuilder inside, Unit word) = Build("Il vint, maison de", "maison", SuspectKind.RealWord);
        float capital = ChannelOf(builder, unit, "Maison"), small = ChannelOf(builder, unit, "maison");
        Assert.True(small > ChannelOf(inside, word, "maison"));
        Assert.InRange(capital - small, 0.1f, 1); // no better an explanation, and hardly a worse one
        Assert.Equal(float.PositiveInfinity, ChannelOf(inside, word, "Maison"));
    }

    [Fact]
    public void A_garbled_number_is_dearer_than_a_word()
    {
        (UnitBuilder garbled, Unit first) = Build("la rnais0n", "rnais0n", SuspectKind.Unknown);
        (UnitBuilder sound, Unit second) = Build("la maison", "maison", SuspectKind.RealWord);
        Assert.True(garbled.Candidates[first.First].Channel > sound.Candidates[second.First].Channel + 3);
        Assert.True(second.IsKnown);
    }

    /// <summary>What a candidate costs before its context is weighed; infinite where it is none.</summary>
    private static float ChannelOf(UnitBuilder builder, in Unit unit, string printed)
    {
        for (int c = unit.First; c < unit.Last; c++)
            if (builder.Candidates.TextOf(c).SequenceEqual(printed)) return builder.Candidates[c].Channel;
        return float.PositiveInfinity;
    }

    private static (UnitBuilder Builder, Unit Unit) Build(
        string text, string place, SuspectKind kind, DamageProfile? profile = null, SentenceStart atStart = SentenceStart.No)
    {
        var builder = new UnitBuilder(WordGraph.Default, s_words, new LetterCosts(CharacterModel.Default));
        builder.Restart(s_table, profile ?? new DamageProfile(), new DocumentEdits(), recognition: null);
        int start = text.IndexOf(place, StringComparison.Ordinal);
        return (builder, builder.Build(text, new Suspect(start, start + place.Length, kind, -1), 0, s_table, atStart));
    }
}
