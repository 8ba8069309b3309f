using System.Globalization;
using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Projects;

namespace SalesBot.Conversation.Understanding.Projects;

/// <summary>Reads what is asked of one project, and how far one has come in percent.</summary>
internal static class ProjectFacts
{
    private static readonly PhraseList HistoryTails =
        ["的历史记录", "的历史", "历史记录", "历史", "的进展记录", "进展记录", "的变更记录", "的阶段记录", "到哪一步了", "到什么阶段了", "在什么阶段", "'s history", "history", "'s stages"];

    // What may be asked of anything else as well.
    private static readonly PhraseList StateTails = ["的进展情况", "的进展", "的进度", "进展情况", "进展如何", "进展怎么样", "怎么样了", "到哪了", "走到哪了", "进展", "进度", "'s progress", "'s status"];
    private static readonly PhraseList HistoryHeads = ["show me the history of", "show the history of", "the history of", "history of", "what stage is"];
    private static readonly PhraseList StateHeads = ["progress of", "status of", "how far is", "how is", "how's"];
    private static readonly PhraseList Named = ["项目", "project"];
    private static readonly PhraseList Leads = ["看看", "看一下", "看", "查一下", "查", "show me", "show", "project"];
    private static readonly PhraseList Ends = ["了", "啦", "done", "complete", "completed", "finished", "now"];
    private static readonly PhraseList Marks = ["?", ".", "。", "!", "吗", "呢"];
    private static readonly PhraseList Percent = ["%"];
    private static readonly PhraseList LooseEnds = ["at", "in", "going"];
    private static readonly PhraseList Reaches =
        ["的完成度", "的进度", "完成度", "进度到", "进度", "已经完成", "已完成", "完成了", "完成到", "完成", "推进到", "做到", "做了", "到了", "到", "有", "是", "is now at", "is at", "now at", "at", "is", "has reached", "reached", "progress"];

    public static ProjectWish? Read(SourceText source)
    {
        var whole = new Cut(source, 0, source.Length);
        whole.Tails(Marks);
        return (ProjectWish?)Reach(whole.Part(whole.From, whole.To)) ?? History(whole);
    }

    private static ProjectWish.Reach? Reach(Cut whole)
    {
        whole.Tails(Ends);
        if (!whole.Tail(Percent))
            return null;
        var text = whole.Normal;
        var start = text.Length;
        while (start > 0 && Characters.IsDigit(text[start - 1]))
            start--;
        if (text.Length - start is 0 or > 3 || (start > 0 && text[start - 1] == '.') || int.Parse(text[start..], CultureInfo.InvariantCulture) is not (<= 100 and var percent))
            return null;
        var name = whole.Part(whole.From, whole.From + start);
        name.Tails(Reaches);
        return IsName(name) ? new ProjectWish.Reach(name.Written, percent) : null;
    }

    private static ProjectWish.History? History(Cut whole)
    {
        var isNamed = whole.Has(Named);
        if (whole.Head(HistoryHeads) || (isNamed && whole.Head(StateHeads)))
        {
            whole.Tails(LooseEnds);
        }
        else
        {
            whole.Heads(Leads);
            if (!whole.Tail(HistoryTails) && !(isNamed && whole.Tail(StateTails)))
                return null;
        }

        return IsName(whole) ? new ProjectWish.History(whole.Written) : null;
    }

    private static bool IsName(Cut name) => name.Written.Length is > 0 and <= KeyProject.LongestName;
}
