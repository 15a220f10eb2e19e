using System.Text;
using OcrFrench.Characters;
using OcrFrench.Models.Ready;

namespace OcrFrench.Documents.Words;

/// <summary>Turns the corrections of a document's running text into edits of its file.</summary>
internal static class WordCleaning
{
    public static CleanedWords Make(WordDocument document, RunningText text, CleaningResult result, OcrCleanerOptions options)
    {
        document.Begin();
        var changes = new List<WordChange>();
        foreach (WordGroup group in WordGroups.Find(text, WordMarks.Widen(text.Text, Repairs(LineEnds.Keep(result.Corrections)))))
        {
            if (!WordPlan.TryMake(text, group) || !document.CanWrite(group)) continue;
            var change = new WordChange([group], []);
            document.Write(group, text, change.Edits);
            changes.Add(change);
        }

        List<Correction> applied = [.. changes.SelectMany(static change => change.Groups[0].Corrections)];
        document.Finish(changes, LineEnds.Wholes(result.Corrections));
        changes = EditLists.Normalize(changes);
        var edits = changes.SelectMany(static change => change.Edits).ToList();
        if (edits.Count > 0)
        {
            document.AddOthers(edits);
            if (document.Source.IsBeginning) document.Stamp(Settings(options), edits);
            edits.Sort(static (a, b) => (a.Start, a.End).CompareTo((b.Start, b.End)));
        }

        return new CleanedWords(Shown(text.Text, result, applied), Places(document, text, changes), document.Source.ToFile(edits));
    }

    /// <summary>How a document was changed, as its note says it.</summary>
    public static string Settings(OcrCleanerOptions options) =>
        $"level={options.Level.ToString().ToLowerInvariant()}; model={ModelStamp.Text}";

    /// <summary>
    /// The corrections without those that only put letters and their accents together: a document that has them decomposed is not damaged.
    /// </summary>
    private static List<Correction> Repairs(List<Correction> corrections)
    {
        corrections.RemoveAll(static correction => CompositionTable.IsComposed(correction.Original, correction.Replacement));
        return corrections;
    }

    private static DocumentChange[] Places(WordDocument document, RunningText text, List<WordChange> changes) =>
        [.. changes.Select(change => new DocumentChange(
            [.. change.Groups.SelectMany(static group => group.Corrections).OrderBy(static correction => correction.Start)],
            change.Groups[0].Words.FirstOrDefault(static word => word.Element is not null)?.Element!.Id
            ?? text.Words[change.Groups[0].First].Id,
            document.Source.ToFile(change.Edits)))];

    /// <summary>The result with the corrections as they were made.</summary>
    private static CleaningResult Shown(string source, CleaningResult result, List<Correction> applied)
    {
        if (applied.SequenceEqual(result.Corrections)) return result;
        if (applied.Count == 0) return new CleaningResult(source, source, [], result.Doubts, () => result.Profile) { Left = result.Left };
        var text = new StringBuilder();
        var corrections = new List<Correction>();
        int at = 0;
        foreach (Correction correction in applied)
        {
            text.Append(source, at, correction.Start - at);
            corrections.Add(correction with { OutputStart = text.Length });
            text.Append(correction.Replacement);
            at = correction.End;
        }

        return new CleaningResult(source, text.Append(source, at, source.Length - at).ToString(), corrections, result.Doubts,
            () => result.Profile)
        { Left = result.Left };
    }
}
