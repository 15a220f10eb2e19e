using OcrFrench.Models.Lexicon;
using OcrFrench.Rules;

namespace OcrFrench.Fuzz.Tests.RuleMutations;

/// <summary>More examples of the ten rules that act most, each for a part of the rule that its own examples would not miss.</summary>
internal static class RuleCases
{
    /// <summary>What a rule makes of a text, alone.</summary>
    private static readonly (string Rule, string Text, string Expected)[] s_fixes =
    [
        ("words.ampersand", "adhérer\n& ces instruments", "adhérer\nà ces instruments"),
    ];

    /// <summary>What it leaves alone.</summary>
    private static readonly (string Rule, string Text)[] s_keeps =
    [
        ("words.ampersand", "adhérer &ces instruments"), ("words.ampersand", "adhérer\n&ces instruments"),
        ("words.ampersand", "adhérer bon& ces instruments"), ("words.ampersand", "xqzt & ces instruments"),
        ("words.ampersand", "Adhérer & ces instruments"), ("words.ampersand", "son père & ces instruments"),
        ("words.ampersand", "adhérer & xqzt"),
        ("letters.g-for-c-cedilla", "ga va bien"), ("letters.g-for-c-cedilla", "en degà du fleuve"),
        ("elision.capital-for-l", "de demi-I’homme"), ("elision.capital-for-l", "dans Iequel il vit"), ("elision.capital-for-l",
            "à Rome I’Assemblée"), ("elision.capital-for-l", "de I’axqzt"), ("elision.capital-for-l", "que I’y trouve"),
        ("elision.space-after", "de l’ maison"),
        ("letters.six-for-e-acute", "la 6galité"), ("letters.six-for-e-acute", "la libert6"), ("letters.six-for-e-acute", "il va p6cher"),
        ("words.il", "quand demi-i] vient"), ("words.il", "quand i]vient dire"), ("words.il", "quand i1 xqzt"),
        ("words.il", "quand i1 Paris"), ("words.il", "xqzt i1 vient"),
        ("elision.one-for-l", "de demi-1’homme"), ("elision.one-for-l", "de demi-[’homme"), ("elision.one-for-l", "de 1’axqzt"),
        ("elision.one-for-l", "que 1’y suis"),
        ("ligatures.ce", "le fcetus"), ("ligatures.ce", "à Monceuil"),
        ("words.ampersand-article", "retour bon& la maison"), ("words.ampersand-article", "xqzt & la maison"),
    ];

    /// <summary>What is wrong with a rule; null when nothing is.</summary>
    public static string? Problem<TWords>(RuleSet set, int index, ref TWords words)
        where TWords : IWordTest, allows ref struct
    {
        foreach (
            (string rule, string text, string expected) in s_fixes.Concat(s_keeps.Select(static keep => (keep.Rule, keep.Text, keep.Text))))
        {
            if (rule == set.Rules[index].Id && RuleExamples.Apply(set, text, ref words, index) is var after && after != expected)
                return $"'{text}' becomes '{after}', not '{expected}'";
        }

        return null;
    }
}
