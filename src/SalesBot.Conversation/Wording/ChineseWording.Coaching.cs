using SalesBot.Application.Coaching;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Coaching;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string TakeHelp => "我来处理";

    public string ReplyHelp => "回复";

    public string CloseHelp => "已解决";

    public string NotForManager => "不用";

    public string HelpNobody => "现在没有主管可以转告,没有发出。请管理员先给你的组指定主管。";

    public string HelpNone => "现在没有未解决的求助 👍";

    public string HelpWhichSolved => "是哪一件解决了?点它后面的按钮就行。";

    public string OneOnOneIsForManagers => "1对1 由主管来约。你可以说“我的1对1”,看和主管约定的事。";

    public string OneOnOneHow => "和谁 1对1?例如“和张三1对1”。";

    public string AgendaNoGap => "近四周每个工作日都有上报 👍";

    public string AgendaNoItems => "还没有约定过事项。";

    public string ItemNoteHow => "记什么、给谁?例如“1对1 记一条:张三下周约3家老客户”。";

    public string ItemsNone => "没有未完成的 1对1 事项。";

    public string TellManager(string manager) => $"告诉{manager}";

    public string HelpAsk(string topic, string manager) =>
        topic.Length == 0 ? $"卡在哪儿了?说“卡住了:价格审批”这样,我就转给{manager}。" : $"要我把“{topic}”转给{manager}吗?现在还没有发。";

    public string HelpSent(string topic, string manager) => $"🙋 已转给{manager}:{topic}。有进展我马上告诉你。";

    public string HelpSentBefore(string topic, string manager) => $"“{topic}”已经在{manager}那里了,还没解决,没有重复发。";

    public string HelpAsked(string asker, string topic) => $"🙋 {asker}卡住了:{topic}";

    public string HelpWaits(string asker, string topic) => $"⏳ {asker}还在等你:{topic}";

    public string HelpTaken(string helper, string topic) => $"👌 {helper}接手了:{topic}";

    public string HelpTakenByMe(string asker, string topic) => $"👌 你接手了{asker}的求助:{topic}";

    public string HelpReplied(string from, string text) => $"💬 {from}:{text}";

    public string HelpAbout(string topic) => $"关于“{topic}”";

    public string HelpReplyHow(string to, string topic) => $"想对{to}说什么(关于“{topic}”)?直接写,我转过去。";

    public string HelpReplySent(string to) => $"💬 已转给{to}。";

    public string HelpClosed(string by, string topic) => $"✅ {by}标记已解决:{topic}";

    public string HelpClosedByMe(string topic, string other) => $"✅ 已解决:{topic}。{other}也会看到。";

    public string HelpIsClosed(string topic) => $"“{topic}”已经解决了,没有改动。";

    public string HelpIsTaken(string topic) => $"“{topic}”已经有人接手了,没有改动。";

    public string HelpTitle(int open) => $"🙋 未解决的求助:{open} 件";

    public string HelpLine(string asker, string topic, int days, bool isTaken) =>
        $"{asker}:{topic}({(days == 0 ? "今天" : $"{days} 天")}{(isTaken ? ",处理中" : ",待接手")})";

    public string Missed(int days, int variant) => (variant % 3) switch
    {
        0 => $"好几天没听到你的消息了({days} 个工作日),一切还好吗?补一句就行,例如“昨天拜访2家”。",
        1 => $"有 {days} 个工作日没收到你的上报了。忙归忙,一句话就够,我来记。卡住了也可以告诉我。",
        _ => $"想你了:{days} 个工作日没上报。要是卡在哪儿,说“卡住了:…”,我转给主管。",
    };

    public string SilentTitle(string team, SilenceStep step, int count) => $"🔕 {team}:{count} 人连续没有上报";

    public string SilentLine(string rep, int days, DateOnly since) => $"{rep}:{days} 个工作日没上报(上次是{since.Month}月{since.Day}日)";

    public string SilentHint(SilenceStep step) => step == SilenceStep.Manager
        ? "我已经私下问候过本人,只告诉了你。聊一句可能比催一句管用。"
        : "本人和主管都已经私下提醒过。只告诉了你。";

    public string StepsAreForManagers => "没上报几天后跟进,由主管来定。";

    public string StepsHow(IReadOnlyList<string> teams) =>
        teams.Count == 0 ? "你还没有带团队。" : $"哪个组、几天后?例如“没上报跟进 {teams[0]} 2/3/5”(本人/主管/上级,0 表示不跟进)。现在没有改动。";

    public string StepsSet(string team, SilenceSteps steps) => steps == SilenceSteps.None
        ? $"好,{team}不再跟进没上报的人。"
        : $"好,{team}没上报:{Step(steps.Rep, "问候本人")}、{Step(steps.Manager, "告诉主管")}、{Step(steps.Above, "告诉上级")}。";

    public string OneOnOneInPrivate => "1对1 的内容只在私聊里看。私聊我说一遍就行。";

    public string WhichPerson(string name, IReadOnlyList<string> names) => $"“{name}”可能是{List(names)},请写全名。";

    public string OneOnOneNotMember(string name) => $"{name}不在你带的组里,没法约 1对1。";

    public string OneOnOneTalk(string rep) => $"约{rep}聊聊";

    public string OneOnOneCommand(string rep) => $"和{rep}1对1";

    public string AgendaTitle(string rep, DateOnly? lastMet, DateOnly today) =>
        $"🤝 和{rep}的 1对1{(lastMet is { } day ? $"(上次:{Day(day, today)})" : "(第一次)")}";

    public string AgendaTrend(MetricCode metric, long recent, decimal usual) =>
        $"{Metric(metric)}近 7 天 {Amount(metric, recent)},前四周平均每周 {PerHead(metric, usual)}{(recent > usual ? " ↑" : recent < usual ? " ↓" : "")}";

    public string AgendaGap(DateOnly first, DateOnly last, int days) => days == 1
        ? $"近四周最长空档:{first.Month}月{first.Day}日,1 个工作日没上报"
        : $"近四周最长空档:{first.Month}月{first.Day}日–{last.Month}月{last.Day}日,{days} 个工作日没上报";

    public string AgendaPlans(int kept, int all, IReadOnlyList<PlanOutcome> missed) =>
        $"近四周的计划:{all} 条做到 {kept} 条{(missed.Count == 0 ? "" : $";没做到:{List(missed.Select(m => $"{m.Plan.Day!.Value.Month}月{m.Plan.Day.Value.Day}日{Metric(m.Plan.Metric)} {Amount(m.Plan.Metric, m.Done)}/{Amount(m.Plan.Metric, m.Plan.Amount)}"))}")}";

    public string AgendaHelp(string topic) => $"🙋 求助未解决:{topic}";

    public string AgendaItem(string text, DateOnly agreedOn, bool isDone) => $"{(isDone ? "✅" : "⬜")} {text}({agreedOn.Month}月{agreedOn.Day}日约定)";

    public string AgendaNoteHow(string rep) => $"记约定:说“1对1 记一条:{rep}…”。";

    public string ItemNoted(string rep, string text) => $"📌 已记给{rep}:{text}。下次 1对1 会再提起,{rep}也看得到。";

    public string ItemAgreed(string manager, string text) => $"📌 和{manager}约定:{text}";

    public string ItemDone(string text) => $"✅ 完成:{text}";

    public string ItemDoneBy(string by, string text) => $"✅ {by}完成了:{text}";

    public string ItemWasDone(string text) => $"“{text}”之前就完成了,没有改动。";

    public string ItemsTitle(int open) => $"📌 1对1 未完成:{open} 项";

    public string Finish(int number) => $"完成 {number}";

    private static string Step(int days, string what) => days == 0 ? $"不{what}" : $"{days} 个工作日后{what}";
}
