namespace OcrFrench.Survey.Languages;

/// <summary>
/// Cuts a run of words into stretches of one language each. It takes the cheapest path through them: every word contributes its evidence,
/// and every change of language costs, most within a sentence, least between paragraphs. Words that say nothing stay with their neighbours.
/// </summary>
/// <remarks>
/// The first part of a long run is decided once its end is too far away to matter: memory does not grow with the text. The costs were set
/// by hand and checked together with those of <see cref="LanguageScale"/>.
/// </remarks>
/// <param name="knowsDamage">Whether badly damaged French is one of the languages. If not, only what can be named for certain is
/// kept.</param>
internal sealed class LanguageSegments(bool knowsDamage)
{
    /// <summary>How many words may be undecided at once, and how many of them remain so when the rest is decided.</summary>
    private const int Capacity = 4096, Undecided = 512;

    private const int Nat = LanguageFormat.StepsPerNat;
    private const int French = (int)PassageLanguage.French, Other = (int)PassageLanguage.Other, Damaged = LanguageEvidence.Damaged,
        Lanes = LanguageEvidence.Lanes;

    /// <summary>What a change of language costs at each <see cref="WordBorder"/>.</summary>
    private static readonly int[] s_changes = [(int)(5.5 * Nat), 4 * Nat, (int)(4.5 * Nat), 5 * Nat, 4 * Nat];

    /// <summary>What a change to an unnamed language costs on top: it fits everything a little.</summary>
    private const int OtherChange = 4 * Nat;

    /// <summary>
    /// What it costs to take a page for badly damaged, which is paid once, and to find a foreign passage in such a page, which must be
    /// unmistakable.
    /// </summary>
    private const int DamagedChange = 8 * Nat, FromDamaged = 10 * Nat;

    private readonly Step[] _steps = new Step[Capacity];
    private int _count;
    private LanguageEvidence _costs;
    private readonly PassageMaker _put = new(knowsDamage);

    private int Never => knowsDamage ? 0 : 1 << 20;

    /// <summary>Starts a run of words.</summary>
    public void Begin(List<Passage> into)
    {
        _put.Begin(into);
        _count = 0;
        for (int lane = 0; lane < Lanes; lane++) _costs[lane] = lane == 0 ? 0 : -s_changes[(int)WordBorder.Paragraph];
        _costs[Other] -= OtherChange;
        _costs[Damaged] -= DamagedChange + Never;
    }

    /// <summary>Adds a word.</summary>
    public void Add(in PassageToken token, in LanguageEvidence evidence, int named, WordMarks marks)
    {
        int best = Best(Lanes), change = s_changes[(int)token.Before], bestCost = _costs[best];
        // Changing from damaged French to another language costs more.
        int fromSound = best == Damaged ? Best(Damaged) : best, away = _costs[fromSound];
        if (bestCost - FromDamaged > away) (fromSound, away) = (best, bestCost - FromDamaged);
        int changed = 0;
        for (int lane = 0; lane < Lanes; lane++)
        {
            bool isFrench = lane is French or Damaged;
            int through = (isFrench ? bestCost : away) - change - (
                lane switch { Other => OtherChange, Damaged => DamagedChange + Never, _ => 0 });
            if (through > _costs[lane])
            {
                changed |= 1 << lane;
                _costs[lane] = through;
            }

            // Only differences count: the best is 0.
            _costs[lane] += evidence[lane] - bestCost;
        }

        _steps[_count++] = new Step(token.Start, token.End, token.Before, (byte)best, (byte)fromSound, (ushort)changed, (byte)named, marks);
        if (_count == Capacity) Decide(Capacity - Undecided);
    }

    /// <summary>Ends the run.</summary>
    public void End()
    {
        Decide(_count);
        _put.End();
    }

    private int Best(int lanes)
    {
        int best = 0;
        for (int lane = 1; lane < lanes; lane++)
            if (_costs[lane] > _costs[best]) best = lane;
        return best;
    }

    private void Decide(int words)
    {
        if (_count == 0) return;
        int lane = Best(Lanes);
        for (int i = _count - 1; i >= 0; i--)
        {
            ref Step step = ref _steps[i];
            bool isNew = (step.Changed >> lane & 1) != 0;
            int before = !isNew ? lane : lane is French or Damaged ? step.Best : step.FromSound;
            step.Lane = (byte)lane;
            lane = before;
        }

        for (int i = 0; i < words; i++) Take(_steps[i]);
        _steps.AsSpan(words, _count - words).CopyTo(_steps);
        _count -= words;
    }

    private void Take(in Step step) =>
        _put.Take(step.Lane == Damaged ? French : step.Lane, step.Start, step.End, step.Before, step.Named, step.Marks);

    /// <summary>
    /// A word: the lanes that were best before it, for French and for the others; which lanes continue from those; and, once decided, its
    /// own lane.
    /// </summary>
    private struct Step(int start, int end, WordBorder before, byte best, byte fromSound, ushort changed, byte named, WordMarks marks)
    {
        public readonly int Start = start, End = end;
        public readonly WordBorder Before = before;
        public readonly ushort Changed = changed;
        public readonly byte Best = best, FromSound = fromSound, Named = named;
        public readonly WordMarks Marks = marks;
        public byte Lane;
    }
}
