using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string HallOfFame => "Hall of fame";

    public string HonourRoll => "Honour roll";

    public string HallTitle(string team) => $"🏛 Hall of fame, {team}";

    public string HallLine(Period period, IReadOnlyList<(MetricCode Metric, IReadOnlyList<string> Names, long Amount)> best, DateOnly today) =>
        $"{Capital(In(period, today))}: {string.Join("; ", best.Select(one => ChampionLine(one.Metric, one.Names, one.Amount)))}";

    public string ChampionLine(MetricCode metric, IReadOnlyList<string> names, long amount) => $"{Metric(metric).ToLowerInvariant()} {List(names)}, {Amount(metric, amount)}";

    public string ChampionsTitle(string team, Period period, DateOnly today) => $"🏆 Champions {In(period, today)}, {team}";

    public string HallIsFrozen => "As it stood when the period ended; later reports and corrections change nothing.";

    public string HallIsEmpty(string team) => $"{team} has no results for that time, and so no champion.";

    public string AwardsTitle => "🏅 The honours there are";

    public string AwardsList => "Badges (given by themselves for targets and streaks), most improved, rookie and helper (honour roll), champions of every month and quarter (hall of fame), kudos and points. For money see \"incentive rules\"; for your own, \"my badges\" and \"my bonus\".";
}
