using SalesBot.Application.Honours;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Honours;
using SalesBot.Domain.Nudges;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string BadgeList => "徽章列表";

    public string NoBadgesYet => "还没有徽章。说“徽章列表”看看怎么得。";

    public string NoBadgesDefined => "还没有设徽章。主管说“新增徽章 电话达人 一周电话100”就能设一个。";

    public string NoRecords => "还没有记录,报一次数就有了。";

    public string NoTeamOfHonours => "你还没有加入团队,看不到团队的荣誉。";

    public string RecordMetric => "指标";

    public string ImprovedRule => "和上期同样多的工作日比;上期至少 3,且不低于大家平均的一半。";

    public string HonourRulesAreForManagers => "徽章、奖品和积分规则由主管来定。没有改动。";

    public string BadgeHow => "没看懂徽章怎么得,还没有设。例如“新增徽章 电话达人 一周电话100”或“新增徽章 全勤 连续上报5天”。";

    public string HonourChangeIsOver => "已经不在了,没有改动。";

    public string BadgesOfTitle(string name, int kinds, int held) => kinds == held ? $"🏅 {name}的徽章 {kinds} 枚" : $"🏅 {name}的徽章 {kinds} 种,共 {held} 枚";

    public string NoBadgesOf(string name) => $"{name}还没有徽章。说“徽章列表”看看怎么得。";

    public string NoSuchColleague(string name) => $"公司里没有叫“{name}”的同事。请写全名再问一次。";

    public string MyBadgesTitle(int kinds, int held) => kinds == held ? $"🏅 我的徽章 {kinds} 枚" : $"🏅 我的徽章 {kinds} 种,共 {held} 枚";

    public string BadgeHeld(Honour latest, int times, DateOnly today)
    {
        var when = latest.Metric is null ? $"{Day(latest.End, today)},连续 {latest.Value} 天"
            : $"{In(new Period(latest.Period, new DateRange(latest.Start, latest.End)), today)}{Metric(latest.Metric.Value)} {Amount(latest.Metric.Value, latest.Value)}";
        return $"{latest.Name}{(times > 1 ? $" ×{times}" : "")}({when})";
    }

    public string BadgeAsked(Honour honour) => honour.Metric is { } metric
        ? $"要求:{PeriodWord(honour.Period)}{Metric(metric)}满 {Amount(metric, honour.Before)}" : $"要求:连续 {honour.Before} 个工作日,来自这些天的上报:";

    public string StreakDayLine(StreakDay day, DateOnly today) =>
        $"{Day(day.Day, today)} {(day.Done.Count == 0 ? "报了“没有”" : string.Join(" · ", day.Done.Select(sum => Counted(sum.Metric, sum.Amount))))}";

    public string EarlierDays(int count, DateOnly first, DateOnly today) => $"更早还有 {count} 天,从{Day(first, today)}起";

    public string BadgeNotHeld(string name, IReadOnlyList<string> held) => $"你没有叫“{name}”的徽章。你有:{List(held)}。";

    public string RecordNamed(RecordLine record, DateOnly today) => $"{Metric(record.Metric)}{BestOf(record.Best.Period.Kind)}:{RecordCell(record.Metric, record.Best, today)}";

    public string MoreBadges(int count) => $"还有 {count} 种";

    public string BadgesTitle(int count) => $"🏅 现有徽章 {count} 种";

    public string BadgeLine(Badge badge) => $"{badge.Name}:{ReasonOf(badge)}{(badge.Points is { } points ? $",{points} 分" : "")}";

    public string RecordsTitle(string? team) => team is null ? "📈 我的纪录" : $"📈 {team}的纪录";

    public string BestOf(PeriodKind kind) => kind switch { PeriodKind.Day => "最佳一天", PeriodKind.Week => "最佳一周", _ => "最佳一月" };

    public string RecordCell(MetricCode metric, Best best, DateOnly today) => $"{Amount(metric, best.Value)}({In(best.Period, today)})";

    public string Streaks(PersonStreaks streaks, DateOnly today)
    {
        var reporting = streaks.Reporting.Length == 0 ? "上报还没有连续天数"
            : $"连续上报 {streaks.Reporting.Length} 个工作日(从{Day(streaks.Reporting.Start!.Value, today)}起)";
        var targets = streaks.Targets.Length == 0 ? "" : $",每日目标连续达标 {streaks.Targets.Length} 天";
        var best = streaks.LongestReporting.Length > streaks.Reporting.Length ? $"最长 {streaks.LongestReporting.Length} 天。" : "";
        var today1 = streaks.NeedsToday ? "今天还没报,报一次就接上。" : "";
        return $"🔥 {reporting}{targets}。{best}{today1}";
    }

    public string StandoutsTitle(HonourWish.StandoutKind kind, string period) => kind switch
    {
        HonourWish.StandoutKind.Improved => $"📈 {period}进步最大",
        HonourWish.StandoutKind.Rookie => $"🌱 {period}新人王",
        HonourWish.StandoutKind.Helper => $"🤝 {period}最乐于助人",
        _ => $"🌟 {period}荣誉榜",
    };

    public string NobodyStandsOut(HonourWish.StandoutKind kind, string period) => kind switch
    {
        HonourWish.StandoutKind.Improved => $"{period}还没有比上期进步的(上期至少 3,且不低于平均的一半才算)。",
        HonourWish.StandoutKind.Rookie => $"{period}没有入职 {ReadStandouts.RookieDays} 天内、报过数的新人。",
        HonourWish.StandoutKind.Helper => $"{period}还没有人帮过忙或收到表扬。说“表扬 李娜 帮我拿下华为”就能表扬同事。",
        _ => $"{period}的荣誉榜还是空的。",
    };

    public string Improved(Improvement<Improver> one, int place) => $"{place} {Gain(one)}";

    public string RookieLine(Rookie one, int place) => $"{place} {Newcomer(one)}";

    public string HelperLine(Helpful one, int place) => $"{place} {Help(one)}";

    public string TopImproved(Improvement<Improver> one) => $"📈 进步最大:{Gain(one)}";

    public string TopRookie(Rookie one) => $"🌱 新人王:{Newcomer(one)}";

    public string TopHelper(Helpful one) => $"🤝 最乐于助人:{Help(one)}";

    public string Honoured(NudgeFacts facts, int variant)
    {
        if ((HonourSort)facts.Step == HonourSort.Record)
        {
            var best = $"{RecordPeriod(facts)}{Metric(facts.Metric)} {Amount(facts.Metric, facts.Done)}";
            return (variant % 2) == 0 ? $"🏆 个人新纪录:{best},原来最好是 {Amount(facts.Metric, facts.Target)}。" : $"🏆 破纪录了!{best},超过了之前的 {Amount(facts.Metric, facts.Target)}。";
        }

        var why = (HonourSort)facts.Step switch
        {
            HonourSort.ReportStreakBadge => $"连续上报 {facts.Done} 个工作日",
            HonourSort.TargetStreakBadge => $"每日目标连续达标 {facts.Done} 天",
            _ => $"{RecordPeriod(facts)}{Metric(facts.Metric)} {Amount(facts.Metric, facts.Done)}",
        };
        return (variant % 2) == 0 ? $"🏅 得到徽章“{facts.Name}”:{why}。" : $"🏅 恭喜拿到“{facts.Name}”:{why}!";
    }

    public string NoLongerHonoured(NudgeFacts facts) => (HonourSort)facts.Step == HonourSort.Record
        ? $"↩️ 已更正:记录撤回或改过后,{RecordPeriod(facts)}{Metric(facts.Metric)} {Amount(facts.Metric, facts.Done)}不再是你的个人纪录,最好仍是 {Amount(facts.Metric, facts.Target)}。"
        : $"↩️ 已更正:记录撤回或改过后,徽章“{facts.Name}”收回了,相应的积分也退回。再达到就会重新发。";

    public string MyBadgesCommand(NudgeFacts facts) => (HonourSort)facts.Step == HonourSort.Record ? "我的纪录" : "我的徽章";

    public string TeamRecord(string team, NudgeFacts facts, bool isTakenBack)
    {
        var best = $"{RecordPeriod(facts)}{Metric(facts.Metric)} {Amount(facts.Metric, facts.Done)}";
        return isTakenBack ? $"↩️ 已更正:{team}的{best}还不是纪录,最好仍是 {Amount(facts.Metric, facts.Target)}。"
            : $"🏆 {team}新纪录:{best},原来最好是 {Amount(facts.Metric, facts.Target)}。大家一起的!";
    }

    public string TooManyPoints(int most) => $"一次最多 {most} 分。没有改动。";

    public string TooManyBadges(int most) => $"最多 {most} 种徽章,先删一种再加。没有改动。";

    public string HonourNameTooLong(int most) => $"名字最多 {most} 个字,短一点再说一次。没有改动。";

    public string BadgePreview(Badge badge, int points, Badge? same) =>
        $"🏅 徽章“{badge.Name}”:{ReasonOf(badge)},得 {points} 分,从{Now(badge)}算起。{(same is null ? "" : $"原来的“{same.Name}”({ReasonOf(same)})不再发,已得的保留。")}还没有改动。";

    public string BadgeAdded(string name) => $"🏅 设好了:“{name}”。";

    public string BadgeRemovePreview(string name) => $"不再发徽章“{name}”?已经得到的都保留。还没有改动。";

    public string BadgeRemoved(string name) => $"不再发徽章“{name}”了,已得的保留。";

    public string NoSuchBadge(string name, IReadOnlyList<string> known) =>
        $"没有叫“{name}”的徽章,没有改动。{(known.Count == 0 ? "" : $"现有:{List(known)}。")}";

    public string PointsPreview(PointCause cause, int before, int points) => $"{CauseName(cause)}从 {before} 分改成 {points} 分?已经给的不变。还没有改动。";

    public string PointsSet(PointCause cause, int points) => $"好,{CauseName(cause)}从现在起 {points} 分。";

    private static string CauseName(PointCause cause) => cause switch { PointCause.Badge => "每枚徽章", PointCause.Record => "每次个人纪录", _ => "每次收到表扬" };

    private static string Now(Badge badge) => badge.Rule == BadgeRule.Amount ? PeriodName(badge.Period) : "今天";

    private static string RecordPeriod(NudgeFacts facts) => facts.Period switch { PeriodKind.Day => "单日", PeriodKind.Week => "单周", PeriodKind.Quarter => "单季", _ => "单月" };

    private static string PeriodWord(PeriodKind kind) => kind switch { PeriodKind.Day => "一天", PeriodKind.Week => "一周", PeriodKind.Quarter => "一季", _ => "一个月" };

    private string ReasonOf(Badge badge) => badge.Rule switch
    {
        BadgeRule.ReportStreak => $"连续上报 {badge.Amount} 个工作日",
        BadgeRule.TargetStreak => $"每日目标连续达标 {badge.Amount} 天",
        _ => $"{PeriodWord(badge.Period)}{Metric(badge.Metric!.Value)}满 {Amount(badge.Metric.Value, badge.Amount)}",
    };

    private string Gain(Improvement<Improver> one) =>
        $"{one.Who.Person.Name} {Metric(one.Who.Metric)} {Amount(one.Who.Metric, one.Before)} → {Amount(one.Who.Metric, one.Now)}(+{one.Percent}%)";

    private string Newcomer(Rookie one) => $"{one.Person.Name} {Metric(one.Metric)} {Amount(one.Metric, one.Amount)}";

    private static string Help(Helpful one) => (one.Helped, one.Praised) switch
    {
        (0, var praised) => $"{one.Person.Name} 收到 {praised} 次表扬",
        (var helped, 0) => $"{one.Person.Name} 接了 {helped} 个求助",
        var (helped, praised) => $"{one.Person.Name} 接了 {helped} 个求助,收到 {praised} 次表扬",
    };
}
