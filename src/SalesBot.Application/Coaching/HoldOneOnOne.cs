using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>Keeps what is agreed in 1:1s until it is done (N16).</summary>
public sealed class HoldOneOnOne(IOneOnOnes meetings, CoachingDesk desk)
{
    /// <summary>Keeps an item and tells the rep.</summary>
    public async Task<AgreedItem> AgreeAsync(
        Person manager, Person rep, string text, string source, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(rep);
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Length > AgreedItem.LongestText ? text[..(AgreedItem.LongestText - 1)] + "…" : text;
        var item = new AgreedItem(Guid.CreateVersion7(now), rep.Id, manager.Id, words, now, today);
        await meetings.AddAsync(item, cancellationToken);
        await desk.TellAsync($"item:{source}", rep.Id, desk.Writer.ItemAgreed(rep, manager, item), now, cancellationToken);
        return item;
    }

    /// <summary>The rep or the manager says that an item is done; the other side is told.</summary>
    /// <returns>The item, and whether it was open until now; null where there is none for this person.</returns>
    public async Task<(AgreedItem Item, bool WasOpen)?> FinishAsync(Person by, Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await meetings.FindItemAsync(id, cancellationToken) is not { } item || (by.Id != item.PersonId && by.Id != item.AgreedBy))
            return null;
        var wasOpen = item.Finish(by.Id, now);
        var other = by.Id == item.PersonId ? item.AgreedBy : item.PersonId;
        if (wasOpen && other != by.Id && await desk.People.FindAsync(other, cancellationToken) is { } told)
            await desk.TellAsync($"item:{item.Id:N}:done", other, desk.Writer.ItemDone(told, by, item), now, cancellationToken);
        return (item, wasOpen);
    }

    /// <summary>A rep's open items, oldest first.</summary>
    public async Task<IReadOnlyList<AgreedItem>> OpenItemsAsync(PersonId rep, CancellationToken cancellationToken) =>
        [.. (await meetings.ItemsAsync(rep, DateTimeOffset.MaxValue, cancellationToken)).Where(item => item.DoneAt is null)];

    /// <summary>The rep whom a manager met last; null where there is none.</summary>
    public async Task<Person?> LastMetAsync(PersonId manager, DateOnly today, CancellationToken cancellationToken) =>
        await meetings.LastMetAsync(manager, today, cancellationToken) is { } id ? await desk.People.FindAsync(id, cancellationToken) : null;
}
