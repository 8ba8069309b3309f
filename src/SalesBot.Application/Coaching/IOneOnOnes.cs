using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>Keeps 1:1s and what was agreed in them; what is found is tracked by the present unit of work.</summary>
public interface IOneOnOnes
{
    /// <summary>Notes a meeting.</summary>
    Task AddAsync(OneOnOne meeting, CancellationToken cancellationToken);

    /// <summary>The last meeting of two people up to a day; null where there is none.</summary>
    Task<OneOnOne?> LastAsync(PersonId manager, PersonId person, DateOnly upTo, CancellationToken cancellationToken);

    /// <summary>The rep whom a manager met last, up to a day; null where there is none.</summary>
    Task<PersonId?> LastMetAsync(PersonId manager, DateOnly upTo, CancellationToken cancellationToken);

    /// <summary>Keeps an item.</summary>
    Task AddAsync(AgreedItem item, CancellationToken cancellationToken);

    /// <summary>An item by id; null where there is none.</summary>
    Task<AgreedItem?> FindItemAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>A rep's items that are open, or were done since an instant; oldest first.</summary>
    Task<IReadOnlyList<AgreedItem>> ItemsAsync(PersonId person, DateTimeOffset doneSince, CancellationToken cancellationToken);
}
