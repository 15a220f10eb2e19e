using OcrFrench.Models.Confusions;
using OcrFrench.Survey.Recognition;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>
/// What the survey of a text found: what kind of text it is, and which of its places look damaged. Steps read it; none writes it.
/// </summary>
/// <remarks>One for each session, filled anew by <see cref="TextSurvey.Look"/> whenever the text has changed.</remarks>
internal sealed class SourceFacts
{
    /// <summary>This many words cut by lines’ ends show that a text’s lines were run together: one may be a misprint (by hand).</summary>
    private const int LinesToJoin = 2;

    /// <summary>What the text tells of the engine that read it, of its damage and of its conventions.</summary>
    public DamageProfile Profile { get; set; }

    /// <summary>
    /// The profile by which suspicious places are judged: that of a text that is sound but for its lost à is the profile of an engine that
    /// cannot write it.
    /// </summary>
    public DamageProfile Judged => Profile is { IsSound: true, LosesGrave: true } ? Profile.WithoutGrave() : Profile;

    /// <summary>What the scan counted.</summary>
    public ScanCounts Counts { get; set; }

    /// <summary>
    /// The profile and the counts of the first survey of the source, before anything but characters was repaired; null before it.
    /// </summary>
    public (DamageProfile Profile, ScanCounts Counts)? First { get; set; }

    /// <summary>The places that may be damaged, in order and disjoint.</summary>
    public List<Suspect> Suspects { get; } = [];

    /// <summary>Places that would be among them, but are known for what they are, in order for each reason.</summary>
    public LeftPlaces Left { get; } = new();

    /// <summary>What is left alone: passages in other languages, and what is not prose.</summary>
    public ClosedRanges Closed { get; } = new();

    /// <summary>
    /// What the text consists of, as the user says or the text shows; <see cref="TextContent.Detect"/> where neither tells.
    /// </summary>
    public TextContent Content { get; set; }

    /// <summary>Whether it is not prose: then less is known of what may stand in it, and a repair needs more proof.</summary>
    public bool NeedsProof => Content is TextContent.Register or TextContent.Technical;

    /// <summary>The number of hyphens in words with a part that is not a word: only joined lines put them there.</summary>
    public int JoinedLines { get; set; }

    /// <summary>Whether lines were run together with the hyphens of their ends kept.</summary>
    public bool JoinsLines => JoinedLines >= LinesToJoin;

    /// <summary>The entries of lists and registers.</summary>
    public EntryLines Entries { get; } = new();

    /// <summary>Where the strings stand that steps look for.</summary>
    public PhrasePlaces Phrases { get; } = new();

    /// <summary>Whether the text may be in old spelling, be it by a single line: nothing is modernised then.</summary>
    public bool MayBeOld { get; set; }

    /// <summary>The share of the long s of its print that was read as f; 0 unless that shows throughout.</summary>
    public float MisreadLongS { get; set; }

    /// <summary>Whether the engine that read the text writes &amp; for à.</summary>
    public bool MisreadsAmpersands { get; set; }

    /// <summary>How often each word occurs in the text, counted when the decoder weighs its first place.</summary>
    public DocumentWords Words { get; } = new();

    /// <summary>What the engine that read the text says of it, if it says anything.</summary>
    public RecognizedText Recognition { get; } = new();

    /// <summary>What other texts of the same source tell, if that is known.</summary>
    public ISourceKnowledge? Source { get; set; }

    /// <summary>The marks and numbers of notes: which are known, and what would repair others.</summary>
    public Notes.FootnoteMarks Notes { get; } = new();

    /// <summary>What scanned the text, and can count its words.</summary>
    public required TextScanner Scanner { get; init; }

    /// <summary>Whether a place is an entry of a list that is long enough to show that its engine reads all French letters.</summary>
    public bool IsLongList(ReadOnlySpan<char> text, int at) => Profile.Fingerprint == Fingerprint.French && Entries.Contain(text, at);

    /// <summary>Forgets all that was known: the next text is another one.</summary>
    public void Start()
    {
        First = null;
        Profile = default;
        Content = default;
    }
}
