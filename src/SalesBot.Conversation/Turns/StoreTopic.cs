using SalesBot.Application.Honours;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>"我的积分", "reward store", "兑换 星巴克券": points, and what they are spent on with a manager's approval (L14).</summary>
internal sealed class StoreTopic(RewardStore store, ReadPoints points, StoreCards cards, HonourMail mail) : ITopic
{
    private const int MostLines = 6;
    private const int MostTraced = 40;
    private const int MostToDecide = 2;

    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.DecideReward];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Honour switch
    {
        HonourWish.MyPoints => Answer.Of(await PointsAsync(turn, MostLines, traces: false, cancellationToken)),

        // "Visited Acme, who asked why I have points" is a report.
        HonourWish.PointTrace when reading.Intent is not (Intent.Report or Intent.Plan) => Answer.Of(await PointsAsync(turn, MostTraced, traces: true, cancellationToken)),
        HonourWish.PointRules => Answer.Of(turn.Words.PointRules(await points.RulesAsync(turn.Person, cancellationToken))),
        HonourWish.Store => Answer.Of(StoreCards.Store(
            turn.Words, await store.OffersAsync(turn.Person.OrganisationId, cancellationToken), await points.BalanceAsync(turn.Person, turn.Now, cancellationToken))),
        HonourWish.Redeem redeem when reading.Intent is not (Intent.Report or Intent.Plan) => Answer.Of(await RedeemAsync(turn, redeem.Name, cancellationToken)),
        HonourWish.Redemptions => await RedemptionsAsync(turn, cancellationToken),
        _ => null,
    };

    public async Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        if (!Enum.TryParse<RedemptionState>(action.Data.GetValueOrDefault("do"), out var state) || state == RedemptionState.Reserved)
            return Answer.Of(turn.Words.UnknownButton);
        var result = await store.DecideAsync(ActionTurn.Id(action, "redemption"), state, turn.Person, turn.Now, cancellationToken);
        if (result is DecisionResult.Decided decided)
            await mail.DecidedAsync(turn, decided, cancellationToken);
        return result switch
        {
            DecisionResult.Decided done => Answer.InPlace(new Card(turn.Words.RedemptionDecided(done.Redemption, done.Person.Name, done.Person.Id == turn.Person.Id))),
            DecisionResult.WasDecided was => Answer.InPlace(new Card(turn.Words.RedemptionWasDecided(was.Redemption))),
            DecisionResult.NotCovered not => Answer.Of(turn.Words.RedemptionNotCovered(not.Redemption, not.Owed)),
            _ => Answer.Of(turn.Words.NotYourButton),
        };
    }

    private async Task<Card> PointsAsync(Turn turn, int most, bool traces, CancellationToken cancellationToken)
    {
        var balance = await points.BalanceAsync(turn.Person, turn.Now, cancellationToken);
        return StoreCards.Points(turn, balance, await points.LinesAsync(turn.Person, cancellationToken), most, traces);
    }

    private async Task<Card> RedeemAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        var offers = await store.OffersAsync(turn.Person.OrganisationId, cancellationToken);
        if (offers.Count == 0)
            return new Card(turn.Words.StoreIsEmpty);
        if (name.Length == 0)
            return new Card(turn.Words.RedeemHow(offers[0].Reward.Name));
        if (offers.FirstOrDefault(one => one.Reward.IsCalled(name)) is not { } offer)
            return new Card(turn.Words.NoSuchReward(name, [.. offers.Take(5).Select(one => one.Reward.Name)]));
        // What was earned by a report that has been taken back since is not there to be spent.
        await points.BalanceAsync(turn.Person, turn.Now, cancellationToken);
        switch (await store.RedeemAsync(turn.Person, turn.Team, offer, turn.Today, turn.Now, cancellationToken))
        {
            case RedeemResult.Reserved reserved:
                await mail.AskAsync(turn, reserved, cancellationToken);
                return cards.Reserved(turn.Words, turn.Person.Id, reserved);
            case RedeemResult.TooFew few:
                return new Card(turn.Words.TooFewPoints(offer.Reward.Name, offer.Reward.Price, few.Balance));
            case RedeemResult.SoldOut:
                return new Card(turn.Words.SoldOut(offer.Reward.Name));
            default:
                return new Card(turn.Words.NobodyApproves);
        }
    }

    private async Task<Answer> RedemptionsAsync(Turn turn, CancellationToken cancellationToken)
    {
        var waiting = turn.Person.Role == Role.Rep ? [] : await store.WaitingForAsync(turn.Person, cancellationToken);
        if (waiting.Count == 0)
            return Answer.Of(StoreCards.Own(turn.Words, await store.LatestOfAsync(turn.Person, MostLines, cancellationToken), turn.Today, turn.Zone));
        var shown = waiting.Take(MostToDecide).Select(one => new Said(cards.Ask(turn.Words, turn.Person.Id, one.Wish, one.Person.Name))).ToList();
        if (waiting.Count > MostToDecide)
            shown.Add(new Said(new Card(turn.Words.MoreRedemptions(waiting.Count - MostToDecide))));
        return new Answer(shown);
    }
}
