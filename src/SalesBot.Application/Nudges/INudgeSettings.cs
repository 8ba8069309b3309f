using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Nudges;

/// <summary>A person who is to be looked at, and the instant that was set for it; null where none was yet.</summary>
/// <param name="Person">The person.</param>
/// <param name="SetFor">The instant.</param>
public readonly record struct NudgeLook(PersonId Person, DateTimeOffset? SetFor);

/// <summary>Keeps what people want to hear, and when each is to be looked at next.</summary>
public interface INudgeSettings
{
    /// <summary>What a person wants.</summary>
    Task<NudgePreferences> OfAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>What several people want, in one go; those who have chosen nothing are absent.</summary>
    Task<IReadOnlyDictionary<PersonId, NudgePreferences>> OfAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken);

    /// <summary>Keeps what a person wants; the person is looked at anew.</summary>
    Task KeepAsync(PersonId person, NudgePreferences preferences, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The members of a team who asked for a kind that is off by default.</summary>
    Task<IReadOnlyList<PersonId>> ListenersAsync(TeamId team, NudgeKind kind, CancellationToken cancellationToken);

    /// <summary>The members of teams who are to be looked at now; those who never were among them.</summary>
    Task<IReadOnlyList<NudgeLook>> DueAsync(int most, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Sets when people are looked at next; who was set anew since the look is left as set.</summary>
    Task LookAgainAsync(IReadOnlyCollection<(NudgeLook Look, DateTimeOffset At)> people, CancellationToken cancellationToken);

    /// <summary>Has a person looked at no later than an instant.</summary>
    Task LookByAsync(PersonId person, DateTimeOffset at, CancellationToken cancellationToken);
}
