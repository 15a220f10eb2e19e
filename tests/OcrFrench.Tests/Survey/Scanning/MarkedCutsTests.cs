using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey.Scanning;

/// <summary>Words cut where a mark shows it.</summary>
public class MarkedCutsTests
{
    private static readonly MarkedCuts s_cuts = new(WordGraph.Default);

    [Theory]
    [InlineData("Que savez—vous ?", "savez—vous")]
    [InlineData("savez–vous", "savez–vous")]
    [InlineData("(savez—vous)", "savez—vous")]
    [InlineData("2savez—vous", "")] // beside figures and signs it is part of something else
    [InlineData("§savez—vous", "")]
    [InlineData("savez—vous2", "")]
    [InlineData("savez—vous§", "")]
    [InlineData("Que savez— ?", "")]
    [InlineData("—vous", "")]
    [InlineData("le pain—le vin", "")] // no compound
    public void A_dash_for_a_hyphen(string text, string expected)
    {
        Assert.Equal(expected, Find(text, isSound: false, dashesAreHyphens: true));
        Assert.Equal("", Find(text, isSound: false, dashesAreHyphens: false));
    }

    [Theory]
    [InlineData("une ima- gination", "ima- gination")]
    [InlineData("une ima -gination", "")] // a hyphen at a line's end has no space before it
    [InlineData("une ima - gination", "")] // a dash with a space on either side parts words
    [InlineData("dit -il", "dit -il")]
    [InlineData("lui - même", "lui - même")]
    [InlineData("l'ima- gination", "l'ima- gination")]
    [InlineData("5ima- gination", "")]
    [InlineData("une ima- gination5", "")]
    [InlineData("une ima- gination, oui", "ima- gination")]
    [InlineData("avant- et après", "")] // a word of its own
    [InlineData("xqz- a vu", "")] // a single letter too
    [InlineData("- gination", "")]
    [InlineData("ima- ", "")]
    public void A_hyphen_with_a_space_beside_it(string text, string expected) =>
        Assert.Equal(expected, Find(text, isSound: false, dashesAreHyphens: false));

    [Theory]
    [InlineData("une ima- gination", "ima- gination")]
    [InlineData("dit -il", "")] // a printer may have set it so
    [InlineData("qu 'elle", "")]
    public void In_a_sound_text_halves_that_are_not_words_were_cut(string text, string expected) =>
        Assert.Equal(expected, Find(text, isSound: true, dashesAreHyphens: false));

    [Theory]
    [InlineData("qu 'elle", "qu 'elle")]
    [InlineData("on dit qu 'elle est", "qu 'elle")]
    [InlineData("d ’eau.", "d ’eau")]
    [InlineData("d 'eau5", "")]
    [InlineData("2d 'eau", "")]
    [InlineData("le 'eau", "")] // not elided
    [InlineData("d 'bateau", "")] // before a consonant
    [InlineData("d '", "")]
    [InlineData(" 'eau", "")]
    public void An_apostrophe_with_a_space_before_it(string text, string expected) =>
        Assert.Equal(expected, Find(text, isSound: false, dashesAreHyphens: false));

    private static string Find(string text, bool isSound, bool dashesAreHyphens)
    {
        var found = new List<Suspect>();
        s_cuts.Find(text, StrokesOf(text), found, isSound, dashesAreHyphens);
        return string.Join(", ", found.Select(s => text[s.Start..s.End]));
    }

    private static int[] StrokesOf(string text)
    {
        var strokes = new List<int>();
        Strokes.Find(text, strokes);
        return [.. strokes];
    }
}
