using SalesBot.Application.Activities;
using SalesBot.Application.Messaging;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Wording;

/// <summary>Everything SalesBot says in one language; a sentence that one language lacks does not compile.</summary>
internal interface IWording
    : INameWording, IReportWording, IQuestionWording, IStandingWording, INoticeWording, ICalendarWording, IGoalWording, ITroubleWording,
    ICatalogueWording, ICoachingWording, IDigestWording, INudgeWording, ISettingsWording, IScheduleWording, IStatusWording,
    IProjectWording, IAgreementWording, IEmploymentWording, ICommentWording, ICreditWording, IStructureWording, IWorkingTimeWording, IForecastWording, IDevelopmentWording,
    ITemplateWording, IHandoverWording, IHonourWording, IHallWording, IStoreWording, IIncentiveWording, IBoardWording, IContestWording, IPictureWording, ICourtesyWording, IGoalQuestionWording, IOwnWording
{
    Language Language { get; }
}

/// <summary>Names of things, amounts, days and periods.</summary>
internal interface INameWording
{
    /// <summary>The metric as a heading: 拜访, Visits.</summary>
    string Metric(MetricCode metric);

    /// <summary>An amount with its metric, as in a list of what is missing: 2 家拜访, 2 visits.</summary>
    string Counted(MetricCode metric, long amount);

    /// <summary>An amount alone: 15, 8万, 80k.</summary>
    string Amount(MetricCode metric, long amount);

    /// <summary>An amount a head, to one decimal.</summary>
    string PerHead(MetricCode metric, decimal amount);

    /// <summary>A day as seen from another: 今天, 昨天, 11月20日周五.</summary>
    string Day(DateOnly day, DateOnly today);

    /// <summary>A period as seen from a day: 今天, 本周, 上周, 本月.</summary>
    string Period(Period period, DateOnly today);

    /// <summary>Several things in a row: 华为、中兴.</summary>
    string List(IEnumerable<string> parts);
}

/// <summary>What is said about reports.</summary>
internal interface IReportWording
{
    string Recorded(IReadOnlyList<RecordedItem> items, string? forWhom, DateOnly today);
    string ItemLine(RecordedItem item, DateOnly today);
    string StateLine(MetricState state, DateOnly today);
    string NotRecorded(RefusedItem item, DateOnly today);
    string StillOpen(MetricCode? metric);
    string Planned(IReadOnlyList<PlannedActivity> plans, DateOnly today);
    string Corrected(MetricCode metric, long before, long after, MetricState state, DateOnly day, DateOnly today);
    string Undone(IReadOnlyList<RecordedItem> items, DateOnly today);
    string UndoNext(IReadOnlyList<ActivityEntry> next, DateOnly today);
    string NothingToUndo { get; }

    /// <summary>None of the recent reports is the one that was named, so nothing was taken back.</summary>
    string NothingLikeThatToUndo { get; }
    string AlreadyUndone { get; }
    string NotYourReport { get; }
    string NothingToCorrect { get; }

    /// <summary>There is no record of a day that a correction names, so that nothing was changed.</summary>
    string NoneThatDay(MetricCode? metric, DateOnly day, DateOnly today, bool isOffered);

    /// <summary>What somebody writes to report something for a day; the button writes it.</summary>
    string ReportOf(MetricCode metric, long amount, DateOnly day);
    string AsEdited { get; }
    string AsDeleted { get; }
    string AsRestored { get; }
    string Undo { get; }
    string Change { get; }
    string MyTasks { get; }
    string MyProgress { get; }
    string MyLog { get; }
}

/// <summary>What is asked.</summary>
internal interface IQuestionWording
{
    string HowMany(MetricCode metric);
    string HowManyOfWhat { get; }
    string WhichMetric(decimal quantity);
    string WhichDay(MetricCode? metric, decimal? quantity);
    string NotSure { get; }
    string WhichFigure(IReadOnlyList<ActivityEntry> figures);
    string ChangeTo(IReadOnlyList<ActivityEntry> figures);
    string Again(MetricCode metric, IReadOnlyList<string> customers, DateOnly day, DateOnly today);
    string RecordAgain { get; }
    string DoNotRecord { get; }
    string LeftOut { get; }
    string QuestionIsOver { get; }
}

