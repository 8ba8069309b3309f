using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;

namespace SalesBot.Conversation.Understanding;

/// <summary>What a message wants of incentives.</summary>
public abstract record IncentiveWish
{
    private IncentiveWish()
    {
    }

    /// <summary>Whether it states a rule and can be nothing else, so that nothing of it was done.</summary>
    public bool IsRule => this is Make { IsSure: true } or MakeHow { IsSure: true } or ChangeCap;

    /// <summary>A rule as a message says it.</summary>
    /// <param name="Terms">What it says.</param>
    public sealed record ReadRule(IncentiveTerms Terms)
    {
        /// <summary>The first day in force; null where the message does not say.</summary>
        public DateOnly? From { get; init; }

        /// <summary>The last day in force; null where the message names none.</summary>
        public DateOnly? Until { get; init; }

        /// <summary>The team for which it is, as written; null for none.</summary>
        public string? Team { get; init; }

        /// <summary>The ISO code that was named; null for none.</summary>
        public string? Currency { get; init; }

        /// <summary>Whether it is left open if the rate of a tier is for the part within it or for all of the money.</summary>
        public bool AsksMode { get; init; }

        /// <summary>Whether it is left open how a team divides its award.</summary>
        public bool AsksSplit { get; init; }
    }

    /// <summary>A rule is stated ("新客户500元/家").</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="Changes">The number of the rule that it takes the place of; null for a new one.</param>
    public sealed record Make(ReadRule Rule, int? Changes) : IncentiveWish
    {
        /// <summary>Whether it can be nothing else, so that it is no report either.</summary>
        public bool IsSure { get; init; }

        /// <summary>Whether it takes the place of the rule that pays for the same ("提成改成3%"), whatever its number is.</summary>
        public bool ReplacesSame { get; init; }
    }

    /// <summary>It begins like a rule, but not all of it is understood; nothing is made of it.</summary>
    public sealed record MakeHow : IncentiveWish
    {
        /// <summary>Whether it can be nothing else, so that it is no report either.</summary>
        public bool IsSure { get; init; }
    }

    /// <summary>Steps bring something, and of what they are is not said ("10家奖100 15家奖200").</summary>
    /// <param name="Sentence">The steps, in normal form.</param>
    public sealed record StepsOfWhat(string Sentence) : IncentiveWish;

    /// <summary>Several rules are stated at once ("新客户500元/家,团队完成100%奖2000元/组").</summary>
    /// <param name="Sentences">Each by itself, in normal form.</param>
    public sealed record MakeSeveral(IReadOnlyList<string> Sentences) : IncentiveWish;

    /// <summary>Only the figure of a rule is to be another ("规则2改成600元一家"), whatever the rule pays for.</summary>
    /// <param name="Number">The rule.</param>
    /// <param name="Minor">The new amount in minor units; null for a rate.</param>
    /// <param name="PerMillion">The new rate, in millionths; null for an amount.</param>
    public sealed record ChangeFigure(int Number, long? Minor, long? PerMillion) : IncentiveWish
    {
        /// <summary>The first day in force; null where the message does not say.</summary>
        public DateOnly? From { get; init; }

        /// <summary>The ISO code that was named; null for none.</summary>
        public string? Currency { get; init; }
    }

    /// <summary>The most that anybody gets by a rule is to be another ("规则1封顶2万"), or there is to be no limit.</summary>
    /// <param name="Number">The rule; null where it is told by what it pays for.</param>
    /// <param name="Minor">The most for a month, in minor units; null for no limit.</param>
    public sealed record ChangeCap(int? Number, long? Minor) : IncentiveWish
    {
        /// <summary>The kind of the rule; null where any may be meant.</summary>
        public IncentiveKind? Kind { get; init; }

        /// <summary>What the rule counts; null where it is not said.</summary>
        public MetricCode? Metric { get; init; }

        /// <summary>The first day in force; null where the message does not say.</summary>
        public DateOnly? From { get; init; }

        /// <summary>The ISO code that was named; null for none.</summary>
        public string? Currency { get; init; }
    }

    /// <summary>A rule is to end ("停用规则2").</summary>
    /// <param name="Number">The rule.</param>
    /// <param name="From">The first day without it; null where the message does not say.</param>
    public sealed record EndRule(int Number, DateOnly? From) : IncentiveWish;

