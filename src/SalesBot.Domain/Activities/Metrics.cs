namespace SalesBot.Domain.Activities;

/// <summary>The codes of the built-in metrics; their words live with the understanding of messages.</summary>
public static class Metrics
{
    private const string OwnMoney = "_money";

    /// <summary>拜访: a customer met on site.</summary>
    public static readonly MetricCode Visit = new("visit");

    /// <summary>电话: a phone call to a customer or lead.</summary>
    public static readonly MetricCode Call = new("call");

    /// <summary>约见: an appointment agreed.</summary>
    public static readonly MetricCode Appointment = new("appointment");

    /// <summary>开发新客户: a customer or account newly won.</summary>
    public static readonly MetricCode NewCustomer = new("new_customer");

    /// <summary>跟进: a follow-up with a known customer.</summary>
    public static readonly MetricCode FollowUp = new("follow_up");

    /// <summary>演示: a product demonstration.</summary>
    public static readonly MetricCode Demo = new("demo");

    /// <summary>方案: a proposal or quotation submitted.</summary>
    public static readonly MetricCode Proposal = new("proposal");

    /// <summary>需求调研: a survey of a customer's needs.</summary>
    public static readonly MetricCode NeedsSurvey = new("needs_survey");

    /// <summary>合同谈判: a contract negotiation.</summary>
    public static readonly MetricCode Negotiation = new("negotiation");

    /// <summary>推进项目: a project moved forward.</summary>
    public static readonly MetricCode ProjectProgress = new("project_progress");

    /// <summary>签单: a deal signed.</summary>
    public static readonly MetricCode Order = new("order");

    /// <summary>销售额: the amount of the deals signed.</summary>
    public static readonly MetricCode Revenue = new("revenue");

    /// <summary>利润: gross profit.</summary>
    public static readonly MetricCode Profit = new("profit");

    /// <summary>回款: money received.</summary>
    public static readonly MetricCode Payment = new("payment");

    /// <summary>培训: a training session attended or given.</summary>
    public static readonly MetricCode Training = new("training");

    /// <summary>市场调研: a piece of market research.</summary>
    public static readonly MetricCode MarketResearch = new("market_research");

    /// <summary>经验分享: an experience shared.</summary>
    public static readonly MetricCode Sharing = new("sharing");

    /// <summary>Every built-in metric, in the order in which lists show them.</summary>
    public static IReadOnlyList<Metric> BuiltIn { get; } =
    [
        new(Visit, MetricKind.Behaviour, MetricUnit.Count),
        new(Call, MetricKind.Behaviour, MetricUnit.Count),
        new(Appointment, MetricKind.Behaviour, MetricUnit.Count),
        new(NewCustomer, MetricKind.Behaviour, MetricUnit.Count),
        new(FollowUp, MetricKind.Behaviour, MetricUnit.Count),
        new(Demo, MetricKind.Behaviour, MetricUnit.Count),
        new(Proposal, MetricKind.Behaviour, MetricUnit.Count),
        new(NeedsSurvey, MetricKind.Process, MetricUnit.Count),
        new(Negotiation, MetricKind.Process, MetricUnit.Count),
        new(ProjectProgress, MetricKind.Process, MetricUnit.Count),
        new(Order, MetricKind.Performance, MetricUnit.Count),
        new(Revenue, MetricKind.Performance, MetricUnit.Money),
        new(Profit, MetricKind.Performance, MetricUnit.Money),
        new(Payment, MetricKind.Performance, MetricUnit.Money),
        new(Training, MetricKind.Development, MetricUnit.Count),
        new(MarketResearch, MetricKind.Development, MetricUnit.Count),
        new(Sharing, MetricKind.Development, MetricUnit.Count),
    ];

    /// <summary>The place of a metric in lists; unknown codes come last.</summary>
    public static int OrderOf(MetricCode code)
    {
        for (var i = 0; i < BuiltIn.Count; i++)
            if (BuiltIn[i].Code == code)
                return i;
        return int.MaxValue;
    }

    /// <summary>
    /// Whether amounts of a metric are counts or money. The code of an own metric says it itself, so that a line of the ledger can be read
    /// without the organisation's catalogue, and so that it never changes.
    /// </summary>
    public static MetricUnit UnitOf(MetricCode code)
    {
        var place = OrderOf(code);
        if (place != int.MaxValue)
            return BuiltIn[place].Unit;
        return code.Value.EndsWith(OwnMoney, StringComparison.Ordinal) ? MetricUnit.Money : MetricUnit.Count;
    }

    /// <summary>The code of an own metric, by a name and what it is measured in; valid where the name is.</summary>
    internal static string OwnCode(string name, MetricUnit unit) => unit switch
    {
        MetricUnit.Money when !name.EndsWith(OwnMoney, StringComparison.Ordinal) => name + OwnMoney,
        // A count whose name ends like that of money needs another one.
        MetricUnit.Count when name.EndsWith(OwnMoney, StringComparison.Ordinal) => name + "_count",
        _ => name,
    };
}
