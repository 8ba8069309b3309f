using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>Tells people about each other in private, in the same unit of work as what they are told of.</summary>
/// <param name="people">Who is who.</param>
/// <param name="writer">Words the cards.</param>
/// <param name="outbox">Takes the messages.</param>
/// <param name="signal">Hears that there is something to deliver.</param>
public sealed class CoachingDesk(IPeople people, ICoachingWriter writer, IOutbox outbox, IDeliverySignal signal)
{
    // Somebody back from holidays still wants to know; after that the lists tell it.
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(14);
    private static readonly TimeOnly Morning = new(8, 30);
    private static readonly TimeOnly Evening = new(20, 0);

    internal IPeople People => people;

    internal ICoachingWriter Writer => writer;

    /// <summary>Tells somebody at once, since another person has just said it.</summary>
    internal Task<int> TellAsync(string key, PersonId to, Card card, DateTimeOffset now, CancellationToken cancellationToken) =>
        AddAsync(key, to, card, now, now, cancellationToken);

    /// <summary>Tells somebody what the bot has seen by itself: by day, where that person lives.</summary>
    internal Task<int> TellAsync(string key, PersonId to, Card card, DateTimeOffset now, TimeZoneInfo zone, CancellationToken cancellationToken) =>
        AddAsync(key, to, card, now, Awake(now, zone), cancellationToken);

    private async Task<int> AddAsync(string key, PersonId to, Card card, DateTimeOffset now, DateTimeOffset from, CancellationToken cancellationToken)
    {
        var message = new OutboxMessage(Guid.CreateVersion7(now), key, MessageClass.Notice, card, now, now + UsefulFor) { ToPerson = to };
        if (from > now)
            message.HoldUntil(from);
        if (!await outbox.AddAsync(message, cancellationToken))
            return 0;
        signal.Wake();
        return 1;
    }

    private static DateTimeOffset Awake(DateTimeOffset now, TimeZoneInfo zone)
    {
        var (day, time) = (LocalTime.DayOf(now, zone), LocalTime.TimeOf(now, zone));
        if (time < Morning)
            return LocalTime.InstantOf(day, Morning, zone);
        return time < Evening ? now : LocalTime.InstantOf(day.AddDays(1), Morning, zone);
    }
}
