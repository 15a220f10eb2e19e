using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Steps.Context;

/// <summary>The decoder with the models of the library, on places where there is only one answer.</summary>
public class DecodingTests
{
    private static readonly WordTest s_words = new(WordGraph.Default, [], ConfusableWords.Load(WordGraph.Default));
    private static readonly Ranker s_ranker = Ranker.Load();

    [Theory]
    [InlineData("Mise en ceuvre du Plan.", "ceuvre", "œuvre")]
    [InlineData("Il aime sa mére et son pére.", "mére", "mère")]
    [InlineData("Il aime sa mére et son pére.", "pére", "père")]
    [InlineData("Décision de 1’Assemblée générale.", "1’Assemblée", "l’Assemblée")]
    [InlineData("Décision de I’ Assemblée générale.", "I’ Assemblée", "l’Assemblée")]
    [InlineData("Je vous le dis, et je yous crois.", "yous", "vous")]
    [InlineData("une question de gra vité certaine", "gra vité", "gravité")]
    [InlineData("les voitures se dérou-lent dans la ville", "dérou-lent", "déroulent")]
    [InlineData("pour leur pér-\nmettre de vivre", "pér-\nmettre", "permettre")]
    public void The_likeliest_reading_is_the_one_that_was_printed(string text, string read, string printed)
    {
        (DecodingSession session, Proposal[] proposals) = Decode(text);
        Proposal proposal = Assert.Single(proposals, p => text[p.Start..p.End] == read);
        Assert.Equal(printed, session.TextOf(proposal).ToString());
        Assert.InRange(proposal.Probability, 0.2f, 1);
        for (int i = 0; i < proposal.RunnersUpCount; i++)
        {
            (int start, int length, _) = session.RunnersUp[proposal.RunnersUpFrom + i];
            Assert.NotEqual(printed, session.TextAt(start, length).ToString());
        }
    }

    [Fact]
    public void Proposals_are_sorted_disjoint_and_in_the_text()
    {
        foreach (string text in Pages.Texts.Take(4))
        {
            (DecodingSession session, Proposal[] proposals) = Decode(text);
            int at = 0;
            foreach (Proposal proposal in proposals)
            {
                Assert.InRange(proposal.Start, at, text.Length);
                Assert.InRange(proposal.End, proposal.Start + 1, text.Length);
                Assert.False(session.TextOf(proposal).SequenceEqual(text.AsSpan(proposal.Start, proposal.End - proposal.Start)));
                Assert.InRange(proposal.Probability, 0, 1);
                at = proposal.End;
            }
        }
    }

    [Fact]
    public void The_first_word_of_a_text_is_context_as_any_other()
    {
        (_, Proposal[] first) = Decode("Sa mére est là.");
        (_, Proposal[] second) = Decode(" Sa mére est là.");
        Assert.Equal(Assert.Single(first).Probability, Assert.Single(second).Probability, 3);
    }

    [Fact]
    public void Which_letters_are_missing_before_an_apostrophe_is_not_guessed()
    {
        // Without a ranker every answer is taken for right: what is left has no clear one.
        var session = new DecodingSession(EngineModels.Default, s_words, ranker: null);
        string[] texts = ["Pas 'eau.", "Tout 'homme.", "Un peu 'art.", "Rien 'elle.", "Voici 'ami.", "Il dit 'elle est partie."];
        string[] left = [.. texts.Where(text => !Decode(text, session).Any(proposal => text[proposal.Start] == '\''))];
        Assert.NotEmpty(left);
        Assert.DoesNotContain("Il dit 'elle est partie.", left);
    }

    [Fact]
    public void What_was_weighed_is_kept_for_those_who_ask()
    {
        DecodingSession session = NewSession();
        session.Trace = new WeighedPlaces();
        Decode("Il aime sa mére.", session);
        WeighedPlace place = Assert.Single(session.Trace.All, static place => place.Kind == SuspectKind.Unknown);
        Assert.Equal("mère", place.Readings[place.Best].Text);
        Assert.True(place.Readings.Count > 1);
        Assert.Equal(place.Readings.Select(static reading => reading.Cost).Order(), place.Readings.Select(static reading => reading.Cost));
    }

    [Theory]
    [InlineData("Il aime sa mére et son pére.", 2)]
    [InlineData("Il aime sa maison et son jardin.", 0)]
    [InlineData("Un xqzkvbrt fut vu.", 0)] // nothing is likely there
    public void Likely_repairs_are_counted(string text, int count)
    {
        DecodingSession session = NewSession();
        DamageProfile profile = Suspected(text, out List<Suspect> suspects, out TextScanner scanner);
        session.EvidenceOf(text, suspects, profile, [], scanner);
        Assert.Equal(count, session.Likely);
    }

