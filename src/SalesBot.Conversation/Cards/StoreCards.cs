using SalesBot.Application.Honours;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>The cards about praise, points and rewards.</summary>
internal sealed class StoreCards(Buttons buttons)
{
    private const int MostOffers = 12;
    private const int MostButtons = 3;

    /// <summary>What the one who praised sees; in a group everybody does.</summary>
    public Card Kudos(IWording words, Person from, Person to, KudosResult.Given given, bool isPrivate) => new(
        isPrivate ? words.KudosGiven(to.Name, given.Left) : words.KudosInGroup(from.Name, to.Name, given.Kudos.Text))
    {
        Buttons = [buttons.OfKudos(words.Undo, from.Id, given.Kudos.Id)],
    };

    /// <summary>What somebody has, and the lines that it is the sum of; the older ones of many are told as their sum.</summary>
    /// <param name="turn">Who reads it, and when.</param>
    /// <param name="balance">What they have.</param>
    /// <param name="lines">Every line, latest first.</param>
    /// <param name="most">How many are told one by one.</param>
    /// <param name="traces">Whether what they come to is told as well.</param>
    public static Card Points(Turn turn, PointBalance balance, IReadOnlyList<PointLine> lines, int most, bool traces)
    {
        var words = turn.Words;
        return new Card(words.MyPointsAre(balance))
        {
            Blocks =
            [
                .. lines.Take(most).Select(line => new TextBlock(words.PointLine(line, words.Day(LocalTime.DayOf(line.At, turn.Zone), turn.Today)))),
                .. lines.Count > most ? [new TextBlock(words.EarlierPoints(lines.Count - most, lines.Skip(most).Sum(line => line.Amount)), TextTone.Subtle)] : Array.Empty<TextBlock>(),
                .. lines.Count == 0 ? [new TextBlock(words.NoPointsYet, TextTone.Subtle)] : Array.Empty<TextBlock>(),
                .. traces && lines.Count > 0 ? [new TextBlock(words.PointSum(lines.Count, lines.Sum(line => line.Amount)), TextTone.Strong)] : Array.Empty<TextBlock>(),
            ],
            Buttons = [.. traces || lines.Count == 0 ? [] : new[] { Buttons.Say(words.PointTrace, words.PointTrace) }, Buttons.Say(words.Store, words.Store)],
        };
    }

    /// <summary>What can be had.</summary>
    public static Card Store(IWording words, IReadOnlyList<RewardOffer> offers, PointBalance balance) => offers.Count == 0
        ? new Card(words.StoreIsEmpty)
        : new Card(words.StoreTitle(balance))
        {
            Blocks =
            [
                .. offers.Take(MostOffers).Select(offer => new TextBlock(
                    words.OfferLine(offer.Reward.Name, offer.Reward.Price, offer.Left),
                    offer.Left == 0 || offer.Reward.Price > balance.Points ? TextTone.Subtle : TextTone.Normal)),
                .. offers.Count > MostOffers ? [new TextBlock(words.MoreOffers(offers.Count - MostOffers), TextTone.Subtle)] : Array.Empty<TextBlock>(),
            ],
            Buttons =
            [
                .. offers.Where(offer => offer.Left != 0 && offer.Reward.Price <= balance.Points).Take(MostButtons)
                    .Select(offer => Buttons.Say(words.RedeemCommand(offer.Reward.Name), words.RedeemCommand(offer.Reward.Name))),
            ],
        };

    /// <summary>The points are set aside.</summary>
    public Card Reserved(IWording words, PersonId owner, RedeemResult.Reserved reserved) =>
        new(words.Reserved(reserved.Redemption, reserved.Approver.Name, reserved.Balance))
        {
            Buttons = [buttons.OfRedemption(words.WithdrawRedemption, owner, reserved.Redemption.Id, RedemptionState.Cancelled)],
        };

    /// <summary>Whether somebody may have a reward.</summary>
    public Card Ask(IWording words, PersonId approver, Redemption wish, string name) => new(words.RedemptionAsks(name, wish))
    {
        Buttons =
        [
            buttons.OfRedemption(words.ApproveRedemption, approver, wish.Id, RedemptionState.Approved),
            buttons.OfRedemption(words.DeclineRedemption, approver, wish.Id, RedemptionState.Declined),
        ],
    };

    /// <summary>Somebody's own wishes.</summary>
    public static Card Own(IWording words, IReadOnlyList<Redemption> wishes, DateOnly today, TimeZoneInfo zone) => wishes.Count == 0
        ? new Card(words.NoRedemptions)
        : new Card(words.RedemptionsTitle)
        {
            Blocks = [.. wishes.Select(wish => new TextBlock(words.RedemptionLine(wish, words.Day(LocalTime.DayOf(wish.At, zone), today))))],
        };
}
