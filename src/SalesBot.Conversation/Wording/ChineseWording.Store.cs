using SalesBot.Application.Honours;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Honours;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string MyKudos => "我收到的表扬";

    public string Store => "积分商城";

    public string KudosHow => "表扬谁?例如“表扬 李娜 帮我拿下华为”。";

    public string KudosToOneself => "不能表扬自己,表扬一位同事吧。";

    public string NoKudosToUndo => "没有可以撤销的表扬。";

    public string NoKudosYet => "还没有收到表扬。";

    public string PointTrace => "我的积分怎么来的";

    public string EarlierPoints(int lines, int sum) => $"更早 {lines} 笔,共 {Signed(sum)}";

    public string PointSum(int lines, int sum) => $"合计 {lines} 笔 = {sum}";

    public string NoPointsYet => "得徽章、破纪录、收到表扬都有积分。说“积分规则”看具体数。";

    public string RewardHow => "没看懂,还没有上架。例如“上架 星巴克券 100分 10份”;不写几份就是不限量。";

    public string StoreIsEmpty => "积分商城还是空的。主管说“上架 星巴克券 100分 10份”就能放一个。";

    public string NobodyApproves => "还没有可以审批的主管,先不能兑换。积分没有动。";

    public string WithdrawRedemption => "不换了";

    public string ApproveRedemption => "同意";

    public string DeclineRedemption => "不同意";

    public string NoRedemptions => "没有兑换申请。";

    public string RedemptionsTitle => "🎁 我的兑换";

    public string NoSuchColleague(string name, IReadOnlyList<string> nearest) =>
        $"公司里没找到“{name}”,没有表扬。{(nearest.Count > 0 ? $"是不是{string.Join("、", nearest)}?" : "")}";

    public string SeveralColleagues(string name, IReadOnlyList<string> names) => $"“{name}”可能是{List(names)},请写全名。还没有表扬。";

    public string ColleagueHasLeft(string name) => $"{name}现在不在公司,没有表扬。";

    public string KudosTooLong(int most) => $"最多 {most} 个字,短一点再说一次。还没有表扬。";

    public string KudosUsedUp(int most) => $"每天最多表扬 {most} 次,今天的用完了,明天再说。没有表扬。";

    public string KudosLeft(int left, int most) => $"👏 今天还能表扬 {left} 次(每天 {most} 次)。{(left == 0 ? "明天再来。" : "例如“表扬 李娜 帮我拿下华为”。")}";

    public string KudosGiven(string name, int left) => $"👏 已转告{name}。今天还能表扬 {left} 次。";

    public string KudosInGroup(string from, string to, string text) => $"👏 {from}表扬{to}{(text.Length == 0 ? "!" : $":{text}")}";

    public string KudosFrom(string name, string text, int points) =>
        $"👏 {name}表扬了你{(text.Length == 0 ? "!" : $":{text}")}{(points > 0 ? $"({points} 积分)" : "")}";

    public string KudosBack(string name) => $"↩️ 撤销了对{name}的表扬。";

    public string KudosTakenBack(string name) => $"↩️ {name}撤回了这次表扬。";

    public string KudosTitle(int count) => $"👏 收到 {count} 次表扬";

    public string KudosLine(string name, string text, string day) => $"{name}({day}){(text.Length == 0 ? "" : $":{text}")}";

    public string MyPointsAre(PointBalance balance) =>
        balance.Owed > 0 ? $"⭐ 积分 0。之前的积分被撤回时已经花掉,还差 {balance.Owed} 分,之后得的先抵。" : $"⭐ 积分 {balance.Points}";

    public string PointLine(PointLine line, string day)
    {
        var what = (line.Cause, line.Amount < 0) switch
        {
            (PointCause.Badge, false) => $"徽章“{line.Text}”",
            (PointCause.Badge, true) => $"徽章“{line.Text}”撤回",
            (PointCause.Record, false) => $"{Metric(new MetricCode(line.Text))}纪录",
            (PointCause.Record, true) => $"{Metric(new MetricCode(line.Text))}纪录撤回",
            (PointCause.Kudos, false) => $"{line.Text}的表扬",
            (PointCause.Kudos, true) => $"{line.Text}的表扬撤回",
            (_, true) => $"兑换{line.Text}",
            _ => $"退回{line.Text}",
        };
        return $"{line.Amount:+#;-#;0} {what}({day})";
    }

    public string PointRules(PointRules rules) =>
        $"⭐ 徽章 {rules.Badge} 分(徽章上写了分数的按写的)· 个人纪录 {rules.Record} 分 · 收到表扬 {rules.Kudos} 分。撤销上报会一起撤回。";

    public string RewardPreview(string name, int price, int? stock, Reward? same) =>
        $"🎁 上架“{name}”:{price} 分,{(stock is { } pieces ? $"{pieces} 份" : "不限量")}。{(same is null ? "" : $"替换原来的({same.Price} 分)。")}还没有改动。";

    public string RewardChangePreview(string name, (int Price, int? Left) before, (int Price, int? Left) after) =>
        $"✏️ {name}:{Offer(before)} → {Offer(after)}。已经申请的按原来的分。还没有改动。";

    public string RewardChangeHow(string name, int highest, int most) => $"{name}的分数要在 1 到 {highest} 之间,份数最多 {most}。换完了不再上,说“下架 {name}”。没有改动。";

    public string RewardIsUnlimited(string name) => $"{name}本来就不限量,不用补。要限量说“{name}库存改成10份”。没有改动。";

    private static string Offer((int Price, int? Left) offer) => $"{offer.Price} 分,{(offer.Left is { } left ? $"剩 {left} 份" : "不限量")}";

    public string RewardAdded(string name, int price) => $"🎁 上架了:{name},{price} 分。";

    public string RewardRemovePreview(string name) => $"下架“{name}”?已经申请的照常处理。还没有改动。";

    public string RewardRemoved(string name) => $"下架了:{name}。";

    public string NoSuchReward(string name, IReadOnlyList<string> known) =>
        $"商城里没有“{name}”。{(known.Count == 0 ? "" : $"现有:{List(known)}。")}没有改动。";

    public string TooManyRewards(int most) => $"最多 {most} 种奖品,先下架一种。没有改动。";

    public string StoreTitle(PointBalance balance) => $"🎁 积分商城 · 你有 {balance.Points} 分";

    public string OfferLine(string name, int price, int? left) => $"{name} · {price} 分{left switch { null => "", 0 => " · 换完了", var n => $" · 剩 {n} 份" }}";

    public string MoreOffers(int count) => $"还有 {count} 种";

    public string RedeemCommand(string name) => $"兑换 {name}";

    public string RedeemHow(string example) => $"兑换哪个?例如“兑换 {example}”。说“积分商城”看全部。";

    public string TooFewPoints(string name, int price, PointBalance balance) => $"{name}要 {price} 分,你有 {balance.Points} 分,还差 {price - balance.Points + balance.Owed} 分。没有兑换。";

    public string SoldOut(string name) => $"{name}换完了,没有兑换,积分没有动。";

    public string Reserved(Redemption wish, string approver, PointBalance balance) =>
        $"🎁 已申请{wish.Name},{wish.Price} 分先留着,等{approver}同意。还剩 {balance.Points} 分。";

    public string RedemptionAsks(string name, Redemption wish) => $"🎁 {name}想用 {wish.Price} 分兑换{wish.Name},同意吗?";

    public string RedemptionDecided(Redemption wish, string name, bool isOwn) => wish.State switch
    {
        RedemptionState.Approved => $"✅ 同意了{name}兑换{wish.Name},已告诉{name}。",
        RedemptionState.Declined => $"没有同意{name}兑换{wish.Name},{wish.Price} 分退回,已告诉{name}。",
        _ => isOwn ? $"↩️ 不换{wish.Name}了,{wish.Price} 分退回。" : $"↩️ {wish.Name}不换了。",
    };

    public string RedemptionWasDecided(Redemption wish) => $"这个申请已经处理过了:{StateName(wish.State)}。没有改动。";

    public string RedemptionNotCovered(Redemption wish, int owed) => $"积分不够了:申请之后有积分被撤回,还差 {owed} 分。可以不同意,或等补上再同意。没有改动。";

    public string MoreRedemptions(int count) => $"还有 {count} 个申请,处理完这些再说“兑换申请”。";

    public string RedemptionWithdrawn(string name, string reward) => $"↩️ {name}不换{reward}了,不用处理。";

    public string RedemptionAnswered(string by, Redemption wish) => wish.State == RedemptionState.Approved
        ? $"🎉 {by}同意了:{wish.Name}是你的了!" : $"{by}没有同意兑换{wish.Name},{wish.Price} 分已退回。";

    public string RedemptionLine(Redemption wish, string day) => $"{wish.Name} · {wish.Price} 分 · {StateName(wish.State)}({day})";

    private static string StateName(RedemptionState state) => state switch
    {
        RedemptionState.Reserved => "等审批",
        RedemptionState.Approved => "已同意",
        RedemptionState.Declined => "没有同意",
        _ => "已撤回",
    };
}
