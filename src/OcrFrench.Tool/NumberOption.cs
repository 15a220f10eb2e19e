using System.CommandLine;
using System.Globalization;

namespace OcrFrench.Tool;

/// <summary>Options that take a number.</summary>
internal static class NumberOption
{
    /// <summary>An option that takes a number, not below another; 0 where it is not given.</summary>
    public static Option<int> AtLeast(int least, string name, string description, params string[] aliases)
    {
        var option = new Option<int>(name, aliases) { Description = description, HelpName = "N" };
        option.Validators.Add(result => RefuseBelow(result, least));
        return option;
    }

    public static void RefuseBelow(System.CommandLine.Parsing.OptionResult result, int least)
    {
        foreach (System.CommandLine.Parsing.Token token in result.Tokens)
            if (int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) && value < least)
                result.AddError(Messages.AtLeast(result.Option.Name, least));
    }
}
