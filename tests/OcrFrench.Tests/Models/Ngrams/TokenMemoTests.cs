using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Tests.Models.Ngrams;

public class TokenMemoTests
{
    private static readonly WordGraph s_graph = WordGraph.Default;

    [Fact]
    public void Words_have_the_ids_and_followers_that_the_lexicon_gives_them_however_often_they_are_asked_for()
    {
        var memo = new TokenMemo(s_graph);
        var ids = new TokenIds(s_graph);
        // With ÿ, œ and soft hyphens, at the text's end, longer than what is kept, and many that share a slot.
        string[] texts = [
            "cœur", "Louÿs", "ÿ œ Œ", "dé\u00ADlai et délai", "anticonstitutionnellement", "a", "L’an d'été", "ΔΣ xqzk", .. Pages.Texts];
        for (int round = 0; round < 2; round++)
        {
            foreach (string text in texts)
            {
                foreach (LanguageToken token in new TokenEnumerator(text))
                {
                    string word = text.Substring(token.Start, token.Length);
                    Assert.Equal((word, ids.Of(text, token)), (word, memo.Of(text, token, out ulong followers, out int node)));
                    if (token.Kind is not (LanguageTokenKind.Word or LanguageTokenKind.Clitic)) continue;
                    Assert.Equal((word, Followers(word)), (word, followers));
                    if (followers == 0) continue;
                    Assert.True(s_graph.TryFollow(word, out GraphState state));
                    Assert.Equal((word, state.Node), (word, node));
                }
            }
        }
    }

    [Fact]
    public void Words_that_differ_only_in_letters_beyond_Latin_are_told_apart()
    {
        var memo = new TokenMemo(s_graph);
        var ids = new TokenIds(s_graph);
        foreach (string word in (string[])["cœur", "c\u0154ur", "cÿur", "c’ur", "c\u0001ur"])
        {
            string text = word + new string(' ', 20);
            var token = new LanguageToken(LanguageTokenKind.Word, 0, word.Length);
            Assert.Equal(ids.Of(text, token), memo.Of(text, token, out _, out _));
        }
    }

    private static ulong Followers(string word)
    {
        int node = WordGraph.Root;
        foreach (char c in word)
            if ((node = s_graph.Child(node, OcrFrench.Characters.Letters.SymbolOf(c))) < 0) return 0;
        return s_graph.ChildMask(node);
    }
}
