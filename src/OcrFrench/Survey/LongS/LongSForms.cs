using System.Numerics;
using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey.LongS;

/// <summary>
/// What a word with an f may be where the long s of old prints was read as f: <c>eft</c>, <c>plufieurs</c>, <c>affez</c>. One word at a
/// time, on one thread.
/// </summary>
/// <remarks>No word ends in a long s, and no capital is one.</remarks>
internal sealed class LongSForms(WordTest words)
{
    /// <summary>By hand: the longest words have two or three; with one more there are 31 other forms.</summary>
    public const int MostPlaces = 5;

    private readonly int[] _places = new int[MostPlaces];
    private readonly char[] _form = new char[WordGraph.MaxWordLength + 1];
    private int _count, _length;

    /// <summary>The number of forms besides the one that was read: number 0 is that one.</summary>
    public int Others => (1 << _count) - 1;

    /// <summary>Takes a word.</summary>
    /// <param name="word">Its letters.</param>
    /// <param name="goesOn">Whether more letters or an apostrophe follow them: then the last one may be a long s.</param>
    /// <returns>Whether it may be another.</returns>
    public bool Read(ReadOnlySpan<char> word, bool goesOn)
    {
        _count = 0;
        _length = word.Length;
        if (word.Length > WordGraph.MaxWordLength) return false;
        int last = goesOn ? word.Length : word.Length - 1;
        for (int i = 0; i < last; i++)
        {
            if (word[i] != 'f') continue;
            if (_count == MostPlaces || (i + 1 < word.Length && !Chars.IsLower(word[i + 1])))
            {
                _count = 0;
                return false;
            }

            _places[_count++] = i;
        }

        if (_count > 0) word.CopyTo(_form);
        return _count > 0;
    }

    /// <summary>How many letters are another in a form.</summary>
    public static int Changes(int form) => BitOperations.PopCount((uint)form);

    /// <summary>How many runs of such letters a form has: a double one is a single sign, or as good as one.</summary>
    public int Runs(int form)
    {
        int runs = 0;
        for (int i = 0; i < _count; i++)
        {
            bool goesOn = i > 0 && (form >> (i - 1) & 1) != 0 && _places[i] == _places[i - 1] + 1;
            if ((form >> i & 1) != 0 && !goesOn) runs++;
        }

        return runs;
    }

    /// <summary>The letters of a form; valid until the next is asked for.</summary>
    public ReadOnlySpan<char> this[int form]
    {
        get
        {
            for (int i = 0; i < _count; i++) _form[_places[i]] = (form >> i & 1) == 0 ? 'f' : 's';
            return _form.AsSpan(0, _length);
        }
    }

    /// <summary>Whether a form is a word.</summary>
    /// <param name="form">The form.</param>
    /// <param name="isElided">Whether an apostrophe follows: lorsqu’, jusqu’.</param>
    public bool IsWord(int form, bool isElided)
    {
        ReadOnlySpan<char> letters = this[form];
        if (!isElided) return words.IsWord(letters);
        if (letters is "s") return true;
        if (!letters.EndsWith("qu")) return false;
        _form[_length] = 'e';
        return words.IsWord(_form.AsSpan(0, _length + 1));
    }

    /// <summary>Whether a form is a word but for an accent, which old prints often lack: differentes, defauts.</summary>
    public bool IsPlainWord(int form)
    {
        ReadOnlySpan<char> letters = this[form];
        for (int i = 0; i < letters.Length; i++)
        {
            if (letters[i] != 'e') continue;
            foreach (char accented in "éèê")
            {
                _form[i] = accented;
                bool isWord = words.IsWord(letters);
                _form[i] = 'e';
                if (isWord) return true;
            }
        }

        return false;
    }

    /// <summary>The only other form that is a word; 0 if none is or several are.</summary>
    public int OnlyWord(bool isElided)
    {
        int only = 0;
        for (int form = 1; form <= Others; form++)
        {
            if (!IsWord(form, isElided)) continue;
            if (only != 0) return 0;
            only = form;
        }

        return only;
    }
}
