using System.Globalization;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>Finds the ways to break the compiled engine.</summary>
internal static class EngineMutationFinder
{
    /// <summary>What decides. The search for candidates and the data are left out: their tests compare them with naive twins.</summary>
    private static readonly string[] s_namespaces = [
        "OcrFrench.Acceptance", "OcrFrench.Steps.Context", "OcrFrench.Survey", "OcrFrench.Survey.Scanning", "OcrFrench.Survey.Recognition"];

    /// <summary>All ways, in an order that depends on the compiled engine alone.</summary>
    /// <param name="module">The engine, with its symbols; short forms of instructions are made long ones.</param>
    public static IReadOnlyList<EngineMutation> Of(ModuleDefinition module)
    {
        var all = new List<EngineMutation>();
        var sources = new SourceTexts();
        foreach (TypeDefinition type in module.Types.Where(static type => s_namespaces.Contains(type.Namespace) && !type.IsEnum))
        {
            MethodDefinition[] methods = [.. Methods(type)];
            foreach (FieldDefinition field in type.Fields.Where(static field => field.HasConstant)) AddConstant(type, field, methods, all);
            foreach (MethodDefinition method in methods) AddPlaces(type, method, sources, all);
        }

        return all;
    }

    /// <summary>A constant is gone from the compiled code: wherever its type has the value, it is taken for the constant.</summary>
    private static void AddConstant(TypeDefinition type, FieldDefinition field, MethodDefinition[] methods, List<EngineMutation> into)
    {
        Instruction? other = field.Constant switch
        {
            int value => Instruction.Create(OpCodes.Ldc_I4, value == 1 ? 2 : 1),
            float value => Instruction.Create(OpCodes.Ldc_R4, value == 0 ? 1f : 0f),
            _ => null,
        };
        if (other is null) return;
        (Instruction At, Instruction Other)[] places =
        [
            .. methods.SelectMany(static method => method.Body.Instructions)
                .Where(at => Equals(at.Operand, field.Constant) || (at.Operand is float negative && Equals(-negative, field.Constant)))
                .Select(at => (at, other)),
        ];
        if (places.Length == 0) return; // it is part of another constant
        string what = string.Create(CultureInfo.InvariantCulture, $"{type.Name}.{field.Name} {field.Constant} -> {other.Operand}");
        into.Add(new EngineMutation(type.FullName, what, places));
    }

    private static void AddPlaces(TypeDefinition type, MethodDefinition method, SourceTexts sources, List<EngineMutation> into)
    {
        foreach (Instruction at in method.Body.Instructions)
        {
            Instruction? other = null;
            if (Negated(at.OpCode) is { } negated)
                other = at.Operand is Instruction target ? Instruction.Create(negated, target) : Instruction.Create(negated);
            else if (type.Name == "Thresholds" && at.Operand is float value)
                other = Instruction.Create(OpCodes.Ldc_R4, value / 2);
            if (other is null) continue;
            string change = at.Operand is float from
                ? string.Create(CultureInfo.InvariantCulture, $"{from} -> {other.Operand}")
                : $"{at.OpCode} -> {other.OpCode}";
            into.Add(new EngineMutation(type.FullName, sources.Of(method, at, change), [(at, other)]));
        }
    }

    /// <summary>The methods with a body, also those of nested types.</summary>
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
