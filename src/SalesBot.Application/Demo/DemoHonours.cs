using SalesBot.Application.Honours;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;

namespace SalesBot.Application.Demo;

/// <summary>The badges and rewards of the demo company, and what its reps have earned since last week; nothing of it is announced.</summary>
public sealed class DemoHonours(IHonours honours, IRewards rewards, SettleHonours settle)
{
    internal async Task KeepAsync(DemoCompany company, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = LocalTime.DayOf(now, TimeZoneInfo.FindSystemTimeZoneById(DemoCast.TimeZone));
        var from = Period.Containing(today, PeriodKind.Week).Previous().Range.Start;
        foreach (var badge in Badges(company, from, now))
            await honours.AddAsync(badge, cancellationToken);
        foreach (var reward in Rewards(company, now))
            await rewards.AddAsync(reward, cancellationToken);
        foreach (var owner in company.Reps.Select(rep => (Id: rep.Id.Value, IsTeam: false)).Concat(company.Teams.Select(team => (Id: team.Id.Value, IsTeam: true))))
        {
            await honours.LookAsync(new HonourCheck(owner.Id, owner.IsTeam, from), cancellationToken);
            await settle.SettleAsync(owner.Id, now, isSilent: true, cancellationToken);
        }
    }

    private static IEnumerable<Badge> Badges(DemoCompany company, DateOnly from, DateTimeOffset now)
    {
        yield return Of("电话达人", BadgeRule.Amount, 100, PeriodKind.Week, Metrics.Call, null);
        yield return Of("Road warrior", BadgeRule.Amount, 16, PeriodKind.Week, Metrics.Visit, null);
        yield return Of("全勤", BadgeRule.ReportStreak, 10, PeriodKind.Day, null, 30);

        Badge Of(string name, BadgeRule rule, long amount, PeriodKind period, MetricCode? metric, int? points) =>
            new(Guid.CreateVersion7(now), company.Organisation.Id, name, rule, amount, from, now) { Period = period, Metric = metric, Points = points };
    }

    private static IEnumerable<Reward> Rewards(DemoCompany company, DateTimeOffset now)
    {
        yield return new Reward(Guid.CreateVersion7(now), company.Organisation.Id, "奶茶券", 30, 20, now);
        yield return new Reward(Guid.CreateVersion7(now), company.Organisation.Id, "Coffee", 50, null, now);
        yield return new Reward(Guid.CreateVersion7(now), company.Organisation.Id, "半天假", 500, 2, now);
    }
}
