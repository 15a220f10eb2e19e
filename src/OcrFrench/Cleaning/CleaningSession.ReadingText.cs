using OcrFrench.Acceptance;
using OcrFrench.Reading.Typographic;

namespace OcrFrench.Cleaning;

internal sealed partial class CleaningSession
{
    private char[] _folded = [];

    /// <summary>Fills the pass with the next step towards a text to be read. Whether there is one.</summary>
    private bool MakeReadingText(ReadOnlySpan<char> text)
    {
        for (int step = 0; step < _reading!.Count; step++)
            if (_reading.Find(step, text, _pass) && Settle(text)) return true;
        return false;
    }

    /// <summary>Leaves out repairs that would take back what the options ask for. Whether any are left.</summary>
    private bool LeavesAsked(ReadOnlySpan<char> text)
    {
        if (_reading is not null) AskedForms.Keep(text, _options, _pass);
        return _pass.Count > 0;
    }

    /// <summary>
    /// Folds signs to those that are typed. What is folded may look damaged (oeuvre): it is repaired and folded until that makes no difference,
    /// so that a folded text is one that stays.
    /// </summary>
    private void FoldForSearch(ReadOnlySpan<char> text)
    {
        int length = -1; // of the last folded text
        for (int look = 0; look < MostPasses; look++)
        {
            if (SearchTypography.Find(text, _pass) && Settle(text)) text = Advance(text);
            else if (look == 0) return;
            if (text.SequenceEqual(_folded.AsSpan(0, Math.Max(0, length)))) break;
            length = text.Length;
            if (_folded.Length < length) _folded = new char[length * 2];
            text.CopyTo(_folded);
            text = Repair(text);
        }
    }
}
