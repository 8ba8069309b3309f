using Microsoft.Extensions.Logging;
using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>The two ways to an honour.</summary>
/// <param name="badges">Badges.</param>
/// <param name="records">Records.</param>
public sealed class HonourWays(EarnBadges badges, BreakRecords records)
{
    internal EarnBadges Badges => badges;

    internal BreakRecords Records => records;
}

/// <summary>
/// Looks at the honours of everybody of whom something was reported, changed or taken back since. It is done beside the reports, not with
/// them: nobody waits for it.
/// </summary>
public sealed class SettleHonours(IHonours honours, IPeople people, WorkCalendars calendars, HonourWays ways, ILogger<SettleHonours> logger)
{
    private const int AtOnce = 500;

    /// <summary>Looks at everybody on the list, each in a unit of work of its own.</summary>
    public async Task ExecuteAsync(IUnitOfWork unitOfWork, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unitOfWork);
        await RoundAsync(unitOfWork, false, now, cancellationToken);
        await RoundAsync(unitOfWork, true, now, cancellationToken);
    }

    /// <summary>Looks at one person at once, within the present unit of work, where something has happened since.</summary>
    public async Task LookNowAsync(Person person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        await SettleAsync(person.Id.Value, now, isSilent: false, cancellationToken);
    }

    /// <summary>Looks at one person or team, within the present unit of work; of nobody else's doing nothing is said.</summary>
    internal async Task<bool> SettleAsync(Guid owner, DateTimeOffset now, bool isSilent, CancellationToken cancellationToken)
    {
        if (await honours.TakeAsync(owner, cancellationToken) is not { } check)
            return false;
        var scope = check.IsTeam ? await OfTeamAsync(check, now, cancellationToken) : await OfPersonAsync(check, now, cancellationToken);
        if (scope is null)
            return false;
        scope = scope with { IsSilent = isSilent };
        var lines = await honours.LinesOfAsync(owner, cancellationToken);
        await ways.Records.ExecuteAsync(scope, lines, cancellationToken);
        if (scope.Team is null)
        {
            await ways.Badges.ExecuteAsync(scope, lines, cancellationToken);
            if (scope.Person.TeamId is { } team)
                await honours.LookAsync(new HonourCheck(team.Value, IsTeam: true, check.From), cancellationToken);
        }

        return true;
    }

    private async Task RoundAsync(IUnitOfWork unitOfWork, bool isTeam, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var check in (await honours.ChecksAsync(AtOnce, cancellationToken)).Where(check => check.IsTeam == isTeam))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await unitOfWork.ExecuteAsync(ct => SettleAsync(check.Owner, now, isSilent: false, ct), cancellationToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.NoticeFailed(logger, failure);
            }
        }
    }

    private async Task<HonourScope?> OfPersonAsync(HonourCheck check, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(new PersonId(check.Owner), cancellationToken) is not { } person)
            return null;
        var team = person.TeamId is { } id ? await people.FindTeamAsync(id, cancellationToken) : null;
        var today = LocalTime.DayOf(now, team?.ZoneOf(person) ?? Zones.Find(person.TimeZoneId) ?? TimeZoneInfo.Utc);
        return new HonourScope(person, await calendars.OfAsync(person, today, cancellationToken), Clamped(check.From, today), today, now);
    }

    private async Task<HonourScope?> OfTeamAsync(HonourCheck check, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await people.FindTeamAsync(new TeamId(check.Owner), cancellationToken) is not { } team)
            return null;
        var today = LocalTime.DayOf(now, team.Zone);
        if (await people.MembersAsync(team.Id, today, cancellationToken) is not [var anybody, ..])
            return null;
        return new HonourScope(anybody, await calendars.OfTeamAsync(team, today, cancellationToken), Clamped(check.From, today), today, now) { Team = team };
    }

    // Whatever was touched longer ago than streaks and calendars reach is left as it is.
    private static DateOnly Clamped(DateOnly from, DateOnly today) =>
        from < today.AddDays(-Domain.Honours.Streak.Reach) ? today.AddDays(-Domain.Honours.Streak.Reach) : from > today ? today : from;
}
