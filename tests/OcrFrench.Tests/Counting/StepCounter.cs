using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;
using FieldAttributes = Mono.Cecil.FieldAttributes;
using TypeAttributes = Mono.Cecil.TypeAttributes;

namespace OcrFrench.Tests.Counting;

/// <summary>
/// The engine with a counter in it: a copy of the compiled library in which every call of a method, every turn of a loop and every
/// character that the framework searches for it is a step. The library itself holds nothing for it, and no loop can be forgotten.
/// What collections do inside is not counted.
/// </summary>
internal sealed class StepCounter
{
    private readonly FieldInfo _count;
    private readonly Func<string, object> _analyze;

    private StepCounter(Assembly engine)
    {
        _count = engine.GetType("Steps", throwOnError: true)!.GetField("Count")!;
        Type type = engine.GetType("OcrFrench.OcrCleaner", throwOnError: true)!;
        object cleaner = type.GetProperty("Default")!.GetValue(null)!;
        _analyze = type.GetMethod("Analyze", [typeof(string)])!.CreateDelegate<Func<string, object>>(cleaner);
    }

    /// <summary>Counts for one thread at a time.</summary>
    public static StepCounter Shared { get; } = new(Load(typeof(OcrCleaner).Assembly.Location));

    /// <summary>How many steps it takes to analyse a text that was analysed before: searches are remembered.</summary>
    public long Count(string text)
    {
        _analyze(text);
        long before = (long)_count.GetValue(null)!;
        _analyze(text);
        return (long)_count.GetValue(null)! - before;
    }

    private static Assembly Load(string path)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(path);
        var steps = new TypeDefinition(
            "", "Steps", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed, module.TypeSystem.Object);
        var count = new FieldDefinition("Count", FieldAttributes.Public | FieldAttributes.Static, module.TypeSystem.Int64);
        steps.Fields.Add(count);
        module.Types.Add(steps);
        foreach (MethodDefinition method in module.GetTypes().SelectMany(static type => type.Methods))
            if (method.HasBody) Instrument(method, count);
        var rewritten = new MemoryStream();
        module.Write(rewritten);
        rewritten.Position = 0;
        return new AssemblyLoadContext("with steps").LoadFromStream(rewritten);
    }

    private static void Instrument(MethodDefinition method, FieldDefinition count)
    {
        method.Body.SimplifyMacros(); // short branches may not reach as far any more
        ILProcessor il = method.Body.GetILProcessor();
        Instruction first = method.Body.Instructions[0];
        foreach (Instruction instruction in OneStep(count)) il.InsertBefore(first, instruction);
        foreach (Instruction instruction in method.Body.Instructions.ToArray())
        {
            if (instruction.Operand is Instruction target && target.Offset <= instruction.Offset && target != first)
                CountBefore(il, instruction, OneStep(count));
            else if (instruction.Operand is MethodReference called) SpanCalls.CountAround(il, instruction, called, count);
        }

        method.Body.OptimizeMacros();
    }

    /// <summary>Puts instructions before another one, and before what jumps to it.</summary>
    private static void CountBefore(ILProcessor il, Instruction at, Instruction[] counting)
    {
        var moved = Instruction.Create(OpCodes.Nop);
        (moved.OpCode, moved.Operand) = (at.OpCode, at.Operand);
        il.InsertAfter(at, moved);
        (at.OpCode, at.Operand) = (counting[0].OpCode, counting[0].Operand);
        foreach (Instruction instruction in counting.Skip(1)) il.InsertBefore(moved, instruction);
    }

    private static Instruction[] OneStep(FieldDefinition count) =>
    [
        Instruction.Create(OpCodes.Ldsfld, count), Instruction.Create(OpCodes.Ldc_I4_1), Instruction.Create(OpCodes.Conv_I8),
        Instruction.Create(OpCodes.Add), Instruction.Create(OpCodes.Stsfld, count),
    ];
}
