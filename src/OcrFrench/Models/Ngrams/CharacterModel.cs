using OcrFrench.Models.Ready;

namespace OcrFrench.Models.Ngrams;

/// <summary>An n-gram model of letters: how much a string of letters looks like a French word or a name.</summary>
internal sealed class CharacterModel
{
    /// <summary>The letters with an id of their own, from <see cref="FirstLetter"/> on.</summary>
    public const string Letters = "abcdefghijklmnopqrstuvwxyzàâäæçèéêëîïñôöùûüÿœ’";

    public const int Start = 0;
    public const int End = 1;
    public const int OtherLetter = 2;
    public const int FirstLetter = 3;
    public const int IdCount = FirstLetter + 46;

    private const string Resource = "chars.bin";
    private const int LongestWord = 64;

    private static readonly Lazy<CharacterModel> Embedded =
        new(static () => new CharacterModel(DataMemory.OfResource(Resource), checkContents: false));

    private readonly NgramStore _store;

    private CharacterModel(DataMemory memory, bool checkContents)
    {
        _store = NgramStore.Open(memory, Identity, checkContents);
        if (_store.Header.IdCount != IdCount || _store.Header.NeverPredicted != Start)
        {
            throw new InvalidDataException("The model of letters has a different alphabet.");
        }
    }

    /// <summary>The model embedded in the library.</summary>
    public static CharacterModel Default => Embedded.Value;

    /// <summary>Identifies the alphabet, so that a model is never used with another one.</summary>
    public static ulong Identity
    {
        get
        {
            ulong hash = NgramHash.Start(IdCount);
            foreach (char c in Letters)
            {
                hash = NgramHash.Append(hash, c);
            }

            return hash;
        }
    }

    /// <summary>Opens a model and checks every byte of it.</summary>
    /// <exception cref="InvalidDataException">The data is not a letter model, or is damaged.</exception>
    public static CharacterModel Open(ReadOnlySpan<byte> bytes) => new(DataMemory.Copy(bytes), checkContents: true);

    /// <summary>The id of a letter in lower case.</summary>
    public static int Id(char letter)
    {
        if (char.IsAsciiLetterLower(letter))
        {
            return FirstLetter + letter - 'a';
        }

        int at = Letters.IndexOf(letter, StringComparison.Ordinal);
        return at < 0 ? OtherLetter : FirstLetter + at;
    }

    /// <summary>
    /// −ln P(letters of the word, then its end), in nats, whatever its case. Only the first 64 letters of very long words count.
    /// </summary>
    public float Cost(ReadOnlySpan<char> word)
    {
        Span<int> ids = stackalloc int[LongestWord + 2];
        int length = 0;
        ids[length++] = Start;
        foreach (char c in word)
        {
            if (length > LongestWord)
            {
                break;
            }

            if (!LanguageLetters.IsIgnorable(c))
            {
                ids[length++] = Id(LanguageLetters.Lower(c));
            }
        }

        ids[length++] = End;
        float cost = 0;
        int order = _store.Header.Order;
        for (int i = 1; i < length; i++)
        {
            int from = Math.Max(0, i + 1 - order);
            cost += _store.Cost(ids[from..(i + 1)]);
        }

        return cost;
    }
}
