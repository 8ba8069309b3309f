using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string Money(string currency, long minor) =>
        (minor < 0 ? "-" : "") + IncentiveMoney.Sign(currency) + IncentiveMoney.Figure(minor);

    public string MonthName(DateOnly month, DateOnly today) => month.ToString(month.Year == today.Year ? "MMMM" : "MMMM yyyy", Culture);

    public string RuleName(IncentiveTerms terms) => terms.Kind switch
    {
        IncentiveKind.Commission => terms.Metric == Metrics.Revenue ? "commission" : $"commission on {Metric(terms.Metric).ToLowerInvariant()}",
        IncentiveKind.UnitAward => $"{Metric(terms.Metric).ToLowerInvariant()} award",
        IncentiveKind.TeamAward => terms.BeyondStep is null ? "team award" : "team over-target award",
        IncentiveKind.ContestPrize => "contest prize",
        _ => terms.BeyondStep is null ? "target bonus" : "over-target award",
    };

    public string StatementTitle(string name, string month, string total, IReadOnlyList<string> parts, MonthState state)
    {
        var told = state switch
        {
            MonthState.Running => "so far",
            MonthState.Over => "(over, not yet closed)",
            MonthState.Closed => "(closed, not yet approved)",
            MonthState.Exported => "(approved, exported)",
            _ => "(approved)",
        };
        var made = parts.Count > 0 ? " = " + string.Join(" + ", parts) : state == MonthState.Running ? ", nothing earned yet" : ", nothing earned";
        return $"💰 {(name.Length == 0 ? "" : name + ", ")}{month} {told}: {total}{made}";
    }

    public string NoPay(string name, string month) => $"{(name.Length == 0 ? "Nothing" : name + ": nothing")} earned for {month} yet. Say \"incentive rules\" to see what pays.";

    public string LineFormula(StatementLine line, DateOnly today)
    {
        var amount = Money(line.Currency, line.Amount);
        if (line.Adjusts is { } month)
            return $"{MonthName(month, today)} changed after it was closed: {amount}";
        if (line.Contest is { } placed && (placed.ByRank.Count > 0 || placed.Step is not null))
            return $"{Placed(placed, line)} = {amount}";
        if (line.Contest is { } contest)
            return $"{Outcome(contest, line)}; {PrizeSum(contest, line)} = {amount}";
        var basis = Amount(line.Terms.Metric, line.Basis);
        return line.Terms.Kind switch
        {
            IncentiveKind.Commission => $"{IncentiveMoney.Parts(line, part => Amount(line.Terms.Metric, part))}{Capped(line)} = {amount}",
            IncentiveKind.UnitAward when line.Terms.FirstOf is not null || line.Terms.Per is not null => $"{Paying(line)}{Capped(line)} = {amount}",
            IncentiveKind.UnitAward => $"{Counted(line.Terms.Metric, line.Basis)}{Unpaid(line)} × {Money(line.Currency, line.Terms.Amount)}{Capped(line)} = {amount}",
            IncentiveKind.TeamAward or IncentiveKind.TargetBonus when line.Terms.BeyondStep is { } step && line.Target is > 0 => $"{(line.TeamAmount is null ? "" : "team ")}{basis} of {Amount(line.Terms.Metric, line.Target.Value)} ({IncentiveMoney.Percent(line.Basis, line.Target.Value)}), "
                + $"{BonusFormula.StepsBeyond(line.Terms, line.Basis, line.Target.Value)} full {step / 10m:0.#}% beyond × {Money(line.Currency, line.Terms.Amount)}{(line.TeamAmount is > 0 ? $"; the team gets {Money(line.Currency, line.TeamAmount.Value)}, {Share(line)}" : "")}{Capped(line)} = {amount}",
            IncentiveKind.TeamAward => line.Target is > 0
                ? $"team {basis} of {Amount(line.Terms.Metric, line.Target.Value)} ({IncentiveMoney.Percent(line.Basis, line.Target.Value)}){(line.TeamAmount > 0 ? $" gets {Money(line.Currency, line.TeamAmount.Value)}, {Share(line)} = {amount}" : $", {Amount(line.Terms.Metric, line.Target.Value - line.Basis)} short = {amount}")}"
                : $"the team has no {Metric(line.Terms.Metric).ToLowerInvariant()} target this month = {amount}",
            _ => line.Target is > 0
                ? $"{basis} of {Amount(line.Terms.Metric, line.Target.Value)} ({IncentiveMoney.Percent(line.Basis, line.Target.Value)}){(line.Amount == 0 && line.Basis < line.Target ? $", {Amount(line.Terms.Metric, line.Target.Value - line.Basis)} short" : "")} = {amount}"
                : $"no {Metric(line.Terms.Metric).ToLowerInvariant()} target this month = {amount}",
        };
    }

    // How many times the amount is paid, before any cap.
    private string Paying(StatementLine line) => line.Terms.Per is { } per
        ? $"{Counted(line.Terms.Metric, line.Basis)} ÷ {per} = {line.Basis / per} times × {Money(line.Currency, line.Terms.Amount)}"
        : $"{Counted(line.Terms.Metric, line.Basis)}, {line.Sources.Count(source => source.Share > 0)} of them the first of a {line.Terms.FirstOf!.Value.ToString().ToLowerInvariant()} × {Money(line.Currency, line.Terms.Amount)}";

    private string Capped(StatementLine line) => line.Terms.Cap is { } cap && (line.TeamAmount ?? line.Amount) == cap ? $", capped at {Money(line.Currency, cap)}" : "";

    public string LineTitle(int number, StatementLine line, DateOnly today) =>
        $"{number}. {RuleName(line.Terms)} ({(line.Contest is { } contest ? $"rules {contest.Hash}" : $"rule {line.RuleNumber}")}): {LineFormula(line, today)}";

    public string LineRule(StatementLine line) => line.Contest is { } contest
        ? $"PK rules {contest.Hash}{(line.RuleVersion > 1 ? $" (version {line.RuleVersion})" : "")}: {string.Join(" vs ", contest.Sides.Select(side => side.Name))} on {Metric(line.Terms.Metric).ToLowerInvariant()}, {RuleDay(contest.Start)}{(contest.End == contest.Start ? "" : $" – {RuleDay(contest.End)}")}. "
            + $"Result frozen on {RuleDay(contest.Day)}, whatever is corrected later: {string.Join(", ", contest.Sides.Select(side => $"{side.Rank}. {side.Name} {Side(contest, line, side)}"))}."
        : $"Rule {line.RuleNumber}, version {line.RuleVersion}: {RuleText(line.Terms, line.Currency)}";

    public string? NextTier(StatementLine line) => IncentiveMoney.Next(line) is { } next
        ? $"{Amount(line.Terms.Metric, next.Missing)} more reaches the next tier ({IncentiveMoney.Rate(next.Tier.PerMillion)}, {(line.Terms.OnWholeAmount ? "on all of it" : "on the part above only")})." : null;

    public IReadOnlyList<string> SourceHeader { get; } = ["#", "Day", "Customer", "Amount", "Pays"];

    public string MoreSources(int count) => $"and {count} more; \"my bonus line 1.20\" shows the 20th of line 1.";

    public string SourceTitle(StatementLine line, LineSource source, string total, DateOnly today) =>
        $"{Day(source.Day, today)}{(source.Customers.Count == 0 ? "" : " " + List(source.Customers))}: {Counted(source.Metric, source.Amount)}"
        + (line.IsSharedOut ? $" → {Money(line.Currency, source.Share)}" : $", counted towards the {RuleName(line.Terms)} of {total}");

    public string SourceReport(string reporter, DateTimeOffset at, TimeZoneInfo zone, string said, bool stands) =>
        $"From {reporter}'s report of {LocalTime.DayOf(at, zone).ToString("d MMM", Culture)} {LocalTime.TimeOf(at, zone).ToString("HH:mm", Culture)}: {said}{(stands ? "" : " (taken back since)")}";

    public string Conflict(CustomerConflict conflict, string other) => conflict.IsPaidToOther
        ? $"⚠️ {other} claimed {conflict.Customer} first and is paid for it" : $"⚠️ {other} claims {conflict.Customer} too; you were first and are paid";

    public string RoundingNote => "Each line is worked out by its rule and rounded once, to the cent, halves up; its deals add up to it exactly.";

    public string DealPay(string what, string? money) => money is null
        ? $"{what}: no rule pays for it now. Say \"incentive rules\" to see what pays." : $"{what}: {money} of bonus in all.";

    public string DealUnderRule(StatementLine line, string? money) => money is null
        ? $"{LineRule(line)} → counts towards the target, and pays once that is reached" : $"{LineRule(line)} → {money}{(line.Terms.Cap is { } cap && line.Amount == cap ? $" (the cap of {Money(line.Currency, cap)} is reached this month; nothing is added beyond)" : "")}";

    public string DealWithoutMoney => "That deal was reported without its amount, so commission by amount has nothing to go by. Add it, for example \"revenue 80k\", and it counts.";

    public string NoDealToExplain => "I found no deal that you reported, so there is nothing to work out. Report one with \"closed a deal of 80k\"; \"my bonus\" shows what there is.";

    public string NoSuchLine => "There is no such line. Say \"my bonus\" to see the lines.";

    public string HowComputed => "How computed?";

    public string HowComputedOf(string name, string month) => name.Length == 0 ? $"{month} how is my bonus computed" : $"{month} {name}'s bonus";

    public string LineButton(int number) => $"Line {number}";

    public string LineCommand(string name, string month, int line, int? source) =>
        $"{month} {(name.Length == 0 ? "my" : name + "'s")} bonus line {line}{(source is { } one ? "." + one.ToString(Culture) : "")}";

    public string SourceButton(int number) => $"Deal {number}";

    public string Object => "Dispute";

    public string ObjectTo(string month, int? line) => line is { } one ? $"dispute {month} line {one}" : $"dispute {month}";

    public string WhatIfAnswer(string supposed, string after, string difference, string before) => $"🔮 With {supposed} the month comes to {after} ({difference}; now {before}). Only worked out: nothing was changed.";

    public string WhatIfByAmount => "Deals are paid by what they are worth, not by their number. To try an amount, say \"what if I close another 100k\".";

    public string WhatIfTooMuchLess(MetricCode metric, long done) => $"{Capital(Metric(metric))} this month come to {Amount(metric, done)} in all; that much cannot be taken off. Try a smaller number. Nothing was changed.";

    public string SupposedTotal(MetricCode metric, long amount, long done, bool isDeal) => $"{Metric(metric).ToLowerInvariant()} at {Amount(metric, amount)} (now {Amount(metric, done)}{(isDeal ? "; what is missing counted as one deal" : "")})";

    public string WhatIfForeign(string home) => $"The books are in {home}, and currencies are not converted. Ask with an amount in {home}, for example \"what if I close another 100k\".";

    public string WhatIfHow => "How much more? Say a number above 0, for example \"what if I close another 100k\" or \"what would I get for 2 more proposals\". Nothing was changed.";

    public string PayByMonth => "Pay is worked out by the month. Say \"my bonus\", \"last month my bonus\" or \"October my bonus\"; to see what more would bring, \"what if I close another 100k\".";

    public string TheTeam => "the team";

    public string PayViewers(IReadOnlyList<string> managers, IReadOnlyList<string> administrators) =>
        $"🔒 Your pay is seen by you{(managers.Count == 0 ? "" : $", the manager who leads you ({List(managers)})")} and administrators{(administrators.Count == 0 ? "" : $" ({List(administrators)})")} only. Colleagues do not see it, and I do not talk of it in a group. Whoever exports the approved payroll sees the file.";

    public string PayState(string month, MonthState state, DateOnly? on, IReadOnlyList<string> settlers)
    {
        var by = settlers.Count == 0 ? "whoever leads every team or an administrator" : List(settlers);
        return state switch
        {
            MonthState.Running => $"🗓️ {month} is still running: after its end {by} can close and approve it, then the payroll is exported",
            MonthState.Over => $"🗓️ {month} is over but not closed yet: {by} can close and approve it, then the payroll is exported",
            MonthState.Closed => $"🗓️ {month} was closed{(on is { } day ? $" on {RuleDay(day)}" : "")} and waits for approval by {by}, then the payroll is exported",
            MonthState.Exported => $"🗓️ {month} was approved, and the payroll was exported{(on is { } day ? $" on {RuleDay(day)}" : "")}",
            _ => $"🗓️ {month} was approved{(on is { } day ? $" on {RuleDay(day)}" : "")} and can be exported and paid",
        };
    }

    public string PayExported(DateOnly day, string? by) => $"📤 The payroll was exported on {RuleDay(day)} by {by ?? "the operator"}; what changes after that is an adjustment in the next month.";

    public string PaydayUnknown => "On which day the money arrives is for the company to say; I know of no payday.";

    public string PaysFor(MetricCode metric, int rules) => $"💰 Yes, there is pay for {Metric(metric).ToLowerInvariant()} ({(rules == 1 ? "1 rule" : $"{rules} rules")}):";

    public string PaysNothingFor(MetricCode metric, IReadOnlyList<string> others) =>
        others.Count == 0 ? $"Nothing is paid for {Metric(metric).ToLowerInvariant()}; there are no incentive rules yet." : $"Nothing is paid for {Metric(metric).ToLowerInvariant()}. What pays: {List(others)}.";

    public string IncentiveRules => "Incentive rules";

    public string PayInPrivate => "Ask me about pay in private; I do not talk of it in a group.";

    public string NotYourPay(string name) => $"You can't see the pay of {name}: only people themselves and their managers do. For your own say \"my bonus\".";

    public string TeamPayTitle(string name, string month, string total, int people) => $"💰 {name}, {month}: {total} for {(people == 1 ? "1 person" : $"{people} people")}";

    public IReadOnlyList<string> TeamPayHeader { get; } = ["Name", "Pay", "Made of"];

    public string PayTotalsTitle(string month, string total, int people, MonthState state) => $"💰 {month} {(state switch
    {
        MonthState.Running => "bonuses so far",
        MonthState.Over => "bonuses (over, not yet closed)",
        MonthState.Closed => "bonuses (closed, not yet approved)",
        MonthState.Exported => "bonuses (approved and exported)",
        _ => "bonuses (approved)",
    })}: {total} in all for {(people == 1 ? "1 person" : $"{people} people")}";

    public IReadOnlyList<string> TeamTotalsHeader { get; } = ["Team", "Pay", "Made of"];

    public string TeamHeads(string? team, int people) => $"{team ?? "no team"} ({people})";

    public string RuleTotal(StatementLine line, string total, int people) => $"{(line.Adjusts is null ? LineRule(line) : $"{RuleName(line.Terms)}, for earlier months")} → {(people == 0 ? "nobody yet" : $"{total} for {(people == 1 ? "1 person" : $"{people} people")}")}";

    public string PayOfCommand(string name, string month) => $"{month} bonus of {name}";

    public string OtherPay(string money) => $"others {money}";

    public string SupposedDeal(long amount) => $"one more deal of {Amount(Metrics.Revenue, amount)}";

    public string SupposedMore(MetricCode metric, long amount) => amount < 0 ? $"{Counted(metric, -amount)} less" : $"{Counted(metric, amount)} more";

    private static string Share(StatementLine line) => line.Terms.Split == AwardSplit.Equal
        ? $"split equally by {line.WeightOfAll}" : $"{IncentiveMoney.Percent(line.Weight, line.WeightOfAll)} by contribution";

    private string Outcome(PrizeTrace contest, StatementLine line) => contest.Winners > 1
        ? $"{List(contest.Sides.Where(side => side is { Rank: 1, Total: > 0 }).Select(side => side.Name))} tied for first ({Side(contest, line, contest.Sides[contest.Side])})"
        : $"{contest.Sides[contest.Side].Name} beat {List(contest.Sides.Where((_, i) => i != contest.Side).Select(side => side.Name))} ({string.Join(" : ", contest.Sides.Select((side, i) => (side, i)).OrderBy(one => one.i != contest.Side).Select(one => Side(contest, line, one.side)))})";

    private string Placed(PrizeTrace contest, StatementLine line)
    {
        var side = contest.Sides[contest.Side];
        var level = contest.Sides.Count(other => other.Rank == side.Rank);
        var won = contest.Step is { } step ? $"{side.Name} reached the step of {Amount(line.Terms.Metric, step)} ({Side(contest, line, side)})"
            : $"{side.Name} came in at {side.Rank} ({Side(contest, line, side)}){(level > 1 ? $", {level} level, who split what their places get" : "")}";
        return $"{won}; prize {Money(line.Currency, line.TeamAmount ?? 0)}{(line.WeightOfAll > 1 ? $" split equally by {line.WeightOfAll}" : "")}";
    }

    private string PrizeSum(PrizeTrace contest, StatementLine line)
    {
        var prize = $"prize {Money(line.Currency, line.Terms.Amount)}{(contest.IsForEach ? " each" : "")}";
        var shared = contest.Winners > 1 ? $"{prize} split by {contest.Winners} sides" : prize;
        return line.WeightOfAll == 1 || contest.IsForEach ? shared : contest.Winners > 1 ? $"{shared}, {contest.Sides[contest.Side].Name} {Money(line.Currency, line.TeamAmount ?? 0)}, split equally by {line.WeightOfAll}" : $"{shared} split equally by {line.WeightOfAll}";
    }

    // What was compared, with what it comes from where that is another number.
    private string Side(PrizeTrace contest, StatementLine line, TracedSide side) => contest.Measure == ContestMeasure.Total
        ? Amount(line.Terms.Metric, side.Total) : $"{ScoreOf(contest.Measure, line.Terms.Metric, side.Score)}, {Amount(line.Terms.Metric, side.Total)} in all";

    private static string Unpaid(StatementLine line) =>
        line.Terms is { Amount: > 0, Cap: null } && line.Basis - (line.Amount / line.Terms.Amount) is > 0 and var lost ? $" ({lost} claimed first by somebody else, not paid twice)" : "";
}
