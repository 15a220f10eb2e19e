using System.Runtime.InteropServices;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Languages;

namespace OcrFrench.Tests.Survey.Languages;

/// <summary>A text with its passages marked: <c>il lut [the news]English hier</c>.</summary>
internal static class Surveyed
{
    public static List<Passage> Passages(string text)
    {
        List<int> unknown = [];
        UnknownWords.Find(text, WordGraph.Default, unknown);
        List<Passage> passages = [];
        new LanguageSurvey(WordGraph.Default).Survey(text, CollectionsMarshal.AsSpan(unknown), isMisread: false, passages);
        return passages;
    }

    public static string Marked(string text)
    {
        List<Passage> passages = Passages(text);
        for (int i = passages.Count - 1; i >= 0; i--)
            text = text.Insert(passages[i].End, "]" + passages[i].Language).Insert(passages[i].Start, "[");
        return text;
    }
}
