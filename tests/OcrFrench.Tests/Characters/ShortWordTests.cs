using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Characters;

namespace OcrFrench.Tests.Characters;

public class ShortWordTests
{
    [Fact]
    public void Every_character_is_classed_alike_by_vectors_and_one_by_one()
    {
        Span<char> text = stackalloc char[CharacterBlock.Length];
        for (int c = 0; c <= char.MaxValue; c += CharacterBlock.Length)
        {
            for (int i = 0; i < text.Length; i++) text[i] = (char)(c + i);
            Assert.Equal(CharacterBlock.ReadSlowly(text), CharacterBlock.Read(text));
        }
    }

    [Fact]
    public void Classes_agree_with_those_of_the_scanner()
    {
        Span<char> text = stackalloc char[CharacterBlock.Length];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            text[0] = (char)c;
            CharacterBlock block = CharacterBlock.Read(text);
            bool isLetter = (block.Letters & 1) != 0, isSolid = (block.Solid & 1) != 0, isInner = (block.Inner & 1) != 0;
            if (isLetter) Assert.True(Chars.IsLetter((char)c));
            if (isSolid && !isLetter) Assert.True(Chars.IsDigit((char)c) || c == '°');
            if (isInner && !isSolid) Assert.True(Chars.ClassOf((char)c) is CharClass.Apostrophe or CharClass.Hyphen);
            if ((block.Separators & 1) != 0) Assert.True(Chars.ClassOf((char)c) is CharClass.Space or CharClass.Punctuation && c != '!');
            if (Chars.IsLetter((char)c) && c < 256) Assert.Equal(c is not ('ß' or 'ÿ'), isLetter);
        }
    }

    [Fact]
    public void Random_blocks_and_words_are_read_alike_by_vectors_and_one_by_one() =>
        Prop.ForAll(Gen.Elements("abzéÀþÿß×÷'’-‐°019 .!?«»\u00A0\u0085\0ſœĀ\uFFFF,\n".ToCharArray()).ArrayOf(CharacterBlock.Length)
            .ToArbitrary(), Gen.Choose(1, ShortWord.MostCharacters).ToArbitrary(), static (text, length) =>
        {
            Assert.Equal(CharacterBlock.ReadSlowly(text), CharacterBlock.Read(text));
            string word = string.Concat(text.Take(ShortWord.Reach).Select(static c => c < 255 ? c : '’'));
            Assert.Equal(ShortWord.ReadSlowly(word, length), ShortWord.Read(word, length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("homme", "femme")]
    [InlineData("l'homme", "l’homme")]
    [InlineData("Homme", "homme")]
    [InlineData("administrateur", "administrateurs")]
    public void Different_words_have_different_bytes(string a, string b) =>
        Assert.NotEqual(ShortWord.Read(a.PadRight(ShortWord.Reach), a.Length), ShortWord.Read(b.PadRight(ShortWord.Reach), b.Length));

    [Fact]
    public void What_follows_a_word_is_not_part_of_it() =>
        Assert.Equal(ShortWord.Read("homme, et autre chose", 5), ShortWord.Read("homme de bien à lire", 5));
}
