using SalesBot.Application.Incentives;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said about money that people are paid.</summary>
internal interface IIncentiveWording : IIncentiveRuleWording, IPayrollWording
{
    /// <summary>Money to the minor unit: ¥11,300, ¥0.05.</summary>
    string Money(string currency, long minor);

    /// <summary>A month: 11月, November.</summary>
    string MonthName(DateOnly month, DateOnly today);

    /// <summary>What a rule pays for, in a word: 提成, commission.</summary>
    string RuleName(IncentiveTerms terms);

    /// <summary>The first line of a statement; the name is empty for one's own.</summary>
    /// <param name="name">Whose it is.</param>
    /// <param name="month">The month.</param>
    /// <param name="total">What it comes to.</param>
    /// <param name="parts">What it is made of; none where nothing was earned.</param>
    /// <param name="state">How far the month has come.</param>
    string StatementTitle(string name, string month, string total, IReadOnlyList<string> parts, MonthState state);

    string NoPay(string name, string month);

    /// <summary>How a line was worked out, as a sum that anybody can check.</summary>
    string LineFormula(StatementLine line, DateOnly today);

    /// <summary>A line with its place, its rule and its formula.</summary>
    string LineTitle(int number, StatementLine line, DateOnly today);

    string LineRule(StatementLine line);

    /// <summary>How much is missing for the next tier; null where there is none.</summary>
    string? NextTier(StatementLine line);

    IReadOnlyList<string> SourceHeader { get; }
    string MoreSources(int count);
    string SourceTitle(StatementLine line, LineSource source, string total, DateOnly today);
    string SourceReport(string reporter, DateTimeOffset at, TimeZoneInfo zone, string said, bool stands);
    string Conflict(CustomerConflict conflict, string other);
    string RoundingNote { get; }
    string NoSuchLine { get; }

    /// <summary>What was reported, and what it adds to the bonus in all; null where no rule pays for it.</summary>
    string DealPay(string what, string? money);

    /// <summary>How it counts under a rule; no money where the rule pays for a sum as a whole.</summary>
    string DealUnderRule(StatementLine line, string? money);

    string DealWithoutMoney { get; }
    string NoDealToExplain { get; }
    string HowComputed { get; }
    string HowComputedOf(string name, string month);
    string LineButton(int number);
    string LineCommand(string name, string month, int line, int? source);
    string SourceButton(int number);
    string Object { get; }
    string ObjectTo(string month, int? line);
    string OtherPay(string money);
    string SupposedDeal(long amount);
    string WhatIfAnswer(string supposed, string after, string difference, string before);
    /// <summary>A what-if named another currency than the company's.</summary>
    string WhatIfForeign(string home);
    string WhatIfByAmount { get; }
    string WhatIfTooMuchLess(MetricCode metric, long done);
    string SupposedTotal(MetricCode metric, long amount, long done, bool isDeal);

    /// <summary>A what-if names nothing that can be worked out.</summary>
    string WhatIfHow { get; }

    /// <summary>Pay goes by the month, and by no other period.</summary>
    string PayByMonth { get; }
    string TheTeam { get; }

    /// <summary>Who sees somebody's pay besides oneself: those who lead, and administrators.</summary>
    string PayViewers(IReadOnlyList<string> managers, IReadOnlyList<string> administrators);

    /// <summary>How far a month's pay has come, and what comes next.</summary>
    string PayState(string month, MonthState state, DateOnly? on, IReadOnlyList<string> settlers);

    /// <summary>On which day money arrives is not the bot's to say.</summary>
    string PaydayUnknown { get; }

    /// <summary>Something is paid for.</summary>
    string PaysFor(MetricCode metric, int rules);

    /// <summary>Nothing is paid for something; and what is paid for.</summary>
    string PaysNothingFor(MetricCode metric, IReadOnlyList<string> others);
    string IncentiveRules { get; }
    string PayInPrivate { get; }
    string NotYourPay(string name);

    /// <summary>When and by whom a month was exported; nobody named is whoever runs the program.</summary>
    string PayExported(DateOnly day, string? by);
    string TeamPayTitle(string name, string month, string total, int people);
    IReadOnlyList<string> TeamPayHeader { get; }

    /// <summary>What everybody led gets for a month.</summary>
    string PayTotalsTitle(string month, string total, int people, MonthState state);

    IReadOnlyList<string> TeamTotalsHeader { get; }

    /// <summary>A team with how many of it are paid; null for those without a team.</summary>
    string TeamHeads(string? team, int people);

    /// <summary>What a rule pays in all, to how many.</summary>
    string RuleTotal(StatementLine line, string total, int people);

    /// <summary>The sentence that asks for a team's pay.</summary>
    string PayOfCommand(string name, string month);
    string SupposedMore(MetricCode metric, long amount);
}

