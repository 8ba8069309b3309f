using SalesBot.Application.Honours;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Honours;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording
{
    public string MyKudos => "My kudos";

    public string Store => "Reward store";

    public string KudosHow => "Kudos to whom? For example \"kudos to Amy for the demo\".";

    public string KudosToOneself => "Kudos go to a colleague, not to yourself.";

    public string NoKudosToUndo => "There are no kudos to take back.";

    public string NoKudosYet => "No kudos yet.";

    public string PointTrace => "where do my points come from";

    public string EarlierPoints(int lines, int sum) => lines == 1 ? $"1 earlier line: {Signed(sum)}" : $"{lines} earlier lines, together {Signed(sum)}";

    public string PointSum(int lines, int sum) => lines == 1 ? $"1 line = {sum}" : $"{lines} lines, together = {sum}";

    public string NoPointsYet => "Badges, records and kudos bring points. Say \"point rules\" for how many.";

    public string RewardHow => "I did not get that; nothing was put up. For example \"add reward Coffee 100 points, 10 pieces\"; without pieces there is no limit.";

    public string StoreIsEmpty => "The reward store is still empty. A manager puts something up with \"add reward Coffee 100 points\".";

    public string NobodyApproves => "There is no manager yet who could approve, so nothing can be redeemed. Your points are untouched.";

    public string WithdrawRedemption => "Never mind";

    public string ApproveRedemption => "Approve";

    public string DeclineRedemption => "Decline";

    public string NoRedemptions => "No requests for rewards.";

    public string RedemptionsTitle => "🎁 My rewards";

    public string NoSuchColleague(string name, IReadOnlyList<string> nearest) =>
        $"There is no colleague \"{name}\"; no kudos were given.{(nearest.Count > 0 ? $" Did you mean {string.Join(", ", nearest)}?" : "")}";

    public string SeveralColleagues(string name, IReadOnlyList<string> names) => $"\"{name}\" may be {List(names)}; please write the whole name. No kudos were given.";

    public string ColleagueHasLeft(string name) => $"{name} does not work here now; no kudos were given.";

    public string KudosTooLong(int most) => $"{most} characters at most; say it again, shorter. No kudos were given.";

    public string KudosUsedUp(int most) => $"{most} kudos a day, and today's are used up; try again tomorrow. No kudos were given.";

    public string KudosLeft(int left, int most) => $"👏 {left} of {most} kudos left for today. {(left == 0 ? "More tomorrow." : "For example \"kudos to Amy for the demo\".")}";

    public string KudosGiven(string name, int left) => $"👏 {name} will hear of it. {left} more today.";

    public string KudosInGroup(string from, string to, string text) => $"👏 {from} praises {to}{(text.Length == 0 ? "!" : $": {text}")}";

    public string KudosFrom(string name, string text, int points) =>
        $"👏 Kudos from {name}{(text.Length == 0 ? "!" : $": {text}")}{(points > 0 ? $" ({Points(points)})" : "")}";

    public string KudosBack(string name) => $"↩️ Took back the kudos to {name}.";

    public string KudosTakenBack(string name) => $"↩️ {name} has taken these kudos back.";

    public string KudosTitle(int count) => $"👏 {count} kudos received";

    public string KudosLine(string name, string text, string day) => $"{name} ({day}){(text.Length == 0 ? "" : $": {text}")}";

    public string MyPointsAre(PointBalance balance) => balance.Owed > 0
        ? $"⭐ 0 points. Points were taken back that had been spent: {Points(balance.Owed)} short, made up for by what comes next."
        : $"⭐ {Points(balance.Points)}";

    public string PointLine(PointLine line, string day)
    {
        var what = (line.Cause, line.Amount < 0) switch
        {
            (PointCause.Badge, false) => $"badge \"{line.Text}\"",
            (PointCause.Badge, true) => $"badge \"{line.Text}\" taken back",
            (PointCause.Record, false) => $"record: {Metric(new MetricCode(line.Text)).ToLowerInvariant()}",
            (PointCause.Record, true) => $"record taken back: {Metric(new MetricCode(line.Text)).ToLowerInvariant()}",
            (PointCause.Kudos, false) => $"kudos from {line.Text}",
            (PointCause.Kudos, true) => $"kudos from {line.Text} taken back",
            (_, true) => $"for {line.Text}",
            _ => $"back for {line.Text}",
        };
        return $"{line.Amount:+#;-#;0} {what} ({day})";
    }

    public string PointRules(PointRules rules) =>
        $"⭐ {Points(rules.Badge)} a badge (unless it says its own), {rules.Record} a personal record, {rules.Kudos} for kudos received. Undoing a report takes them back.";

    public string RewardPreview(string name, int price, int? stock, Reward? same) =>
        $"🎁 Put up \"{name}\": {Points(price)}, {(stock is { } pieces ? $"{pieces} pieces" : "no limit")}.{(same is null ? "" : $" It takes the place of the one for {same.Price}.")} Nothing has been changed yet.";

    public string RewardChangePreview(string name, (int Price, int? Left) before, (int Price, int? Left) after) =>
        $"✏️ {name}: {Offer(before)} → {Offer(after)}. What was asked for already keeps its price. Nothing has been changed yet.";

    public string RewardChangeHow(string name, int highest, int most) => $"The price of {name} is between 1 and {highest} points, and there are {most} pieces at most. To end it say \"remove reward {name}\". Nothing was changed.";

    public string RewardIsUnlimited(string name) => $"There is no limit on {name}, so nothing needs to be added. To set one say \"set the stock of {name} to 10\". Nothing was changed.";

    private static string Offer((int Price, int? Left) offer) => $"{Points(offer.Price)}, {(offer.Left is { } left ? $"{left} left" : "no limit")}";

    public string RewardAdded(string name, int price) => $"🎁 Put up: {name}, {Points(price)}.";

    public string RewardRemovePreview(string name) => $"Take \"{name}\" down? What was asked for already goes on. Nothing has been changed yet.";

    public string RewardRemoved(string name) => $"Taken down: {name}.";

    public string NoSuchReward(string name, IReadOnlyList<string> known) =>
        $"The store has no \"{name}\".{(known.Count == 0 ? "" : $" There are: {List(known)}.")} Nothing was changed.";

    public string TooManyRewards(int most) => $"{most} rewards at most; take one down first. Nothing was changed.";

    public string StoreTitle(PointBalance balance) => $"🎁 Reward store · you have {Points(balance.Points)}";

    public string OfferLine(string name, int price, int? left) => $"{name} · {Points(price)}{left switch { null => "", 0 => " · all gone", var n => $" · {n} left" }}";

    public string MoreOffers(int count) => $"and {count} more";

    public string RedeemCommand(string name) => $"Redeem {name}";

    public string RedeemHow(string example) => $"Redeem what? For example \"redeem {example}\". \"Reward store\" shows all.";

    public string TooFewPoints(string name, int price, PointBalance balance) =>
        $"{name} costs {Points(price)}, you have {balance.Points}: {price - balance.Points + balance.Owed} short. Nothing was redeemed.";

    public string SoldOut(string name) => $"{name} is all gone; nothing was redeemed and your points are untouched.";

    public string Reserved(Redemption wish, string approver, PointBalance balance) =>
        $"🎁 Asked for {wish.Name}; {Points(wish.Price)} set aside until {approver} approves. {Points(balance.Points)} left.";

    public string RedemptionAsks(string name, Redemption wish) => $"🎁 {name} would like {wish.Name} for {Points(wish.Price)}. OK?";

    public string RedemptionDecided(Redemption wish, string name, bool isOwn) => wish.State switch
    {
        RedemptionState.Approved => $"✅ Approved: {wish.Name} for {name}, who is told.",
        RedemptionState.Declined => $"Declined: {wish.Name} for {name}; {Points(wish.Price)} go back, and {name} is told.",
        _ => isOwn ? $"↩️ Withdrawn: {wish.Name}; {Points(wish.Price)} are back." : $"↩️ Withdrawn: {wish.Name}.",
    };

    public string RedemptionWasDecided(Redemption wish) => $"This was settled already: {StateName(wish.State)}. Nothing was changed.";

    public string RedemptionNotCovered(Redemption wish, int owed) =>
        $"The points do not cover it any more: some were taken back since, {Points(owed)} short. Decline it, or approve once they are made up for. Nothing was changed.";

    public string MoreRedemptions(int count) => $"{count} more; say \"redemptions\" again when these are settled.";

    public string RedemptionWithdrawn(string name, string reward) => $"↩️ {name} does not want {reward} any more; nothing to do.";

    public string RedemptionAnswered(string by, Redemption wish) => wish.State == RedemptionState.Approved
        ? $"🎉 {by} has approved it: {wish.Name} is yours!" : $"{by} has declined {wish.Name}; {Points(wish.Price)} are back.";

    public string RedemptionLine(Redemption wish, string day) => $"{wish.Name} · {Points(wish.Price)} · {StateName(wish.State)} ({day})";

    private static string StateName(RedemptionState state) => state switch
    {
        RedemptionState.Reserved => "waiting",
        RedemptionState.Approved => "approved",
        RedemptionState.Declined => "declined",
        _ => "withdrawn",
    };
}
