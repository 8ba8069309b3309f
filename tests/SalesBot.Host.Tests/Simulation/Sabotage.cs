using Microsoft.Extensions.DependencyInjection;
using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Coaching;
using SalesBot.Application.Delivery;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Host.Tests.Simulation;

/// <summary>What keeps messages from coming twice, or to somebody who should hear nothing.</summary>
public enum Guard
{
    /// <summary>A message for the same purpose is queued once.</summary>
    UniqueKey,

    /// <summary>A message being sent is held by its sender alone.</summary>
    Lease,

    /// <summary>Leave is known.</summary>
    Leave,

    /// <summary>Holidays and shifted working days are known.</summary>
    Holidays,

    /// <summary>A report takes back the reminder on its way.</summary>
    DoneMeanwhile,

    /// <summary>A step of a silence is taken once.</summary>
    SilenceOnce,

    /// <summary>What may not have been taken is sent again.</summary>
    DoubtIsRepeated,
}

/// <summary>Takes guards out of a program.</summary>
internal static class Sabotage
{
    public static void Remove(IServiceCollection services, Guard guard)
    {
        switch (guard)
        {
            case Guard.Leave or Guard.Holidays:
                Replace<ICalendars>(services, real => new ForgetfulCalendars(real, guard));
                break;
            case Guard.SilenceOnce:
                Replace<ISilenceLog>(services, real => new ForgetfulLog(real));
                break;
            default:
                Replace<IOutbox>(services, real => new CarelessOutbox(real, guard));
                break;
        }
    }

    private static void Replace<TPort>(IServiceCollection services, Func<TPort, TPort> with)
        where TPort : class
    {
        var real = services.Last(service => service.ServiceType == typeof(TPort));
        services.AddScoped<TPort>(provider => with((TPort)ActivatorUtilities.CreateInstance(provider, real.ImplementationType!)));
    }

    private sealed class ForgetfulCalendars(ICalendars real, Guard guard) : ICalendars
    {
        public Task<IReadOnlyList<CalendarSettings>> SettingsAsync(IReadOnlyCollection<Guid> owners, CancellationToken cancellationToken) =>
            real.SettingsAsync(owners, cancellationToken);

        public async Task<IReadOnlyList<CalendarChange>> ChangesAsync(IReadOnlyCollection<Guid> owners, DateRange days, CancellationToken cancellationToken) =>
            guard == Guard.Holidays ? [] : await real.ChangesAsync(owners, days, cancellationToken);

        public async Task<IReadOnlyList<LeaveEntry>> LeaveAsync(IReadOnlyCollection<PersonId> people, DateRange days, CancellationToken cancellationToken) =>
            guard == Guard.Leave ? [] : await real.LeaveAsync(people, days, cancellationToken);

        public Task<CalendarSettings> SettingsOfAsync(Guid owner, CancellationToken cancellationToken) => real.SettingsOfAsync(owner, cancellationToken);

        public Task AddAsync(CalendarChange change, CancellationToken cancellationToken) => real.AddAsync(change, cancellationToken);

        public Task AddAsync(LeaveEntry entry, CancellationToken cancellationToken) => real.AddAsync(entry, cancellationToken);

        public Task<IReadOnlyList<CalendarChange>> ChangesOfGroupAsync(Guid groupId, CancellationToken cancellationToken) =>
            real.ChangesOfGroupAsync(groupId, cancellationToken);

        public Task<IReadOnlyList<LeaveEntry>> LeaveOfGroupAsync(Guid groupId, CancellationToken cancellationToken) =>
            real.LeaveOfGroupAsync(groupId, cancellationToken);

        public Task<LeaveEntry?> LatestLeaveByAsync(PersonId enteredBy, CancellationToken cancellationToken) =>
            real.LatestLeaveByAsync(enteredBy, cancellationToken);
    }

