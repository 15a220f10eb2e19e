using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Characters;

namespace OcrFrench.Tests.Characters;

public class PhraseFinderTests
{
    private static readonly string[] s_phrases =
    [
        " ton ", " l’ou ", "évoque", "I ", "cc ", "Il", "Vil", " ~", " ’", "aaaa", "abcabc", "ab", "\u4E2Dz", "zzzzzz",
        " d ", " l ", " s ", " n ", " qu ", "tonton", "ville", "vile", "delà", "Delà", "dela", "lait", "plait", "laide", "parla", "parles",
    ];

    private static readonly PhraseFinder s_finder = new(s_phrases);

    [Fact]
    public void One_pass_finds_what_a_search_for_each_string_finds() => Prop.ForAll(Texts(), static text =>
    {
        var found = new List<int>[s_phrases.Length];
        for (int i = 0; i < found.Length; i++) found[i] = [];
        s_finder.FindAll(text, found);
        for (int i = 0; i < found.Length; i++) Assert.Equal(Naive(text, s_phrases[i]), found[i]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Every_string_is_found_wherever_it_stands_in_a_block()
    {
        foreach (string phrase in s_phrases)
        {
            for (int before = 0; before < 70; before++)
            {
                for (int behind = 0; behind < 40; behind += 3)
                {
                    string text = new string('.', before) + phrase + new string('.', behind);
                    var found = new List<int>[s_phrases.Length];
                    for (int i = 0; i < found.Length; i++) found[i] = [];
                    s_finder.FindAll(text, found);
                    Assert.Equal([before], found[Array.IndexOf(s_phrases, phrase)]);
                }
            }
        }
    }

    private static List<int> Naive(string text, string phrase)
    {
        var found = new List<int>();
        for (int at = 0; (at = text.IndexOf(phrase, at, StringComparison.Ordinal)) >= 0; at++) found.Add(at);
        return found;
    }

    /// <summary>Texts that consist of parts of the strings, of any length up to some blocks.</summary>
    private static Arbitrary<string> Texts() => Gen.Choose(0, int.MaxValue).Select(static seed =>
    {
        var random = new Random(seed);
        var text = new System.Text.StringBuilder();
        for (int length = random.Next(90); text.Length < length;)
        {
            string phrase = s_phrases[random.Next(s_phrases.Length)];
            int from = random.Next(phrase.Length);
            if (random.Next(3) == 0) text.Append((char)random.Next(1, 0x300));
            else if (random.Next(2) == 0) text.Append(phrase);
            else text.Append(phrase.AsSpan(from, random.Next(phrase.Length - from + 1)));
        }

        return text.ToString();
    }).ToArbitrary();
}
