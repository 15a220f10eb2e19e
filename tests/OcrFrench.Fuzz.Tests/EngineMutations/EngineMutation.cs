using System.Globalization;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>One way to break the compiled engine: a named constant that has another value, or a comparison the other way round.</summary>
/// <param name="What">For people.</param>
/// <param name="Apply">Breaks a module in this way.</param>
internal sealed record EngineMutation(string What, Action<ModuleDefinition> Apply)
{
    /// <summary>What decides. The search for candidates and the data are left out: their tests compare them with naive twins.</summary>
    private static readonly string[] s_namespaces = [
        "OcrFrench.Acceptance", "OcrFrench.Steps.Context", "OcrFrench.Survey", "OcrFrench.Survey.Scanning", "OcrFrench.Survey.Recognition"];

    /// <summary>All ways, in an order that depends on the compiled engine alone.</summary>
    public static IReadOnlyList<EngineMutation> Of(ModuleDefinition module)
    {
        var all = new List<EngineMutation>();
        foreach (TypeDefinition type in module.Types.Where(static type => s_namespaces.Contains(type.Namespace) && !type.IsEnum))
        {
            foreach (FieldDefinition field in type.Fields.Where(static field => field.HasConstant)) AddConstant(type.FullName, field, all);
            foreach (MethodDefinition method in Methods(type)) AddPlaces(type.FullName, method, all);
        }

        return all;
    }

    /// <summary>A constant is gone from the compiled code: wherever its type has the value, it is taken for the constant.</summary>
    private static void AddConstant(string type, FieldDefinition field, List<EngineMutation> into)
    {
        object? other = field.Constant switch
        {
            int value => value == 1 ? 2 : 1,
            float value => value == 0 ? 1f : 0f,
            _ => null,
        };
        if (other is null) return;
        object constant = field.Constant;
        into.Add(new EngineMutation(string.Create(CultureInfo.InvariantCulture, $"{type}.{field.Name} {constant} -> {other}"), module =>
        {
            foreach (MethodDefinition method in Methods(module.GetType(type)))
                foreach (Instruction instruction in method.Body.Instructions.Where(instruction => Equals(instruction.Operand, constant)))
                    instruction.Operand = other;
        }));
    }

    private static void AddPlaces(string type, MethodDefinition method, List<EngineMutation> into)
    {
        method.Body.SimplifyMacros();
        string name = method.FullName;
        for (int i = 0; i < method.Body.Instructions.Count; i++)
        {
            Instruction instruction = method.Body.Instructions[i];
            int at = i;
            if (Negated(instruction.OpCode) is { } negated)
                into.Add(new EngineMutation($"{type}.{method.Name} +{at}: {instruction.OpCode} -> {negated}",
                    module => At(module, type, name, at).OpCode = negated));
            else if (type.EndsWith(".Thresholds", StringComparison.Ordinal) && instruction.Operand is float value)
                into.Add(new EngineMutation(string.Create(CultureInfo.InvariantCulture,
                    $"{type}.{method.Name} +{at}: {value} -> {value / 2}"), module => At(module, type, name, at).Operand = value / 2));
        }
    }

    private static Instruction At(ModuleDefinition module, string type, string method, int index) =>
        Methods(module.GetType(type)).First(m => m.FullName == method).Body.Instructions[index];

    /// <summary>The methods with a body, also those of nested types; their short forms of constants and branches made long ones.</summary>
    private static IEnumerable<MethodDefinition> Methods(TypeDefinition type)
    {
        foreach (MethodDefinition method in type.Methods.Where(static method => method.HasBody))
        {
            method.Body.SimplifyMacros();
            yield return method;
        }

        foreach (MethodDefinition method in type.NestedTypes.SelectMany(Methods)) yield return method;
    }

    private static OpCode? Negated(OpCode code) => code.Code switch
    {
        Code.Blt => OpCodes.Bge,
        Code.Bge => OpCodes.Blt,
        Code.Bgt => OpCodes.Ble,
        Code.Ble => OpCodes.Bgt,
        Code.Blt_Un => OpCodes.Bge_Un,
        Code.Bge_Un => OpCodes.Blt_Un,
        Code.Bgt_Un => OpCodes.Ble_Un,
        Code.Ble_Un => OpCodes.Bgt_Un,
        Code.Clt => OpCodes.Cgt,
        Code.Cgt => OpCodes.Clt,
        _ => null,
    };
}
