using OcrFrench.Fuzz.Tests.Running;
using OcrFrench.Fuzz.Tests.Targets;

namespace OcrFrench.Fuzz.Tests;

/// <summary>A second of each target, with the same inputs every time. The program runs them for as long as one likes.</summary>
public class FuzzTests
{
    public static TheoryData<string> Targets => [.. AllTargets.Make().Select(static target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Nothing_happens_but_what_is_documented(string name)
    {
        IFuzzTarget target = AllTargets.Make().Single(target => target.Name == name);
        FuzzReport report = new Fuzzer(target, seed: 20).Run(report => report.Inputs < target.QuickInputs);
        Assert.True(report.Failure is null, report.Failure is { } failure ? $"{failure.Error}\nThe input, in base 64: "
            + $"{Convert.ToBase64String(Minimizer.Minimize(target, failure, TimeSpan.FromSeconds(10)))}" : "");
        Assert.True(report.Kinds.Count > 1, "Every input had the same outcome: nothing was tried.");
    }
}
