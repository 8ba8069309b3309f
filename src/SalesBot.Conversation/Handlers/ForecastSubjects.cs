using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Handlers;

/// <summary>Whose future is asked about, and who is around to compare with.</summary>
/// <param name="Group">Whose.</param>
/// <param name="Around">Everybody around, those of the group included.</param>
/// <param name="CanHaveGoal">Whether the group as a whole can have a target.</param>
internal sealed record ForecastSubject(GoalGroup Group, IReadOnlyList<Person> Around, bool CanHaveGoal = true);

/// <summary>Finds whose future somebody may ask about: a rep's own, a leader's people and teams.</summary>
internal sealed class ForecastSubjects(GoalOwners owners, IPeople people)
{
    private const int DaysAhead = 100;

    /// <summary>Whom a question means; else the sentence that says why there is no answer.</summary>
    public async Task<(ForecastSubject? Subject, string? Refusal)> OfAsync(Turn turn, ForecastWish wish, CancellationToken cancellationToken)
    {
        var me = turn.Person;
        if (me.Role == Role.Rep)
        {
            return wish.Owner is { } other && !me.Name.Equals(other.Trim(), StringComparison.OrdinalIgnoreCase)
                ? (null, turn.Words.ForecastIsForLeaders(other)) : (await OneAsync(me, turn.Today, cancellationToken), null);
        }

        var tops = await owners.OpenToAsync(me, new DateRange(turn.Today, turn.Today.AddDays(DaysAhead)), cancellationToken);
        if (tops.Count == 0)
            return (null, turn.Words.ForecastOfNobody);
        var all = GoalOwners.All(tops).ToList();
        var everybody = tops.SelectMany(top => top.People).DistinctBy(person => person.Id).ToList();
        if (wish.Owner is not { } name || GoalNames.IsEverybody(name))
            return (tops is [var only] ? new ForecastSubject(only, everybody) : Together(turn, tops, everybody), null);
        return GoalNames.Find(name, all) switch
        {
            [{ Person: { } person }] => (await OneAsync(person, turn.Today, cancellationToken), null),
            [var group] => (new ForecastSubject(group, everybody), null),
            [] => (null, turn.Words.ForecastOfWhom(name, GoalNames.Nearest(name, all))),
            var several => (null, turn.Words.SeveralOwners(name, [.. several.Select(group => group.Name)])),
        };
    }

    // Several teams of a larger company: they can be looked at together, but no target is theirs alone.
    private static ForecastSubject Together(Turn turn, IReadOnlyList<GoalGroup> tops, List<Person> everybody) =>
        new(new GoalGroup(new GoalOwner(GoalOwnerKind.Region, turn.Person.Id.Value), turn.Words.List(tops.Select(top => top.Name)), tops, null), everybody, CanHaveGoal: false);

    private async Task<ForecastSubject> OneAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        var around = person.TeamId is { } team ? await people.MembersAsync(team, today, cancellationToken) : [];
        return new ForecastSubject(
            new GoalGroup(new GoalOwner(GoalOwnerKind.Person, person.Id.Value), person.Name, [], person),
            [.. around.Where(member => member.Role == Role.Rep).Append(person).DistinctBy(member => member.Id)]);
    }
}
