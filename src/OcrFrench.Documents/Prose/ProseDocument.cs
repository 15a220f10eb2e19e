using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Prose;

/// <summary>A text with markup: changes are written into the pieces of text, and no markup is touched.</summary>
internal abstract class ProseDocument(XmlSource source) : WordDocument(source)
{
    /// <summary>Words are left alone if they contain something that is only text because of the mark before it.</summary>
    public override bool CanWrite(WordGroup group)
    {
        for (int i = group.First; i <= group.Last; i++)
        {
            var word = (ProseWord)Words[i];
            for (int piece = word.FirstPiece; piece <= word.LastPiece; piece++)
                if (word.Text.Pieces[piece].Mark == ProsePiece.Left) return false;
        }

        return true;
    }

    /// <summary>A change across marks goes into the first of the pieces that it touches, and is removed from the others.</summary>
    public override void Write(WordGroup group, RunningText text, List<ByteEdit> edits) => Write(group, text.Words, edits);

    protected static void Write(WordGroup group, IReadOnlyList<Word> words, List<ByteEdit> edits)
    {
        var first = (ProseWord)words[group.First];
        var last = (ProseWord)words[group.Last];
        XmlContent content = first.Text.Between(first.FirstPiece, first.Start, last.LastPiece, last.End);
        foreach (Place place in group.Places)
        {
            int from = Find(group, words, place.Start), to = Find(group, words, place.End);
            content.Replace(from, to, place.Text, edits);
        }
    }

    /// <summary>Such texts have no place for a note that their readers would not see.</summary>
    public override void Stamp(string settings, List<ByteEdit> edits)
    {
    }

    /// <summary>
    /// Where a position of the running text is in the content of a group, which may have more white space between its words.
    /// </summary>
    private static int Find(WordGroup group, IReadOnlyList<Word> words, int position)
    {
        int at = 0;
        for (int i = group.First; ; i++)
        {
            var word = (ProseWord)words[i];
            if (position <= word.TextEnd) return at + position - word.TextStart;
            var next = (ProseWord)words[i + 1];
            at += word.TextEnd - word.TextStart + word.Text.Between(word.LastPiece, word.End, next.FirstPiece, next.Start).Text.Length;
        }
    }
}
