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
        HonourWish.Redeem redeem when reading.Intent is not (Intent.Report or Intent.Plan) => await RedeemAsync(turn, redeem, cancellationToken),
        HonourWish.WithdrawRedemption => await WithdrawAsync(turn, cancellationToken),
        HonourWish.DecideRedemption decide when reading.Intent is not (Intent.Report or Intent.Plan) => await DecideAsync(turn, decide, cancellationToken),
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

    private async Task<Answer?> RedeemAsync(Turn turn, HonourWish.Redeem wish, CancellationToken cancellationToken)
    {
        var offers = await store.OffersAsync(turn.Person.OrganisationId, cancellationToken);
        return wish.IsGuess && RewardNames.Find(offers, wish.Name) is null ? null : Answer.Of(await RedeemAsync(turn, wish.Name, offers, cancellationToken));
    }

    private async Task<Answer?> WithdrawAsync(Turn turn, CancellationToken cancellationToken)
    {
        if ((await store.LatestOfAsync(turn.Person, MostLines, cancellationToken)).FirstOrDefault(wish => wish.State == RedemptionState.Reserved) is not { } open)
            return null;
        return Answer.Of(await DecidedAsync(turn, open, RedemptionState.Cancelled, cancellationToken));
    }

    // Of those that wait the one that is meant; where several may be, all are shown to choose from.
    private async Task<Answer?> DecideAsync(Turn turn, HonourWish.DecideRedemption wish, CancellationToken cancellationToken)
    {
        var waiting = await store.WaitingForAsync(turn.Person, cancellationToken);
        var meant = waiting.Where(one => one.Person.Name.Contains(wish.Who, StringComparison.OrdinalIgnoreCase)
            && (wish.Name.Length == 0 || RewardNames.Find([new RewardOffer(new Reward(one.Wish.RewardId, one.Wish.OrganisationId, one.Wish.Name, one.Wish.Price, null, turn.Now), null)], wish.Name) is not null)).ToList();
        if (meant.Count == 0 && wish.IsGuess)
            return null;
        if (meant.Count == 0 || meant.Count > 1 && !wish.OfAll)
            return await RedemptionsAsync(turn, cancellationToken);
        var said = new List<Said>();
        foreach (var (open, _) in meant)
            said.Add(new Said(new Card(await DecidedAsync(turn, open, wish.Approves ? RedemptionState.Approved : RedemptionState.Declined, cancellationToken))));
        return new Answer(said);
    }

    private async Task<string> DecidedAsync(Turn turn, Redemption open, RedemptionState state, CancellationToken cancellationToken)
    {
        var result = await store.DecideAsync(open.Id, state, turn.Person, turn.Now, cancellationToken);
        if (result is DecisionResult.Decided decided)
            await mail.DecidedAsync(turn, decided, cancellationToken);
        return result switch
        {
            DecisionResult.Decided done => turn.Words.RedemptionDecided(done.Redemption, done.Person.Name, done.Person.Id == turn.Person.Id),
            DecisionResult.WasDecided was => turn.Words.RedemptionWasDecided(was.Redemption),
            DecisionResult.NotCovered not => turn.Words.RedemptionNotCovered(not.Redemption, not.Owed),
            _ => turn.Words.NotYourButton,
        };
    }

    private async Task<Card> RedeemAsync(Turn turn, string name, IReadOnlyList<RewardOffer> offers, CancellationToken cancellationToken)
    {
        if (offers.Count == 0)
            return new Card(turn.Words.StoreIsEmpty);
        if (name.Length == 0)
            return new Card(turn.Words.RedeemHow(offers[0].Reward.Name));
        if (RewardNames.Find(offers, name) is not { } offer)
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
