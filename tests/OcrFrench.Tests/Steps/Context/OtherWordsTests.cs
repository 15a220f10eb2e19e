using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Search;
using OcrFrench.Steps.Context;

namespace OcrFrench.Tests.Steps.Context;

public class OtherWordsTests
{
    private static readonly ConfusionTable s_table = EngineModels.Default.Channels.For(ChannelKind.French);

    [Fact]
    public void More_words_than_fit_come_back_as_they_were_given_or_not_at_all()
    {
        var words = new OtherWords(EngineModels.Default.Language);
        words.Restart(s_table, '’', allowsOld: false);
        var random = new Random(3);
        int found = 0;
        for (int i = 0; i < 60_000; i++)
        {
            int number = random.Next(40_000);
            string word = string.Concat(Enumerable.Range(0, 6).Select(k => (char)('a' + (number >> (3 * k) & 7))));
            Assert.True(words.TryKey(word, SentenceStart.No, out WordKey key));
            if (words.TryFind(key, out ReadOnlySpan<OtherWord> others)) found++;
            else others = words.Add(key, Candidates(word), 0, 2);
            Assert.Equal(2, others.Length);
            Assert.Equal(word + "s", words.TextOf(others[0]).ToString());
            Assert.Equal([word.Length + 1], words.TokensOf(others[0]).ToArray());
            Assert.Equal(word + " un", words.TextOf(others[1]).ToString());
            Assert.Equal(2, others[1].Channel);
        }

        Assert.InRange(found, 10_000, 50_000);
    }

    [Fact]
    public void When_there_is_no_more_room_all_are_forgotten()
    {
        var words = new OtherWords(EngineModels.Default.Language);
        words.Restart(s_table, '’', allowsOld: false);
        int remembered = 0;
        words.TryKey("premier", SentenceStart.No, out WordKey first);
        words.Add(first, Candidates("premier"), 0, 2);
        for (; words.TryFind(first, out _); remembered++)
        {
            words.TryKey($"mot{remembered}", SentenceStart.No, out WordKey key);
            words.Add(key, Candidates("mot"), 0, 2);
            Assert.InRange(remembered, 0, 100_000);
        }

        Assert.InRange(remembered, 10_000, 100_000);
    }

    [Fact]
    public void Words_are_remembered_while_there_is_room()
    {
        var words = new OtherWords(EngineModels.Default.Language);
        words.Restart(s_table, '’', allowsOld: false);
        string[] all = [.. Enumerable.Range(0, 5000).Select(static i => $"mot{(char)('a' + (i % 26))}{i}")];
        foreach (string word in all)
        {
            Assert.True(words.TryKey(word, SentenceStart.No, out WordKey key));
            words.Add(key, Candidates(word), 0, 2);
        }

        foreach (string word in all)
        {
            words.TryKey(word, SentenceStart.No, out WordKey key);
            Assert.True(words.TryFind(key, out ReadOnlySpan<OtherWord> others));
            Assert.Equal(word + "s", words.TextOf(others[0]).ToString());
        }
    }

    [Fact]
    public void Words_settings_and_places_are_told_apart()
    {
        var words = new OtherWords(EngineModels.Default.Language);
        var keys = new HashSet<WordKey>();
        foreach (bool old in (bool[])[false, true])
        {
            words.Restart(s_table, '’', old);
            foreach (SentenceStart start in Enum.GetValues<SentenceStart>())
            {
                foreach (string word in (string[])["a", "b", "œ", "Œ", "l’a", "aœ", "abcdefghijklmno"])
                {
                    Assert.True(words.TryKey(word, start, out WordKey key));
                    Assert.True(keys.Add(key));
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("a\u0001")]
    [InlineData("a\0")]
    [InlineData("Ā")]
    public void Long_words_and_rare_characters_have_no_key(string word) =>
        Assert.False(new OtherWords(EngineModels.Default.Language).TryKey(word, SentenceStart.No, out _));

    [Fact]
    public void What_has_no_key_is_valid_until_the_next_and_takes_no_room()
    {
        var words = new OtherWords(EngineModels.Default.Language);
        words.Restart(s_table, '’', allowsOld: false);
        words.TryKey("mot", SentenceStart.No, out WordKey key);
        words.Add(key, Candidates("mot"), 0, 2);
        for (int i = 0; i < 100; i++) Assert.Equal("longs", words.TextOf(words.Add(default, Candidates("long"), 0, 2)[0]).ToString());
        Assert.True(words.TryFind(key, out ReadOnlySpan<OtherWord> others));
        Assert.Equal("mots", words.TextOf(others[0]).ToString());
        Assert.Equal(2, words.Add(default, Candidates("long"), 0, 2)[0].Form);
    }

    private static CandidateList Candidates(string word)
    {
        var list = new CandidateList();
        list.Add(0, word + "s", 1, 1, 1, 0);
        list.Add(0, word + " un", 2, 1, 2, 0);
        list.Tokenize(new OcrFrench.Models.Ngrams.TokenIds(new Lengths()));
        return list;
    }

    /// <summary>A word's id is its length.</summary>
    private sealed class Lengths : OcrFrench.Models.Ngrams.IWordIds
    {
        public int Count => 100;

        public ulong Identity => 0;

        public int Find(ReadOnlySpan<char> word) => word.Length;
    }
}
