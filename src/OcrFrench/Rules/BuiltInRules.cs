namespace OcrFrench.Rules;

/// <summary>The rule files that come with the library.</summary>
internal static class BuiltInRules
{
    /// <summary>What the names of built-in files begin with in messages.</summary>
    public const string NamePrefix = "built-in:";

    /// <summary>The files, in the order in which their rules take precedence.</summary>
    private static readonly string[] s_names = ["elision", "numbering", "words", "letters", "ligatures", "capitals", "marks"];

    private static readonly Lazy<IReadOnlyList<RuleFile>> s_files = new(Load);
    private static readonly Lazy<RuleSet> s_compiled = new(() => RuleSet.CompileUnchecked(Files)); // the tests check them

    public static IReadOnlyList<RuleFile> Files => s_files.Value;

    public static RuleSet Compiled => s_compiled.Value;

    public static Lazy<RuleSet> CompiledWhenNeeded => s_compiled;

    private static RuleFile[] Load() => Array.ConvertAll(s_names, Load);

    private static RuleFile Load(string name) => new(NamePrefix + name + ".rules", EmbeddedData.ReadText(name + ".rules"));
}
