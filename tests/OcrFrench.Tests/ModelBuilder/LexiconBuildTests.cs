using OcrFrench.Characters;
using OcrFrench.ModelBuilder.Lexicon;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Tests.ModelBuilder;

public class LexiconBuildTests
{
    private static readonly string[] s_affixes = [
        "FLAG long", "SFX Ve Y 1", "SFX Ve er ait er po:iimp po:3sg", "SFX Pl Y 1", "SFX Pl 0 s . is:pl"];

    private static readonly string[] s_dictionary =
    [
        "0", "le po:det", "la po:det", "de po:prep", "et po:cj", "sur po:prep", "bon po:adj", "enfant/Pl po:nom", "moment/Pl po:nom",
        "dent/Pl po:nom", "parler/Ve po:v1",
        "mer/Pl po:nom", "vent/Pl po:nom", "état po:nom", "œuvre po:nom", "tête po:nom", "tète po:v1", "été po:nom", "venir/Ve po:v3",
        "savoir po:v3", "jour po:nom", "vert/Pl po:adj", "dc po:nom",
    ];

    private static LexiconBuild Build(params CorpusFile[] corpora) => LexiconBuild.Run(s_dictionary, s_affixes, corpora);

    private static CorpusFile[] Files(int count, string text) => [.. Enumerable.Repeat(new CorpusFile(text, false), count)];

    private static WordGraph Graph(params CorpusFile[] corpora) => WordGraph.Open(Build(corpora).Bytes);

    [Fact]
    public void The_same_sources_give_the_same_bytes()
    {
        CorpusFile[] corpora = [.. Files(4, "Le zibou de la mer, et l'été sur Xanador."), new CorpusFile("le iour de la teste", true)];
        Assert.Equal(Build(corpora).Bytes, Build(corpora).Bytes);
    }

    [Fact]
    public void A_word_of_several_texts_is_taken_and_one_of_a_single_text_is_not()
    {
        WordGraph graph = Graph(
            [.. Files(5, "le zibou et le zibou sur la mer"), new CorpusFile("le rantou et le rantou et le rantou et le rantou", false)]);
        Assert.True(graph.IsKnown("zibou"));
        Assert.Equal(-1, graph.Find("rantou"));
        Assert.Equal(WordFlags.Lower | WordFlags.FromCorpus, graph.Flags(graph.Find("zibou")));
    }

    [Fact]
    public void A_name_is_known_with_its_capital_only()
    {
        WordGraph graph = Graph(Files(5, "Le moment de Xanador et de Xanador."));
        Assert.True(graph.IsKnown("Xanador"));
        Assert.False(graph.IsKnown("xanador"));
    }

    [Fact]
    public void A_misprint_of_a_frequent_word_is_left_out()
    {
        string often = string.Concat(Enumerable.Repeat("enfant tête ", 5000));
        WordGraph graph = Graph([new CorpusFile(often, false), .. Files(4, "le enfaut et le teté")]);
        Assert.Equal(-1, graph.Find("enfaut"));
        Assert.Equal(-1, graph.Find("teté"));
        Assert.False(graph.IsKnown("tète"));
        Assert.NotEqual(-1, graph.Find("tète"));
    }

    [Fact]
    public void Words_of_foreign_passages_are_left_out()
    {
        WordGraph graph = Graph(Files(5, "le moment: the children of another world, et le zibou."));
        Assert.Equal(-1, graph.Find("another"));
        Assert.Equal(-1, graph.Find("children"));
    }

    [Fact]
    public void Clitics_are_split_off_and_are_entries()
    {
        LexiconBuild build = Build(Files(2, "L'été, l’été et qu'un état"));
        Assert.DoesNotContain(build.Entries, entry => entry.Form == "l’été");
        LexiconEntry clitic = build.Entries.Single(entry => entry.Form == "l’");
        Assert.Equal(4, clitic.Count);
        Assert.Equal(WordFlags.Lower | WordFlags.Clitic, clitic.Flags);
        Assert.Equal(4, build.Entries.Single(entry => entry.Form == "été").Count);
        foreach (string each in Clitics.All)
        {
            Assert.Contains(build.Entries, entry => entry.Form == each);
        }
    }

    [Fact]
    public void Counts_go_to_the_word_that_a_convention_hides()
    {
        LexiconBuild build = Build(Files(3, "le oeuvre de le Etat"));
        Assert.Equal(3, build.Entries.Single(entry => entry.Form == "œuvre").Count);
        Assert.Equal(3, build.Entries.Single(entry => entry.Form == "état").Count);
        Assert.DoesNotContain(build.Entries, entry => entry.Form == "etat");
        WordGraph graph = WordGraph.Open(build.Bytes);
        Assert.True(graph.Flags(graph.Find("oeuvre")).HasFlag(WordFlags.OeVariant));
        Assert.False(graph.IsKnown("oeuvre"));
    }

    [Theory]
    [InlineData("enfans", true)]
    [InlineData("momens", true)]
    [InlineData("parloit", true)]
    [InlineData("dens", false)]
    [InlineData("vens", false)]
    public void Old_forms_follow_from_modern_ones(string form, bool known) => Assert.Equal(known, Graph().IsKnown(form));

    [Fact]
    public void Old_prints_give_old_forms_and_those_that_look_like_damage_are_not_known()
    {
        WordGraph graph = Graph([.. Files(2, "le jour et le savoir"), new CorpusFile("le iour de sçavoir", true),
            new CorpusFile("le iour sçavoir et le iour", true), new CorpusFile("le iour", true)]);
        Assert.True(graph.IsKnown("sçavoir"));
        Assert.True(graph.Flags(graph.Find("sçavoir")).HasFlag(WordFlags.Old));
        Assert.False(graph.IsKnown("iour"));
        Assert.True(graph.Flags(graph.Find("iour")).HasFlag(WordFlags.Old));
    }

    [Fact]
    public void Short_entries_of_the_dictionary_prove_nothing()
    {
        WordGraph graph = Graph();
        Assert.False(graph.IsKnown("dc"));
        Assert.True(graph.IsKnown("le"));
        Assert.True(graph.IsKnown("de"));
    }

    [Fact]
    public void A_word_cut_by_a_hyphen_counts_whole_and_its_halves_do_not()
    {
        LexiconBuild build = Build(Files(6, "le mo-ment et le enfan- de la mer"));
        Assert.Equal(6, build.Entries.Single(entry => entry.Form == "moment").Count);
        Assert.DoesNotContain(build.Entries, entry => entry.Form is "enfan" or "ment" or "mo");
    }
}
