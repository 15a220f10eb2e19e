using System.Buffers.Binary;
using OcrFrench.Fuzz.Tests.Mutation;
using OcrFrench.Fuzz.Tests.Running;
using OcrFrench.ModelBuilder.Language;
using OcrFrench.ModelBuilder.Lexicon;
using OcrFrench.ModelBuilder.Vectors;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Ready;
using OcrFrench.Models.Vectors;
using OcrFrench.Rules;
using OcrFrench.Steps.Context;
using OcrFrench.Tests.Models.Lexicon;
using OcrFrench.Tests.Models.Ngrams;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>
/// The bytes of a model, behind one that says which and whether its checksums are made right again. Wrong checksums are refused. Under
/// right ones the bytes are refused too, or make a model that can be asked anything: nothing outside is read, nothing loops.
/// </summary>
internal sealed class ModelTarget : IFuzzTarget
{
    private static readonly WordList s_vectorWords = new(["le", "chat", "chien", "dort", "sur", "lit"]);

    private const ulong Stamp = 42, Vocabulary = 7;

    private static readonly string[] s_questions = [
        "la", "maison", "béçon", "d’eû", "l’homme", "1’A", "xqz", "", "aéàç", "\uD800", new('a', 200)];

    private readonly string _text = AllTargets.Texts()[0][..600];

    public string Name => "model";

    public IReadOnlyList<byte[]> Seeds { get; } = [
        .. Files().SelectMany(static (file, i) => (byte[][])[[(byte)i, .. file], [(byte)(i | 0x80), .. file]])];

    public IReadOnlyList<IMutator> Mutators { get; } = [new ByteMutator()];

    public int LongestInput => 1 << 18;

    public int QuickInputs => 3000;

    public Outcome Run(byte[] input)
    {
        if (input.Length == 0) return new Outcome("empty");
        int which = (input[0] & 0x7F) % 8;
        byte[] file = input[1..];
        if ((input[0] & 0x80) != 0) MakeRight(which, file);
        try
        {
            switch (which)
            {
                case 0: Ask(WordGraph.Open(file)); break;
                case 1: Ask(NgramStore.Open(DataMemory.Copy(file), Vocabulary, checkContents: true)); break;
                case 2: Ask(ReadRules(file)); break;
                case 3: Ask(ReadConfusions(file)); break;
                case 4: Ask(ReadRanker(file)); break;
                case 5: Ask(ReadWords(file)); break;
                case 6: Ask(ReadTrees(file)); break;
                default: Ask(WordVectors.Open(file, s_vectorWords)); break;
            }
        }
        catch (InvalidDataException error)
        {
            FindingException.ThrowIf(error.Message.Length is 0 or > 300, "The message says nothing.");
            return new Outcome("refused: " + which, error.Message);
        }

        return new Outcome("accepted: " + which);
    }

    private static byte[][] Files()
    {
        var rules = new OcrFrench.Models.Ready.TableWriter();
        RuleSetFormat.Write(RuleSet.Compile([BuiltInRules.Files[1] with { Name = "numbering.rules" }]), rules);
        return
        [
            LexiconWriter.Write(TestLexicons.SyllableWords(300)
                .Select(static word => new LexiconEntry(word, word.Length, WordFlags.Lower, WordClasses.None)), 1000),
            NgramWriter.Write(Small.Levels(), Small.Start, Vocabulary),
            rules.ToFile(Stamp), EmbeddedData.Read("channel-french.bin"), EmbeddedData.Read("ranker.bin"),
            EmbeddedData.Read("confusable-words.bin"), Trees(), Vectors(),
        ];
    }

    /// <summary>The body of a ready-made table; the shipped ones have stamps of their own.</summary>
    private static TableReader Table(byte[] file)
    {
        ReadyTable.TryRead(file, Stamp, out TableReader reader);
        return reader;
    }

    private static RuleSet ReadRules(byte[] file)
    {
        TableReader reader = Table(file);
        return RuleSetFormat.Read(ref reader);
    }

    private static ConfusionTable ReadConfusions(byte[] file)
    {
        TableReader reader = Table(file);
        return ConfusionTable.Read(ref reader);
    }

    private static Ranker ReadRanker(byte[] file)
    {
        TableReader reader = Table(file);
        return Ranker.Read(ref reader);
    }

