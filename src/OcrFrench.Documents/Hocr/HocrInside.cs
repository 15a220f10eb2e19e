using System.Text;
using OcrFrench.Documents.Evidence;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Hocr;

/// <summary>
/// The content of a word element: its text, and what the engine says about its letters. Tesseract writes a letter as a
/// <c>ocrx_cinfo</c> with a box, and its choices, which are not part of the text, as groups of others; or it writes the text first
/// and after it what it saw from step to step.
/// </summary>
/// <remarks>One word after the other: its buffers are used again.</remarks>
internal sealed class HocrInside(XmlSource source)
{
    private readonly List<(string Text, float? Confidence)> _letters = [];
    private readonly List<List<SymbolReading>> _choices = [];
    private readonly List<string> _others = [];
    private readonly List<(Role Role, int Depth)> _open = [];
    private string _title = "";

    private enum Role
    {
        Letter,
        Choices,
        Choice,
        Other,
        Steps,
    }

    /// <summary>The stretches of text.</summary>
    public List<(int Start, int End, bool Verbatim)> Texts { get; } = [];

    /// <summary>Whether it has markup that says nothing of letters, such as bold type.</summary>
    public bool HasMarkup { get; private set; }

    /// <summary>Whether it has elements for letters or readings.</summary>
    public bool HasDetails { get; private set; }

    /// <summary>Prepares for the next word.</summary>
    public void Clear()
    {
        _letters.Clear();
        _choices.Clear();
        _others.Clear();
        _open.Clear();
        _title = "";
        Texts.Clear();
        HasMarkup = HasDetails = false;
    }

    /// <summary>Takes the next token between the tags of the word.</summary>
    public void See(XmlTokenizer token, string classes, string id, string title)
    {
        switch (token.Kind)
        {
            case XmlTokenKind.StartTag:
                if (token.IsEmpty) HasMarkup = true;
                else Open(token, classes, id, title);
                break;
            case XmlTokenKind.EndTag:
                while (_open.Count > 0 && _open[^1].Depth > token.Depth) _open.RemoveAt(_open.Count - 1);
                break;
            case XmlTokenKind.Text:
                Add(token.Start, token.End, verbatim: false);
                break;
            case XmlTokenKind.CData:
                Add(token.Start + 9, token.End - 3, verbatim: true);
                break;
            case XmlTokenKind.Comment:
                HasMarkup = true;
                break;
        }
    }

    private void Open(XmlTokenizer token, string classes, string id, string title)
    {
        Role? role = null;
        Role? around = _open.Count > 0 ? _open[^1].Role : null;
        if (around is Role.Choices) role = Role.Choice;
        else if (around is Role.Steps or Role.Other or Role.Choice) role = around;
        else if (classes.Contains("ocr_symbol", StringComparison.Ordinal)) role = Role.Steps;
        else if (classes.Contains("ocrx_cinfo", StringComparison.Ordinal)) role = id.StartsWith("lstm_choices", StringComparison.Ordinal)
            ? Role.Choices : id.StartsWith("timestep", StringComparison.Ordinal) ? Role.Steps : Role.Letter;
        // The readings that do not count of a span with several.
        else if (token.Is("del"u8) && classes.Contains("alt", StringComparison.Ordinal)) role = Role.Other;
        if (role is null)
        {
            HasMarkup = true;
            return;
        }

        HasDetails = true;
        _title = title;
        _open.Add((role.Value, token.Depth));
        if (role == Role.Choices) _choices.Add([]);
    }

    private void Add(int start, int end, bool verbatim)
    {
        switch (_open.Count > 0 ? _open[^1].Role : (Role?)null)
        {
            case null:
                Texts.Add((start, end, verbatim));
                break;
            case Role.Letter:
                string letter = Decode(start, end, verbatim);
                if (letter.Length == 0) break;
                Texts.Add((start, end, verbatim));
                AddLetters(letter);
                break;
            case Role.Choice:
                if (Decode(start, end, verbatim) is { Length: > 0 } choice)
                    _choices[^1].Add(new SymbolReading(choice, HocrTitle.Number(_title, "x_confs") ?? 0));
                break;
            case Role.Other:
                if (Decode(start, end, verbatim) is { Length: > 0 } other) _others.Add(other);
                break;
        }
    }

    /// <summary>One element can hold several letters and their confidences.</summary>
    private void AddLetters(string text)
    {
        IReadOnlyList<float> confidences = HocrTitle.Numbers(_title, "x_conf") is { Count: > 0 } own
            ? own
            : HocrTitle.Numbers(_title, "x_confs");
        Rune[] runes = [.. text.EnumerateRunes()];
        if (confidences.Count == runes.Length)
            _letters.AddRange(runes.Zip(confidences, static (rune, confidence) => (rune.ToString(), (float?)confidence)));
        else _letters.Add((text, null));
    }

    private string Decode(int start, int end, bool verbatim) =>
        XmlContent.Decode(source.Utf8.AsSpan(start, end - start), verbatim, html: true).Trim();

    /// <summary>What it says about the reading, together with the word’s own title.</summary>
    /// <param name="text">The text of the word.</param>
    /// <param name="title">The title of the word.</param>
    public WordEvidence? Evidence(string text, string title)
    {
        if (HocrTitle.Has(title, HocrDocument.Replaced)) return new WordEvidence { IsDecided = true };
        var evidence = new WordEvidence
        {
            Confidence = HocrTitle.Number(title, "x_wconf"),
            Alternatives = _others.Count == 0 ? [] : [.. _others],
            Symbols = Symbols(text, title),
        };
        return evidence.IsEmpty ? null : evidence;
    }

    private SymbolEvidence[] Symbols(string text, string title)
    {
        List<(string Text, float? Confidence)> letters = _letters;
        if (letters.Count == 0)
        {
            IReadOnlyList<float> confidences = HocrTitle.Numbers(title, "x_confs");
            if (confidences.Count == 0 && _choices.Count == 0) return [];
            letters = [
                .. text.EnumerateRunes().Select((rune, i) => (rune.ToString(), i < confidences.Count ? confidences[i] : (float?)null))];
            if (confidences.Count != letters.Count && _choices.Count == 0) return [];
        }

        // There is a group of choices for each letter, or they cannot be told apart.
        bool fits = _choices.Count == letters.Count;
        if (!fits && _letters.Count == 0 && !HocrTitle.Has(title, "x_confs")) return [];
        return [.. letters.Select(
            (letter, i) => fits ? OfChoices(letter, _choices[i]) : new SymbolEvidence(letter.Text, letter.Confidence, []))];
    }

    /// <summary>A letter is as certain as it is among its choices, whatever else the file says about it.</summary>
    private static SymbolEvidence OfChoices((string Text, float? Confidence) letter, List<SymbolReading> choices)
    {
        int own = choices.FindIndex(choice => choice.Text == letter.Text);
        return new SymbolEvidence(
            letter.Text, own >= 0 ? choices[own].Confidence : letter.Confidence, [.. choices.Where(choice => choice.Text != letter.Text)]);
    }
}
