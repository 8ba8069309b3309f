using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Wording;

/// <summary>What is said of whoever was first, period after period.</summary>
internal interface IHallWording
{
    /// <summary>Asks for the champions of the periods that are over; the button says and writes it.</summary>
    string HallOfFame { get; }

    /// <summary>Asks for who stands out; the button says and writes it.</summary>
    string HonourRoll { get; }

    string HallTitle(string team);
    string HallLine(Period period, IReadOnlyList<(MetricCode Metric, IReadOnlyList<string> Names, long Amount)> best, DateOnly today);
    string ChampionLine(MetricCode metric, IReadOnlyList<string> names, long amount);
    string ChampionsTitle(string team, Period period, DateOnly today);

    /// <summary>What is written later changes no champion.</summary>
    string HallIsFrozen { get; }

    string HallIsEmpty(string team);
    string AwardsTitle { get; }
    string AwardsList { get; }
}
