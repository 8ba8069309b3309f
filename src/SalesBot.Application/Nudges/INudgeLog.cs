using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Nudges;

/// <summary>How often a kind of nudge was sent to a person, and how often a report followed.</summary>
/// <param name="Person">The person.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Sent">How many were sent.</param>
/// <param name="Measured">Of how many it is known whether a report followed.</param>
/// <param name="Helped">After how many one did.</param>
public sealed record NudgeUseLine(PersonId Person, NudgeKind Kind, int Sent, int Measured, int Helped);

/// <summary>Keeps what was announced, sent and left out.</summary>
public interface INudgeLog
{
    /// <summary>Writes a line within the present unit of work.</summary>
    /// <returns>False where its key is there already; nothing is written then.</returns>
    Task<bool> AddAsync(NudgeEntry entry, CancellationToken cancellationToken);

    /// <summary>The line with a key, tracked by the present unit of work; null where there is none.</summary>
    Task<NudgeEntry?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Those of several keys that are there already, in one go.</summary>
    Task<IReadOnlySet<string>> KnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>The keys that begin with a text.</summary>
    Task<IReadOnlyList<string>> KeysAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>What waits to be told to several people, due or not, in one go; earliest first.</summary>
    Task<IReadOnlyList<NudgeEntry>> WaitingAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken);

    /// <summary>What waits to be told to teams and is due; earliest first.</summary>
    Task<IReadOnlyList<NudgeEntry>> WaitingForTeamsAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>When something was sent to several people since an instant, in one go; once for each nudge.</summary>
    Task<IReadOnlyList<(PersonId Person, DateTimeOffset At)>> SentSinceAsync(
        IReadOnlyCollection<PersonId> people, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>
    /// Settles of every nudge delivered more than <see cref="NudgeUse.Window"/> ago whether a report of the person followed within it. What
    /// was never delivered is not counted.
    /// </summary>
    /// <returns>Whose nudges of which kind were settled.</returns>
    Task<IReadOnlyList<(PersonId Person, NudgeKind Kind)>> MeasureAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Whether each of the latest measured nudges of a kind helped a person, latest first.</summary>
    Task<IReadOnlyList<bool>> LatestUseAsync(
        PersonId person, NudgeKind kind, DateTimeOffset since, int most, CancellationToken cancellationToken);

    /// <summary>How useful each kind was to each of several people since an instant, in one go.</summary>
    Task<IReadOnlyList<NudgeUseLine>> UseAsync(IReadOnlyCollection<PersonId> people, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Marks that a nudge was answered by a button of it, as good as by a report.</summary>
    Task AnsweredAsync(string key, CancellationToken cancellationToken);

    /// <summary>Removes lines of before an instant that nobody could tell again: those of kinds whose keys name a day.</summary>
    /// <returns>How many were removed.</returns>
    Task<int> ForgetBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken);
}
