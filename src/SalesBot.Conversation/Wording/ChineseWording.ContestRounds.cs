using SalesBot.Application.Contests;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string DaysLeft(int days) => days <= 1 ? "今天最后一天" : $"还有 {days} 天";

    public string NoPastContestOf(MetricCode metric) => $"这段时间没有结束的{Metric(metric)} PK。说“PK历史”看所有结束的。";
    public string NobodyChallenges => "没有等你回应的挑战。想比一场,说“挑战李娜 本周电话”就行。";

    public string RoundsTake(int rounds, int roundDays) => $"⚠️ 要打 {rounds} 轮,{RoundLength(roundDays)}一轮,共 {rounds * roundDays} 天,比你说的日子长。";

    public string RoundLength(int days) => days switch
    {
        1 => "每天",
        7 => "每周",
        _ => $"每 {days} 天",
    };

    public string HeadStart(MetricCode metric, long amount) => $"含让 {Amount(metric, amount)}";
    public string InRound(int number, string figure) => $"第 {number} 轮 {figure}";

    public string RoundRuns(int number, DateOnly lastDay, DateOnly today, IReadOnlyList<string> last, string figure) =>
        $"第 {number} 轮进行中({Day(lastDay, today)}结束):{(last.Count == 0 ? "大家打平" : $"目前最后是{List(last)}({figure})")}";

    public string MatchRuns(int number, DateOnly lastDay, DateOnly today, IReadOnlyList<(string Name, string Figure)> sides) => sides is [var only]
        ? $"第 {number} 轮({Day(lastDay, today)}结束):{only.Name}轮空"
        : $"第 {number} 轮进行中({Day(lastDay, today)}结束):{string.Join(" vs ", sides.Select(side => $"{side.Name} {side.Figure}"))}";

    public string RoundOut(int number, IReadOnlyList<string> names) => $"第 {number} 轮:{List(names)}出局";

    public string RoundCorrected(int number, MetricCode metric, string name, long change, bool endsOtherwise) =>
        $"第 {number} 轮结束后更正:{name} {(change > 0 ? "+" : "−")}{Amount(metric, Math.Abs(change))},{(endsOtherwise ? "现在算结果会变,这一轮仍以结束时为准" : "不影响这一轮的结果")}";

    private string Given(ContestView view) => view.Contest.Rules.HeadStarts.Index().Where(start => start.Item != 0).ToList() is { Count: > 0 } given
        ? $",让数:{List(given.Select(start => $"{view.Names[start.Index]} +{Amount(view.Contest.Metric, start.Item)}"))}" : "";
}
