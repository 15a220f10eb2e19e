using OcrFrench.Fuzz.Tests.Mutation;

namespace OcrFrench.Fuzz.Tests.Running;

/// <summary>An entry of the library that takes what anyone may have written.</summary>
internal interface IFuzzTarget
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>What is mutated.</summary>
    IReadOnlyList<byte[]> Seeds { get; }

    /// <summary>What mutates it.</summary>
    IReadOnlyList<IMutator> Mutators { get; }

    /// <summary>How many bytes an input may have.</summary>
    int LongestInput { get; }

    /// <summary>How many inputs the tests take: about a second of them.</summary>
    int QuickInputs { get; }

    /// <summary>
    /// Takes an input. Whatever it throws is a finding: exceptions that the entry documents are caught and become an outcome.
    /// </summary>
    Outcome Run(byte[] input);
}

/// <summary>What came of an input.</summary>
/// <param name="Kind">“accepted”, or what it was refused for: what is counted.</param>
/// <param name="Behaviour">What tells an input from others of its kind, such as the rules that acted: inputs that show something new are
/// kept.</param>
/// <param name="Growth">The length of what was written, as a multiple of what was read; 0 where nothing was.</param>
internal readonly record struct Outcome(string Kind, string Behaviour = "", double Growth = 0);

/// <summary>Something that must hold does not.</summary>
internal sealed class FindingException(string message) : Exception(message)
{
    public static void ThrowIf(bool condition, string message)
    {
        if (condition) throw new FindingException(message);
    }
}
