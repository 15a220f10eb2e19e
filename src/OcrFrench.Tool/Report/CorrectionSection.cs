namespace OcrFrench.Tool.Report;

/// <summary>What was corrected: by kind, by how sure it is, and by rule with examples.</summary>
internal static class CorrectionSection
{
    /// <summary>By hand: how many rules of a kind a reader looks through.</summary>
    private const int RulesOfKind = 20;

    public static void Write(TextWriter page, ReportData data)
    {
        RuleTally rules = data.Log.Rules;
        Markup.Begin(page, "corrections", Messages.ReportCorrections);
        if (data.Log.Problem is { } problem) page.Write($"<p class=\"warning\">{Markup.Escape(Messages.ReportLogUnread(problem))}</p>\n");
        else if (data.Log.Missing > 0) page.Write($"<p class=\"warning\">{Markup.Escape(Messages.ReportLogLacks(data.Log.Missing))}</p>\n");
        else if (rules.Count != data.Files.All.Corrections)
            page.Write($"<p class=\"note\">{Markup.Escape(Messages.ReportLogDiffers(rules.Count, data.Files.All.Corrections))}</p>\n");
        if (rules.Count == 0)
        {
            page.Write($"<p class=\"intro\">{Markup.Escape(Messages.ReportNoCorrections)}</p>\n");
            Markup.End(page);
            return;
        }

        Kinds(page, rules);
        Sureness(page, rules);
        page.Write($"<h3>{Markup.Escape(Messages.ReportRules)}</h3>\n<p class=\"intro\">{Markup.Escape(Messages.ReportRulesIntro)}</p>\n");
        foreach ((string kind, long count, IReadOnlyList<RuleSum> ofKind) in rules.Kinds) Rules(page, data, kind, count, ofKind);
        Markup.End(page);
    }

    private static void Kinds(TextWriter page, RuleTally rules)
    {
        var kinds = rules.Kinds;
        double most = kinds[0].Count;
        Markup.BeginTable(page, "kinds", Messages.ReportKindsCaption, Messages.ReportKind, "#" + Messages.ReportCorrectionCount,
            "#" + Messages.ReportShare, Messages.ReportRepairs, "~" + Messages.ReportAmount);
        foreach ((string kind, long count, _) in kinds)
        {
            string share = Figures.Percent((double)count / rules.Count);
            page.Write($"<tr><th scope=\"row\">{Markup.Escape(Messages.ReportKindName(kind))}"
                + $"</th>{Markup.Numbers(Figures.Count(count), share)}<td class=\"small\">{Markup.Escape(Messages.ReportKindMeaning(kind))}"
                + $"</td><td class=\"bars\">{Bars.One(count, most, share)}</td></tr>\n");
        }

        Markup.EndTable(page);
    }

    private static void Sureness(TextWriter page, RuleTally rules)
    {
        double most = rules.ByConfidence.Max();
        page.Write(
            $"<h3>{Markup.Escape(Messages.ReportSureness)}</h3>\n<p class=\"intro\">{Markup.Escape(Messages.ReportSurenessIntro)}</p>\n");
        Markup.BeginTable(page, "spread", Messages.ReportSurenessCaption, Messages.ReportConfidence, "#" + Messages.ReportCorrectionCount,
            "#" + Messages.ReportShare, "~" + Messages.ReportAmount);
        for (int i = RuleTally.Classes.Count - 1; i >= 0; i--)
        {
            string name = i == 0 ? Messages.ReportLessThan(Figures.Bound(RuleTally.Classes[1]))
                : i == RuleTally.Classes.Count - 1 ? Messages.ReportAtLeast(Figures.Bound(RuleTally.Classes[i]))
                : Messages.ReportBetween(Figures.Bound(RuleTally.Classes[i]), Figures.Bound(RuleTally.Classes[i + 1]));
            string share = Figures.Percent((double)rules.ByConfidence[i] / rules.Count);
            page.Write($"<tr><th scope=\"row\">{Markup.Escape(name)}</th>{Markup.Numbers(Figures.Count(rules.ByConfidence[i]), share)}<td "
                + $"class=\"bars\">{Bars.One(rules.ByConfidence[i], most, share)}</td></tr>\n");
        }

        Markup.EndTable(page);
    }

    private static void Rules(TextWriter page, ReportData data, string kind, long count, IReadOnlyList<RuleSum> rules)
    {
        string caption = Messages.ReportKindName(kind) + " – " + Messages.ReportSomeCorrections(count);
        Markup.BeginTable(page, "rules", caption, Messages.ReportRule, "#" + Messages.ReportCount, "#" + Messages.ReportMeanConfidence,
            Messages.ReportExamples);
        foreach (RuleSum rule in rules.Take(RulesOfKind)) Row(page, data, rule);
        long rest = rules.Skip(RulesOfKind).Sum(static rule => rule.Count);
        if (rest > 0)
            page.Write($"<tr><th scope=\"row\">{Markup.Escape(Messages.ReportOtherRules(rules.Count - RulesOfKind))}"
                + $"</th>{Markup.Numbers(Figures.Count(rest), "")}<td></td></tr>\n");
        Markup.EndTable(page);
    }

    private static void Row(TextWriter page, ReportData data, RuleSum rule)
    {
        string name = rule.Rule.Length == 0 ? Markup.Escape(Messages.ReportRemainingRules) : $"<code>{Markup.Escape(rule.Rule)}</code>";
        page.Write(
            $"<tr><th scope=\"row\">{name}</th>{Markup.Numbers(Figures.Count(rule.Count), Figures.Percent(rule.Confidence / rule.Count))}"
                + "<td><ul class=\"examples\">\n");
        foreach (Example example in rule.Some)
            page.Write($"<li>{Markup.Reading(example, LineAround.Find(data.Folder.Output, example))} <span "
                + $"class=\"where\">{Markup.Place(example)}</span></li>\n");
        page.Write("</ul></td></tr>\n");
    }
}
