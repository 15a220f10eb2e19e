using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

[Collection(OnePacking.Name)]
public class AssemblyTests(PackedSolution packed)
{
    private static readonly string[] s_libraries = ["OcrFrench", "OcrFrench.Documents", "OcrFrench.Tesseract"];

    [Fact]
    public void Packages_for_a_machine_are_compiled_ahead_the_others_are_portable()
    {
        foreach (string name in new[] { "OcrFrench", "OcrFrench.Documents", "OcrFrench.Tesseract", "OcrFrench.Tool", "DiffPlex",
            "System.CommandLine", "Spectre.Console" })
        {
            Assert.True(IsCompiledAhead(packed["OcrFrench.Tool.linux-x64"].Read($"tools/net10.0/linux-x64/{name}.dll")), name);
            Assert.True(IsCompiledAhead(packed["OcrFrench.Tool.win-x64"].Read($"tools/net10.0/win-x64/{name}.dll")), name);
            Assert.False(IsCompiledAhead(packed["OcrFrench.Tool.any"].Read($"tools/net10.0/any/{name}.dll")), name);
        }

        Assert.All(s_libraries, name => Assert.False(IsCompiledAhead(Library(name))));
    }

    [Fact]
    public void The_command_runs_the_assemblies_of_the_libraries()
    {
        foreach (string name in s_libraries)
            Assert.Equal(Library(name), packed["OcrFrench.Tool.any"].Read($"tools/net10.0/any/{name}.dll"));
    }

    [Fact]
    public void Libraries_say_that_they_can_be_trimmed_and_which_commit_they_are_from()
    {
        foreach (string name in s_libraries)
        {
            Assert.Equal("True",
                Attributes(Library(name), nameof(AssemblyMetadataAttribute)).Single(static values => values[0] == "IsTrimmable")[1]);
            string version = Attributes(Library(name), nameof(AssemblyInformationalVersionAttribute)).Single()[0]!;
            string[] parts = version.Split('+');
            Assert.Equal(packed[name]["version"], parts[0]);
            if (Path.Exists(House.Path(".git"))) Assert.Equal(40, parts[1].Length);
        }
    }

    [Fact]
    public void Nothing_tells_where_it_was_built()
    {
        byte[][] root = [Encoding.UTF8.GetBytes(House.Root), Encoding.Unicode.GetBytes(House.Root)];
        foreach (Package package in packed.All)
        {
            foreach (
                string file in package.Files.Where(static file => Path.GetFileName(file).StartsWith("OcrFrench", StringComparison.Ordinal)))
            {
                byte[] bytes = package.Read(file);
                Assert.All(root, path => Assert.True(bytes.AsSpan().IndexOf(path) < 0, $"{package.Id}: {file}"));
            }
        }
    }

    [Fact]
    public void Symbols_of_a_library_are_those_of_its_assembly()
    {
        foreach (string name in s_libraries)
        {
            using var symbols = new Package(Path.ChangeExtension(packed[name].File, ".snupkg"));
            Assert.Equal(["SymbolsPackage"], symbols.Types);
            Assert.Equal([$"lib/net10.0/{name}.pdb"], symbols.Files);
            using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage(
                [.. symbols.Read($"lib/net10.0/{name}.pdb")]);
            var identity = new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id);

            using var assembly = new PEReader(new MemoryStream(Library(name)));
            System.Collections.Immutable.ImmutableArray<DebugDirectoryEntry> entries = assembly.ReadDebugDirectory();
            Assert.Contains(entries, static entry => entry.Type == DebugDirectoryEntryType.Reproducible);
            DebugDirectoryEntry wanted = entries.Single(static entry => entry.Type == DebugDirectoryEntryType.CodeView);
            Assert.Equal(identity.Guid, assembly.ReadCodeViewDebugDirectoryData(wanted).Guid);
        }
    }

    private byte[] Library(string name) => packed[name].Read($"lib/net10.0/{name}.dll");

    private static bool IsCompiledAhead(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    /// <summary>The texts that an attribute of the assembly was given, once for each time that it stands there.</summary>
    private static List<string?[]> Attributes(byte[] assembly, string attribute)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        MetadataReader reader = file.GetMetadataReader();
        List<string?[]> found = [];
        foreach (CustomAttribute candidate in reader.GetAssemblyDefinition().GetCustomAttributes().Select(reader.GetCustomAttribute))
        {
            if (candidate.Constructor.Kind != HandleKind.MemberReference) continue;
            MemberReference constructor = reader.GetMemberReference((MemberReferenceHandle)candidate.Constructor);
            if (reader.GetString(reader.GetTypeReference((TypeReferenceHandle)constructor.Parent).Name) != attribute) continue;
            BlobReader value = reader.GetBlobReader(candidate.Value);
            value.ReadUInt16();
            List<string?> texts = [];
            while (value.RemainingBytes > sizeof(ushort)) texts.Add(value.ReadSerializedString());
            found.Add([.. texts]);
        }

        return found;
    }
}
