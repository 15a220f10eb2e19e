using System.Text;

namespace OcrFrench.Models.Ready;

/// <summary>The data files embedded in the assembly.</summary>
internal static class EmbeddedData
{
    /// <summary>Opens a file of <c>Data/</c>.</summary>
    /// <exception cref="InvalidDataException">The assembly was built without it.</exception>
    public static Stream Open(string name) => Find(name) ?? throw new InvalidDataException($"The library was built without {name}.");

    /// <summary>Opens a file of <c>Data/</c>, if the assembly was built with it.</summary>
    public static Stream? Find(string name) => typeof(EmbeddedData).Assembly.GetManifestResourceStream("OcrFrench.Data." + name);

    public static byte[] Read(string name)
    {
        using Stream stream = Open(name);
        var bytes = new byte[checked((int)stream.Length)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string ReadText(string name) => Encoding.UTF8.GetString(Read(name));
}
