using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string HallOfFame => "名人堂";

    public string HonourRoll => "荣誉榜";

    public string HallTitle(string team) => $"🏛 {team}名人堂:历届冠军";

    public string HallLine(Period period, IReadOnlyList<(MetricCode Metric, IReadOnlyList<string> Names, long Amount)> best, DateOnly today) =>
        $"{In(period, today)}:{string.Join(";", best.Select(one => ChampionLine(one.Metric, one.Names, one.Amount)))}";

    public string ChampionLine(MetricCode metric, IReadOnlyList<string> names, long amount) => $"{Metric(metric)} {List(names)} {Amount(metric, amount)}";

    public string ChampionsTitle(string team, Period period, DateOnly today) => $"🏆 {team}{In(period, today)}冠军";

    public string HallIsFrozen => "按当期结束时的成绩定,之后补报、更正都不改。";

    public string HallIsEmpty(string team) => $"{team}那段时间还没有成绩,没有冠军。";

    public string AwardsTitle => "🏅 奖项有这些";

    public string AwardsList => "徽章(达标、连续上报等自动发)、进步最大、新人王、最乐于助人(荣誉榜)、每月和每季冠军(名人堂)、同事表扬和积分。发钱的看“奖励规则”,自己的看“我的徽章”“我的奖金”。";
}
