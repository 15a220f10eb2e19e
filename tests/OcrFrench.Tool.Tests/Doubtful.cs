using System.Reflection;

namespace OcrFrench.Tool.Tests;

/// <summary>Cleanings with doubts made by hand, so that what is said of them does not depend on what the engine finds.</summary>
internal static class Doubtful
{
    public static CleaningResult Result(string source, string text, Correction[] corrections, params Doubt[] doubts) =>
        (CleaningResult)typeof(CleaningResult).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic)[0]
            .Invoke([source, text, corrections, doubts,
                (Func<DocumentProfile>)(static () => throw new InvalidOperationException("No profile is asked for."))]);
}