    /// <summary>Few trees: the shipped ones are longer than an input may be.</summary>
    private static byte[] Trees()
    {
        var writer = new OcrFrench.Models.Ready.TableWriter();
        var tree = new DecisionTree([0, 2], [0.5f, 1f], [1, ~0], [~1, ~2], [0.1f, -0.2f, 0.3f]);
        TreeSum.Of([tree, new DecisionTree([], [], [], [], [1f])], features: 3, bias: 0).Write(writer);
        return writer.ToFile(Stamp);
    }

    private static TreeSum ReadTrees(byte[] file)
    {
        TableReader reader = Table(file);
        return TreeSum.Read(ref reader);
    }

    /// <summary>A few words that were trained on a few more.</summary>
    private static byte[] Vectors()
    {
        var stream = new TokenStream();
        List<int> tokens = stream.Read(["le chat dort sur le lit, le chien dort sur le sol."]);
        return new VectorTraining(16, 16, 2, 8, 1).Train(stream, tokens, [], s_vectorWords, TextWriter.Null).ToFile(s_vectorWords.Identity);
    }

    private static void Ask(WordVectors vectors)
    {
        var context = new VectorContext(vectors);
        int[] ids = [0, 1, 2, 3, -1, int.MaxValue, int.MinValue, 12, 400];
        for (int at = 0; at < ids.Length; at++)
        {
            vectors.Read(ids, at, context);
            foreach (int id in ids) _ = vectors.Score(context, id);
        }
    }

    private static ConfusableWords ReadWords(byte[] file)
    {
        TableReader reader = Table(file);
        return ConfusableWords.Read(ref reader, WordGraph.Default);
    }

    private static void MakeRight(int which, byte[] file)
    {
        switch (which)
        {
            case 0 when file.Length >= LexiconFormat.HeaderSize:
                BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(8), LexiconFormat.Checksum(file.AsSpan(16)));
                break;
            case 1 when file.Length >= NgramHeader.Size:
                BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(32), file.Length);
                BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(40), NgramHash.Checksum(file.AsSpan(NgramHeader.Size)));
                BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(72), NgramHash.Checksum(file.AsSpan(0, 72)));
                break;
            case > 1 when file.Length >= ReadyTable.HeaderSize:
                BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(8), ReadyTable.Checksum(file.AsSpan(16)));
                break;
        }
    }

    private static void Ask(WordGraph graph)
    {
        foreach (string word in s_questions) FindingException.ThrowIf(
            graph.Find(word) is var index && (index < -1 || index >= graph.Count), "A word has an index that is none.");
        for (int i = 0; i < Math.Min(graph.Count, 400); i++)
        {
            FindingException.ThrowIf(graph.Word(i).Length is 0 or > WordGraph.MaxWordLength, "A word is empty or too long.");
            _ = (int)graph.Flags(i) + (int)graph.Classes(i) + graph.Cost(i);
        }
    }

    private static void Ask(NgramStore store)
    {
        int[] ids = [0, 1, Small.Start, Small.IdCount, -1, int.MaxValue, int.MinValue, 12];
        foreach (int a in ids)
        {
            foreach (int b in ids)
            {
                _ = store.Cost(a) + store.Cost(a, b) + store.Cost([a, b, 3, 4]);
                if (store.Header.Order == 3) _ = store.Cost(a, b, 5);
            }
        }
    }

    private void Ask(RuleSet set)
    {
        var words = new WordTest(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));
        foreach (string text in (string[])[_text, .. s_questions])
            _ = RuleExamples.Apply(set, text[..Math.Min(100, text.Length)], ref words);
    }

    private static void Ask(ConfusionTable table)
    {
        foreach (string read in (string[])["", "e", "rn", "a", "li", "1’", "漢", "\uD800"])
        {
            foreach (Edit edit in table.Edits(read)) _ = edit.Cost + edit.Printed.Length;
        }

        for (int i = 0; i < table.Count; i++) _ = table.Expected(i);
        _ = table.KeepCost('a') + table.KeepCost('漢') + table.Generic.Insert;
    }

    private static void Ask(Ranker ranker)
    {
        for (int section = 0; section < Ranker.Sections.Length; section++) _ = ranker.Probability(section, new float[Features.Count]);
    }

    private static void Ask(TreeSum trees) => _ = trees.FeatureCount > 1000 ? 0 : trees.Sum(new float[trees.FeatureCount]);

    private static void Ask(ConfusableWords words) => FindingException.ThrowIf(words is null, "Nothing was read.");
}
