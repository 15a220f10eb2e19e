using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

/// <summary>A program outside the repository that uses the packages: the samples of the README and of the packages' own readmes.</summary>
public sealed class NewProject : TemporaryFolder
{
    private const string Program = """
        bool hasEngine = args.Length > 1;
        Task run = args[0] switch
        {
            "README" => Readme.Run(hasEngine, "Mise en ceuvre du Plan", 13, ["Mise en ceuvre", "du Plan"]),
            "OcrFrench" => Engine.Run(hasEngine),
            "OcrFrench.Documents" => Documents.Run(hasEngine),
            _ => Scans.Run(hasEngine),
        };
        await run;
        """;

    private const string AfterReadme = """
        Console.WriteLine($"clean: {clean}");
        Console.WriteLine($"before: {before}, damaged: {damaged > 0}");
        Console.WriteLine($"book: {forBook.Profile!.Texts} pages, {forBook.Clean(pages[0])}");
        """;

    public NewProject(PackedSolution packed)
    {
        string version = packed["OcrFrench"]["version"];
        Write("NuGet.config", Sources(packed.Folder));
        Write("New.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <!-- Half of the samples await nothing. -->
                <NoWarn>CS0219;CS1998</NoWarn>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="OcrFrench" Version="{version}" />
                <PackageReference Include="OcrFrench.Documents" Version="{version}" />
                <PackageReference Include="OcrFrench.Tesseract" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", Program);
        Write("Readme.cs", CSharpSamples.ToClass(
            "Readme", CSharpSamples.Of(House.Path("README.md")), ", string text, int position, string[] pages", AfterReadme));
        foreach ((string package, string name) in new[] {
            ("OcrFrench", "Engine"), ("OcrFrench.Documents", "Documents"), ("OcrFrench.Tesseract", "Scans") })
        {
            Write(name + ".cs", CSharpSamples.ToClass(name, CSharpSamples.Of(House.Path("src", package, "PACKAGE.md"))));
        }

        File.Copy(House.Path("testdata", "newspaper", "ocr-eng.alto.xml"), At("page.xml"));
        File.Copy(House.Path("testdata", "letter", "page.png"), At("scan.tif"));
        Command.Dotnet(At(""), "build", "-c", "Release", "-v", "quiet", "--packages", At("packages"));
    }

    /// <summary>Where it was built.</summary>
    public string Built => At(Path.Combine("bin", "Release", "net10.0"));

    public byte[] Bytes(string name) => File.ReadAllBytes(At(name));

    /// <summary>Runs the samples of one page and gives what they print.</summary>
    public string[] Run(params string[] arguments)
    {
        string[] all = [Path.Combine(Built, "New.dll"), .. arguments];
        return Command.Dotnet(At(""), all).TrimEnd().Split('\n').Select(static line => line.TrimEnd('\r')).ToArray();
    }

    /// <summary>
    /// Our packages come from the folder and from nowhere else, the others from what the build of this repository has restored.
    /// </summary>
    private static string Sources(string folder) => $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="packed" value="{folder}" />
            <add key="restored" value="{RestoredPackages()}" />
          </packageSources>
          <packageSourceMapping>
            <packageSource key="packed"><package pattern="OcrFrench*" /></packageSource>
            <packageSource key="restored"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;

    private static string RestoredPackages() =>
        Command.Dotnet(House.Root, "nuget", "locals", "global-packages", "--list").Split(": ", 2)[1].Trim();
}
