using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>"李娜的任务", "what did Raj report today": a member's work for whoever leads the member; others are told who sees that.</summary>
internal sealed class MemberTopic(MemberViews views, ReadTeamDay teams, IPeople people) : ITopic
{
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Member is not { } wish)
            return null;
        var seen = (await teams.SeenByAsync(turn.Person, turn.Today, cancellationToken)).Values;
        return Meant(wish.Name, [.. seen]) switch
        {
            [var one] => Answer.Of(await ShowAsync(turn, one, wish, reading.Asked?.Ahead, cancellationToken)),
            [_, _, ..] several => Answer.Of(turn.Words.WhichPerson(wish.Name, [.. several.Select(person => person.Name)])),
            _ => (await people.FindByNameAsync(turn.Person.OrganisationId, wish.Name, cancellationToken)).Count == 0 ? null : Answer.Of(new Card(turn.Words.TeamIsForManagers)
            {
                Buttons = [Buttons.Say(turn.Words.Leaderboard, turn.Words.Leaderboard), Buttons.Say(turn.Words.Contest, turn.Words.Contest)],
            }),
        };
    }

    private Task<Card> ShowAsync(Turn turn, Person member, MemberWish wish, DateRange? ahead, CancellationToken cancellationToken) => wish.View switch
    {
        MemberView.Tasks when wish.IsAhead && (wish.Days ?? ahead) is { } days => views.ComingAsync(turn, member, days, cancellationToken),
        MemberView.Tasks => views.TasksAsync(turn, member, cancellationToken),
        MemberView.Log => views.LogAsync(turn, member, wish.Period, cancellationToken),
        _ => views.FiguresAsync(turn, member.Name, [member.Id], (wish.Period, wish.Metric), cancellationToken),
    };

    // The whole name, else a part of it that stands by itself: "Raj" of Raj Patel, "娜" of nobody; else what somebody is called for short.
    private static List<Person> Meant(string name, IReadOnlyList<Person> all)
    {
        var whole = all.Where(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (whole.Count == 0)
            whole = [.. all.Where(person => person.Name.Split(' ').Contains(name, StringComparer.OrdinalIgnoreCase))];
        return whole.Count > 0 ? whole : [.. Nickname.Find(name, all, person => person.Name)];
    }
}
