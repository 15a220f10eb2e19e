using System.CommandLine;

namespace OcrFrench.Tool;

internal static class FileArguments
{
    /// <summary>A misspelt option is not taken for a file unless a file of that name exists.</summary>
    public static void RefuseOptions(this Argument<string[]> files) =>
        files.Validators.Add(static result =>
        {
            string? option = result.Tokens.Select(static token => token.Value)
                .FirstOrDefault(static value => value.Length > 1 && value[0] == '-' && !File.Exists(value));
            if (option is not null) result.AddError(Messages.UnknownOption(option));
        });
}
