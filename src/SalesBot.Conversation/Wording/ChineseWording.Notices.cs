using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string WelcomeGroup => "👋 大家好,我是 SalesBot。在这里 @我 报一句就行,例如“@SalesBot 拜访2家”。周榜和 PK 战况会发到这个群。";

    public string StillMissing(IReadOnlyList<(TaskState Task, long Amount)> missing, int variant)
    {
        var what = List(missing.Select(m => Counted(m.Task.Target.Metric, m.Amount)));
        return (variant % 4) switch
        {
            0 => $"还差 {what}。",
            1 => $"收工前看一眼:还差 {what}。",
            2 => $"今天就剩 {what},还差一点点。",
            _ => $"还差 {what},做完点一下就行。",
        };
    }

    public string AllDone(IReadOnlyList<TaskState> tasks, DateOnly today) =>
        $"✅ {string.Join(" · ", tasks.Select(t => $"{Metric(t.Target.Metric)} {Amount(t.Target.Metric, t.Pace.Done)}/{Amount(t.Target.Metric, t.Pace.Target)}"))},收工!";

    public string LogButton(MetricCode metric, long amount) => $"+{Amount(metric, amount)} {Metric(metric)}";

    public string DigestTitle(string team, int reported, int members, DateOnly day) => $"📋 {team}{day.Month}月{day.Day}日:上报 {reported}/{members}";

    public string WeeklyBoardTitle(string team, MetricCode metric, Period period, DateOnly today) => $"🏆 {team}{In(period, today)}{Metric(metric)}榜";

    public string WeeklyBoardRule(Period period, DateOnly today) =>
        $"并列同名次,后面的名次顺延;统计 {period.Range.Start.Month}月{period.Range.Start.Day}日–{period.Range.End.Month}月{period.Range.End.Day}日,{(today > period.Range.End ? "截至周日 24:00" : "截至现在")}。";

    public string Welcome(string? name, string? team) =>
        $"👋 {name ?? "你好"},我是 SalesBot{(team is null ? "" : $",你在{team}")}。做了什么说一句就行,我来记、来算。";

    public IReadOnlyList<string> Examples(Role role) => role == Role.Rep
        ? ["拜访了3个客户,打了20个电话", "我的任务", "本周拜访榜"]
        : ["今天谁没报", "本周拜访榜", "PK"];

    public string HelpTitle(Role role) => role == Role.Rep ? "做了什么,说一句就行。点一下试试:" : "想看团队,问一句就行。点一下试试:";

    public string HelpText(Role role) => role == Role.Rep
        ? "报错了说“撤销”或“不对,是2家”,也可以直接改、删你那条消息。请假说“明天上午请假”。还能问:我的进度、我今天的记录、排行榜、PK、我的项目。卡住了说“卡住了:价格审批”,主管会看到;提醒怎么发说“提醒设置”。"
        : "还可以:邀请同事(“邀请 张三”)、看 PK、替组员报数、请假(“张三今天拜访了2家”“张三明天请假”)、定放假(“12月31号放假”)、定目标(“给华东组本月定20家新客户”)、看谁要帮忙(“谁需要帮助”)、准备 1对1(“和张三1对1”)、改定时(“有哪些定时”)。每天会收到团队简报。";

    public string HelpMore(Role role) => role == Role.Rep
        ? "还有:“我的排名”“我的奖金”“我的徽章”“我的积分”“积分商城”;“这个月能完成多少”看预测,“行动地图”看怎么完成;一起签的单说“签单10万 和周凯对半”;同事帮了忙说“表扬 李娜 帮我拿下华为”;要图片说“把本周拜访榜发成图片”。"
        : "还有:“生成本月清单”“阶段 成长期”派任务,“下个月签单定多少合适”“本季度100万怎么完成”定目标,“本月签单完成率榜”“荣誉榜”看榜,“把本周拜访榜发成图片”发图,“奖励规则”“结算11月奖金”管奖金,“新增徽章 电话达人 一周电话100”,“组织架构”。";
}
