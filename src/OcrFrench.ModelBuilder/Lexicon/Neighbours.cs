using OcrFrench.Characters;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>Finds words one edit away from another: the first check of a form that is not in the dictionary.</summary>
internal sealed class Neighbours
{
    private readonly HashSet<string> _frequent;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _spans;
    private readonly FormTable _forms;

    /// <param name="forms">All forms with their counts.</param>
    /// <param name="least">The smallest count at which a word speaks against its neighbours.</param>
    internal Neighbours(FormTable forms, long least)
    {
        _forms = forms;
        _frequent = [
            .. forms.All.Where(info => info.InDictionary && info.Modern >= least && info.Form.Length > 2).Select(info => info.Form)];
        _spans = _frequent.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The count of the most frequent word one edit away from the form, or 0.</summary>
    internal long BestCount(string form)
    {
        long best = 0;
        Span<char> buffer = stackalloc char[form.Length + 1];
        for (int i = 0; i <= form.Length; i++)
        {
            form.AsSpan(0, i).CopyTo(buffer);
            if (i < form.Length)
            {
                form.AsSpan(i + 1).CopyTo(buffer[i..]);
                best = Math.Max(best, CountOf(buffer[..(form.Length - 1)]));
                form.AsSpan(i).CopyTo(buffer[i..]);
                for (int symbol = 4; symbol < Letters.SymbolCount; symbol++)
                {
                    buffer[i] = Letters.CharOf(symbol);
                    if (buffer[i] != form[i])
                        best = Math.Max(best, CountOf(buffer[..form.Length]));
                }
            }

            form.AsSpan(i).CopyTo(buffer[(i + 1)..]);
            for (int symbol = 4; symbol < Letters.SymbolCount; symbol++)
            {
                buffer[i] = Letters.CharOf(symbol);
                best = Math.Max(best, CountOf(buffer));
            }

            if (i + 1 < form.Length)
            {
                form.CopyTo(buffer);
                (buffer[i], buffer[i + 1]) = (form[i + 1], form[i]);
                if (form[i] != form[i + 1])
                    best = Math.Max(best, CountOf(buffer[..form.Length]));
            }
        }

        return best;
    }

    private long CountOf(ReadOnlySpan<char> form) => _spans.Contains(form) ? _forms.Find(form)!.Modern : 0;
}
