using OcrFrench.Rules;

namespace OcrFrench.Fuzz.Tests.RuleMutations;

public class RuleMutationTests
{
    public static TheoryData<string> Rules => [.. RuleScopes.Important.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Whatever_is_broken_in_a_rule_that_acts_often_a_test_notices(string rule)
    {
        RuleMutation[] mutations = [.. RuleMutation.Of(rule)];
        Assert.True(mutations.Length >= 3, "There are fewer than three ways to break it.");
        Assert.Empty(mutations.Where(mutation => !RuleScopes.Harmless.ContainsKey((rule, mutation.What))
            && RuleJudge.Verdict(mutation.Files(), rule) is null).Select(static mutation => mutation.What));
    }

    [Fact]
    public void As_they_are_nothing_is_wrong_with_them() =>
        Assert.All(RuleScopes.Important.Keys, static rule => Assert.Null(RuleJudge.Verdict([.. BuiltInRules.Files], rule)));
}
