using System.Globalization;
using System.Text.RegularExpressions;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

[Collection(OnePacking.Name)]
public partial class SizeTests(PackedSolution packed)
{
    [Fact]
    public void Packages_are_as_large_as_the_readme_says()
    {
        Dictionary<string, Match> stated = File.ReadLines(House.Path("README.md")).Select(static line => Row().Match(line))
            .Where(static row => row.Success).ToDictionary(static row => row.Groups["id"].Value, StringComparer.Ordinal);
        foreach (Package package in packed.All.Where(static package => package.Id != "OcrFrench.Tool"))
        {
            Assert.True(stated.TryGetValue(package.Id, out Match? row), $"The README does not say how large {package.Id} is.");
            Near(row.Groups["download"].Value, package.Size, $"{package.Id}, downloaded");
            Near(row.Groups["unpacked"].Value, package.UnpackedSize, $"{package.Id}, unpacked");
        }
    }

    /// <summary>Compares a size with what the README says of it, in megabytes.</summary>
    internal static void Near(string stated, long size, string what)
    {
        double megabytes = size / 1e6;
        Assert.True(Math.Abs(double.Parse(stated, CultureInfo.InvariantCulture) - megabytes) <= 0.1 * megabytes,
            $"{what}: the README says {stated} MB, it is {megabytes:F2} MB.");
    }

    [GeneratedRegex(@"^\| `(?<id>OcrFrench[\w.-]*)` \| (?<download>[\d.]+) MB \| (?<unpacked>[\d.]+) MB \|",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
