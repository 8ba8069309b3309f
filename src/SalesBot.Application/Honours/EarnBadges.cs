using SalesBot.Application.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;

namespace SalesBot.Application.Honours;

/// <summary>Gives a person the badges that are earned, and takes those back whose reason is gone (L9).</summary>
public sealed class EarnBadges(IHonours honours, ILedger ledger, ReadStreaks streaks, GiveHonours give)
{
    /// <summary>Looks at every badge of the company.</summary>
    public async Task ExecuteAsync(HonourScope scope, IReadOnlyList<Honour> lines, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var held = Honour.Held(lines).Where(line => line.Kind == HonourKind.Badge).ToList();

        // What is out of use is given no more, but taken back where its reason is gone.
        var badges = (await honours.EverDefinedAsync(scope.Person.OrganisationId, cancellationToken))
            .Where(badge => badge.RemovedAt is null || held.Exists(line => line.BadgeId == badge.Id)).ToList();
        await AmountsAsync(scope, [.. badges.Where(badge => badge.Rule == BadgeRule.Amount)], held, cancellationToken);
        var inARow = badges.Where(badge => badge.Rule != BadgeRule.Amount).ToList();
        if (inARow.Count == 0)
            return;
        var days = await streaks.DaysAsync(scope.Person, scope.Calendar, scope.Today, cancellationToken);
        foreach (var badge in inARow)
            await StreakAsync(scope, badge, days, [.. held.Where(line => line.BadgeId == badge.Id)], cancellationToken);
    }

    private async Task AmountsAsync(HonourScope scope, IReadOnlyList<Badge> badges, IReadOnlyList<Honour> held, CancellationToken cancellationToken)
    {
        var periods = badges.SelectMany(badge => scope.Periods(badge.Period, badge.From).Select(period => (Badge: badge, Period: period))).ToList();
        if (periods.Count == 0)
            return;
        var range = new DateRange(periods.Min(one => one.Period.Range.Start), periods.Max(one => one.Period.Range.End));
        var sums = await ledger.OfAsync(scope.Person.Id, range, cancellationToken);
        foreach (var (badge, period) in periods)
        {
            var metric = badge.Metric!.Value;
            var done = sums.Where(sum => sum.Metric == metric && period.Range.Contains(sum.Day)).Sum(sum => sum.Amount);
            var key = Honour.KeyOf(HonourKind.Badge, $"{badge.Id:N}", scope.Owner, period.Kind, period.Range.Start);
            var has = held.FirstOrDefault(line => line.Key == key);
            if (has is null && done >= badge.Amount && badge.RemovedAt is null && !held.Any(line => IsSameFeat(line, badge, period)))
            {
                var feat = new Feat(metric, period.Kind, period.Range.Start, period.Range.End, done, badge.Amount);
                var evidence = await honours.EvidenceAsync([scope.Person.Id], metric, period.Range, cancellationToken);
                await give.BadgeAsync(scope, badge, key, feat, evidence, cancellationToken);
            }
            else if (has is not null && done < badge.Amount)
            {
                await give.TakeBackAsync(scope, has, cancellationToken);
            }
        }
    }

    // A badge that takes the place of another of its name does not honour the same feat once more.
    private static bool IsSameFeat(Honour line, Badge badge, Period period) =>
        badge.IsCalled(line.Name ?? "") && line.Metric == badge.Metric && line.Period == period.Kind && line.Start == period.Range.Start;

    private async Task StreakAsync(
        HonourScope scope, Badge badge, StreakDays days, IReadOnlyList<Honour> held, CancellationToken cancellationToken)
    {
        var done = days.Of(badge.Rule);
        var oldest = scope.Today.AddDays(-Streak.Reach);
        List<Honour> kept = [];
        foreach (var has in held)
        {
            // What lies further back than the days that were read is left as it is.
            if (has.Start >= oldest && has.End >= scope.From && !Streak.Holds(new DateRange(has.Start, has.End), badge.Amount, scope.Calendar, done))
                await give.TakeBackAsync(scope, has, cancellationToken);
            else
                kept.Add(has);
        }

        // A badge counts from the day on which it was defined.
        var streak = Streak.Until(scope.Today, scope.Calendar, day => day >= badge.From && done(day));
        if (badge.RemovedAt is not null || streak.ReachedOn(badge.Amount, scope.Calendar) is not { } reached || streak.Start is not { } start)
            return;

        // One streak earns a badge once, also when a day filled in later has made it longer at the front.
        if (kept.Exists(line => line.End >= start))
            return;
        var key = Honour.KeyOf(HonourKind.Badge, $"{badge.Id:N}", scope.Owner, PeriodKind.Day, start);
        var feat = new Feat(null, PeriodKind.Day, start, reached, badge.Amount, badge.Amount);
        var evidence = await honours.EvidenceAsync([scope.Person.Id], null, new DateRange(start, reached), cancellationToken);
        await give.BadgeAsync(scope, badge, key, feat, evidence, cancellationToken);
    }
}
