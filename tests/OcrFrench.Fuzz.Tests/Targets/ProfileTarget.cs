using OcrFrench.Fuzz.Tests.Running;
using OcrFrench.Tests;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>Any profile of a collection: refused with its name, or read; a cleaner can work with what is read.</summary>
internal sealed class ProfileTarget : SmallTarget
{
    public override string Name => "profile";

    public override IReadOnlyList<byte[]> Seeds { get; } = [CollectionProfile.Empty.ToJson(), Gathered()];

    public override int QuickInputs => 1500;

    public override Outcome Run(byte[] input)
    {
        CollectionProfile profile;
        try
        {
            profile = CollectionProfile.Parse(input, File);
        }
        catch (CollectionProfileException error)
        {
            FindingException.ThrowIf(
                !error.Message.Contains(File, StringComparison.Ordinal), "The message does not name the file: " + error.Message);
            return new Outcome("refused");
        }

        FindingException.ThrowIf(
            double.IsNaN(profile.EstimatedDamage) || profile.EstimatedDamage < 0, "The damage is none: " + profile.EstimatedDamage);
        Invariants.Check(OcrCleaner.Default.For(profile), Text);
        CollectionProfile again = CollectionProfile.Parse(profile.ToJson(), File);
        FindingException.ThrowIf(again.Texts != profile.Texts || again.Words != profile.Words
            || !again.Names.SequenceEqual(profile.Names), "Written and read it is another.");
        return new Outcome("accepted", FormattableString.Invariant($"{profile.Names.Count} {profile.Words}"));
    }

    private static byte[] Gathered()
    {
        var builder = new CollectionProfileBuilder(OcrCleaner.Default);
        foreach (string text in AllTargets.Texts()) builder.Add(text, []);
        byte[] json = builder.Build().ToJson();
        return json.Length < 1 << 14 ? json : CollectionProfile.Empty.ToJson();
    }
}
