using OcrFrench.Edits;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>The kind of a context repair, and the name it is listed under.</summary>
internal static class ContextKinds
{
    public static CorrectionKind Of(ReadOnlySpan<char> read, ReadOnlySpan<char> result, SuspectKind kind) => kind switch
    {
        SuspectKind.LineEnd => CorrectionKind.LineEnd,
        SuspectKind.OpenElision => CorrectionKind.Elision,
        _ => Kinds.Of(read, result),
    };

    /// <summary>The name under which the decoder’s decisions of a kind are listed.</summary>
    public static string RuleOf(CorrectionKind kind, SuspectKind suspect) => kind switch
    {
        CorrectionKind.LineEnd => RuleNames.LineEnd,
        CorrectionKind.Join => "layout.join",
        CorrectionKind.Split => "layout.split",
        CorrectionKind.Elision => "context.elision",
        CorrectionKind.Ligature => "context.ligature",
        CorrectionKind.Accent => suspect is SuspectKind.RealWord or SuspectKind.Unlikely ? "context.real-word-accent" : "context.accent",
        _ => suspect is SuspectKind.RealWord or SuspectKind.Unlikely ? "context.real-word" : "context.letters",
    };
}
