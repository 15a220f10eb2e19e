using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using OcrFrench.Edits;

namespace OcrFrench.Steps.Normalization;

/// <summary>One replacement of a few characters, in source coordinates.</summary>
internal struct CharacterEdit
{
    public const int MaxReplacement = 4;

    private static readonly string[] RuleIds =
    [
        "character.mojibake", "character.windows-1252", RuleNames.Composition, "character.soft-hyphen", "character.invisible",
        "character.ligature", "character.apostrophe", "character.space", "character.detached-accent", "character.long-s",
        "character.spacing-accent", "character.font-encoding",
    ];

    private Characters _replacement;
    private byte _replacementLength;

    public CharacterEdit(int start, int length, CharacterRepairs repairs)
    {
        Start = start;
        Length = length;
        Repairs = repairs;
    }

    public int Start { get; }

    public int Length { get; }

    /// <summary>Every pass that had a part in it.</summary>
    public CharacterRepairs Repairs { get; }

    public readonly int End => Start + Length;

    public readonly string RuleId => RuleIds[BitOperations.TrailingZeroCount((uint)Repairs)];

    public readonly bool IsLossless => (Repairs & CharacterRepairs.Lossy) == CharacterRepairs.None;

    [UnscopedRef]
    public readonly ReadOnlySpan<char> Replacement => ((ReadOnlySpan<char>)_replacement)[.._replacementLength];

    public void Append(char value) => _replacement[_replacementLength++] = value;

    [InlineArray(MaxReplacement)]
    private struct Characters
    {
        private char _first;
    }
}
