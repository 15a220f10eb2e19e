namespace OcrFrench.Models.Confusions;

/// <summary>The edits of a candidate that its table lists, by index: the last four of them.</summary>
internal readonly record struct EditPath
{
    public const int None = -1;

    private readonly ulong _bits;

    private EditPath(ulong bits) => _bits = bits;

    public bool IsEmpty => _bits == 0;

    /// <summary>The index of the first edit; <see cref="Rest"/> holds the others.</summary>
    public int First => (int)(_bits & 0xFFFF) - 1;

    public EditPath Rest => new(_bits >> 16);

    /// <summary>The path with one more edit; <see cref="None"/> adds nothing.</summary>
    public EditPath Add(int edit) => edit < 0 ? this : new(_bits << 16 | (uint)(ushort)(edit + 1));
}
