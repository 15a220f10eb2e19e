using System.Security.Cryptography;
using System.Text.Json;

namespace OcrFrench.Tests.Repository;

public class ManifestTests
{
    [Fact]
    public void The_manifest_notes_the_data_files_as_they_are()
    {
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(House.Path("src", "OcrFrench", "Data", "manifest.json")));
        JsonProperty[] files = [.. manifest.RootElement.EnumerateObject()];
        Assert.NotEmpty(files);
        foreach (JsonProperty file in files)
        {
            byte[] contents = File.ReadAllBytes(House.Path("src", "OcrFrench", "Data", file.Name));
            Assert.Equal((file.Name, file.Value.GetProperty("size").GetInt32()), (file.Name, contents.Length));
            Assert.Equal((file.Name, file.Value.GetProperty("sha256").GetString()),
                (file.Name, Convert.ToHexStringLower(SHA256.HashData(contents))));
            Assert.All(file.Value.GetProperty("sources").EnumerateArray(),
                static source => Assert.NotEqual("", source.GetProperty("licence").GetString()));
        }
    }
}
