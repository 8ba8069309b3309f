using Microsoft.Extensions.Logging;
using SalesBot.Application.Honours;
using SalesBot.Application.Notices;
using SalesBot.Domain.Nudges;

namespace SalesBot.Application.Nudges;

/// <summary>
/// Everything that comes by people's own clocks: whoever is due is told, waiting celebrations go out, and what was sent is measured. To be
/// run every minute; a run that was missed is made up for by the next as far as that is of use.
/// </summary>
public sealed class SweepNudges(
    SendDueNudges send, Celebrations celebrations, MeasureNudges measure, NudgeRecords records, ILogger<SweepNudges> logger)
{
    /// <summary>Runs once.</summary>
    public async Task<NoticeRun> ExecuteAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await records.Honours.ExecuteAsync(records.UnitOfWork, now, cancellationToken);
        var run = await send.ExecuteAsync(now, cancellationToken);
        var celebrated = 0;
        foreach (var entry in await records.Log.WaitingForTeamsAsync(now, cancellationToken))
        {
            try
            {
                celebrated += await records.UnitOfWork.ExecuteAsync(ct => CelebrateAsync(entry.Key, now, ct), cancellationToken) ? 1 : 0;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.NoticeFailed(logger, failure);
            }
        }

        await measure.ExecuteAsync(now, cancellationToken);
        return run with { Queued = run.Queued + celebrated };
    }

    private async Task<bool> CelebrateAsync(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await records.Log.FindAsync(key, cancellationToken) is not { State: NudgeState.Waiting } waiting)
            return false;
        if (waiting.At + NudgeRule.Of(waiting.Kind).UsefulFor <= now)
            waiting.Drop(NudgeDrop.TooLate, now);
        else if (waiting.Kind == NudgeKind.TeamRecord)
            await records.TellHonours.SendAsync(waiting, now, cancellationToken);
        else
            await celebrations.SendAsync(waiting, now, cancellationToken);
        return waiting.State == NudgeState.Sent;
    }
}

/// <summary>The log of nudges with the unit of work in which it changes, and the honours that are told by it.</summary>
/// <param name="log">The log.</param>
/// <param name="unitOfWork">The unit of work.</param>
/// <param name="honours">Looks at honours.</param>
/// <param name="tellHonours">Tells of them.</param>
public sealed class NudgeRecords(INudgeLog log, IUnitOfWork unitOfWork, SettleHonours honours, TellHonours tellHonours)
{
    internal INudgeLog Log => log;

    internal IUnitOfWork UnitOfWork => unitOfWork;

    internal SettleHonours Honours => honours;

    internal TellHonours TellHonours => tellHonours;
}
