using Mono.Cecil;
using Mono.Cecil.Cil;

namespace OcrFrench.Tests.Repository;

/// <summary>What the engine decides is the same on every machine: it computes with what IEEE 754 defines to the last bit.</summary>
public class PortableNumbersTests
{
    /// <summary>The methods of <see cref="Math"/> and <see cref="MathF"/> whose results are exact, or correctly rounded.</summary>
    private static readonly HashSet<string> s_exact = new(StringComparer.Ordinal)
    {
        "Abs", "BigMul", "BitDecrement", "BitIncrement", "Ceiling", "Clamp", "CopySign", "DivRem", "Floor", "FusedMultiplyAdd",
            "IEEERemainder",
        "Max", "MaxMagnitude", "Min", "MinMagnitude", "Round", "Sign", "Sqrt", "Truncate",
    };

    private static readonly HashSet<string> s_numbers = new(StringComparer.Ordinal)
    {
        "System.Math",
        "System.MathF",
        "System.Double",
        "System.Single",
        "System.Half",
    };

    /// <summary>
    /// What <see cref="double"/> and <see cref="float"/> offer of the same kind; the rest of theirs reads, writes and compares.
    /// </summary>
    private static readonly string[] s_inexact = [
        "Exp", "Log", "Pow", "Sin", "Cos", "Tan", "Asin", "Acos", "Atan", "Cbrt", "RootN", "Hypot", "Lerp"];

    [Fact]
    public void The_engine_calls_no_function_whose_bits_depend_on_the_platform()
    {
        Assert.Empty(Calls(typeof(OcrCleaner).Assembly.Location));
    }

    [Fact]
    public void Such_calls_are_found()
    {
        Assert.True(Math.Log10(2) > 0); // this test's own
        Assert.Contains(Calls(typeof(PortableNumbersTests).Assembly.Location),
            static call => call.EndsWith("System.Math.Log10", StringComparison.Ordinal));
    }

    private static List<string> Calls(string path)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(path);
        return
        [
            .. from type in module.GetTypes()
               from method in type.Methods
               where method.HasBody
               from instruction in method.Body.Instructions
               where instruction.OpCode.FlowControl == FlowControl.Call || instruction.OpCode == OpCodes.Ldftn
               let called = instruction.Operand as MethodReference
               where called is not null && s_numbers.Contains(called.DeclaringType.FullName) && IsInexact(called)
               select $"{method.FullName} calls {called.DeclaringType.FullName}.{called.Name}",
        ];
    }

    private static bool IsInexact(MethodReference called) => called.DeclaringType.Name is "Math" or "MathF"
        ? !s_exact.Contains(called.Name)
        : Array.Exists(s_inexact, name => called.Name.StartsWith(name, StringComparison.Ordinal));
}
