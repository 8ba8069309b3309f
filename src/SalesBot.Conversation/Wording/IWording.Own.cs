using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Forecasting;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Wording;

/// <summary>What is answered to plain questions about one's own work and place.</summary>
internal interface IOwnWording
{
    /// <summary>Who leads somebody.</summary>
    /// <param name="team">The team; null for somebody above the teams.</param>
    /// <param name="manager">Who leads it; null where nobody does, or the asker.</param>
    string Place(string? team, string? manager);

    /// <summary>The others of the team; nobody where it is empty.</summary>
    string Teammates(IReadOnlyList<string> names);

    /// <summary>The heading over customers of a period.</summary>
    string CustomersTitle(Period period, int customers, bool visitsOnly, DateOnly today);
    string NoCustomers(Period period, bool visitsOnly, DateOnly today);

    /// <summary>One day's contacts in one line.</summary>
    /// <param name="contacts">What was done on one day, at least one.</param>
    /// <param name="who">Who did it, where somebody else reads it; else null.</param>
    /// <param name="today">The reader's local day.</param>
    string ContactLine(IReadOnlyList<Contact> contacts, string? who, DateOnly today);

    /// <summary>When there was last anything with a customer.</summary>
    /// <param name="customer">As asked; empty for any.</param>
    /// <param name="last">The latest, with one day's contacts.</param>
    /// <param name="who">Who it was, where it was not the reader; else null.</param>
    /// <param name="today">The reader's local day.</param>
    string LastContact(string customer, IReadOnlyList<Contact> last, string? who, DateOnly today);
    string NoContact(string customer, int days);

    string DealsTitle(Period period, IReadOnlyList<Deal> deals, DateOnly today);
    string NoDeals(Period period, DateOnly today);

    /// <summary>The biggest, or the last, deal of some days.</summary>
    string BiggestDeal(Period period, Deal deal, string? who, DateOnly today);
    string LatestDeal(Deal deal, string? who, DateOnly today);
    string DealItem(Deal deal, string? who, DateOnly today);
    /// <summary>Whether a customer has signed.</summary>
    string DealSigned(Deal deal, string? who, DateOnly today);
    string NoDealWith(string customer, int days);

    /// <summary>A rate as a sum that anybody can check.</summary>
    /// <param name="kind">Which rate.</param>
    /// <param name="period">Of when; null for the last half year.</param>
    /// <param name="of">What is divided by what, as counted.</param>
    /// <param name="isTeam">Whether it is that of everybody led.</param>
    /// <param name="today">The reader's local day.</param>
    string RateIs(ActionConversion kind, Period? period, (long Part, long Whole) of, bool isTeam, DateOnly today);
    string RateOfTeam(ActionConversion kind, string team, (long Part, long Whole) of);
    string NoRate(ActionConversion kind, Period? period, DateOnly today);

    /// <summary>The month of the last twelve that brought most.</summary>
    string BestMonth(MetricCode metric, DateOnly month, long amount, bool isRunning, DateOnly today);
    string NextBestMonth(int place, MetricCode metric, DateOnly month, long amount, DateOnly today);
    string NoBestMonth(MetricCode metric);
    string HasReported(DateOnly day, int reports, DateOnly today);
    string NotReported(DateOnly day, DateOnly today);

    /// <summary>The heading over what a figure of one's own is made of.</summary>
    string SourceOf(MetricCode metric, long amount, Period period, DateOnly today);
    string NoSuchFigure { get; }
    string NoAmounts(Period period, DateOnly today);

    /// <summary>How many working days are left of a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="left">From today on, today included where it is one.</param>
    /// <param name="all">Of the whole period.</param>
    /// <param name="countsToday">Whether today is one of them.</param>
    /// <param name="today">The reader's local day.</param>
    string WorkingDaysLeft(Period period, int left, int all, bool countsToday, DateOnly today);

    /// <summary>The leave on record from today on; nobody has to approve it here.</summary>
    string LeaveOnRecord(IReadOnlyList<LeaveDay> days, DateOnly today);
    string NoLeaveOnRecord { get; }
    string LeaveNeedsNoApproval { get; }
}
