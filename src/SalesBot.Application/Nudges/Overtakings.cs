using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;

namespace SalesBot.Application.Nudges;

/// <summary>Sees who is passed on the team's board of the week by a report, among those who want to hear of it (N12).</summary>
public sealed class Overtakings(INudgeLog log, INudgeSettings settings, ILedger ledger)
{
    /// <summary>Notes for everybody passed that there is something to tell; once a day and board.</summary>
    public async Task FollowAsync(ReportNews news, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(news);
        var week = Period.Containing(news.Today, PeriodKind.Week, news.Calendar.Periods);
        var lines = news.Report.Current.Where(line => line.Amount > 0 && week.Range.Contains(line.Day)).ToLookup(line => line.Metric);
        if (news.Report.TeamId is not { } team || lines.Count == 0)
            return;
        var listeners = (await settings.ListenersAsync(team, NudgeKind.Overtaken, cancellationToken)).Where(id => id != news.Person.Id).ToList();
        if (listeners.Count == 0)
            return;
        foreach (var metric in lines)
        {
            var sums = await ledger.ByPersonAsync([.. listeners, news.Person.Id], metric.Key, week.Range, cancellationToken);
            var after = sums.GetValueOrDefault(news.Person.Id);
            var before = after - metric.Sum(line => line.Amount);
            foreach (var passed in listeners.Where(id => sums.GetValueOrDefault(id) is var own && own > 0 && own >= before && own < after))
            {
                var facts = new NudgeFacts(metric.Key, PeriodKind.Week, week.Range.Start, sums[passed], after, 0, news.Person.Name);
                var entry = new NudgeEntry(
                    NudgeKeys.Overtaken(passed, metric.Key, news.Today), NudgeKind.Overtaken, passed, NudgeState.Waiting, news.Now)
                { ReportId = news.Report.Id };
                entry.Tell(facts);
                if (await log.AddAsync(entry, cancellationToken))
                    await settings.LookByAsync(passed, news.Now, cancellationToken);
            }
        }
    }
}
