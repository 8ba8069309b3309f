using SalesBot.Conversation.Understanding.Explaining;
using SalesBot.Conversation.Understanding.Schedules;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Understanding;

/// <summary>What a message wants; a closed set.</summary>
public enum Intent
{
    /// <summary>Anything that is nothing of the others; nothing may be recorded.</summary>
    None,

    /// <summary>The sender says what has been done.</summary>
    Report,

    /// <summary>The sender says what is going to be done.</summary>
    Plan,

    /// <summary>Changes the sender's latest report.</summary>
    Correct,

    /// <summary>Takes the sender's latest report back.</summary>
    Undo,

    /// <summary>A report whose quantity, metric or day cannot be known; the bot asks.</summary>
    Clarify,

    /// <summary>Own tasks, today's to-do.</summary>
    Tasks,

    /// <summary>How far along one is; also one's own log of reports.</summary>
    Progress,

    /// <summary>A ranking of people.</summary>
    Leaderboard,

    /// <summary>The standing of a team PK.</summary>
    Contest,

    /// <summary>How the team or a member stands, who has not reported.</summary>
    Team,

    /// <summary>One's bonus, commission, award.</summary>
    Incentive,

    /// <summary>A retrospective or diagnosis of a period.</summary>
    Review,

    /// <summary>Sets or changes a target.</summary>
    SetTarget,

    /// <summary>Gives a task to a person or a team.</summary>
    Assign,

    /// <summary>Starts a PK.</summary>
    StartContest,

    /// <summary>Changes one's own reminders.</summary>
    Reminders,

    /// <summary>What the bot can do, how something is filled in.</summary>
    Help,
}

/// <summary>Whether an item was done or is planned.</summary>
public enum ItemStatus
{
    /// <summary>Done; counts.</summary>
    Done,

    /// <summary>Planned; never counts.</summary>
    Planned,
}

/// <summary>One fact read from a message.</summary>
/// <param name="Metric">What was done; null in a correction that names none.</param>
/// <param name="Quantity">How much, as said; money in units of currency.</param>
/// <param name="Date">The sender's local day; null for a plan without a day.</param>
/// <param name="Status">Done or planned.</param>
public sealed record ReadItem(MetricCode? Metric, decimal Quantity, DateOnly? Date, ItemStatus Status)
{
    /// <summary>The customers named, in order, as written.</summary>
    public IReadOnlyList<string> Customers { get; init; } = [];

    /// <summary>The person reported for, where the sender reports by name for somebody else.</summary>
    public string? Rep { get; init; }

    /// <summary>
    /// <see cref="Rep"/> only stands in front of what was done, and may be a customer's name as well ("Acme 2 visits"); false where the words
    /// or the name say that it is a person.
    /// </summary>
    public bool IsRepUnsure { get; init; }

    /// <summary>The figure is a running total of <see cref="TotalPeriod"/>, not an increment.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The period of a running total; null where <see cref="IsTotal"/> is false.</summary>
    public AskedPeriod? TotalPeriod { get; init; }

    /// <summary>The ISO code where a currency is named.</summary>
    public string? Currency { get; init; }

    /// <summary>In a correction the figure that was wrong, in the unit of <see cref="Quantity"/>; null where it was not named.</summary>
    public decimal? Was { get; init; }
}

/// <summary>The period that a question or a running total names.</summary>
public enum AskedPeriod
{
    /// <summary>Today.</summary>
    Today,

    /// <summary>Yesterday.</summary>
    Yesterday,

    /// <summary>This week.</summary>
    ThisWeek,

    /// <summary>Last week.</summary>
    LastWeek,

    /// <summary>This month.</summary>
    ThisMonth,

    /// <summary>Last month.</summary>
    LastMonth,

    /// <summary>This quarter.</summary>
    ThisQuarter,

    /// <summary>This year.</summary>
    ThisYear,
}

/// <summary>Why a message that looks like a report cannot be recorded as it stands.</summary>
public enum Unclear
{
    /// <summary>The metric is known, how much is not ("打了一些电话").</summary>
    Quantity,

    /// <summary>How much is known, of what is not.</summary>
    Metric,

    /// <summary>A whole past period without a day ("上周拜访了15家").</summary>
    Day,

    /// <summary>Something else, such as a returned order ("退单1个").</summary>
    Other,
}

/// <summary>What the bot has to ask.</summary>
/// <param name="Reason">What is not known.</param>
/// <param name="Metric">The metric, where known.</param>
/// <param name="Quantity">The quantity, where known.</param>
/// <param name="Date">The local day, where known.</param>
public sealed record OpenPoint(Unclear Reason, MetricCode? Metric, decimal? Quantity, DateOnly? Date)
{
    /// <summary>The word that no metric is known for, as written; null where there is none.</summary>
    public string? Word { get; init; }

    /// <summary>The measure word in front of it, as written; null where there is none.</summary>
    public string? Measure { get; init; }
}

/// <summary>The details of a question ("本周电话榜" asks for calls, this week).</summary>
/// <param name="Metric">The metric asked about, if any.</param>
/// <param name="Period">The period asked about, if any.</param>
/// <param name="OwnLog">The sender asks for the list of own reports ("我今天的记录", "what did I log").</param>
/// <param name="PersonOrTeam">The name of the person or team asked about, as written, if any.</param>
public sealed record Asked(MetricCode? Metric, AskedPeriod? Period, bool OwnLog, string? PersonOrTeam)
{
    /// <summary>The sender's local day whose reports, or whose silence, are asked for, where it is named by its weekday or date; else null.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The message asks who has not reported ("谁没报", "who hasn't reported").</summary>
    public bool Silent { get; init; }

