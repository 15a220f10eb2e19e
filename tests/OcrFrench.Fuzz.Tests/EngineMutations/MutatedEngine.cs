using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>Writes an engine that holds all ways to break it at once, each behind its number.</summary>
internal static class MutatedEngine
{
    /// <summary>Writes the engine.</summary>
    /// <param name="engine">The compiled engine, beside its symbols.</param>
    /// <param name="to">The file that is written.</param>
    /// <returns>The ways, each at its number.</returns>
    public static IReadOnlyList<EngineMutation> Write(string engine, string to)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(engine, new ReaderParameters { ReadSymbols = true });
        IReadOnlyList<EngineMutation> all = EngineMutationFinder.Of(module);
        MethodReference isChosen = module.ImportReference(typeof(Mutants).GetMethod(nameof(Mutants.IsChosen)));
        ILookup<Instruction, (int Number, Instruction Other)> choices = all
            .SelectMany(static (mutation, number) => mutation.Places.Select(place => (place.At, number, place.Other)))
            .ToLookup(static choice => choice.At, static choice => (choice.number, choice.Other));
        foreach (MethodDefinition method in module.GetTypes().SelectMany(static type => type.Methods))
        {
            if (!method.HasBody) continue;
            Instruction[] places = [.. method.Body.Instructions.Where(choices.Contains)];
            foreach (Instruction place in places)
            {
                Instruction end = place.Next;
                foreach ((int number, Instruction other) in choices[place]) AddChoice(method.Body, place, end, number, other, isChosen);
            }

            if (places.Length > 0) method.Body.OptimizeMacros();
        }

        module.Write(to);
        return all;
    }

    /// <summary>
    /// The instruction is moved behind the question whether the other one was chosen, so that what jumps to it comes to the question.
    /// </summary>
    private static void AddChoice(MethodBody body, Instruction at, Instruction end, int number, Instruction other, MethodReference isChosen)
    {
        ILProcessor il = body.GetILProcessor();
        Instruction next = at.Next;
        var moved = Instruction.Create(OpCodes.Nop);
        (moved.OpCode, moved.Operand) = (at.OpCode, at.Operand);
        (at.OpCode, at.Operand) = (OpCodes.Ldc_I4, number);
        var chosen = Instruction.Create(OpCodes.Nop);
        (chosen.OpCode, chosen.Operand) = (other.OpCode, other.Operand);
        Instruction[] after =
        [
            Instruction.Create(OpCodes.Call, isChosen), Instruction.Create(OpCodes.Brfalse, moved), chosen,
            Instruction.Create(OpCodes.Br, end), moved,
        ];
        foreach (Instruction instruction in after) il.InsertBefore(next, instruction);
    }
}
