using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording
{
    public string CommentsAreOnTasks => $"留言要挂在任务或项目上,对方才收得到。{CommentHow}没有发出去,也没有记录。";

    public string CommentHow => "这样写:“评论A项目:客户要再降5%”,或“评论李娜的电话:试试上午打”。对方会单独收到,可以直接回复。";

    public string CommentIsNotForYou => "这条评论不在你能看的范围里,没有发出去。可以找任务负责人的主管。";

    public string Reply => "回复";

    public string TaskName(string? owner, string? project, MetricCode? metric) =>
        project ?? $"{(owner is null ? "" : $"{owner}的")}{(metric is { } code ? Metric(code) : "项目")}";

    public string CommentSaid(string task, IReadOnlyList<string> told) => $"💬 已转给{string.Join("、", told)}(关于{task})。";

    public string CommentKept(string task) => $"💬 记在{task}下了;还没有主管,暂时没人收到。";

    public string CommentTooLong(int most, int written) => $"评论最长 {most} 个字,这条有 {written} 个,没有发出去。分几条写吧。";

    public string CommentReplyHow(string task) => $"想说什么(关于{task})?直接写,我转过去;不说了就回“算了”。";

    public string CommentOnWhat(string written, IReadOnlyList<string> projects) =>
        $"没找到“{written}”这个项目或任务,没有发出去。{(projects.Count == 0 ? "" : $"项目有:{string.Join("、", projects)}。")}{CommentHow}";

    public string CommentOnWhich(IReadOnlyList<string> tasks) => $"同名的有几个:{string.Join("、", tasks)}。连名字一起写,比如“评论{tasks[0]}:…”。没有发出去。";

    public string CommentOnOthers(string name) => $"{name}的任务只有本人和主管能评论,没有发出去。";

    public string Commented(string by, string task, string text) => $"💬 {by}评论了{task}:{text}";

    public string CommentsTitle(string task, int count) => $"💬 {task}的评论({count} 条)";

    public string NoComments(string task) => $"{task}还没有评论。写“评论{task}:…”,对方会收到。";

    public string CommentLine(string day, string by, string text) => $"{day} {by}:{text}";
}
