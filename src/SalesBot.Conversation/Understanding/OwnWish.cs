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

    /// <summary>How many working days are left: "这个月还剩几个工作日".</summary>
    /// <param name="Period">Of what.</param>
    public sealed record WorkingDays(AskedPeriod Period) : OwnWish;

    /// <summary>What leave is on record and whether it counts: "我请的假批了吗", "when am I off".</summary>
    public sealed record Leave : OwnWish;
}
