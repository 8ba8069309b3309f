using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding;

/// <summary>What a message asks about the time to come; goes beside the intent, which stays as it is.</summary>
public abstract record ForecastWish
{
    private ForecastWish()
    {
    }

    /// <summary>The person or team named, as written; null where nobody is.</summary>
    public string? Owner { get; init; }

    /// <summary>The writer's own is meant.</summary>
    public bool IsOwn { get; init; }

    /// <summary>What is counted; null where it is not said.</summary>
    public MetricCode? Metric { get; init; }

    /// <summary>The days named; null where none are.</summary>
    public Period? Period { get; init; }

    /// <summary>Which target would be right ("下个月新客户定多少合适").</summary>
    public sealed record Suggest : ForecastWish;

    /// <summary>Which activities go before deals ("什么动作最能带来签单", "which activities lead to orders").</summary>
    public sealed record Lead : ForecastWish;

    /// <summary>Where a period is going to end ("这个月能完成多少", "will we hit the target").</summary>
    public sealed record Land : ForecastWish;

    /// <summary>What has to be done for a revenue target ("本季度100万怎么完成").</summary>
    public sealed record Way : ForecastWish
    {
        /// <summary>The target, in units of currency; null for the one that stands.</summary>
        public decimal? Target { get; init; }

        /// <summary>What an order brings, in units of currency; null where it is not said.</summary>
        public decimal? DealSize { get; init; }

        /// <summary>How many percent of proposals are won; null where it is not said.</summary>
        public decimal? WinPercent { get; init; }

        /// <summary>Calls to visits to proposals, and to orders where there are four; none where it is not said.</summary>
        public IReadOnlyList<int> Ratio { get; init; } = [];
    }
}