/// <summary>What is said about the rules.</summary>
internal interface IIncentiveRuleWording
{
    string RuleText(IncentiveTerms terms, string currency);
    string RuleDays(RuleVersion version);
    string RuleScope(string? team);
    string RulePreview(RuleVersion version, RuleVersion? before);
    string RuleCountsFrom(RuleVersion version, DateOnly today);
    string RuleFromButton(DateOnly day);
    string RuleReplay(string month, string total, int people, string? before);
    string RuleReplayNothing(string month);

    /// <summary>A rule pays for what nobody reports: what to do for it, and what to do instead.</summary>
    string RuleNothingReported(string month, MetricCode metric);
    string RuleMade(RuleVersion version, RuleVersion? before);
    string RuleEndPreview(RuleVersion end, RuleVersion before);
    string RuleEnded(RuleVersion end);
    string RulesTitle(int count);
    string NoRules { get; }
    string RuleLine(RuleVersion version, string? team, bool hasBegun);
    string VersionLine(RuleVersion version, string by, DateOnly day);
    /// <summary>The heading over every version of every rule.</summary>
    string RuleHistoryTitle(int rules, int versions);
    string RuleNumber(int number);

    /// <summary>The heading over the rules by which teams get an award and divide it, and what is said where there is none.</summary>
    string TeamAwardTitle { get; }
    string NoTeamAward { get; }
    string RuleEndsOn(DateOnly lastDay);
    string RuleHow { get; }

    /// <summary>The sentence that caps a rule; no currency is the company's own.</summary>
    string CapRule(int number, string? currency, long minor);

    string NoRuleToCap { get; }
    string WhichRuleToCap { get; }

    /// <summary>Of what steps are is not said; and the sentences that say it.</summary>
    string StepsOfWhat { get; }
    IReadOnlyList<string> StepSentences(string steps);

    /// <summary>Several rules were said at once; each is to be said by a button.</summary>
    string SeveralRules(int rules, string first);
    string WhichMode(IncentiveTerms terms, string currency);
    string ModeMarginal { get; }
    string ModeWhole { get; }
    string WhichSplit { get; }
    string SplitEqual { get; }
    string SplitByContribution { get; }
    string RuleRefused(RuleResult result);
    string MakeItLive { get; }
    string EndIt { get; }
    string RuleUnchanged { get; }
    string EndRuleButton(int number);
    string ChangeRuleButton(int number);

    /// <summary>What somebody writes who wants the rule to be another; the button writes it.</summary>
    string ChangeRule(int number, string sentence);
}

/// <summary>What is said about closing months and about disputes.</summary>
internal interface IPayrollWording
{
    string ClosePreview(string month, string total, int people, int daysLeft);
    /// <summary>An earlier month has pay in it and could not be closed any more after this one.</summary>
    string MonthForgotten(DateOnly forgotten, DateOnly month, DateOnly today);

    string OpenDisputes(IReadOnlyList<int> numbers);
    string CloseIt { get; }
    string CloseDone(string month, string total, int people);
    string ApproveIt { get; }
    string ApproveCommand(DateOnly month);
    string ApprovedDone(string month, string total, int people, DateOnly first);
    string CloseRefused(CloseResult result, DateOnly month, DateOnly today);
    string ExportHow(DateOnly month, MonthState state, string by);
    string DisputeAbout(string month, StatementLine? line, int? number);

    /// <summary>Something else was answered; the reason is still waited for.</summary>
    string DisputeStillOpen(string about);

    /// <summary>The same where a word in a dispute is waited for.</summary>
    string DisputeWordStillOpen { get; }

    string DisputeWhy(string about);
    string DisputeSent(int number, string about, string? judge);
    string DisputeFor(string name, PayDispute dispute, string text);
    string DisputeReply { get; }
    string DisputeSettle { get; }
    string DisputeReplyHow(int number);
    string DisputeSettleHow(int number);
    string DisputeClosingMeant(int number, string text);
    string DisputeCloseIt { get; }
    string DisputeTold(int number, string? other, bool settled);
    string DisputeSaid(string name, PayDispute dispute, string text, bool settled);
    string DisputeIsOver(int number);
    string DisputesTitle(int open);
    string NoDisputes { get; }
    string DisputeLine(PayDispute dispute, string by);
    string DisputeNoteLine(string name, string text, bool settles);
    string DisputeTooLong(int most);
    string DisputeNotForYou { get; }

    /// <summary>There is no dispute of that number that one may see.</summary>
    string NoSuchDispute(int number);

    /// <summary>Whoever objects does not settle it.</summary>
    string DisputeSettledByOthers { get; }

    /// <summary>Something is missing or wrong: is it the pay that is meant?</summary>
    string DisputeMeant(string about, string text);
    string DisputePassOn { get; }
}
