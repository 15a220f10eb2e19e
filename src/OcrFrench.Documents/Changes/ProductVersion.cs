using System.Reflection;
using OcrFrench.Models.Ready;

namespace OcrFrench.Documents.Changes;

/// <summary>The version that documents and change logs are stamped with.</summary>
internal static class ProductVersion
{
    /// <summary>Such as <c>0.1.0</c>, without what identifies the build.</summary>
    public static string Text { get; } =
        (typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0")
        .Split('+')[0];

    /// <summary>Identifies the data of this engine, its words, rules and models, with sixteen hexadecimal digits.</summary>
    public static string Data => ModelStamp.Text;
}
