using Microsoft.Extensions.Logging;
using SalesBot.Application.Delivery;
using SalesBot.Application.Notices;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Contests;
using SalesBot.Domain.Nudges;

namespace SalesBot.Application.Contests;

/// <summary>
/// Watches contests by the clock: lets challenges lapse, tells of half-time and of changes of the lead, at most one an hour, and freezes results
/// as of the end of the last day. To be run every minute; running twice adds nothing.
/// </summary>
public sealed class WatchContests(IContests contests, WatchOne one, IUnitOfWork unitOfWork, IDeliverySignal signal, ILogger<WatchContests> logger)
{
    /// <summary>Runs once.</summary>
    public async Task<NoticeRun> ExecuteAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var told = 0;
        var watched = await contests.WatchedAsync(LocalTime.DayOf(now, TimeZoneInfo.Utc).AddDays(1), cancellationToken);
        foreach (var id in watched)
        {
            try
            {
                told += await unitOfWork.ExecuteAsync(ct => one.ExecuteAsync(id, now, ct), cancellationToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.NoticeFailed(logger, failure);
            }
        }

        if (told > 0)
            signal.Wake();
        return new NoticeRun(told, 0, null);
    }
}

/// <summary>Watches one contest, within the present unit of work.</summary>
public sealed class WatchOne(IContests contests, ContestSides sides, ReadContests read, ContestMail mail)
{
    private static readonly TimeSpan BetweenLeads = TimeSpan.FromHours(1);

    // Results of longer ago are filled in and told to nobody.
    private static readonly TimeSpan NewsFor = TimeSpan.FromDays(2);
    private static readonly TimeSpan HalfTimeFor = TimeSpan.FromHours(12);

    /// <summary>Looks once.</summary>
    /// <returns>How many messages there are.</returns>
    public async Task<int> ExecuteAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await contests.FindAsync(id, cancellationToken) is not { State: ContestState.Open or ContestState.Challenged } contest)
            return 0;
        var zone = ContestSides.ZoneOf(await sides.OfAsync(contest.Sides, contest.Start, cancellationToken));
        var (today, end) = (LocalTime.DayOf(now, zone), LocalTime.EndOf(contest.End, zone));
        if (contest.State == ContestState.Challenged)
            return contest.CreatedAt + Contest.AnswerTime <= now || end <= now ? await LapseAsync(contest, today, now, cancellationToken) : 0;
        if (today < contest.Start)
            return 0;
        var view = await read.ViewAsync(contest, today, cancellationToken);
        if (end <= now || contest.Rules.Format == ContestFormat.Race && view.Result.Lines.Any(line => line.ReachedAt is not null))
            return await DecideAsync(contest, today, end, now, cancellationToken);
        var told = await HalfTimeAsync(view, zone, end, now, cancellationToken);
        return told + await LeadAsync(view, zone, now, cancellationToken);
    }

    private async Task<int> LapseAsync(Contest contest, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        contest.LetLapse();
        return await mail.TellAsync(await read.ViewAsync(contest, today, cancellationToken), ContestEvent.Unanswered, now, null, cancellationToken);
    }

    private async Task<int> DecideAsync(Contest contest, DateOnly today, DateTimeOffset end, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var people = await sides.OfAsync(contest.Sides, today < contest.End ? today : contest.End, cancellationToken);
        var result = await read.OutcomeAsync(contest, people, now < end ? now : end, today, isFrozen: true, cancellationToken);
        contest.Decide(result with { Members = [.. people.Select(side => side.Ids.ToList())], Day = DayOf(contest, result, ContestSides.ZoneOf(people)) });
        return now - end > NewsFor ? 0
            : await mail.TellAsync(await read.ViewAsync(contest, today, cancellationToken), ContestEvent.Ended, now, null, cancellationToken);
    }

    // A race is over on the day on which it is won, however late that is looked at.
    private static DateOnly DayOf(Contest contest, ContestResult result, TimeZoneInfo zone) => contest.Rules.Format == ContestFormat.Race
        && result.Winners.Max(side => result.Lines[side].ReachedAt) is { } reached ? LocalTime.DayOf(reached, zone) : contest.End;

    private async Task<int> HalfTimeAsync(ContestView view, TimeZoneInfo zone, DateTimeOffset end, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var contest = view.Contest;
        var start = LocalTime.InstantOf(contest.Start, TimeOnly.MinValue, zone);
        var half = start + ((end - start) / 2);
        if (contest.HalfTimeTold || now < half)
            return 0;
        contest.TellHalfTime();
        return contest.Range.Days < 2 || contest.CreatedAt >= half || now - half > HalfTimeFor
            ? 0 : await mail.TellAsync(view, ContestEvent.HalfTime, now, null, cancellationToken);
    }

    // Who leads a round says nothing of who wins an elimination, and the first to lead has overtaken nobody.
    private async Task<int> LeadAsync(ContestView view, TimeZoneInfo zone, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var contest = view.Contest;
        if (contest.Rules.Format is ContestFormat.Elimination or ContestFormat.Tournament || view.Standings.LeaderBy(contest.Rules.Measure) is not { } leader)
            return 0;
        var place = view.Standings.Sides.ToList().FindIndex(side => ReferenceEquals(side, leader));
        if (contest.Leader is not { } before)
        {
            contest.Lead(place, null);
            return 0;
        }

        if (before == place || QuietHours.Usual.Contains(LocalTime.TimeOf(now, zone)) || now - contest.LeadToldAt < BetweenLeads)
            return 0;
        contest.Lead(place, now);
        return await mail.TellAsync(view, ContestEvent.LeadChange, now, null, cancellationToken);
    }
}
