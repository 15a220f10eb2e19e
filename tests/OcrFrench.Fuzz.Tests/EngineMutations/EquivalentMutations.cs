using System.Collections.Frozen;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>Ways that break nothing: whatever text comes, the engine does the same.</summary>
internal static class EquivalentMutations
{
    /// <summary>The ways as the command prints them, and why they are none.</summary>
    public static FrozenDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
