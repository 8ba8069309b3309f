using SalesBot.Application.Delivery;
using SalesBot.Application.Honours;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Honours;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Tells colleagues of praise and of wishes for rewards, each in private and in their own language.</summary>
internal sealed class HonourMail(IOutbox outbox, IPeople people, StoreCards cards, AfterTurn after)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(7);

    /// <summary>What the one who praised sees.</summary>
    public Card KudosGiven(Turn turn, Person to, KudosResult.Given given) => cards.Kudos(turn.Words, turn.Person, to, given, turn.IsPrivate);

    /// <summary>Tells who was praised, outside of the quiet hours.</summary>
    public Task KudosAsync(Turn turn, Person to, KudosResult.Given given, CancellationToken cancellationToken)
    {
        var words = Wordings.Of(to.Language, turn.Catalogue);
        return SendAsync(turn, to, KeyOf(given.Kudos), new Card(words.KudosFrom(turn.Person.Name, given.Kudos.Text, given.Points))
        {
            Buttons = [Buttons.Say(words.MyKudos, words.MyKudos)],
        }, cancellationToken);
    }

    /// <summary>Keeps praise that was taken back from being told where it was not yet; where it was, its card changes.</summary>
    /// <returns>The name of who was praised.</returns>
    public async Task<string> TakeBackAsync(Turn turn, Kudos kudos, CancellationToken cancellationToken)
    {
        await outbox.CancelAsync(kudos.To, KeyOf(kudos), turn.Now, cancellationToken);
        if (await people.FindAsync(kudos.To, cancellationToken) is not { } to)
            return "";
        if (await outbox.DeliveredIdAsync(KeyOf(kudos), cancellationToken) is not null)
        {
            var card = new Card(Wordings.Of(to.Language, turn.Catalogue).KudosTakenBack(turn.Person.Name));
            await outbox.AddAsync(
                new OutboxMessage(Guid.CreateVersion7(turn.Now), $"{KeyOf(kudos)}:back", MessageClass.Update, card, turn.Now, turn.Now + UsefulFor)
                { ToPerson = to.Id, ReplacesKey = KeyOf(kudos) },
                cancellationToken);
            after.Mail();
        }

        return to.Name;
    }

    /// <summary>Asks whoever approves.</summary>
    public Task AskAsync(Turn turn, RedeemResult.Reserved reserved, CancellationToken cancellationToken) => SendAsync(
        turn, reserved.Approver, $"redeem:{reserved.Redemption.Id:N}",
        cards.Ask(Wordings.Of(reserved.Approver.Language, turn.Catalogue), reserved.Approver.Id, reserved.Redemption, turn.Person.Name), cancellationToken);

    /// <summary>Tells the other side of a decision.</summary>
    public async Task DecidedAsync(Turn turn, DecisionResult.Decided decided, CancellationToken cancellationToken)
    {
        var wish = decided.Redemption;
        var isWithdrawn = wish.State == RedemptionState.Cancelled;
        if ((isWithdrawn ? await people.FindAsync(wish.ApproverId, cancellationToken) : decided.Person) is not { } other)
            return;
        var words = Wordings.Of(other.Language, turn.Catalogue);
        if (isWithdrawn)
            await outbox.CancelAsync(other.Id, $"redeem:{wish.Id:N}", turn.Now, cancellationToken);
        await SendAsync(
            turn, other, $"redeemed:{wish.Id:N}",
            new Card(isWithdrawn ? words.RedemptionWithdrawn(turn.Person.Name, wish.Name) : words.RedemptionAnswered(turn.Person.Name, wish)), cancellationToken);
    }

    private static string KeyOf(Kudos kudos) => $"kudos:{kudos.Id:N}";

    private async Task SendAsync(Turn turn, Person to, string key, Card card, CancellationToken cancellationToken)
    {
        var team = to.TeamId is { } id ? await people.FindTeamAsync(id, cancellationToken) : null;
        var zone = team is null ? turn.Zone : Application.Calendars.Zones.Find(to.TimeZoneId) ?? Application.Calendars.Zones.Find(team.TimeZoneId) ?? turn.Zone;
        var message = new OutboxMessage(Guid.CreateVersion7(turn.Now), key, MessageClass.Notice, card, turn.Now, turn.Now + UsefulFor) { ToPerson = to.Id };
        if (QuietHours.Usual.FirstTimeFrom(turn.Now, zone) is var first && first > turn.Now)
            message.HoldUntil(first);
        await outbox.AddAsync(message, cancellationToken);
        after.Mail();
    }
}
