using System.Runtime.InteropServices;
using OcrFrench.Edits;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps;

/// <summary>The suspicious places that no change touches yet. Handles one text at a time, on one thread.</summary>
internal sealed class OpenPlaces
{
    private readonly List<(int Start, int End)> _touched = [];
    private readonly List<Suspect> _open = [];

    /// <summary>Fills a list, which may be modified and is valid until the next call.</summary>
    /// <param name="suspects">All places, in order and disjoint.</param>
    /// <param name="found">The changes, in any order.</param>
    public List<Suspect> Find(List<Suspect> suspects, ChangeList found)
    {
        _open.Clear();
        if (found.Count == 0)
        {
            _open.AddRange(CollectionsMarshal.AsSpan(suspects));
            return _open;
        }

        _touched.Clear();
        for (int i = 0; i < found.Count; i++) _touched.Add((found[i].Start, found[i].End));
        _touched.Sort();
        int next = 0;
        foreach (Suspect suspect in suspects)
        {
            while (next < _touched.Count && _touched[next].End <= suspect.Start) next++;
            if (next == _touched.Count || _touched[next].Start >= suspect.End) _open.Add(suspect);
        }

        return _open;
    }
}
