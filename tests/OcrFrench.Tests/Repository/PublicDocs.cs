using System.Reflection;
using System.Xml.Linq;

namespace OcrFrench.Tests.Repository;

/// <summary>Looks through the public face of an assembly for what its documentation leaves out, and for what invites mistakes.</summary>
internal static class PublicDocs
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Every parameter is explained, and every value that a method gives back: the compiler asks for a summary only.</summary>
    public static void AssertAreComplete(Assembly assembly)
    {
        XElement[] members = [.. XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")];
        var docs = members.ToDictionary(static member => (string)member.Attribute("name")!, static member => member);
        var missing = new List<string>();
        foreach (MethodBase method in Methods(assembly))
        {
            string name = Id(method);
            if (!docs.TryGetValue(name, out XElement? doc))
            {
                missing.Add($"{name}: not documented");
                continue;
            }

            if (doc.Element("inheritdoc") is not null) continue;
            missing.AddRange(method.GetParameters().Where(p => doc.Elements("param").All(e => (string?)e.Attribute("name") != p.Name
                || e.Value.Length + e.Elements().Count() == 0)).Select(p => $"{name}: parameter {p.Name}"));
            if (method is MethodInfo { ReturnType: { } type } && type != typeof(void) && doc.Element("returns") is null)
                missing.Add($"{name}: what it returns");
        }

        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    /// <summary>
    /// No optional parameters, which callers compile into themselves and which hide what is decided; to cancel is always a choice.
    /// </summary>
    public static void AssertHaveNoTraps(Assembly assembly)
    {
        Assert.Empty(Methods(assembly).SelectMany(static method => method.GetParameters()
            .Where(static p => p.HasDefaultValue && p.ParameterType != typeof(CancellationToken)).Select(p => $"{Id(method)}: {p.Name}")));
    }

    private static IEnumerable<MethodBase> Methods(Assembly assembly) =>
        assembly.GetExportedTypes().SelectMany(static type => type.GetMethods(Declared)
            .Where(method => !method.IsSpecialName && !IsOfRecord(type, method)).Concat<MethodBase>(type.GetConstructors(Declared)
                .Where(constructor => constructor.GetParameters().Length > 0 && !IsOfRecord(type, constructor))));

    /// <summary>What the compiler makes for a record: its parameters are documented on the type.</summary>
    private static bool IsOfRecord(Type type, MethodBase method)
    {
        bool isRecord = type.GetMethod("<Clone>$", Declared | BindingFlags.NonPublic) is not null
            || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);
        return isRecord && method.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$"
            || (isRecord && method.IsConstructor);
    }

    private static string Id(MethodBase method)
    {
        string parameters = string.Join(',', method.GetParameters().Select(static p => Name(p.ParameterType)));
        return $"M:{method.DeclaringType!.FullName}.{(method.IsConstructor ? "#ctor" : method.Name)}"
            + $"{(parameters.Length > 0 ? $"({parameters})" : "")}";
    }

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!) + "@";
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (!type.IsGenericType) return type.FullName!;
        string definition = type.GetGenericTypeDefinition().FullName!;
        return $"{definition[..definition.IndexOf('`', StringComparison.Ordinal)]}"
            + $"{{{string.Join(',', type.GetGenericArguments().Select(Name))}}}";
    }
}
