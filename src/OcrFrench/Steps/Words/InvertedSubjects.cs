using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;
using OcrFrench.Survey.Words;

namespace OcrFrench.Steps.Words;

/// <summary>
/// The pronoun il behind its verb, whose strokes were read as figures or capitals: <c>dit-11</c>, <c>viendra-t-ll</c>, <c>fait-U</c>.
/// </summary>
internal sealed class InvertedSubjects(WordGraph graph) : IRepairStep
{
    public const string Rule = "letters.inverted-il";

    /// <summary>By hand: behind a hyphen and a verb of the third person no figure stands, and no other pronoun looks like that.</summary>
    private const float Sureness = 0.98f;

    private const string Subject = "il";

    private static readonly SmallWordTable s_articles = SmallWordTable.Of(
        "le la un une du au ce cet cette mon ton son ma ta sa notre votre leur de en par sur dossier", ignoresCase: true);

    private static readonly string[] s_read = ["-11", "-1l", "-l1", "-ll", "-lI", "-Il", "-II", "-I1", "-1I", "-iI", "-i1", "-U"];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        foreach (Suspect suspect in facts.Suspects)
        {
            ReadOnlySpan<char> token = text[suspect.Start..suspect.End];
            foreach (string read in s_read)
            {
                if (!token.EndsWith(read, StringComparison.Ordinal)) continue;
                if (!FollowsArticle(text, suspect.Start) && Clitics.LengthAt(token) == 0 && IsVerb(token[..^read.Length]))
                    found.Add(suspect.End - read.Length + 1, suspect.End, Subject, new Reason(CorrectionKind.Letters, Rule, Sureness));
                break;
            }
        }
    }

    /// <summary>Le produit-11, au lit-11: a noun with its number.</summary>
    private static bool FollowsArticle(ReadOnlySpan<char> text, int start) =>
        start > 1 && s_articles.Contains(text[Chars.StartOfLetters(text, start - 1)..(start - 1)]);

    /// <summary>Whether il agrees with what stands before it: dit, viendra-t.</summary>
    private bool IsVerb(ReadOnlySpan<char> verb)
    {
        verb = verb[Clitics.LengthAt(verb)..];
        if (verb.Length is < 2 or > WordGraph.MaxWordLength - 3) return false;
        Span<char> letters = stackalloc char[WordGraph.MaxWordLength];
        verb.CopyTo(letters);
        letters[0] = Letters.ToLower(letters[0]);
        if (!verb.EndsWith("-t", StringComparison.Ordinal)) return LostHyphens.IsPair(graph, letters[..verb.Length], Subject);
        int end = verb.Length - 2;
        "til".CopyTo(letters[end..]);
        return LostHyphens.IsWithT(graph, letters[..(end + 3)], out int length) && length == end;
    }
}
