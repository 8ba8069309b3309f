using SalesBot.Application.Incentives;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string RuleText(IncentiveTerms terms, string currency) => terms.Kind switch
    {
        IncentiveKind.Commission when terms.Tiers.Count == 1 => $"{IncentiveMoney.Rate(terms.Tiers[0].PerMillion)} commission on {Metric(terms.Metric).ToLowerInvariant()}{CapText(terms, currency)}",
        IncentiveKind.Commission => $"tiered commission on {Metric(terms.Metric).ToLowerInvariant()} ({(terms.OnWholeAmount ? "whole amount: the tier reached counts for all of it" : "marginal: each rate for the part within its tier")}): {string.Join(", ", terms.Tiers.Select(tier => Tier(terms, tier)))}{CapText(terms, currency)}",
        IncentiveKind.UnitAward when terms.FirstOf is { } kind => $"{Money(currency, terms.Amount)} for each person's first {One(terms.Metric)} of a {kind.ToString().ToLowerInvariant()}{CapText(terms, currency)}",
        IncentiveKind.UnitAward when terms.Per is { } per => $"{Money(currency, terms.Amount)} for every {Counted(terms.Metric, per)} (added up over the month for each person; what is left over pays nothing){CapText(terms, currency)}",
        IncentiveKind.UnitAward => $"{Money(currency, terms.Amount)} per {One(terms.Metric)}{(terms.OncePerCustomer ? " (a customer counts once, for whoever reported first)" : "")}{CapText(terms, currency)}",
        IncentiveKind.TeamAward when terms.BeyondStep is { } step => $"team over-target award: {Money(currency, terms.Amount)} per team for every full {step / 10m:0.#}% beyond its monthly {Metric(terms.Metric).ToLowerInvariant()} target, {(terms.Split == AwardSplit.Equal ? "split equally" : "split by contribution")}{(terms.Cap is { } most ? $", capped at {Money(currency, most)} a month for each team" : "")}",
        IncentiveKind.TargetBonus when terms.BeyondStep is { } step => $"over-target award: {Money(currency, terms.Amount)} for every full {step / 10m:0.#}% beyond the monthly {Metric(terms.Metric).ToLowerInvariant()} target{CapText(terms, currency)}",
        IncentiveKind.TeamAward => $"team award: {Money(currency, terms.Amount)} per team at 100% of its monthly {Metric(terms.Metric).ToLowerInvariant()} target, {(terms.Split == AwardSplit.Equal ? "split equally" : "split by contribution")}",
        _ => $"target bonus: {Money(currency, terms.Amount)} at 100% of the monthly {Metric(terms.Metric).ToLowerInvariant()} target"
            + (terms.Threshold < IncentiveTerms.Full ? $", in proportion from {terms.Threshold / 10m:0.#}%" : "")
            + (terms.Accelerator > 0 ? $", {terms.Accelerator / 1000m:0.###}x for what is beyond{(terms.AcceleratesFrom is { } high ? $" {high / 10m:0.#}%" : "")}" : "") + (terms.Cap is { } cap ? $", capped at {Money(currency, cap)}" : ""),
    };

    private string CapText(IncentiveTerms terms, string currency) => terms.Cap is { } cap ? $", capped at {Money(currency, cap)} a month each" : "";

    public string SeveralRules(int rules, string first) => $"There are {rules} rules in one sentence; I take them one by one, each with its preview. Begin with \"{first}\"?";

    public string RuleDays(RuleVersion version) => version.Until is { } last ? $"{RuleDay(version.From)} to {RuleDay(last)}" : $"from {RuleDay(version.From)}";

    public string RuleScope(string? team) => team ?? "whole company";

    public string RulePreview(RuleVersion version, RuleVersion? before) =>
        $"Preview: {RuleText(version.Terms!, version.Currency)}, live {RuleDays(version)}{(before is null ? "" : $", in place of rule {version.Number} version {before.Version} ({RuleText(before.Terms!, before.Currency)})")}.";

    public string RuleCountsFrom(RuleVersion version, DateOnly today) =>
        $"It counts from {RuleDay(version.From)} on; {(version.From < today ? "what was reported since then counts too" : "what was done before does not count")}.";

    public string RuleFromButton(DateOnly day) => $"From {day.ToString("d MMM", Culture)}";

    public string RuleReplay(string month, string total, int people, string? before) =>
        $"On the real data of {month} it would have paid {total} to {(people == 1 ? "1 person" : $"{people} people")}{(before is null ? "" : $" (the present rule: {before})")}. Nothing has been changed yet.";

    public string RuleNothingReported(string month, MetricCode metric) => Metrics.UnitOf(metric) == MetricUnit.Money
        ? $"Nobody reported any {Metric(metric).ToLowerInvariant()} in {month}, and without figures nothing can be paid. To use this rule, have people report it, for example \"{Metric(metric).ToLowerInvariant()} 30k\"; or pay by revenue instead: \"5% commission on deals\". Nothing has been changed yet."
        : $"Nobody reported any {Metric(metric).ToLowerInvariant()} in {month}, and without figures nothing can be paid. To use this rule, have people report it, for example \"2 {Metric(metric).ToLowerInvariant()}\". Nothing has been changed yet.";

    public string RuleReplayNothing(string month) => $"On the real data of {month} it would have paid nobody. Nothing has been changed yet.";

    public string RuleMade(RuleVersion version, RuleVersion? before) => before is null
        ? $"✅ Rule {version.Number} is set: {RuleText(version.Terms!, version.Currency)}, live {RuleDays(version)}."
        : $"✅ Rule {version.Number} version {version.Version} is set: {RuleText(version.Terms!, version.Currency)}, live {RuleDays(version)}; what came before is paid by the old version.";

    public string RuleEndPreview(RuleVersion end, RuleVersion before) => $"End rule {end.Number} ({RuleText(before.Terms!, before.Currency)}) from {RuleDay(end.From)} on? What was earned before is paid.";

    public string RuleEnded(RuleVersion end) => $"✅ Rule {end.Number} ends: nothing by it from {RuleDay(end.From)} on; what was earned before is paid, and its history stays.";

    public string RulesTitle(int count) => count == 1 ? "💰 1 incentive rule" : $"💰 {count} incentive rules";

    public string NoRules => "There are no incentive rules yet. A manager makes one with \"10% commission on deals\" or \"500 per new customer\".";

    public string RuleLine(RuleVersion version, string? team, bool hasBegun) =>
        $"Rule {version.Number}{(version.Version > 1 ? $" v{version.Version}" : "")}: {RuleText(version.Terms!, version.Currency)} · {RuleScope(team)} · {RuleDays(version)}{(hasBegun ? "" : " (not begun yet)")}";

    public string VersionLine(RuleVersion version, string by, DateOnly day) =>
        $"v{version.Version} {(version.Terms is { } terms ? RuleText(terms, version.Currency) : "ended")} · {RuleDays(version)} · set by {by} on {day.ToString("d MMM", Culture)}";

    public string RuleHistoryTitle(int rules, int versions) => $"🗂️ Rule history: {(rules == 1 ? "1 rule" : $"{rules} rules")}, {(versions == 1 ? "1 version" : $"{versions} versions")}";

    public string RuleNumber(int number) => $"Rule {number}";

    public string TeamAwardTitle => "👥 How the team award is earned and split:";

    public string NoTeamAward => "There is no team award now. \"incentive rules\" shows all rules.";

    public string RuleEndsOn(DateOnly lastDay) => $"until {RuleDay(lastDay)}";

    public string RuleHow =>
        "I did not understand all of that rule, so nothing was changed. Ways to say it: \"10% commission on deals\", \"commission 5% up to 500k, 8% above, marginal\", \"500 per new customer\", \"50 per proposal\", \"2000 per team for reaching the target, split equally\", \"target bonus 5000 capped at 10k\", \"target bonus 5000, 1.5x above 120%\", \"200 per deal this week\".";

    public string CapRule(int number, string? currency, long minor) => $"rule {number} capped at {(currency is null ? "" : currency.ToLowerInvariant())}{IncentiveMoney.Figure(minor)}";

    public string NoRuleToCap => "There is no rule in force to cap. Make one first, for example \"commission: 10% of deals, capped at 20000\". Nothing was changed.";

    public string WhichRuleToCap => "Which rule is to be capped? Nothing has been changed yet.";

    public string StepsOfWhat => "What do these steps count? Choose, or write it in front. Nothing has been changed yet.";

    public IReadOnlyList<string> StepSentences(string steps) => [$"visits {steps}", $"new customers {steps}"];

    public string WhichMode(IncentiveTerms terms, string currency) =>
        $"In a higher tier, does the rate count for the part above only, or for the whole amount? For {Amount(terms.Metric, Sample(terms))}: the part above gives {Money(currency, CommissionFormula.Of(terms with { OnWholeAmount = false }, Sample(terms)))}, the whole gives {Money(currency, CommissionFormula.Of(terms with { OnWholeAmount = true }, Sample(terms)))}.";

    public string ModeMarginal => "Marginal";

    public string ModeWhole => "Whole amount";

    public string WhichSplit => "How is the award divided once it is reached?";

    public string SplitEqual => "Equally";

    public string SplitByContribution => "By contribution";

    public string RuleRefused(RuleResult result) => result switch
    {
        RuleResult.NotAllowed => "Incentive rules are made by managers and administrators. Say \"incentive rules\" to see the present ones.",
        RuleResult.BadTerms { Reason: TermsRefusal.TierGap } => "There is a gap between the tiers, so some amounts have no rate. Let each tier begin where the one before ends and the last have no end: \"5% up to 500k, 8% above\". Nothing was changed.",
        RuleResult.BadTerms { Reason: TermsRefusal.TiersOverlap } => "Two tiers overlap, so some amounts have two rates. Let each tier begin where the one before ends: \"5% up to 500k, 8% above\". Nothing was changed.",
        RuleResult.BadTerms { Reason: TermsRefusal.TierBackwards } => "A tier ends before it begins; say it again. Nothing was changed.",
        RuleResult.BadTerms { Reason: TermsRefusal.CapBelowAmount } => "The cap is below the bonus at 100%; say it again. Nothing was changed.",
        RuleResult.BadTerms { Reason: TermsRefusal.NothingToCap } => "That rule always pays the same amount, so there is nothing to cap; to change the amount say, for example, \"change rule 4 to 3000\". Nothing was changed.",
        RuleResult.BadTerms { Reason: TermsRefusal.RateOutOfRange } => "A rate is above 0% and at most 100%. Nothing was changed.",
        RuleResult.BadTerms { Reason: TermsRefusal.NotMoney } => "Commission is paid on money (revenue, profit, payments); for counts say \"50 per proposal\". Nothing was changed.",
        RuleResult.BadTerms { Reason: TermsRefusal.NotACount } => "For money say \"10% commission on deals\". Nothing was changed.",
        RuleResult.BadTerms => "An amount is above 0 and at most a billion. Nothing was changed.",
        RuleResult.Contradicts { Other: var ending, LastDay: { } last } => $"Rule {ending.Number} ({RuleText(ending.Terms!, ending.Currency)}) pays up to {RuleDay(last)}, and the same thing is not paid twice. The new one can begin on {RuleDay(last.AddDays(1))} at the earliest. Nothing was changed.",
        RuleResult.Contradicts { Other: var other } => $"That contradicts rule {other.Number} ({RuleText(other.Terms!, other.Currency)}); the same thing is not paid twice. To change it say \"change rule {other.Number} to …\", to end it \"end rule {other.Number}\". Nothing was changed.",
        RuleResult.NoSuchRule { Number: var ended, EndedOn: { } day } => $"Rule {ended} ends before {RuleDay(day)} and cannot be changed any more. To set it anew, state it by itself, for example \"500 per new customer\"; \"rule {ended}\" shows its history. Nothing was changed.",
        RuleResult.NoSuchRule { Number: var number } => $"There is no rule {number} in force. Say \"incentive rules\" to see them.",
        RuleResult.WhichTeam { Led: var led } => $"For which team? Add it, for example \"10% commission on deals for {(led.Count > 0 ? led[0].Name : "East team")}\". Nothing was changed.",
        RuleResult.NotYourTeam { Name: var name } => name.Length > 0 ? $"You do not lead \"{name}\", so no rule for it. Nothing was changed." : "Rules of the whole company are changed by whoever leads every team, or an administrator. Nothing was changed.",
        RuleResult.OtherCurrency { Ledger: var ledger, Named: var named } => $"The company's rules are in {ledger}; {(named == "?" ? "that currency" : named)} is not mixed with it. Say the amount in {ledger}. Nothing was changed.",
        RuleResult.NotAMonthsStart { Next: var next } => $"Such a rule is worked out by whole months and begins or ends on the 1st: \"from {next.ToString("MMM d", Culture)}\". Nothing was changed.",
        RuleResult.MonthIsClosed { Open: var open } => $"That month is closed; a rule can begin on {RuleDay(open)} at the earliest. Nothing was changed.",
        RuleResult.IsOver => "The campaign's last day is over, or lies before it begins; say it again with other days. Nothing was changed.",
        _ => RuleHow,
    };

    public string MakeItLive => "Set it";

    public string EndIt => "End it";

    public string RuleUnchanged => "All right, the rules stay as they are.";

    public string EndRuleButton(int number) => $"End rule {number}";

    public string ChangeRuleButton(int number) => $"Change rule {number}";

    public string ChangeRule(int number, string sentence) => $"change rule {number} to {sentence}";

    private string Tier(IncentiveTerms terms, IncentiveTier tier) => tier.To is { } end
        ? $"{Amount(terms.Metric, tier.From)}–{Amount(terms.Metric, end)} (included) {IncentiveMoney.Rate(tier.PerMillion)}" : $"above {Amount(terms.Metric, tier.From)} {IncentiveMoney.Rate(tier.PerMillion)}";

    private static long Sample(IncentiveTerms terms) => terms.Tiers[^1].From / 10 * 12;

    private static string RuleDay(DateOnly day) => day.ToString("d MMM yyyy", Culture);
}
