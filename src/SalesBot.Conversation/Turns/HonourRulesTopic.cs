using System.Globalization;
using SalesBot.Application.Honours;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>
/// A manager changes badges, rewards and how many points there are for what, each after a preview: "新增徽章 电话达人 一周电话100", "add reward Coffee
/// 100 points", "表扬加10分" (L9, L14).
/// </summary>
internal sealed class HonourRulesTopic(DefineBadge badges, RewardStore store, IPoints points, ReadHonours honours, Asking asking) : ITopic
{
    private const char Between = '\n';
    private const string Badge = "badge";
    private const string NoBadge = "badge-off";
    private const string Reward = "reward";
    private const string NoReward = "reward-off";
    private const string Rule = "points";

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.HonourRules];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Honour is not (HonourWish.AddBadge or HonourWish.RemoveBadge or HonourWish.AddReward or HonourWish.RemoveReward or HonourWish.ChangeReward or HonourWish.SetPoints))
            return null;

        // A company may count what it puts up: "上架3个" is a report then.
        if (reading is { Honour: HonourWish.AddReward { Name: "" }, Intent: Intent.Report or Intent.Plan })
            return null;
        var offers = await store.OffersAsync(turn.Person.OrganisationId, cancellationToken);
        if (reading.Honour is { IsGuess: true } guess && RewardNames.Find(offers, guess is HonourWish.ChangeReward { Name: var changed } ? changed : ((HonourWish.RemoveReward)guess).Name) is null)
            return null;
        if (!DefineBadge.MayDefine(turn.Person))
            return Answer.Of(turn.Words.HonourRulesAreForManagers);
        return Answer.Of(reading.Honour switch
        {
            HonourWish.AddBadge add => await AddBadgeAsync(turn, add.Text, cancellationToken),
            HonourWish.RemoveBadge remove => await RemoveBadgeAsync(turn, remove.Name, cancellationToken),
            HonourWish.AddReward add => await AddRewardAsync(turn, add, cancellationToken),
            HonourWish.RemoveReward remove => await RemoveRewardAsync(turn, remove.Name, cancellationToken),
            HonourWish.ChangeReward change => await ChangeRewardAsync(turn, change, RewardNames.Find(offers, change.Name), cancellationToken),
            HonourWish.SetPoints set => set.Points > PointRules.Most ? new Card(turn.Words.TooManyPoints(PointRules.Most)) : await AskAsync(
                turn, turn.Words.PointsPreview(
                    set.Cause, (await points.RulesAsync(turn.Person.OrganisationId, cancellationToken)).Of(set.Cause), set.Points),
                cancellationToken, Rule, set.Cause.ToString(), Written(set.Points)),
            _ => throw new InvalidOperationException("Not a wish of this topic."),
        });
    }

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (!ShortAnswers.IsYes(reply) || question.Text?.Split(Between) is not [var language, .. var change])
            return null;
        await asking.DropAsync(turn, cancellationToken);

        // A bare "yes" is answered in the language of what it answers.
        turn = turn with { Words = Wordings.Of(Enum.Parse<Language>(language), turn.Catalogue) };
        return Answer.Of(change switch
        {
            [Badge, var name, var rule, var metric, var amount, var period, var worth] => await KeepBadgeAsync(
                turn, new BadgeDraft(
                    name, Enum.Parse<BadgeRule>(rule), metric.Length == 0 ? null : new MetricCode(metric), long.Parse(amount, CultureInfo.InvariantCulture),
                    Enum.Parse<PeriodKind>(period), Number(worth)),
                cancellationToken),
            [NoBadge, var name] => await badges.RemoveAsync(turn.Person, name, turn.Now, cancellationToken) is { } gone
                ? turn.Words.BadgeRemoved(gone.Name) : turn.Words.HonourChangeIsOver,
            [Reward, var name, var price, var stock] => await KeepRewardAsync(turn, name, Number(price)!.Value, Number(stock), cancellationToken),
            [NoReward, var name] => await store.RemoveAsync(turn.Person.OrganisationId, name, turn.Now, cancellationToken) is { } gone
                ? turn.Words.RewardRemoved(gone.Name) : turn.Words.HonourChangeIsOver,
            [Rule, var cause, var number] => await KeepRuleAsync(turn, Enum.Parse<PointCause>(cause), Number(number)!.Value, cancellationToken),
            _ => turn.Words.HonourChangeIsOver,
        });
    }

    private async Task<Card> AddBadgeAsync(Turn turn, string text, CancellationToken cancellationToken)
    {
        if (BadgeDrafts.Read(turn, text) is not { } draft)
            return new Card(turn.Words.BadgeHow);
        if (draft.Name.Length > Domain.Honours.Badge.LongestName)
            return new Card(turn.Words.HonourNameTooLong(Domain.Honours.Badge.LongestName));
        if (draft.Points > Domain.Honours.Badge.MostPoints)
            return new Card(turn.Words.TooManyPoints(Domain.Honours.Badge.MostPoints));
        var all = await badges.AllAsync(turn.Person, cancellationToken);
        var same = all.FirstOrDefault(badge => badge.IsCalled(draft.Name));
        if (same is null && all.Count >= DefineBadge.MostBadges)
            return new Card(turn.Words.TooManyBadges(DefineBadge.MostBadges));
        var worth = draft.Points ?? (await points.RulesAsync(turn.Person.OrganisationId, cancellationToken)).Badge;
        return await AskAsync(
            turn, turn.Words.BadgePreview(Of(turn, draft), worth, same), cancellationToken,
            Badge, draft.Name, draft.Rule.ToString(), draft.Metric?.Value ?? "", draft.Amount.ToString(CultureInfo.InvariantCulture),
            draft.Period.ToString(), draft.Points is { } own ? Written(own) : "");
    }

    private async Task<Card> RemoveBadgeAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        var all = await badges.AllAsync(turn.Person, cancellationToken);
        return all.FirstOrDefault(badge => badge.IsCalled(name)) is { } found
            ? await AskAsync(turn, turn.Words.BadgeRemovePreview(found.Name), cancellationToken, NoBadge, found.Name)
            : new Card(turn.Words.NoSuchBadge(name, [.. all.Take(5).Select(badge => badge.Name)]));
    }

    private async Task<Card> AddRewardAsync(Turn turn, HonourWish.AddReward add, CancellationToken cancellationToken)
    {
        if (add.Name.Length == 0 || add.Price is 0 or > Domain.Honours.Reward.HighestPrice || add.Stock is 0 or > Domain.Honours.Reward.LargestStock)
            return new Card(turn.Words.RewardHow);
        if (add.Name.Length > Domain.Honours.Reward.LongestName)
            return new Card(turn.Words.HonourNameTooLong(Domain.Honours.Reward.LongestName));
        var offers = await store.OffersAsync(turn.Person.OrganisationId, cancellationToken);
        var same = offers.FirstOrDefault(offer => offer.Reward.IsCalled(add.Name))?.Reward;
        if (same is null && offers.Count >= RewardStore.MostRewards)
            return new Card(turn.Words.TooManyRewards(RewardStore.MostRewards));
        return await AskAsync(
            turn, turn.Words.RewardPreview(add.Name, add.Price, add.Stock, same), cancellationToken,
            Reward, add.Name, Written(add.Price), add.Stock is { } stock ? Written(stock) : "");
    }

    // What was asked for already goes on at the price of then; what is left is counted anew.
    private async Task<Card> ChangeRewardAsync(Turn turn, HonourWish.ChangeReward change, RewardOffer? offer, CancellationToken cancellationToken)
    {
        if (offer is null)
            return await RemoveRewardAsync(turn, change.Name, cancellationToken);
        var price = change.Price ?? offer.Reward.Price;
        var left = change.Stock ?? (offer.Left is { } now ? now + (change.More ?? 0) : change.More is null ? null : change.More);
        if (price is 0 or > Domain.Honours.Reward.HighestPrice || left is 0 && change.Price is null || left > Domain.Honours.Reward.LargestStock)
            return new Card(turn.Words.RewardChangeHow(offer.Reward.Name, Domain.Honours.Reward.HighestPrice, Domain.Honours.Reward.LargestStock));

        // Of what there is any number of, more is no change.
        if (offer.Left is null && change is { More: not null, Stock: null })
            return new Card(turn.Words.RewardIsUnlimited(offer.Reward.Name));
        return await AskAsync(
            turn, turn.Words.RewardChangePreview(offer.Reward.Name, (offer.Reward.Price, offer.Left), (price, left)), cancellationToken,
            Reward, offer.Reward.Name, Written(price), left is { } stock ? Written(stock) : "");
    }

    private async Task<Card> RemoveRewardAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        var offers = await store.OffersAsync(turn.Person.OrganisationId, cancellationToken);
        return RewardNames.Find(offers, name) is { } found
            ? await AskAsync(turn, turn.Words.RewardRemovePreview(found.Reward.Name), cancellationToken, NoReward, found.Reward.Name)
            : new Card(turn.Words.NoSuchReward(name, [.. offers.Take(5).Select(offer => offer.Reward.Name)]));
    }

    private async Task<string> KeepBadgeAsync(Turn turn, BadgeDraft draft, CancellationToken cancellationToken)
    {
        var rules = await honours.PeriodsAsync(turn.Person, cancellationToken);
        await badges.AddAsync(Of(turn, draft), rules, turn.Now, cancellationToken);
        return turn.Words.BadgeAdded(draft.Name);
    }

    private async Task<string> KeepRewardAsync(Turn turn, string name, int price, int? stock, CancellationToken cancellationToken)
    {
        var reward = new Reward(Guid.CreateVersion7(turn.Now), turn.Person.OrganisationId, name, price, stock, turn.Now);
        await store.AddAsync(reward, turn.Now, cancellationToken);
        return turn.Words.RewardAdded(name, price);
    }

    private async Task<string> KeepRuleAsync(Turn turn, PointCause cause, int number, CancellationToken cancellationToken)
    {
        var rules = await points.RulesAsync(turn.Person.OrganisationId, cancellationToken);
        rules.Give(cause, number);
        await points.KeepAsync(rules, cancellationToken);
        return turn.Words.PointsSet(cause, number);
    }

    private static Badge Of(Turn turn, BadgeDraft draft) => new(
        Guid.CreateVersion7(turn.Now), turn.Person.OrganisationId, draft.Name, draft.Rule, draft.Amount, turn.Today, turn.Now)
    {
        Metric = draft.Metric,
        Period = draft.Period,
        Points = draft.Points,
    };

    private Task<Card> AskAsync(Turn turn, string preview, CancellationToken cancellationToken, params ReadOnlySpan<string> change) => asking.ConfirmAsync(
        turn, QuestionKind.HonourRules, string.Join(Between, [turn.Words.Language.ToString(), .. change]), preview,
        (turn.Words.ScheduleConfirm, turn.Words.ScheduleCancel), cancellationToken);

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string written) => written.Length == 0 ? null : int.Parse(written, CultureInfo.InvariantCulture);
}
