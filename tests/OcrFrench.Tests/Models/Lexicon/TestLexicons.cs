using OcrFrench.ModelBuilder.Lexicon;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Tests.Models.Lexicon;

/// <summary>Small lexicons for tests.</summary>
internal static class TestLexicons
{
    /// <summary>A dictionary and affixes of our own, with every device that the French ones use and two that they do not.</summary>
    internal static readonly string[] Affixes =
    [
        "SET UTF-8", "FLAG long", "FULLSTRIP", "NEEDAFFIX ()", "FORBIDDENWORD {}", "CIRCUMFIX **", "KEEPCASE ||",
        "PFX L' Y 2", "PFX L' 0 l' .", "PFX L' a l'A a",
        "PFX Ki Y 2", "PFX Ki 0 kilo/S.() .", "PFX Ki 0 déca .",
        "PFX Ge Y 1", "PFX Ge 0 ge/** .",
        "SFX Te Y 1", "SFX Te 0 t/** .",
        "SFX S. Y 2", "SFX S. 0 0/L' [^sxz] is:sg", "SFX S. 0 s [^sxz] is:pl",
        "SFX X. Y 1", "SFX X. al aux/L' al is:pl",
        "SFX Ve Y 3", "SFX Ve er er er po:infi", "SFX Ve er é/S. er po:ppas", "SFX Ve er ait [^g]er po:iimp po:3sg",
        "SFX No N 1", "SFX No 0 ette .",
    ];

    internal static readonly string[] Dictionary =
    [
        "9",
        "arbre/S.() po:nom is:mas",
        "cheval/S.X. po:nom is:mas",
        "gramme/KiS. po:nom is:mas",
        "litre/KiNo po:nom",
        "parler/Ve() po:v1__t",
        "nager/Ve() po:v1__t",
        "sag/GeTe po:v1__t",
        "aujourd'hui po:adv",
        "Paris po:npr",
        "ONU/L' po:npr",
        "faux/{} po:adj",
        "km/|| po:nom",
        "chef-d'œuvre po:nom",
        "lorsqu po:err",
    ];

    internal static readonly string[] Expected =
    [
        "arbre", "arbres", "cheval", "chevals", "chevaux", "gramme", "grammes", "kilogrammes", "kilogramme", "décagramme", "décagrammes",
        "litre", "kilolitres", "kilolitre", "décalitre", "litreette", "parler", "parlé", "parlés", "parlait", "nager", "nagé", "nagés",
        "sag", "gesagt", "aujourd’hui", "paris", "onu", "chef-d’œuvre",
    ];

    internal static WordGraph Graph(params LexiconEntry[] entries) => WordGraph.Open(LexiconWriter.Write(entries, 1000));

    internal static WordGraph Graph(IEnumerable<string> words) =>
        Graph([.. words.Select((word, i) => new LexiconEntry(word, i, WordFlags.Lower, WordClasses.Noun))]);

    /// <summary>Some thousand words of all lengths, made of syllables, the same on every run.</summary>
    internal static HashSet<string> SyllableWords(int count)
    {
        string[] syllables = ["a", "bé", "çon", "d’", "eû", "fla", "gnè", "œu", "-", "que", "ri", "s", "tres", "ÿ", "ẽ", "z."];
        HashSet<string> words = new(StringComparer.Ordinal);
        ulong state = 12345;
        while (words.Count < count)
        {
            string word = "";
            int length = 1 + (int)(Next(ref state) % 6);
            for (int i = 0; i < length; i++)
            {
                word += syllables[Next(ref state) % (uint)syllables.Length];
            }

            words.Add(word);
        }

        return words;
    }

    private static uint Next(ref ulong state)
    {
        state = (state * 6364136223846793005) + 1442695040888963407;
        return (uint)(state >> 33);
    }
}
