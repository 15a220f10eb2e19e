using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>A text to count words in.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsOld">Whether its spelling is from before 1800.</param>
internal readonly record struct CorpusFile(string Text, bool IsOld);

/// <summary>A built lexicon: its bytes, its entries, and what was left out.</summary>
internal sealed record LexiconBuild(
    byte[] Bytes, IReadOnlyList<LexiconEntry> Entries, IReadOnlyDictionary<string, int> Refused, long Tokens)
{
    internal static LexiconBuild Run(IEnumerable<string> dictionary, IEnumerable<string> affixes, IEnumerable<CorpusFile> corpora)
    {
        FormTable forms = new();
        HunspellDictionary.Read(dictionary, AffixFile.Read(affixes), forms);
        CorpusCounter counter = new(forms);
        int number = 0;
        foreach (CorpusFile file in corpora)
        {
            counter.Count(file.Text, number++, file.IsOld);
        }

        LexiconAssembler assembler = LexiconAssembler.Assemble(forms);
        List<LexiconEntry> entries = [.. assembler.Entries];
        entries.Sort((a, b) => GraphBuilder.Compare(a.Form, b.Form));
        byte[] bytes = LexiconWriter.Write(entries, counter.Tokens);
        _ = WordGraph.Open(bytes); // a lexicon that cannot be opened must not ship
        return new LexiconBuild(bytes, entries, assembler.Refused, counter.Tokens);
    }
}
