using OcrFrench.Documents;
using OcrFrench.Fuzz.Tests.Mutation;
using OcrFrench.Fuzz.Tests.Running;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>What is the same for small files in JSON.</summary>
internal abstract class SmallTarget : IFuzzTarget
{
    protected const string File = "fuzz.json",
        Text = "Mise en ceuvre par 1’Assemblée, yous et la mére a Kergrou1as, M. Ravenel et Mme Ravenel.";

    public abstract string Name { get; }

    public abstract IReadOnlyList<byte[]> Seeds { get; }

    public virtual IReadOnlyList<IMutator> Mutators { get; } = [new JsonMutator(), new JsonMutator(), new ByteMutator()];

    public int LongestInput => 1 << 14;

    public abstract int QuickInputs { get; }

    public abstract Outcome Run(byte[] input);

    protected static void Check(SettingsException error) =>
        FindingException.ThrowIf(error.File != File || error.Line < 1 || !error.Message.Contains(File, StringComparison.Ordinal)
            || error.Message.Length > 20_000, "The message names no line of the file: " + error.Message);
}
