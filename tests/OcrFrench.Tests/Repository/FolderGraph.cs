using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace OcrFrench.Tests.Repository;

/// <summary>
/// The arrows between the folders of an assembly, as it was compiled: each type may use its own folder and those below it.
/// </summary>
/// <remarks>
/// A folder is the first part of the namespace after the root's. Nested types, and those that the compiler makes, count to the folder
/// around them. A type of the root namespace stands right above the highest folder that it uses, itself or by other types of the root:
/// data, which uses none, may be used everywhere, and the public face by no folder that it stands on. Constants leave no trace in the
/// assembly, and do no harm.
/// </remarks>
internal sealed class FolderGraph
{
    private readonly string _root;
    private readonly string[] _order;
    private readonly Dictionary<string, List<(string Member, string Used)>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _levels = new(StringComparer.Ordinal);

    private FolderGraph(Assembly assembly, string[] order)
    {
        (_root, _order) = (assembly.GetName().Name!, order);
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        foreach (TypeDefinition type in module.GetTypes())
        {
            string outer = Outer(type);
            if (!IsOwn(outer)) continue;
            if (!_uses.TryGetValue(outer, out List<(string, string)>? uses)) _uses[outer] = uses = [];
            new TypeUses(module, (member, used) => uses.Add((member, Outer(used)))).Add(type);
        }

        foreach (List<(string Member, string Used)> uses in _uses.Values) uses.RemoveAll(use => !_uses.ContainsKey(use.Used));
        FindLevels();
    }

    /// <summary>Fails when a type uses a folder that comes later, or when the assembly has a folder that the order lacks.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="order">Its folders, from the lowest to the highest.</param>
    public static void AssertPointsOneWay(Assembly assembly, params string[] order)
    {
        List<string> wrong = Wrong(assembly, order);
        if (wrong.Count > 0) Assert.Fail($"{wrong.Count} arrows between folders are wrong:\n{string.Join('\n', wrong)}");
    }

    /// <summary>The arrows that go back, one a line.</summary>
    public static List<string> Wrong(Assembly assembly, params string[] order) => new FolderGraph(assembly, order).Wrong();

    private List<string> Wrong()
    {
        string[] folders = [.. _uses.Keys.Select(Folder).Where(static folder => folder.Length > 0).Distinct()];
        List<string> wrong = [.. folders.Except(_order).Select(static folder => $"'{folder}' is not in the order")];
        wrong.AddRange(_order.Except(folders).Select(static folder => $"'{folder}' is in the order, and no folder"));
        foreach ((string type, List<(string Member, string Used)> uses) in _uses)
        {
            if (Folder(type) is not { Length: > 0 } folder) continue;
            double level = _levels[type];
            foreach ((string member, string used) in uses.Where(use => _levels[use.Used] > level).DistinctBy(static use => use.Used))
            {
                string to = Folder(used) is { Length: > 0 } later ? later : "the root";
                wrong.Add($"{folder} -> {to}: {type}.{member} uses {used}");
            }
        }

        wrong.Sort(StringComparer.Ordinal);
        return wrong;
    }

    /// <summary>Raises the types of the root above what they use, until nothing moves.</summary>
    private void FindLevels()
    {
        foreach (string type in _uses.Keys) _levels[type] = Array.IndexOf(_order, Folder(type));
        bool moved = true;
        while (moved)
        {
            moved = false;
            foreach ((string type, List<(string Member, string Used)> uses) in _uses)
            {
                if (Folder(type).Length > 0) continue;
                double level = uses.Select(use => Folder(use.Used).Length > 0 ? _levels[use.Used] + 0.5 : _levels[use.Used]).Append(-1)
                    .Max();
                if (level <= _levels[type]) continue;
                _levels[type] = level;
                moved = true;
            }
        }
    }

    private bool IsOwn(string type) => type.StartsWith(_root + ".", StringComparison.Ordinal);

    private string Folder(string type)
    {
        string[] parts = type[(_root.Length + 1)..].Split('.');
        return parts.Length > 1 ? parts[0] : "";
    }