    private sealed class ForgetfulLog(ISilenceLog real) : ISilenceLog
    {
        // A log that remembers the wrong silence lets each step be taken day after day.
        public Task<bool> TakeAsync(PersonId person, DateOnly since, SilenceStep reached, DateTimeOffset now, CancellationToken cancellationToken) =>
            real.TakeAsync(person, DateOnly.FromDateTime(now.UtcDateTime), reached, now, cancellationToken);
    }

    private sealed class CarelessOutbox(IOutbox real, Guard guard) : IOutbox
    {
        private readonly Dictionary<Guid, OutboxMessage> handedOut = [];

        public Task<bool> AddAsync(OutboxMessage message, CancellationToken cancellationToken) => real.AddAsync(
            guard == Guard.UniqueKey
                ? new OutboxMessage(message.Id, $"{message.Key}#{Guid.NewGuid():N}", message.Class, message.Card, message.CreatedAt, message.ExpiresAt)
                {
                    ToPerson = message.ToPerson,
                    ToTeam = message.ToTeam,
                    Address = message.Address,
                }
                : guard == Guard.DoubtIsRepeated ? AsReply(message) : message,
            cancellationToken);

        // Handed out, and nobody else sees that it is. What has expired is settled as ever: it would be due for good.
        public async Task<IReadOnlyList<OutboxMessage>> DueAsync(int most, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var due = await real.DueAsync(most, now, cancellationToken);
            return guard == Guard.Lease ? [.. due.Select(message => message.ExpiresAt <= now ? message : handedOut[message.Id] = AsItWas(message))] : due;
        }

        // Whoever has sent a message settles it, since nobody is known to hold it.
        public async Task<OutboxMessage?> FindAsync(Guid id, CancellationToken cancellationToken)
        {
            var stored = await real.FindAsync(id, cancellationToken);
            if (stored is { SettledAt: null } && handedOut.TryGetValue(id, out var copy) && stored.Attempts < copy.Attempts)
                stored.BeginSending(copy.LeaseOwner!, copy.LeasedUntil!.Value);
            return stored;
        }

        public async Task<OutboxMessage?> AsTakenAsync(OutboxMessage message, CancellationToken cancellationToken)
        {
            if (!handedOut.ContainsKey(message.Id))
                return await real.AsTakenAsync(message, cancellationToken);
            return await FindAsync(message.Id, cancellationToken) is { SettledAt: null } stored
                && stored.LeaseOwner == message.LeaseOwner && stored.Attempts == message.Attempts ? stored : null;
        }

        public Task<string?> DeliveredIdAsync(string key, CancellationToken cancellationToken) => real.DeliveredIdAsync(key, cancellationToken);

        public Task CancelAsync(PersonId person, string keyPrefix, DateTimeOffset now, CancellationToken cancellationToken) =>
            guard == Guard.DoneMeanwhile ? Task.CompletedTask : real.CancelAsync(person, keyPrefix, now, cancellationToken);

        public Task<int> ForgetBeforeAsync(DateTimeOffset instant, CancellationToken cancellationToken) => real.ForgetBeforeAsync(instant, cancellationToken);

        private static OutboxMessage AsItWas(OutboxMessage message)
        {
            var copy = new OutboxMessage(message.Id, message.Key, message.Class, message.Card, message.CreatedAt, message.ExpiresAt)
            {
                ToPerson = message.ToPerson,
                ToTeam = message.ToTeam,
                Address = message.Address,
            };
            for (var n = 0; n < message.Attempts; n++)
            {
                copy.BeginSending("", message.CreatedAt);
                copy.Postpone(message.NextAttemptAt, "");
            }

            return copy;
        }

        // A reply is never repeated after a doubtful attempt.
        private static OutboxMessage AsReply(OutboxMessage message) =>
            new(message.Id, message.Key, MessageClass.Reply, message.Card, message.CreatedAt, message.ExpiresAt)
            {
                ToPerson = message.ToPerson,
                ToTeam = message.ToTeam,
                Address = message.Address,
            };
    }
}
