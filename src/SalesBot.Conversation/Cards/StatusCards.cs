using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.Status;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Cards;

/// <summary>The card that says how the system is doing.</summary>
internal static class StatusCards
{
    private const int MostJobs = 20;
    private const int MostNames = 20;
    private const int MostButtons = 4;

    public static Card Status(IWording words, SystemStatus status, DateTimeOffset now)
    {
        var blocks = new List<CardBlock> { Jobs(words, status.Jobs, now) };
        if (status.Jobs.Count > MostJobs)
            blocks.Add(new TextBlock(words.AndMore(status.Jobs.Count - MostJobs), TextTone.Subtle));
        if (status.Messages is { } messages)
            blocks.AddRange(Messages(words, messages));
        if (status.Unreachable.Count > 0)
        {
            var names = status.Unreachable.Take(MostNames).Select(gone => words.Gone(gone.Name, gone.Reason));
            blocks.Add(new TextBlock(words.UnreachableAre(words.List(names), status.Unreachable.Count), TextTone.Warning));
        }

        return new Card(words.StatusTitle(status))
        {
            Blocks = blocks,
            Buttons =
            [
                .. (status.Messages?.Dead ?? []).Where(dead => dead.Useful > 0).Take(MostButtons)
                    .Select(dead => Buttons.Say(words.ReplayButton(dead.Kind, dead.Useful), words.ReplayCommand(dead.Kind))),
            ],
        };
    }

    private static TableBlock Jobs(IWording words, IReadOnlyList<JobState> jobs, DateTimeOffset now) => new(
        words.JobHeader,
        [
            .. jobs.Take(MostJobs).Select(job => (IReadOnlyList<string>)
            [
                words.Job(job.Kind, job.Team?.Name), job.Last is { } last ? words.LastRun(At(job, last.StartedAt, now, words), last) : words.NotRunYet,
                job.Next is { } next ? At(job, next, now, words) : words.NotPlanned,
            ]),
        ]);

    private static IEnumerable<CardBlock> Messages(IWording words, MessageStatus messages)
    {
        foreach (var kind in messages.Settled.Concat(messages.Open).GroupBy(count => count.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            yield return new TextBlock(words.KindCounts(kind.Key, [.. kind]));
        foreach (var (kind, useful, stale) in messages.Dead)
            yield return new TextBlock(words.DeadOf(kind, useful, stale), TextTone.Warning);
    }

    // In the time of the team; what belongs to no team is told in universal time.
    private static string At(JobState job, DateTimeOffset at, DateTimeOffset now, IWording words)
    {
        var zone = job.Team?.Zone ?? TimeZoneInfo.Utc;
        return words.Moment(LocalTime.DayOf(at, zone), LocalTime.TimeOf(at, zone), LocalTime.DayOf(now, zone)) + (job.Team is null ? " UTC" : "");
    }
}
