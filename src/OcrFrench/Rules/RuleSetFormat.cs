using OcrFrench.Models.Ready;

namespace OcrFrench.Rules;

/// <summary>Compiled rules as a precomputed table: what is needed to apply them, without patterns and examples.</summary>
internal static class RuleSetFormat
{
    private static readonly Series s_nothing = new([]);

    public static void Write(RuleSet set, TableWriter writer)
    {
        writer.Int(set.Rules.Count);
        foreach (Rule rule in set.Rules)
        {
            writer.Text(rule.Id);
            writer.Int((int)rule.Kind);
            writer.Double(rule.Confidence);
            writer.Int((int)rule.Level);
            writer.Int((int)rule.Convention);
            writer.Int(rule.Matches.Count);
            foreach (MatchLine match in rule.Matches) Write(match.Replacement, writer);
            writer.Int(rule.Guards.Count);
            foreach (Guard guard in rule.Guards) Write(guard, writer);
            writer.Int(rule.Rivals.Count);
            foreach (Replacement rival in rule.Rivals) Write(rival, writer);
        }

        writer.Int(set.Sequences.Count);
        foreach (Sequence sequence in set.Sequences)
        {
            writer.Int(sequence.Rule);
            writer.Int(sequence.Match);
            writer.Int(sequence.CoreLength);
            foreach (CaptureSpan capture in sequence.Captures) writer.Int(capture.Offset << 8 | capture.Length);
        }

        AutomatonFormat.Write(set.Automaton, writer);
    }

    public static RuleSet Read(ref TableReader reader)
    {
        var rules = new Rule[reader.Count()];
        for (int i = 0; i < rules.Length; i++) rules[i] = ReadRule(ref reader);
        var sequences = new Sequence[reader.Count()];
        for (int i = 0; i < sequences.Length; i++)
        {
            sequences[i] = new Sequence(reader.Int(), reader.Int(), [], reader.Int(), ReadCaptures(ref reader));
        }
        foreach (Sequence sequence in sequences) Check(sequence, rules);
        return new RuleSet(rules, sequences, AutomatonFormat.Read(ref reader, sequences.Length), triggers: null);
    }

    /// <summary>What a sequence finds and what its rule writes must fit together: this is not checked again when the rule acts.</summary>
    private static void Check(Sequence sequence, Rule[] rules)
    {
        if ((uint)sequence.Rule >= (uint)rules.Length || (uint)sequence.Match >= (uint)rules[sequence.Rule].Matches.Count
            || sequence.CoreLength is < 1 or > RuleLimits.PatternLength)
        {
            throw Damaged();
        }
        foreach (CaptureSpan capture in sequence.Captures)
            if (capture.Offset + capture.Length > sequence.CoreLength) throw Damaged();
        int length = 0;
        foreach (ReplacementPart part in rules[sequence.Rule].Matches[sequence.Match].Replacement.Parts)
            length += part.Capture > 0 ? sequence.Captures[part.Capture - 1].Length : part.Literal!.Length;
        if (length > RuleLimits.ReplacementLength) throw Damaged();
    }

    private static InvalidDataException Damaged() => new("The ready-made rules are damaged.");

    private static Rule ReadRule(ref TableReader reader) => new()
    {
        File = BuiltInRules.NamePrefix,
        Line = 0,
        Id = reader.Text(),
        Kind = (CorrectionKind)reader.Int(),
        Confidence = reader.Double(),
        Level = (CleaningLevel)reader.Int(),
        Convention = (Conventions)reader.Int(),
        Matches = Array.ConvertAll(ReadReplacements(ref reader),
            static replacement => new MatchLine(null, s_nothing, s_nothing, replacement, 0)),
        Guards = ReadGuards(ref reader),
        Rivals = ReadReplacements(ref reader),
        Fixes = [],
        Keeps = [],
    };

    private static void Write(Guard guard, TableWriter writer)
    {
        writer.Int((int)guard.Subject);
        writer.Int((int)guard.Test);
        writer.Int(guard.Not ? 1 : 0);
        writer.Int(guard.Frequency);
        writer.Int(guard.Words.Count);
        foreach (string word in guard.Words) writer.Text(word);
    }

    private static Guard[] ReadGuards(ref TableReader reader)
    {
        var guards = new Guard[reader.Count()];
        for (int i = 0; i < guards.Length; i++)
        {
            var subject = (GuardSubject)reader.Int();
            var test = (GuardTest)reader.Int();
            bool not = reader.Int() != 0;
            int frequency = reader.Int();
            var words = new string[reader.Count()];
            for (int k = 0; k < words.Length; k++) words[k] = reader.Text();
            guards[i] = new Guard(subject, test, not, frequency, words);
        }

        return guards;
    }

    private static void Write(Replacement replacement, TableWriter writer)
    {
        writer.Int(replacement.Parts.Count);
        foreach (ReplacementPart part in replacement.Parts)
        {
            writer.Int(part.Capture);
            if (part.Capture == 0) writer.Text(part.Literal ?? "");
        }
    }

    private static Replacement[] ReadReplacements(ref TableReader reader)
    {
        var replacements = new Replacement[reader.Count()];
        for (int i = 0; i < replacements.Length; i++)
        {
            var parts = new ReplacementPart[reader.Count()];
            for (int k = 0; k < parts.Length; k++)
            {
                int capture = reader.Int();
                if ((uint)capture > PatternExpander.MaxCaptures) throw Damaged();
                parts[k] = new ReplacementPart(capture == 0 ? reader.Text() : null, capture);
                if (parts[k].Literal?.Length > RuleLimits.ReplacementLength) throw Damaged();
            }

            replacements[i] = new Replacement(parts);
        }

        return replacements;
    }

    private static CaptureSpan[] ReadCaptures(ref TableReader reader)
    {
        var captures = new CaptureSpan[PatternExpander.MaxCaptures];
        for (int i = 0; i < captures.Length; i++)
        {
            int capture = reader.Int();
            captures[i] = new CaptureSpan((byte)(capture >> 8), (byte)capture);
        }

        return captures;
    }
}
