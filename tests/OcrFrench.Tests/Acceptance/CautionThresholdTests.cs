using OcrFrench.Acceptance;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Tests.Survey;

namespace OcrFrench.Tests.Acceptance;

/// <summary>What a single change must prove, by what it does and where.</summary>
public class CautionThresholdTests
{
    private static readonly Caution s_caution = new(new WordTest(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default)));

    [Theory]
    // An article where the capital of the word itself was read, or an accent apart from it.
    [InlineData("dans Ecole de", "Ecole", "L’École", true)]
    [InlineData("dans ´ecole de", "´ecole", "l’école", true)]
    [InlineData("dans 1Ecole de", "1Ecole", "l’École", true)]
    [InlineData("dans lÉcole de", "lÉcole", "l’École", false)] // a letter was read for the article
    [InlineData("dans I’école de", "I’école", "l’école", false)]
    [InlineData("dans eau de", "eau", "l’eau", false)] // before small letters engines do lose articles
    // Capitals.
    [InlineData("dans DEC de", "DEC", "déc", true)]
    [InlineData("dans l’ETAT de", "l’ETAT", "l’état", true)]
    [InlineData("dans ETAT de", "ETAT", "ÉTAT", false)]
    [InlineData("que IL va", "IL", "Il", false)] // of two capitals one is often damage
    [InlineData("dans ETAt de", "ETAt", "état", false)]
    // The number of a note.
    [InlineData("la maison2 est", "maison2", "maison", true)]
    [InlineData("la maison2a est", "maison2a", "maison", false)]
    [InlineData("la vérité*, et", "vérité*", "vérité", true)]
    [InlineData("la vérité† est", "vérité†", "vérité", true)]
    // A numeral that would be made up.
    [InlineData("le 3 ll de", "ll", "II", true)]
    public void What_no_context_can_prove_is_not_changed(string text, string read, string result, bool isHeldBack)
    {
        float needed = Needed(text, read, result, Facts.None);
        Assert.Equal(isHeldBack, needed > 0.9f);
    }

    [Theory]
    [InlineData("étoit", "était", nameof(Judge.Ranker), (int)Fingerprint.General, true)]
    [InlineData("étoit", "était", nameof(Judge.RankerOfWord), (int)Fingerprint.French, true)]
    [InlineData("étoit", "était", nameof(Judge.Ranker), (int)Fingerprint.English, false)] // its engine may have lost the accents
    [InlineData("étoit", "était", nameof(Judge.Finder), (int)Fingerprint.General, false)]
    [InlineData("étoit", "étroit", nameof(Judge.Ranker), (int)Fingerprint.General, false)]
    public void Context_does_not_modernise(string read, string result, string judge, int fingerprint, bool isHeldBack)
    {
        SourceFacts facts = Facts.None;
        facts.Profile = new DamageProfile { Fingerprint = (Fingerprint)fingerprint };
        Assert.Equal(isHeldBack, Needed($"Il {read} là", read, result, facts, judge: Enum.Parse<Judge>(judge)) > 1);
    }

    [Theory]
    [InlineData("comfortable", "confortable", true)]
    [InlineData("nayé", "noyé", true)]
    [InlineData("conrortable", "confortable", false)]
    [InlineData("comfortables", "confortable", false)]
    [InlineData("Iardin", "Jardin", false)] // engines confuse I and J
    public void A_difference_typical_of_two_spellings_needs_more_evidence(string read, string result, bool isHeldBack) =>
        Assert.Equal(isHeldBack, Needed($"un {read} fut", read, result, Facts.None) > 0.9f);

    [Theory]
    [InlineData("Maes", "Mais", true)] // a name would become a word that is not one
    [InlineData("Marcbal", "Marchal", true)]
    [InlineData("Larue", "La rue", true)] // a name would be split
    [InlineData("epicier", "épicier", true)] // an accent
    [InlineData("boulangor", "boulanger", false)]
    public void In_a_list_of_entries_a_name_needs_more_evidence_than_a_trade(string read, string result, bool isHeldBack)
    {
        string text = $"Durand (Louis), fab. de chaises, r. du Port, 3, et {read}, 5.\n";
        Assert.Equal(isHeldBack, Needed(text, read, result, Facts.None) >= 0.8f);
        Assert.True(Needed($"Il vint avec {read} et il parla de cela sans fin.", read, result, Facts.None) < 0.8f);
    }

    [Theory]
    [InlineData("Marcbal", "Marchal", 0.8f)] // a name
    [InlineData("Marchàl", "Marchal", 0.95f)] // its accents
    [InlineData("boulangor", "boulanger", 0)]
    [InlineData("pore", "père", 0.9f)] // many words look like a short one
    [InlineData("ot", "où", 2)] // entries have no such words
    [InlineData("ds", "de", 0)]
    public void In_a_list_of_entries_little_is_known_of_short_words(string read, string result, float expected) =>
        Assert.Equal(expected, Needed($"Durand (Louis), fab. de chaises, r. du Port, 3, {read} 5.\n", read, result, Facts.None));

    [Theory]
    [InlineData((int)Fingerprint.General, true)]
    [InlineData((int)Fingerprint.English, false)]
    [InlineData((int)Fingerprint.NoAccents, false)]
    public void Where_the_engine_has_no_French_letters_entries_lose_them_as_well(int fingerprint, bool isHeldBack)
    {
        SourceFacts facts = Facts.None;
        facts.Profile = new DamageProfile { Fingerprint = (Fingerprint)fingerprint };
        const string Text = "Durand (Louis), fab. de chaises, r. du Port, 3, et Marcbal, 5.\n";
        Assert.Equal(isHeldBack, Needed(Text, "Marcbal", "Marchal", facts) > 0.7f);
    }

    [Theory]
    [InlineData("le mot should fut", "should", (int)Fingerprint.French, true)]
    [InlineData("le mot should fut", "should", (int)Fingerprint.General, false)]
    [InlineData("le mot which fut", "which", (int)Fingerprint.French, false)] // so short a word may be damage
    [InlineData("les mots which should furent", "which", (int)Fingerprint.General, true)] // it is in company
    [InlineData("les mots of the furent", "the", (int)Fingerprint.General, false)] // damage leaves such rests of French words
    public void A_word_of_another_language_stays(string text, string word, int fingerprint, bool isHeldBack)
    {
        SourceFacts facts = Facts.None;
        facts.Profile = new DamageProfile { Fingerprint = (Fingerprint)fingerprint };
        Assert.Equal(isHeldBack, Needed(text, word, "soulard", facts) > 0.9f);
    }

    [Theory]
    [InlineData("Marcbal", "Marchal", 0.98f, 1)]
    [InlineData("boulangor", "boulanger", 0.95f, 0.98f)]
    [InlineData("epicier", "épicier", 1.5f, 3)]
    public void In_a_long_list_whose_engine_reads_all_letters_words_are_spelt_as_they_stand(
        string read, string result, float least, float most)
    {
        SourceFacts facts = Facts.None;
        facts.Profile = new DamageProfile { Fingerprint = Fingerprint.French };
        Assert.InRange(Needed($"Durand (Louis), fab. de chaises, r. du Port, 3, et {read}, 5.\n", read, result, facts), least, most);
    }

    [Theory]
    [InlineData("Larue", "La rue")]
    [InlineData("Maes", "Mais")]
    public void In_an_entry_a_name_is_never_split_nor_made_a_common_word(string read, string result) =>
        Assert.True(Needed($"Durand (Louis), fab. de chaises, r. du Port, 3, et {read}, 5.\n", read, result, Facts.None) > 1);

    [Theory]
    [InlineData("du", "de", true)]
    [InlineData("des", "les", false)]
    [InlineData("a", "à", false)]
    public void In_an_entry_no_context_can_change_the_letters_of_a_short_word(string read, string result, bool isHeldBack)
    {
        string text = $"Durand (Louis), fab. {read} chaises, r. Port, 3.\n";
        Assert.Equal(isHeldBack, Needed(text, read, result, Facts.None, judge: Judge.RankerOfWord) > 0.9f);
    }

    [Theory]
    [InlineData("hexagg", "hexagone", true)]
    [InlineData("hexagonagg", "hexagonale", false)] // longer words are complete
    public void What_recurs_before_full_stops_was_cut_off(string word, string result, bool isHeldBack)
    {
        string text = $"un {word}. Il vit un {word}. Il prit un {word}. Il partit";
        Assert.Equal(0, Needed(text, word, result, Facts.None));
        SourceFacts facts = Facts.None;
        facts.Words.Fill(text);
        facts.Profile = new DamageProfile { UnknownShare = 0.1f }; // else it would be a term
        Assert.Equal(isHeldBack, Needed(text, word, result, facts) > 0.9f);
    }

    [Fact]
    public void A_divided_word_of_an_entry_is_put_together()
    {
        const string Text = "Durand (Louis), fab. de chai-\nses, r. du Port, 3.\n";
        Assert.Equal(0, Needed(Text, "chai-\nses", "chaises", Facts.None, CorrectionKind.LineEnd));
        Assert.True(Needed(Text.Replace("Louis", "Loui-\ns", StringComparison.Ordinal), "Loui-\ns", "Lovis", Facts.None,
            CorrectionKind.LineEnd) > 0.7f);
    }

    [Fact]
    public void A_line_that_may_be_old_needs_a_probability_above_one_half()
    {
        SourceFacts facts = Facts.None;
        Assert.Equal(0, Needed("ils vindrent ici", "vindrent", "vinrent", facts, confidence: 0.7f));
        facts.MayBeOld = true;
        Assert.True(Needed("ils vindrent ici", "vindrent", "vinrent", facts, confidence: 0.7f) > 0.7f);
        Assert.Equal(0, Needed("ils vindrent ici", "vindrent", "vinrent", facts, confidence: 0.9f));
    }

    [Theory]
    [InlineData(true, false, CorrectionKind.Elision, true)]
    [InlineData(true, true, CorrectionKind.Elision, false)]
    [InlineData(false, false, CorrectionKind.Elision, false)]
    [InlineData(true, false, CorrectionKind.Letters, false)]
    public void A_print_without_apostrophes_gets_none(bool isOld, bool prints, CorrectionKind kind, bool isHeldBack)
    {
        SourceFacts facts = Facts.None;
        facts.Profile = new DamageProfile { IsOld = isOld, PrintsApostrophes = prints };
        Assert.Equal(isHeldBack, Needed("quant lenfant uint", "lenfant", "l'enfant", facts, kind) > 1);
    }

    [Fact]
    public void Where_the_lexicon_does_not_know_the_spelling_only_line_ends_are_repaired()
    {
        SourceFacts facts = Facts.None;
        facts.Profile = new DamageProfile { IsOld = true, UnknownShare = 0.14f };
        Assert.Equal(0, Needed("ki dunc oist", "oist", "oiseau", facts));
        facts.Profile = new DamageProfile { IsOld = true, UnknownShare = 0.25f };
        Assert.True(Needed("ki dunc oist", "oist", "oiseau", facts) > 0.98f);
        Assert.Equal(0, Needed("ki de-\nmandoit", "de-\nmandoit", "demandoit", facts, CorrectionKind.LineEnd));
    }

    [Theory]
    [InlineData("la vitamine D administrée", CorrectionKind.Join, 0.9f)]
    [InlineData("la vitamine. D administrée", CorrectionKind.Join, 0)] // a sentence may begin with an elision
    [InlineData("la vitamine D administrée", CorrectionKind.Letters, 0)]
    [InlineData("la vitamine d administrée", CorrectionKind.Join, 0)]
    public void A_lone_capital_in_a_sentence_is_not_easily_an_elision(string text, CorrectionKind kind, float needed)
    {
        string read = text[(text.IndexOf(" administrée", StringComparison.Ordinal) - 1)..];
        Assert.Equal(needed, Needed(text, read, "d’administrée", Facts.None, kind));
    }

    [Fact]
    public void A_term_that_recurs_in_a_well_read_text_needs_more_proof()
    {
        const string Text = "la transpilation du code, puis une transpilation plus lente, et la transpilation finale";
        SourceFacts facts = Facts.None;
        Assert.Equal(0, Needed(Text, "transpilation", "transpiration", facts));
        facts.Words.Fill(Text);
        Assert.True(Needed(Text, "transpilation", "transpiration", facts) > 0.97f);
        facts.Words.Fill(Text + " transpiration transpiration");
        Assert.Equal(0, Needed(Text, "transpilation", "transpiration", facts));
        facts.Words.Fill(Text);
        facts.Profile = new DamageProfile { UnknownShare = 0.1f };
        Assert.Equal(0, Needed(Text, "transpilation", "transpiration", facts));
    }

    [Fact]
    public void Beside_words_of_a_dialect_others_are_of_it()
    {
        const string Text = "je le veux bian, mais parsonne ne vient, et c'est bian fait, tout va bian";
        SourceFacts facts = Facts.None;
        Assert.Equal(0, Needed(Text, "parsonne", "personne", facts));
        facts.Words.Fill(Text);
        Assert.True(Needed(Text, "parsonne", "personne", facts) > 0.97f);
        Assert.Equal(0, Needed(Text.Replace("bian", "mieux", StringComparison.Ordinal), "parsonne", "personne", facts));
    }

    private static float Needed(string text, string read, string result, SourceFacts facts,
        CorrectionKind kind = CorrectionKind.Letters, float confidence = 0.99f, Judge judge = Judge.Ranker)
    {
        int start = text.IndexOf(read, StringComparison.Ordinal);
        var change = new Change(
            start, start + read.Length, 0, result.Length, new Reason(kind, "test", confidence) { Judge = judge });
        return s_caution.ThresholdOf(text, change, result, facts, out _);
    }
}
