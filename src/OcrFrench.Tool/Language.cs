using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace OcrFrench.Tool;

/// <summary>Chooses the language of messages: what the environment says, as other programs read it, then what the system says.</summary>
internal static partial class Language
{
    public static bool IsFrench { get; private set; }

    public static void Choose()
    {
        foreach (string name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (Environment.GetEnvironmentVariable(name) is not { Length: > 0 } named) continue;
            Use(IsFrenchName(named));
            return;
        }

        Use(OperatingSystem.IsWindows() && IsWindowsFrench());
    }

    /// <summary>Asks Windows itself: the program runs without cultures, which take longer to load than a page to clean.</summary>
    [SupportedOSPlatform("windows")]
    private static bool IsWindowsFrench() => (GetUserDefaultUILanguage() & 0x3FF) == 0x0C;

    [LibraryImport("kernel32.dll"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial ushort GetUserDefaultUILanguage();

    public static bool IsFrenchName(string name) =>
        name.StartsWith("fr", StringComparison.OrdinalIgnoreCase) && (name.Length == 2 || name[2] is '_' or '-' or '.' or '@');

    private static void Use(bool french)
    {
        IsFrench = french;
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo culture = CultureInfo.InvariantCulture;
        try
        {
            // For the parser's own messages, which come with their translations.
            if (french) culture = CultureInfo.GetCultureInfo("fr");
        }
        catch (CultureNotFoundException)
        {
            // A system without cultures: the parser then speaks English, we still speak French.
        }

        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
    }
}