    /// <summary>Which rules there are, or one with its versions.</summary>
    /// <param name="Number">The rule; null for all.</param>
    public sealed record Rules(int? Number) : IncentiveWish
    {
        /// <summary>Every version is asked for, those that are over too.</summary>
        public bool WithHistory { get; init; }

        /// <summary>Only rules of one kind are asked for; null for all.</summary>
        public IncentiveKind? Kind { get; init; }
    }

    /// <summary>What somebody gets for a month.</summary>
    /// <param name="Who">The person or team, as written; empty for the writer.</param>
    /// <param name="Month">The first day of the month.</param>
    public sealed record Show(string Who, DateOnly Month) : IncentiveWish
    {
        /// <summary>How it was worked out is asked for.</summary>
        public bool Explains { get; init; }

        /// <summary>The place of a line on the statement, from 1 on; null for all of it.</summary>
        public int? Line { get; init; }

        /// <summary>The place of a source of the line, from 1 on; null for all of them.</summary>
        public int? Source { get; init; }
    }

    /// <summary>What everybody's pay comes to, in all and by team ("奖金总共要发多少").</summary>
    /// <param name="Month">The first day of the month.</param>
    public sealed record Totals(DateOnly Month) : IncentiveWish
    {
        /// <summary>What the company pays is meant, and not what the writer gets in all.</summary>
        public bool IsOfCompany { get; init; }
    }

    /// <summary>How the pay that was looked at last was worked out ("怎么算的").</summary>
    public sealed record HowOfLast : IncentiveWish;

    /// <summary>What more of something would bring ("如果再签10万呢").</summary>
    /// <param name="Metric">The metric.</param>
    /// <param name="Quantity">How much, in units of currency where it is money; below 0 only where a minus was written, which means nothing.</param>
    public sealed record WhatIf(MetricCode Metric, decimal Quantity) : IncentiveWish
    {
        /// <summary>Whether it is taken off what there is ("如果少签10万").</summary>
        public bool IsLess { get; init; }

        /// <summary>Whether the quantity is what the month comes to in all, and not what is added to it.</summary>
        public bool IsTotal { get; init; }

        /// <summary>The ISO code of the money that is named; null for none.</summary>
        public string? Currency { get; init; }
    }

    /// <summary>Who sees the writer's pay is asked ("谁能看到我的奖金").</summary>
    public sealed record Viewers : IncentiveWish;

    /// <summary>When pay comes is asked ("奖金什么时候发").</summary>
    /// <param name="Month">The first day of the month that is named; null for none.</param>
    public sealed record PaidWhen(DateOnly? Month) : IncentiveWish;

    /// <summary>Whether something is paid for is asked ("打电话有奖金吗").</summary>
    /// <param name="Metric">What.</param>
    public sealed record Pays(MetricCode Metric) : IncentiveWish;

    /// <summary>Why a deal brought nothing, or how it counts, is asked ("为什么这单没有提成").</summary>
    public sealed record WhyOfDeal : IncentiveWish;

    /// <summary>A month is to be closed.</summary>
    /// <param name="Month">The first day of the month.</param>
    public sealed record Close(DateOnly Month) : IncentiveWish;

    /// <summary>A closed month is approved.</summary>
    /// <param name="Month">The first day of the month.</param>
    public sealed record Approve(DateOnly Month) : IncentiveWish;

    /// <summary>How the figures of a month get into a file.</summary>
    /// <param name="Month">The first day of the month.</param>
    public sealed record Export(DateOnly Month) : IncentiveWish;

    /// <summary>An amount is objected to.</summary>
    /// <param name="Line">The place of the line on the statement; null where none is named.</param>
    /// <param name="Month">The first day of the month.</param>
    /// <param name="Text">Why; empty where the message does not say.</param>
    public sealed record Dispute(int? Line, DateOnly Month, string Text) : IncentiveWish
    {
        /// <summary>The number of the rule that is objected to; null where none is named.</summary>
        public int? Rule { get; init; }

        /// <summary>It says what is wrong, and not that it is an objection ("少算了一单"), so that one has to ask.</summary>
        public bool IsGuess { get; init; }
    }

    /// <summary>Something is said on an objection that is open ("回复 #1 我去查一下").</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Settles">Whether it settles it.</param>
    /// <param name="Text">The words; empty where they are still to come.</param>
    public sealed record SayOnDispute(int Number, bool Settles, string Text) : IncentiveWish;

    /// <summary>Which objections there are.</summary>
    public sealed record Disputes : IncentiveWish;
}
