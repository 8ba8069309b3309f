using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding;

/// <summary>A plain question about one's own work or place: whom one visited, one's last deal, who leads one, what is left of the month.</summary>
public abstract record OwnWish
{
    private OwnWish()
    {
    }

    /// <summary>Who leads the writer, in which team, with whom: "我的主管是谁", "which team am I in".</summary>
    public sealed record Place : OwnWish;

    /// <summary>Which customers were visited, or spoken to: "这周拜访了哪些客户", "who did I call today".</summary>
    /// <param name="Period">When; null where it is not said.</param>
    /// <param name="VisitsOnly">Visits alone are meant, not every kind of contact.</param>
    public sealed record Customers(AskedPeriod? Period, bool VisitsOnly) : OwnWish;

    /// <summary>When there was last anything with a customer: "上次拜访华为是什么时候", "have I visited Acme this month?".</summary>
    /// <param name="Name">The customer, as written; empty for any.</param>
    public sealed record LastContact(string Name) : OwnWish;

    /// <summary>One's deals of a period: "我这个月签了哪些客户", "list my deals this month".</summary>
    /// <param name="Period">When; null where it is not said.</param>
    public sealed record Deals(AskedPeriod? Period) : OwnWish;

    /// <summary>The deal with the largest amount: "我本月最大的一单".</summary>
    /// <param name="Period">When; null where it is not said.</param>
    public sealed record BiggestDeal(AskedPeriod? Period) : OwnWish;

    /// <summary>The last deal: "when was my last deal".</summary>
    /// <param name="Period">Of when; null where it is not said.</param>
    public sealed record LatestDeal(AskedPeriod? Period) : OwnWish;

    /// <summary>Whether a customer has signed: "did we sign Acme yet", "华为签了吗".</summary>
    /// <param name="Name">The customer, as written.</param>
    public sealed record DealWith(string Name) : OwnWish;

    /// <summary>How many orders come of one's proposals: "我的成单率是多少", "my win rate".</summary>
    /// <param name="Period">Of when; null where it is not said.</param>
    public sealed record WinRate(AskedPeriod? Period) : OwnWish;

    /// <summary>What one's orders bring on average: "平均客单价", "my average deal size".</summary>
    /// <param name="Period">Of when; null where it is not said.</param>
    public sealed record DealSize(AskedPeriod? Period) : OwnWish;

    /// <summary>The month that brought most of something: "我哪个月业绩最好".</summary>
    /// <param name="Metric">Of what.</param>
    public sealed record BestMonth(MetricCode Metric) : OwnWish;

    /// <summary>Whether anything was reported for a day: "今天我报了吗".</summary>
    /// <param name="Day">The day.</param>
    public sealed record Reported(AskedPeriod Day) : OwnWish;

    /// <summary>How one stands against the period before: "compared to last month how am I doing".</summary>
    /// <param name="Period">The period that runs.</param>
    public sealed record Compared(AskedPeriod Period) : OwnWish;

    /// <summary>What a figure that was shown is made of: "49.6万怎么来的".</summary>
    /// <param name="Figure">The figure, money in units of currency.</param>
    public sealed record Source(decimal Figure) : OwnWish;

    /// <summary>How many working days are left: "这个月还剩几个工作日".</summary>
    /// <param name="Period">Of what.</param>
    public sealed record WorkingDays(AskedPeriod Period) : OwnWish;

    /// <summary>What leave is on record and whether it counts: "我请的假批了吗", "when am I off".</summary>
    public sealed record Leave : OwnWish;
}
