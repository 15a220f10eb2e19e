using System.Collections.Frozen;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>Ways that break nothing: whatever text comes, the engine does the same.</summary>
internal static class EquivalentMutations
{
    private const string SlowPath = "the slow path finds the same", ReadAnew = "the surroundings are read anew, and are the same";

    /// <summary>The ways as the command prints them, and why they break nothing. They are not tried.</summary>
    public static FrozenDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["Survey/Scanning/TextScanner.ShortWords.cs: while (at + from < to && Separates(text[at + from]) "
            + "&& !IsMisreadElision(text, at + from, to)) | bge -> blt"] = SlowPath,
        ["Survey/Scanning/TextScanner.ShortWords.cs: if (from < CharacterBlock.Length) | blt -> bge"] = SlowPath,
        ["Survey/Scanning/TextScanner.ShortWords.cs: if (at > to - CharacterBlock.Length) | bgt -> ble #2"] = SlowPath,
        ["Survey/Scanning/TextScanner.ShortWords.cs: if (isNumber | known.Verdict == WordVerdict.Sound "
            + "| (isAmbiguous & length > 1 & !isBeforeMark)) | cgt -> clt"] = SlowPath,
        ["Steps/Context/DecodingSession.cs: while (right < _right.Count && _right[right] < at - 1) | blt -> bge"] =
            "what was plainly right is looked at again, and still is",
        ["Steps/Context/Decoder.Tokens.cs: while (at < _tokens.Count && _tokens[at].Kind == LanguageTokenKind.SentenceStart) "
            + "| bge -> blt"] = ReadAnew,
        ["Steps/Context/Ranker.cs: double needed = least > 0 ? Portable.Log(least / (1 - least)) - sum : double.NegativeInfinity; "
            + "| bgt -> ble"] = "a probability that nobody needs is given after all",
        ["Steps/Context/RankerMemo.cs: foreach (ulong pair in pairs) hash = (hash ^ pair ^ (pair >> 29)) * Prime; | blt -> bge"] =
            "a worse hash: what is remembered is compared as a whole",
        ["OldSigns.LeastSigns 2 -> 0"] = "where it is asked for there are two kinds of signs, and so two signs",
        ["WordMemory.Ahead 8 -> 1"] = "words are fetched later",
        ["OtherReadings.MostCost 0 -> 1"] = "the cost that a reading starts from is the same number, and moves with the bound",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
