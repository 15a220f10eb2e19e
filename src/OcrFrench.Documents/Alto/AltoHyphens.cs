namespace OcrFrench.Documents.Alto;

/// <summary>
/// Words that a line's end cuts stand as two halves, each of which repeats the whole. When a half changes, so does what both say
/// of the whole.
/// </summary>
internal static class AltoHyphens
{
    /// <summary>Writes the whole anew where a half has changed; the changes of both halves are then one.</summary>
    public static void Write(IReadOnlyList<AltoWord> words, List<WordChange> changes)
    {
        var changed = new Dictionary<Word, (WordChange Change, string Text)>();
        foreach (WordChange change in changes)
        {
            foreach (NewWord now in change.Groups.SelectMany(static group => group.Words))
            {
                if (now.Element is not null) changed[now.Element] = (change, now.Text);
            }
        }

        for (int i = 0; i + 1 < words.Count; i++)
        {
            AltoWord first = words[i], second = words[i + 1];
            if (!first.IsFirstPart || !second.IsSecondPart) continue;
            bool isFirst = changed.TryGetValue(first, out (WordChange Change, string Text) one), isSecond = changed.TryGetValue(second, out (WordChange Change, string Text) other);
            if (!isFirst && !isSecond) continue;
            string before = Trimmed(first.Content.Text), after = second.Content.Text;
            string whole = Whole(first.Whole?.Text ?? "", before, after, isFirst ? Trimmed(one.Text) : before, isSecond ? other.Text : after);
            WordChange target = isFirst ? one.Change : other.Change;
            first.Whole?.Rewrite(whole, target.Edits);
            second.Whole?.Rewrite(whole, target.Edits);
            if (isFirst && isSecond && !ReferenceEquals(one.Change, other.Change)) Merge(target, other.Change, changes, changed);
        }
    }

    /// <summary>The whole as it was written before: with the mark that follows it or without, with the hyphen of a compound or without.</summary>
    private static string Whole(string written, string before, string after, string first, string second)
    {
        foreach (string hyphen in new[] { "", "-" })
        {
            if (written == before + hyphen + after) return first + hyphen + second;
            if (written == Bare(before + hyphen + after)) return Bare(first + hyphen + second);
        }

        return Bare(first + second);
    }

    private static void Merge(WordChange into, WordChange from, List<WordChange> changes, Dictionary<Word, (WordChange Change, string Text)> changed)
    {
        into.Groups.AddRange(from.Groups);
        into.Edits.AddRange(from.Edits);
        changes.Remove(from);
        foreach (NewWord now in from.Groups.SelectMany(static group => group.Words))
        {
            if (now.Element is not null) changed[now.Element] = (into, now.Text);
        }
    }

    private static string Trimmed(string half) => half.TrimEnd('-', RunningText.SoftHyphen, RunningText.NotSign);

    private static string Bare(string word)
    {
        int start = 0, end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start])) start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1])) end--;
        return word[start..end];
    }
}
