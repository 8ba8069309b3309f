using SalesBot.Application.Honours;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>"李娜的徽章" / "Amy's badges": the badges of a colleague, which were announced to everybody when they were earned (L9).</summary>
internal sealed class ColleagueHonourTopic(ReadHonours honours, IPeople people) : ITopic
{
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Honour is not HonourWish.BadgesOf { Name: var name } || reading.Intent is Intent.Report or Intent.Plan)
            return null;
        return Answer.Of(await people.FindByNameAsync(turn.Person.OrganisationId, name, cancellationToken) switch
        {
            [] => new Card(turn.Words.NoSuchColleague(name)),
            [var one] => await ShowAsync(turn, one, cancellationToken),
            var several => new Card(turn.Words.ContestAmbiguous(name, [.. several.Select(person => person.Name)])),
        });
    }

    private async Task<Card> ShowAsync(Turn turn, Person who, CancellationToken cancellationToken) => HonourCards.Badges(
        turn.Words, who.Id == turn.Person.Id ? "" : who.Name, await honours.BadgesAsync(who, turn.Now, cancellationToken), turn.Today);
}
