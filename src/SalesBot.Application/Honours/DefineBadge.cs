using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Application.Honours;

/// <summary>Puts badges into use and takes them out (L9). Runs within the present unit of work.</summary>
public sealed class DefineBadge(IHonours honours)
{
    /// <summary>The most badges of a company at a time.</summary>
    public const int MostBadges = 50;

    /// <summary>Whether somebody may.</summary>
    public static bool MayDefine(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Role != Role.Rep;
    }

    /// <summary>The badges in use.</summary>
    public Task<IReadOnlyList<Badge>> AllAsync(Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return honours.BadgesAsync(person.OrganisationId, cancellationToken);
    }

    /// <summary>Puts a badge into use in place of the one of its name, if any; everybody is looked at from the day on which it begins.</summary>
    public async Task AddAsync(Badge badge, PeriodRules rules, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(badge);
        foreach (var same in (await honours.BadgesAsync(badge.OrganisationId, cancellationToken)).Where(one => one.IsCalled(badge.Name)))
            same.Remove(now);
        await honours.AddAsync(badge, cancellationToken);
        await honours.LookAtAllAsync(badge.OrganisationId, Period.Containing(badge.From, badge.Period, rules).Range.Start, cancellationToken);
    }

    /// <summary>Takes a badge out of use; whoever holds it keeps it.</summary>
    /// <returns>The badge; null where there is none of the name.</returns>
    public async Task<Badge?> RemoveAsync(Person person, string name, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var found = (await AllAsync(person, cancellationToken)).FirstOrDefault(badge => badge.IsCalled(name));
        found?.Remove(now);
        return found;
    }
}