    /// <summary>The local days to come whose tasks are asked for ("明天做什么", "tasks for next week"); null where it is today's.</summary>
    public DateRange? Ahead { get; init; }
}

/// <summary>What a message means.</summary>
/// <param name="Intent">What it wants.</param>
/// <param name="Items">The facts of a report, plan or correction; empty for every other intent.</param>
public sealed record Reading(Intent Intent, IReadOnlyList<ReadItem> Items)
{
    /// <summary>A message that wants nothing.</summary>
    public static Reading Nothing { get; } = new(Intent.None, []);

    /// <summary>What is left to ask: always set for <see cref="Intent.Clarify"/>, and for a report in which one part stayed open.</summary>
    public OpenPoint? Open { get; init; }

    /// <summary>Which report is to be taken back, where an undo names it; null where the latest is meant.</summary>
    public TakenBack? Taken { get; init; }

    /// <summary>The lines of a pasted report that say something which was not understood, as written.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>The change asked for by a relative correction ("多报了一个" is -1, "再加一个" is +1); null in an absolute one.</summary>
    public decimal? Change { get; init; }

    /// <summary>How the money of a report is shared with colleagues; null where the message says nothing of that.</summary>
    public CreditStatement? Credit { get; init; }

    /// <summary>What the message means where nobody of the company is who the money seems to be shared with; null where that is no guess.</summary>
    public Reading? IfUnshared { get; init; }

    /// <summary>The details of a question; null where the message asks nothing.</summary>
    public Asked? Asked { get; init; }

    /// <summary>What the message says of a target; null where it says nothing of one. It may be set beside any intent.</summary>
    public Goals.ReadGoal? Goal { get; init; }

    /// <summary>The leave that somebody takes or ends; null where the message is about none. It goes beside the intent, which stays as it is.</summary>
    public LeaveStatement? Leave { get; init; }

    /// <summary>What the writer wants of the reminders; null where the message is about something else, or not wholly understood. Beside the intent, too.</summary>
    public ReminderWish? Wish { get; init; }

    /// <summary>The days that become holidays or working days for everybody; null where the message is about none. Beside the intent, too.</summary>
    public DayStatement? DayChange { get; init; }

    /// <summary>Somebody's first or last day at work; null where the message is about none. Beside the intent, too.</summary>
    public EmploymentStatement? Employment { get; init; }

    /// <summary>What the message says or asks of comments on tasks; null where it does neither. Beside the intent, too.</summary>
    public CommentWish? Comment { get; init; }

    /// <summary>What the message wants of the company's structure; null where it wants nothing of it. Beside the intent, too.</summary>
    public StructureWish? Structure { get; init; }

    /// <summary>What it says of when years begin or who works part time; null where it says nothing of that.</summary>
    public WorkingTimeWish? WorkingTime { get; init; }

    /// <summary>What the message wants of honours, praise, points and rewards; null where it wants nothing of them. Beside the intent, too.</summary>
    public HonourWish? Honour { get; init; }

    /// <summary>What the message wants of coaching; null where it wants nothing of it. It goes beside the intent, which stays as it is.</summary>
    public CoachingWish? Coaching { get; init; }

    /// <summary>What the message asks about the time to come; null where it asks nothing of it. Beside the intent, too.</summary>
    public ForecastWish? Forecast { get; init; }

    /// <summary>What the message answers to a target; null where it answers none. Beside the intent, too.</summary>
    public AgreementWish? Agreement { get; init; }

    /// <summary>What the message wants of tasks, templates and their owners; null where it wants nothing of them. Beside the intent, too.</summary>
    public TaskWish? Task { get; init; }

    /// <summary>What the message wants of incentives; null where it wants nothing of them. Beside the intent, too.</summary>
    public IncentiveWish? Incentive { get; init; }

    /// <summary>What the message wants of leaderboards; null where it wants nothing of them. Beside the intent, too.</summary>
    public BoardWish? Board { get; init; }

    /// <summary>What the message wants of contests; null where it wants nothing of them. Beside the intent, too.</summary>
    public ContestWish? Contest { get; init; }

    /// <summary>What the message asks of a colleague's work; null where it asks nothing of one. Beside the intent, too.</summary>
    public MemberWish? Member { get; init; }

    /// <summary>What the message asks of the writer's own work and place; null where it asks nothing of them. Beside the intent, too.</summary>
    public OwnWish? Own { get; init; }

    /// <summary>The answer is wanted as a picture; null where it is not. The rest is what the question means without that.</summary>
    public PictureWish? Picture { get; init; }

    /// <summary>How a deal recorded before is to be shared instead; null where the message says nothing of that. Beside the intent, too.</summary>
    public CreditChange? CreditChange { get; init; }

    /// <summary>A change among the people of a team; null where the message says nothing of one. Beside the intent, too.</summary>
    public PersonnelWish? Personnel { get; init; }

    /// <summary>What the message says of a project; null where it says nothing of one. Beside the intent, too.</summary>
    public ProjectWish? Project { get; init; }
}

/// <summary>When and where a message was written.</summary>
/// <param name="Today">The sender's local day.</param>
/// <param name="Time">The sender's local time of day.</param>
/// <param name="Locale">The client's locale such as <c>zh-CN</c> or <c>en-US</c>, if known; settles what "$" and 3/4 mean.</param>
public sealed record ReadingContext(DateOnly Today, TimeOnly Time, string? Locale)
{
    /// <summary>When the weeks and fiscal years of the sender's company begin, by which Q4 and this year are meant.</summary>
    public PeriodRules Periods { get; init; }
}