/// <summary>What is said about tasks, boards and contests.</summary>
internal interface IStandingWording
{
    string TasksTitle(IReadOnlyList<TaskState> tasks, DateOnly today);
    string ProgressTitle(IReadOnlyList<TaskState> tasks, DateOnly today);
    string NoTasks { get; }
    string TaskLine(TaskState task, DateOnly today);
    string PlansToday(IReadOnlyList<PlannedActivity> plans);
    string PlansOn(DateOnly day, IReadOnlyList<PlannedActivity> plans, DateOnly today);
    string TasksAhead(DateRange days, DateOnly today);
    string NothingAhead(DateRange days, DateOnly today);

    /// <summary>Days to come ask nothing of a member, told to whoever leads the member.</summary>
    string NothingAheadOf(string name, DateRange days, DateOnly today);

    string LogTitle(Period period, int count, DateOnly today);
    string LogEmpty(Period period, DateOnly today);
    string ProgressOf(string name, IReadOnlyList<TaskState> tasks);
    string TasksOf(string name, IReadOnlyList<TaskState> tasks);
    string NoTasksOf(string name);
    string LogTitleOf(string name, Period period, int count, DateOnly today);
    string LogEmptyOf(string name, Period period, DateOnly today);

    /// <summary>What a period has come to; the reader's own where no name is given.</summary>
    string FiguresTitle(string name, Period period, DateOnly today);

    string FigureLine(PeriodFigure figure, PeriodFigures all, DateOnly today);
    string NoFigures(string name, Period period, DateOnly today);
    string LogLine(int number, IReadOnlyList<ActivityEntry> entries, DateOnly today);
    string BoardTitle(string? team, MetricCode metric, Period period, DateOnly today);
    string BoardFoot(MetricCode metric, long total);
    string YourRank(int rank, int of, long? toNext, MetricCode metric);
    IReadOnlyList<string> BoardHeader(MetricCode metric);
    string Movement(int rank, int? before);
    string Leaderboard { get; }
    string Contest { get; }
    string BoardButton(MetricCode metric);
    string BoardCommand(MetricCode metric, Period period, DateOnly today);
    string ContestTitle(IReadOnlyList<string> sides, MetricCode metric, Period week, DateOnly start, DateOnly end, DateOnly today);
    string ContestLead(string? byTotal, string? perHead, int daysLeft);
    string ContestSide(MetricCode metric, long total, decimal perHead, int heads);
    string NoContest { get; }
    string TeamTitle(string team, int reported, int members);

    /// <summary>Who has not reported for a day that is over.</summary>
    /// <param name="team">The team.</param>
    /// <param name="day">The local day.</param>
    /// <param name="names">Who has not; nobody where all have.</param>
    /// <param name="awaited">How many were at work that day.</param>
    /// <param name="today">The reader's local day.</param>
    string SilentOn(string team, DateOnly day, IReadOnlyList<string> names, int awaited, DateOnly today);
    string AwayThen(IReadOnlyList<string> names);
    string TeamSilent(IReadOnlyList<string> names);
    string TeamAllReported { get; }
    string MemberBehind(string name, IReadOnlyList<TaskState> behind, DateOnly today);
    string TeamTotals(IReadOnlyList<(MetricCode Metric, long Amount)> totals);
    string TeamIsForManagers { get; }
}

/// <summary>What SalesBot says on its own.</summary>
internal interface INoticeWording
{
    string StillMissing(IReadOnlyList<(TaskState Task, long Amount)> missing, int variant);
    string AllDone(IReadOnlyList<TaskState> tasks, DateOnly today);
    string LogButton(MetricCode metric, long amount);
    string DigestTitle(string team, int reported, int members, DateOnly day);
    string WeeklyBoardTitle(string team, MetricCode metric, Period period, DateOnly today);
    string WeeklyBoardRule(Period period, DateOnly today);
    string Welcome(string? name, string? team);
    string WelcomeGroup { get; }
    IReadOnlyList<string> Examples(Role role);
    string HelpTitle(Role role);
    string HelpText(Role role);

    /// <summary>More that can be asked for, by role.</summary>
    string HelpMore(Role role);
}

/// <summary>What is said when something does not go.</summary>
internal interface ITroubleWording
{
    string NotAReport { get; }
    string Stranger { get; }
    string BadCode { get; }
    string Joined(string name, string? team);
    string InviteIsForManagers { get; }
    string InviteHow(IReadOnlyList<string> teams);
    string Invited(string name, string team, string code, DateOnly until);
    string CannotReportFor(string name);
    string NoSuchPerson(string name);
    string SeveralPeople(string name, IReadOnlyList<string> names);
    string NotYet(Understanding.Intent intent);
    string UnknownButton { get; }
    string StaleButton { get; }
    string NotYourButton { get; }
    string TextTooLong { get; }
    string StoreIsAway { get; }
    string LanguageChosen { get; }
}
