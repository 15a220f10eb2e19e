using Mono.Cecil.Cil;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>One way to break the compiled engine: a named constant that has another value, or a comparison the other way round.</summary>
/// <param name="Type">The type in which it is.</param>
/// <param name="What">For people: what stands in the source, and what stands there instead.</param>
/// <param name="Places">Each instruction that it replaces, and by which.</param>
internal sealed record EngineMutation(string Type, string What, IReadOnlyList<(Instruction At, Instruction Other)> Places);
