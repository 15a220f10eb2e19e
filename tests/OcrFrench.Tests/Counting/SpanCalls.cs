using Mono.Cecil;
using Mono.Cecil.Cil;

namespace OcrFrench.Tests.Counting;

/// <summary>Counts what the framework looks at in a span: as far as what it found, from either end, or all of it.</summary>
internal static class SpanCalls
{
    /// <summary>Adds to a counter around a call, if it is one that looks through a span.</summary>
    public static void CountAround(ILProcessor il, Instruction call, MethodReference called, FieldDefinition count)
    {
        if (called.DeclaringType.FullName != "System.MemoryExtensions" || called is not GenericInstanceMethod generic) return;
        if (generic.ElementMethod.Parameters[0].ParameterType is not GenericInstanceType
            {
                ElementType.Name: "ReadOnlySpan`1" or "Span`1"
            } open) return;
        bool finds = called.Name.Contains("IndexOf", StringComparison.Ordinal);
        bool fromEnd = called.Name.StartsWith("Last", StringComparison.Ordinal);
        if (!finds && called.Name is "AsSpan" or "Slice" or "Trim" or "TrimStart" or "TrimEnd" or "StartsWith" or "EndsWith") return;

        ModuleDefinition module = il.Body.Method.Module;
        var span = new GenericInstanceType(open.ElementType);
        foreach (TypeReference argument in open.GenericArguments) span.GenericArguments.Add(Close(argument, generic));
        var length = new MethodReference("get_Length", module.TypeSystem.Int32, span) { HasThis = true };

        // The other arguments step aside so that the span's length can be asked for.
        VariableDefinition subject = Local(il, span), seen = Local(il, module.TypeSystem.Int32);
        var others = new List<VariableDefinition>();
        for (int i = generic.ElementMethod.Parameters.Count - 1; i > 0; i--)
            others.Add(Local(il, Close(generic.ElementMethod.Parameters[i].ParameterType, generic)));
        var before = new List<Instruction>();
        foreach (VariableDefinition other in others) before.Add(Instruction.Create(OpCodes.Stloc, other));
        before.Add(Instruction.Create(OpCodes.Stloc, subject));
        before.Add(Instruction.Create(OpCodes.Ldloca, subject));
        before.Add(Instruction.Create(OpCodes.Call, length));
        before.Add(Instruction.Create(OpCodes.Stloc, seen));
        before.Add(Instruction.Create(OpCodes.Ldloc, subject));
        for (int i = others.Count - 1; i >= 0; i--) before.Add(Instruction.Create(OpCodes.Ldloc, others[i]));
        var moved = Instruction.Create(OpCodes.Call, called);
        il.InsertAfter(call, moved);
        (call.OpCode, call.Operand) = (before[0].OpCode, before[0].Operand);
        foreach (Instruction instruction in before.Skip(1)) il.InsertBefore(moved, instruction);

        var add = new List<Instruction>();
        var counted = Instruction.Create(OpCodes.Ldsfld, count);
        if (finds)
        {
            // Not -1: only so far was looked.
            add.Add(Instruction.Create(OpCodes.Dup));
            add.Add(Instruction.Create(OpCodes.Ldc_I4_0));
            add.Add(Instruction.Create(OpCodes.Blt, counted));
            add.Add(Instruction.Create(OpCodes.Dup));
            if (fromEnd)
            {
                add.Add(Instruction.Create(OpCodes.Neg));
                add.Add(Instruction.Create(OpCodes.Ldloc, seen));
                add.Add(Instruction.Create(OpCodes.Add));
            }

            add.Add(Instruction.Create(OpCodes.Stloc, seen));
        }

        add.Add(counted);
        add.Add(Instruction.Create(OpCodes.Ldloc, seen));
        add.Add(Instruction.Create(OpCodes.Conv_I8));
        add.Add(Instruction.Create(OpCodes.Add));
        add.Add(Instruction.Create(OpCodes.Stsfld, count));
        Instruction after = moved;
        foreach (Instruction instruction in add)
        {
            il.InsertAfter(after, instruction);
            after = instruction;
        }
    }

    private static VariableDefinition Local(ILProcessor il, TypeReference type)
    {
        var local = new VariableDefinition(type);
        il.Body.Variables.Add(local);
        il.Body.InitLocals = true;
        return local;
    }

    /// <summary>A type of the open method with the type arguments of the call in it.</summary>
    private static TypeReference Close(TypeReference type, GenericInstanceMethod method)
    {
        switch (type)
        {
            case GenericParameter parameter:
                return method.GenericArguments[parameter.Position];
            case GenericInstanceType open:
                var closed = new GenericInstanceType(open.ElementType);
                foreach (TypeReference argument in open.GenericArguments) closed.GenericArguments.Add(Close(argument, method));
                return closed;
            default:
                return type;
        }
    }
}
