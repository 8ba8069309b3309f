using Microsoft.Extensions.Logging;
using SalesBot.Application.Notices;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Nudges;

/// <summary>
/// Tells people what is due for them now: looks at those whose time has come, sees for each what there is to tell, merges it into one message
/// by value, and keeps to quiet hours and the day's maximum. Every nudge is told once or left out for a reason that is kept.
/// </summary>
public sealed class SendDueNudges(
    ReadPersonDays read, INudgeSettings settings, INudgeLog log, SettleNudges settle, ILogger<SendDueNudges> logger)
{
    private const int AtOnce = 250;

    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMinutes(10);

    /// <summary>Looks at everybody whose time has come.</summary>
    public async Task<NoticeRun> ExecuteAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (queued, skipped) = (0, 0);
        while (await settings.DueAsync(AtOnce, now, cancellationToken) is { Count: > 0 } looks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var round = await LookAsync(looks, null, now, cancellationToken);
            queued += round.Queued;
            skipped += round.Skipped;
            if (looks.Count < AtOnce)
                break;
        }

        return new NoticeRun(queued, skipped, null);
    }

    /// <summary>Looks at certain people, for whom a time has come besides those that their own timetable says.</summary>
    /// <param name="people">The people.</param>
    /// <param name="time">The time; it takes the place of the team's time of its kind.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Stops between people.</param>
    /// <exception cref="AggregateException">Something went wrong for some; the others were told.</exception>
    public async Task<NoticeRun> ForAsync(
        IReadOnlyCollection<PersonId> people, NudgeTime time, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        var round = await LookAsync([.. people.Select(id => new NudgeLook(id, null))], time, now, cancellationToken);
        return round.Failures.Count == 0
            ? new NoticeRun(round.Queued, round.Skipped, null)
            : throw new AggregateException("Some notices could not be put into the outbox.", round.Failures);
    }

    private async Task<Round> LookAsync(
        IReadOnlyList<NudgeLook> looks, NudgeTime? given, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var round = new Round();
        var ids = looks.Select(look => look.Person).ToList();
        var who = await read.NowAsync(ids, now, cancellationToken);
        var waiting = (await log.WaitingAsync(ids, cancellationToken)).ToLookup(entry => entry.PersonId);
        var times = who.ToDictionary(p => p.Person.Id, p => TimesOf(p, given));
        var concerned = who.Where(p => p.Person.IsEmployedOn(p.Today) && (times[p.Person.Id].Count > 0 || waiting[p.Person.Id].Any(e => e.At <= now))).ToList();
        var due = await DueAsync(concerned, times, waiting, cancellationToken);
        var sent = await log.SentSinceAsync([.. due.Select(d => d.Day.Who.Person.Id)], now.AddHours(-26), cancellationToken);
        var sentBy = sent.ToLookup(s => s.Person, s => s.At);
        var next = who.ToDictionary(p => p.Person.Id, p => NextOf(p, waiting[p.Person.Id]));
        foreach (var (day, nudges) in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var id = day.Who.Person.Id;
            try
            {
                var today = sentBy[id].Count(at => LocalTime.DayOf(at, day.Who.Zone) == day.Who.Today);
                var settled = await settle.ExecuteAsync(day.Who, nudges, today, IsAtWork(day), cancellationToken);
                round.Queued += settled.WasSent ? 1 : 0;
                if (settled.LookAt is { } later && later < next[id])
                    next[id] = later;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.NoticeFailed(logger, failure);
                round.Failures.Add(failure);
                next[id] = now + PauseAfterFailure;
            }
        }

        round.Skipped = looks.Count - round.Queued - round.Failures.Count;
        if (given is null)
            await settle.LookAgainAsync([.. looks.Select(look => (look, next.GetValueOrDefault(look.Person, now.AddDays(1))))], cancellationToken);
        return round;
    }

    private async Task<IReadOnlyList<(PersonDay Day, IReadOnlyList<NudgeDue> Due)>> DueAsync(
        IReadOnlyList<PersonNow> who, Dictionary<PersonId, IReadOnlyList<NudgeTime>> times, ILookup<PersonId, NudgeEntry> waiting,
        CancellationToken cancellationToken)
    {
        var days = await read.DaysAsync(who, cancellationToken);
        var found = days.Select(day =>
        {
            var timed = IsAtWork(day) ? times[day.Who.Person.Id].SelectMany(time => NudgeContents.Of(day, time)).DistinctBy(d => d.Key) : [];
            return (Day: day, Timed: timed.ToList());
        }).ToList();
        var known = await log.KnownAsync([.. found.SelectMany(f => f.Timed.Select(d => d.Key))], cancellationToken);
        return
        [
            .. found.Select(f => (f.Day, (IReadOnlyList<NudgeDue>)
                [.. f.Timed.Where(d => !known.Contains(d.Key)), .. Events(waiting[f.Day.Who.Person.Id], f.Day.Who.Now)]))
                .Where(f => f.Item2.Count > 0),
        ];
    }

    private static IEnumerable<NudgeDue> Events(IEnumerable<NudgeEntry> waiting, DateTimeOffset now)
    {
        foreach (var entry in waiting.Where(entry => entry.At <= now))
            if (NudgeContents.Of(entry) is { } content)
                yield return new NudgeDue(entry.Kind, entry.Key, content, entry.At + NudgeRule.Of(entry.Kind).UsefulFor, IsOwnTime: false) { Waits = entry };
    }

    // A time that is given stands for the team's; who has chosen a time is not told at another.
    private static IReadOnlyList<NudgeTime> TimesOf(PersonNow who, NudgeTime? given)
    {
        var times = NudgeTimetable.On(who.Today, who.Team.Schedule, who.Preferences, who.Zone).Where(time => time.At <= who.Now);
        if (given is not { } one || who.Preferences.OwnTimeOf(one.Kind) is not null || !who.Preferences.IsOn(one.Kind))
            return [.. times];
        return [.. times.Where(time => time.Kind != one.Kind || time.IsOwn), one];
    }

    private static DateTimeOffset NextOf(PersonNow who, IEnumerable<NudgeEntry> waiting) =>
        waiting.Select(entry => entry.At).Where(at => at > who.Now)
            .Append(NudgeTimetable.NextAfter(who.Now, who.Team.Schedule, who.Preferences, who.Zone)).Min();

    private static bool IsAtWork(PersonDay day) => day.Calendar.IsAtWork(day.Who.Today, day.Who.Time);

    private sealed class Round
    {
        public int Queued { get; set; }

        public int Skipped { get; set; }

        public List<Exception> Failures { get; } = [];
    }
}
