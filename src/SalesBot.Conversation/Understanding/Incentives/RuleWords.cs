using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Incentives;

/// <summary>The words by which rules name what they pay for, in normal form.</summary>
internal static partial class RuleWords
{
    /// <summary>What is counted one by one.</summary>
    public const string Counted =
        "新签客户|新开客户|新增客户|新客户|客户开发|方案|提案|报价|签单|订单|成单|拜访|电话|演示|约见|"
        + "new customers?|new clients?|new accounts?|proposals?|quotes?|quotations?|deals?|orders?|visits?|calls?|demos?|appointments?";

    private static readonly FrozenSet<string> CountedOnes = Counted.Replace("?", "", StringComparison.Ordinal).Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<(string Word, MetricCode Metric)> Metrics =
    [
        ("新", Domain.Activities.Metrics.NewCustomer), ("客户", Domain.Activities.Metrics.NewCustomer), ("new ", Domain.Activities.Metrics.NewCustomer),
        ("方案", Domain.Activities.Metrics.Proposal), ("提案", Domain.Activities.Metrics.Proposal), ("报价", Domain.Activities.Metrics.Proposal),
        ("proposal", Domain.Activities.Metrics.Proposal), ("quot", Domain.Activities.Metrics.Proposal),
        ("利润", Domain.Activities.Metrics.Profit), ("毛利", Domain.Activities.Metrics.Profit), ("profit", Domain.Activities.Metrics.Profit), ("margin", Domain.Activities.Metrics.Profit),
        ("回款", Domain.Activities.Metrics.Payment), ("到账", Domain.Activities.Metrics.Payment), ("payment", Domain.Activities.Metrics.Payment), ("collected", Domain.Activities.Metrics.Payment),
        ("拜访", Domain.Activities.Metrics.Visit), ("visit", Domain.Activities.Metrics.Visit), ("电话", Domain.Activities.Metrics.Call), ("call", Domain.Activities.Metrics.Call),
        ("演示", Domain.Activities.Metrics.Demo), ("demo", Domain.Activities.Metrics.Demo), ("约见", Domain.Activities.Metrics.Appointment), ("appointment", Domain.Activities.Metrics.Appointment),
        ("签", Domain.Activities.Metrics.Order), ("单", Domain.Activities.Metrics.Order), ("deal", Domain.Activities.Metrics.Order), ("order", Domain.Activities.Metrics.Order),
    ];

    /// <summary>Whether a word is one of those that are counted one by one.</summary>
    public static bool IsCounted(string word) => CountedOnes.Contains(word);

    /// <summary>The metric that a word names; null for none.</summary>
    public static MetricCode? Of(string word)
    {
        foreach (var (part, metric) in Metrics)
            if (word.Contains(part, StringComparison.Ordinal))
                return metric;
        return null;
    }

    /// <summary>The metric of money that a text names; revenue where it names none of the others.</summary>
    public static MetricCode MoneyIn(string text) => Of(text) is { } metric && Domain.Activities.Metrics.UnitOf(metric) == MetricUnit.Money ? metric : MoneyWord().Match(text) is { Success: true } match
        ? Of(match.Value)!.Value : Domain.Activities.Metrics.Revenue;

    [GeneratedRegex("利润|毛利|回款|到账|profit|margin|payments?|collected", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MoneyWord();
}