    [Fact]
    public void A_session_is_used_again_without_a_trace()
    {
        DecodingSession session = NewSession();
        string[] Run(string text)
        {
            Proposal[] proposals = Decode(text, session);
            return [.. proposals.Select(p => $"{p.Start} {session.TextOf(p)} {p.Probability}")];
        }

        string[] first = Run(Pages.Texts[0]);
        Run(Pages.Texts[3]);
        Assert.Equal(first, Run(Pages.Texts[0]));
    }

    [Theory]
    [InlineData("Le comité n’a jamais réussi A faire voter cette dépense.", "Le comité n’a jamais réussi à faire voter cette dépense.")]
    [InlineData("Je me suis décidé A partir avec eux.", "Je me suis décidé à partir avec eux.")]
    public void What_the_language_model_alone_would_leave_is_weighed(string read, string printed)
    {
        const string Damaged = "La séance fut ouverte à deux heures, devant une salle déjà pleine, et le présideut lut une lettre où il était "
            + "questiou des nouvelles écoles. Plusieurs oratcurs parlèrent ensuite de l’hôpital, du marché et de la route qui mène à la "
            + "rivière. ";
        Assert.EndsWith(printed, OcrCleaner.Default.Clean(Damaged + read), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_plainly_right_is_found_the_fast_way_as_the_plain_one()
    {
        DecodingSession fast = NewSession(), plain = new(EngineModels.Default, s_words, s_ranker) { TakesItsTime = true };
        var random = new Random(19);
        string[] marks = [
            "", " ", "  ", "\n", ".", ". ", "...", "'", "’", "-", "1", ",5", "\u00AD", "«", "!", new(' ', 22), new(' ', 110)];
        int compared = 0;
        for (int i = 0; i < 300; i++)
        {
            // Short stretches of pages as paragraphs, with marks where they do not belong.
            string page = Pages.Texts[random.Next(Pages.Texts.Length)];
            int start = random.Next(page.Length), length = random.Next(1, 400);
            var text = new System.Text.StringBuilder(page, start, Math.Min(length, page.Length - start), 1024);
            for (int k = random.Next(6); k > 0; k--) text.Insert(random.Next(text.Length), marks[random.Next(marks.Length)]);
            string[] expected = Proposed(text.ToString(), plain);
            Assert.Equal(expected, Proposed(text.ToString(), fast));
            compared += expected.Length;
        }

        Assert.InRange(compared, 100, int.MaxValue);
    }

    [Theory]
    [InlineData("{0}ou es tu, la ou je vais")] // nothing is within reach before it
    [InlineData("Il est{0}ou{0}tu{0}la{0}veux.")]
    [InlineData("Il va a{0}Paris et il a{0}mangé là ou{0}il est. Il reste a{0}la maison ou{0}il a{0}dormi.")]
    public void Gaps_wider_than_the_context_reaches_are_no_exception(string pattern)
    {
        string text = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, new string(' ', 110));
        var plain = new DecodingSession(EngineModels.Default, s_words, s_ranker) { TakesItsTime = true };
        Assert.Equal(Proposed(text, plain), Proposed(text, NewSession()));
    }

    private static string[] Proposed(string text, DecodingSession session) =>
        [.. Decode(text, session).Select(p => $"{p.Start} {p.End} {session.TextOf(p)} {p.Probability} {p.RunnersUpCount}")];

    private static DecodingSession NewSession() => new(EngineModels.Default, s_words, s_ranker);

    private static (DecodingSession Session, Proposal[] Proposals) Decode(string text)
    {
        DecodingSession session = NewSession();
        return (session, Decode(text, session));
    }

    private static Proposal[] Decode(string text, DecodingSession session)
    {
        DamageProfile profile = Suspected(text, out List<Suspect> suspects, out _);
        session.Run(text, suspects, profile);
        return [.. session.Proposals];
    }

    private static DamageProfile Suspected(string text, out List<Suspect> suspects, out TextScanner scanner)
    {
        suspects = [];
        scanner = new TextScanner(s_words);
        ScanCounts counts = default;
        DamageProfile profile = DamageProfile.Of(text);
        scanner.Scan(text, 0, text.Length, true, profile.Fingerprint, suspects, ref counts);
        return profile.With(counts.Words, counts.Unknown, isOld: false);
    }
}
