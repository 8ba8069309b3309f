using Microsoft.Extensions.Logging;
using SalesBot.Application.Calendars;
using SalesBot.Application.Catalogue;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;

namespace SalesBot.Application.Notices;

/// <summary>What every notice works with: the calendars, the words and the way out.</summary>
/// <param name="calendars">Who works when.</param>
/// <param name="catalogues">What is counted.</param>
/// <param name="writer">Words the cards.</param>
/// <param name="outbox">Puts them on their way.</param>
/// <param name="log">Hears of failures.</param>
public sealed class NoticeDesk(WorkCalendars calendars, ICatalogues catalogues, INoticeWriter writer, NoticeOutbox outbox, ILogger<NoticeDesk> log)
{
    internal const string NoSuchTeam = "no such team";

    internal WorkCalendars Calendars => calendars;

    internal Task<MetricCatalogue> CatalogueAsync(Team team, CancellationToken cancellationToken) =>
        catalogues.OfAsync(team.OrganisationId, cancellationToken);

    internal async Task<INoticeWriter> WriterAsync(Team team, CancellationToken cancellationToken) =>
        writer.Naming(await CatalogueAsync(team, cancellationToken));

    internal async Task<INoticeWriter> WriterAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        writer.Naming(await catalogues.OfAsync(organisation, cancellationToken));

    internal NoticeOutbox Outbox => outbox;

    /// <summary>
    /// Does something for each of several; a failure of one is logged and the others go on, and at the end the run fails so that it is
    /// tried again, which adds nothing for those who had theirs.
    /// </summary>
    internal async Task<NoticeRun> EachAsync<T>(IReadOnlyList<T> all, Func<T, Task<bool>> queueFor, CancellationToken cancellationToken)
    {
        var queued = 0;
        List<Exception> failures = [];
        foreach (var one in all)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                queued += await queueFor(one) ? 1 : 0;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.NoticeFailed(log, failure);
                failures.Add(failure);
            }
        }

        return failures.Count == 0
            ? new NoticeRun(queued, all.Count - queued, null)
            : throw new AggregateException("Some notices could not be put into the outbox.", failures);
    }
}
