using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string HowManyOfWhat => "报的是什么、多少?例如“拜访2家”。";

    public string NotSure => "这条我拿不准,没有记录。换个说法,例如“拜访2家”“撤销”。";

    public string RecordAgain => "再记一次";

    public string DoNotRecord => "不用记";

    public string LeftOut => "好,没有记录。";

    public string QuestionIsOver => "这个问题已经过去了,没有改动。直接再报一次就行。";

    public string NotAReport => "👂 这句我没有记录。要上报的话,说“拜访2家”这样的就行。";

    public string Stranger => "我还不认识你。请主管给你一个邀请码,然后发“加入 邀请码”给我。";

    public string BadCode => "这个邀请码不对,或者已经用过、过期了。请主管再给一个。";

    public string InviteIsForManagers => "邀请同事由主管来做。";

    public string UnknownButton => "这个按钮我不认识,没有改动。可以直接打字,例如“我的任务”。";

    public string StaleButton => "这张卡片已过期(内容后来变过),没有改动。";

    public string NotYourButton => "这个按钮是给别人的,没有改动。";

    public string TextTooLong => "这条太长了,我没有读,也没有记录。请把要报的写成几行再发。";

    public string StoreIsAway => "我现在存不下东西,这条没有记录。一分钟后再发一次就好。";

    public string LanguageChosen => "好,以后用中文。";

    public string HowMany(MetricCode metric) => $"{Metric(metric)}具体是多少?直接回数字就行。";

    public string WhichMetric(decimal quantity) => $"{quantity.ToString("0.##", Culture)} 个什么?例如“拜访{quantity.ToString("0.##", Culture)}家”。";

    public string WhichDay(MetricCode? metric, decimal? quantity) =>
        $"是哪几天的?按天报给我,例如“周一拜访2家,周二拜访3家”。{(metric is { } m && quantity is { } q ? $"({Metric(m)} {q.ToString("0.##", Culture)} 还没记)" : "")}";

    public string WhichFigure(IReadOnlyList<ActivityEntry> figures) =>
        $"改哪一项?这条有:{List(figures.Select(f => $"{Metric(f.Metric)} {Amount(f.Metric, f.Amount)}"))}。例如“{Metric(figures[0].Metric)}改成2”。";

    public string ChangeTo(IReadOnlyList<ActivityEntry> figures) => figures is [var one]
        ? $"{Metric(one.Metric)}现在是 {Amount(one.Metric, one.Amount)},改成多少?直接回数字就行。"
        : WhichFigure(figures);

    public string Again(MetricCode metric, IReadOnlyList<string> customers, DateOnly day, DateOnly today) =>
        $"{Day(day, today)}已经记过{Metric(metric)}{List(customers)}了,是又一次吗?现在还没有记。";

    public string Joined(string name, string? team) =>
        team is null ? $"👋 {name},欢迎!说“帮助”看看我能做什么。" : $"👋 {name},欢迎加入{team}!报一句就行,例如“拜访2家,打了10个电话”。";

    public string InviteHow(IReadOnlyList<string> teams) =>
        teams.Count == 0 ? "你还没有带团队,没法邀请。" : $"邀请谁、到哪个组?例如“邀请 张三 到 {teams[0]}”。";

    public string Invited(string name, string team, string code, DateOnly until) =>
        $"✉️ {name}的邀请码({team}):{code}。请{name}给我发“加入 {code}”,{until.Month}月{until.Day}日前有效,只能用一次。";

    public string CannotReportFor(string name) => $"没有记录:替{name}报数只有主管可以。报你自己的,不用写名字。";

    public string NoSuchPerson(string name) => $"没有记录:没找到“{name}”。报你自己的,不用写名字。";

    public string SeveralPeople(string name, IReadOnlyList<string> names) => $"没有记录:“{name}”可能是{List(names)},请写全名。";

    public string NotYet(Intent intent) => intent switch
    {
        Intent.Incentive => "奖金这句我没看懂。可以说“我的奖金”“如果再签10万呢”,主管可以说“李娜的奖金”。积分和徽章说“我的积分”“我的徽章”“荣誉榜”。",
        Intent.SetTarget => "这句目标我没看懂,没有改动。一次说一个,例如“华东组本季度目标300万”。",
        Intent.Assign => "这件事派给谁、什么时候要,我没看懂,没有任何改动。例如“李娜 本月完成产品培训”“给李娜本月定20家新客户”。",
        Intent.StartContest => "想发起 PK,请说谁和谁、比什么,例如“发起PK:华东组 vs 华南组 比本周拜访”。没有任何改动。",
        _ => "提醒的时间我还改不了,没有改动。做完的那天我不会提醒。",
    };
}
