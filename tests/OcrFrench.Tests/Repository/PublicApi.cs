using System.Reflection;
using System.Text;

namespace OcrFrench.Tests.Repository;

/// <summary>Writes the public face of an assembly, one member on a line, and compares it with what was agreed on.</summary>
/// <remarks>With <c>OCRFRENCH_UPDATE_GOLDEN=1</c> in the environment the file is written instead.</remarks>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext s_nullability = new();

    public static void AssertIs(string file, Assembly assembly)
    {
        string actual = Of(assembly);
        if (Environment.GetEnvironmentVariable("OCRFRENCH_UPDATE_GOLDEN") == "1") File.WriteAllText(file, actual);
        string[] expected = File.ReadAllLines(file), lines = actual.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] difference = [
            .. expected.Except(lines).Select(static line => "- " + line), .. lines.Except(expected).Select(static line => "+ " + line)];
        if (difference.Length == 0 && lines.SequenceEqual(expected)) return;
        Assert.Fail($"The public API is not what {Path.GetFileName(file)} says. If it is meant, run the test with "
            + $"OCRFRENCH_UPDATE_GOLDEN=1.\n{string.Join('\n', difference)}");
    }

    private static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            IEnumerable<string> members = type.IsEnum
                ? Enum.GetNames(type)
                .Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}")
                : type.GetMembers(Declared).Select(Member).OfType<string>().Order(StringComparer.Ordinal);
            foreach (string member in members) text.Append(type.FullName).Append("  ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        string kind = type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface" : "class";
        string how = type.IsEnum || type.IsValueType || type.IsInterface ? "" : type is { IsAbstract: true, IsSealed: true } ? "static "
            : type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "";
        IEnumerable<Type> parents = new[] { type.BaseType }.OfType<Type>()
            .Where(static parent => parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Where(static parent => parent.IsPublic).OrderBy(Name, StringComparer.Ordinal));
        string after = string.Join(", ", parents.Select(Name));
        return $"{how}{kind} {type.FullName}{(after.Length > 0 ? " : " + after : "")}";
    }

    private static string? Member(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsVisible(constructor) => $"{Access(constructor)}.ctor({Parameters(constructor)})",
        // What the compiler makes for a record is no one's choice, and accessors stand with their property.
        MethodInfo method when IsVisible(method) && !method.IsSpecialName && !method.Name.StartsWith('<') =>
            $"{Access(method)}{Modifiers(method)}{Annotated(method.ReturnParameter)} {method.Name}{Generics(method)}({Parameters(method)})",
        MethodInfo { IsPublic: true, IsSpecialName: true } method when method.Name.StartsWith(
            "op_", StringComparison.Ordinal) => $"static {Annotated(method.ReturnParameter)} {method.Name}({Parameters(method)})",
        PropertyInfo property when Accessors(property) is { Length: > 0 } accessors =>
        $"{(accessors[0].Method.IsStatic ? "static " : "")}{Required(property)}{Name(property.PropertyType)}"
            + $"{Mark(s_nullability.Create(property))} {property.Name} {{ {string.Concat(accessors.Select(static a => a.Text + "; "))}}}",
        FieldInfo field when field.IsPublic
        || field.IsFamily => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
        EventInfo @event => $"event {Name(@event.EventHandlerType!)} {@event.Name}",
        _ => null,
    };

    private static (MethodInfo Method, string Text)[] Accessors(PropertyInfo property)
    {
        var accessors = new List<(MethodInfo, string)>();
        if (property.GetMethod is { } get && IsVisible(get)) accessors.Add((get, "get"));
        if (property.SetMethod is { } set && IsVisible(set))
            accessors.Add(
                (set, set.ReturnParameter.GetRequiredCustomModifiers().Any(static type => type.Name == "IsExternalInit") ? "init" : "set"));
        return [.. accessors];
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method) =>
        method.IsStatic ? "static " : method.GetBaseDefinition() != method ? "override " : method.IsAbstract ? "abstract "
        : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "";

    private static string Required(PropertyInfo property) =>
        property.CustomAttributes.Any(static a => a.AttributeType.Name == "RequiredMemberAttribute") ? "required " : "";

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(static parameter =>
        $"{(parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "")}{Annotated(parameter)} "
            + $"{parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.RawDefaultValue ?? "default") : "")}"));

    private static string Annotated(ParameterInfo parameter) => Name(parameter.ParameterType) + Mark(s_nullability.Create(parameter));

    private static string Mark(NullabilityInfo info) => info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType ? "?" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value) + "?";
        if (!type.IsGenericType) return type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." + type.Name : type.Name;
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<"
            + $"{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