    private static string Outer(TypeReference type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        int generic = type.FullName.IndexOf('`', StringComparison.Ordinal);
        return generic < 0 ? type.FullName : type.FullName[..generic];
    }

    /// <summary>Everything that a type names: in its head, its members, their bodies and attributes.</summary>
    private sealed class TypeUses(ModuleDefinition module, Action<string, TypeReference> found)
    {
        private string _member = "";

        public void Add(TypeDefinition type)
        {
            _member = type.DeclaringType is null ? "(head)" : type.Name;
            Add(type.BaseType);
            foreach (InterfaceImplementation face in type.Interfaces) Add(face.InterfaceType);
            AddAttributes(type);
            AddParameters(type);
            foreach (FieldDefinition field in type.Fields)
            {
                _member = field.Name;
                Add(field.FieldType);
                AddAttributes(field);
            }

            foreach (PropertyDefinition property in type.Properties)
            {
                _member = property.Name;
                Add(property.PropertyType);
                AddAttributes(property);
            }

            foreach (EventDefinition member in type.Events)
            {
                _member = member.Name;
                Add(member.EventType);
                AddAttributes(member);
            }

            foreach (MethodDefinition method in type.Methods) AddMethod(method);
        }

        private void AddMethod(MethodDefinition method)
        {
            _member = method.Name;
            AddSignature(method);
            AddAttributes(method);
            AddAttributes(method.MethodReturnType);
            AddParameters(method);
            foreach (ParameterDefinition parameter in method.Parameters) AddAttributes(parameter);
            if (!method.HasBody) return;
            foreach (VariableDefinition variable in method.Body.Variables) Add(variable.VariableType);
            foreach (ExceptionHandler handler in method.Body.ExceptionHandlers) Add(handler.CatchType);
            foreach (Instruction instruction in method.Body.Instructions)
            {
                if (instruction.Operand is TypeReference type) Add(type);
                else if (instruction.Operand is MethodReference called) AddCall(called);
                else if (instruction.Operand is FieldReference field) AddField(field);
            }
        }

        private void AddCall(MethodReference called)
        {
            Add(called.DeclaringType);
            AddSignature(called);
            if (called is GenericInstanceMethod generic) foreach (TypeReference argument in generic.GenericArguments) Add(argument);
        }

        private void AddField(FieldReference field)
        {
            Add(field.DeclaringType);
            Add(field.FieldType);
        }

        private void AddSignature(MethodReference method)
        {
            Add(method.ReturnType);
            foreach (ParameterDefinition parameter in method.Parameters) Add(parameter.ParameterType);
        }

        private void AddParameters(IGenericParameterProvider provider)
        {
            foreach (GenericParameter parameter in provider.GenericParameters)
                foreach (GenericParameterConstraint constraint in parameter.Constraints) Add(constraint.ConstraintType);
        }

        private void AddAttributes(Mono.Cecil.ICustomAttributeProvider provider)
        {
            foreach (CustomAttribute attribute in provider.CustomAttributes)
            {
                Add(attribute.AttributeType);
                foreach (CustomAttributeArgument argument in attribute.ConstructorArguments)
                {
                    Add(argument.Type);
                    if (argument.Value is TypeReference type) Add(type);
                }
            }
        }

        private void Add(TypeReference? type)
        {
            switch (type)
            {
                case null or GenericParameter:
                    return;
                case GenericInstanceType generic:
                    foreach (TypeReference argument in generic.GenericArguments) Add(argument);
                    Add(generic.ElementType);
                    return;
                case FunctionPointerType pointer:
                    AddSignature(pointer);
                    return;
                case IModifierType modified:
                    Add(modified.ModifierType);
                    Add(modified.ElementType);
                    return;
                case TypeSpecification specification:
                    Add(specification.ElementType);
                    return;
                default:
                    if (type.Scope == module) found(_member, type);
                    return;
            }
        }

        private void AddSignature(FunctionPointerType pointer)
        {
            Add(pointer.ReturnType);
            foreach (ParameterDefinition parameter in pointer.Parameters) Add(parameter.ParameterType);
        }
    }
}
