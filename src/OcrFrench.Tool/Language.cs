using System.Globalization;

namespace OcrFrench.Tool;

/// <summary>Chooses the language of messages: what the environment says, as other programs read it, then what the system says.</summary>
internal static class Language
{
    public static bool IsFrench { get; private set; }

    public static void Choose()
    {
        string? named = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(Environment.GetEnvironmentVariable).FirstOrDefault(static value => !string.IsNullOrEmpty(value));
        Use(IsFrenchName(named ?? CultureInfo.CurrentUICulture.Name));
    }

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
