using System.Text;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>Strips a word of its accents and ligatures.</summary>
internal static class Accents
{
    internal static string Strip(string form)
    {
        StringBuilder shape = new(form.Length);
        foreach (char c in form)
        {
            shape.Append(Strip(c));
        }

        return shape.ToString();
    }

    private static string Strip(char c) => c switch
    {
        'œ' => "oe",
        'æ' => "ae",
        'ø' => "o",
        _ => Characters.Accents.BaseOf(c).ToString(),
    };
}
