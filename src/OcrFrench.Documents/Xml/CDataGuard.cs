namespace OcrFrench.Documents.Xml;

/// <summary>Keeps edits inside a CDATA section from ending it early: a <c>]]&gt;</c> is spread over two sections.</summary>
/// <remarks>
/// An edit is judged by itself and by the bytes of the file after it, never by the edits beside it: each can be undone alone.
/// </remarks>
internal static class CDataGuard
{
    /// <summary>Ends the section and opens the next one.</summary>
    private static ReadOnlySpan<byte> Split => "]]><![CDATA["u8;

    /// <summary>The edit, with the section split where its replacement would end it.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="edit">An edit that starts inside a section.</param>
    public static ByteEdit Guard(ReadOnlySpan<byte> utf8, ByteEdit edit)
    {
        ReadOnlySpan<byte> written = edit.Replacement;
        bool splitsAfter = (written.IsEmpty || written[^1] == (byte)']') && MayEnd(utf8[(int)edit.End..]);
        if (!splitsAfter && !written.Contains((byte)'>')) return edit;
        var guarded = new List<byte>(written.Length + (2 * Split.Length));
        for (int i = 0; i < written.Length; i++)
        {
            // What comes before the replacement may end in brackets too.
            if (written[i] == (byte)'>' && written[Math.Max(0, i - 2)..i].IndexOfAnyExcept((byte)']') < 0) guarded.AddRange(Split);
            guarded.Add(written[i]);
        }

        if (splitsAfter) guarded.AddRange(Split);
        return edit with { Replacement = [.. guarded] };
    }

    /// <summary>Whether what follows would end a section after a bracket or two. The section’s own end begins with two brackets.</summary>
    private static bool MayEnd(ReadOnlySpan<byte> after) => after.StartsWith(">"u8) || after.StartsWith("]>"u8);
}
