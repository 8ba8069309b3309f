using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Understanding.Coaching;

/// <summary>
/// Reads comments on tasks: "评论A项目:…", "comment on Amy's calls: …", and the question what was said ("A项目的评论"). A colon parts the task
/// from what is said; without one it is for the conversation to see that the message is no report.
/// </summary>
internal static class CommentReader
{
    private const int LongestRead = 300;
    private const int LongestTask = 90;

    private const int LongestOfNote = 16;

    private static readonly PhraseList Notes = ["leave a note for", "leave a message for", "leave a comment for", "note to", "send a note to", "send a message to", "message to"];
    private static readonly PhraseList Says = ["评论一下", "评论", "評論", "comment on", "comment about"];
    private static readonly PhraseList Asks = ["comments on ", "comments about ", "show comments on "];
    private static readonly PhraseList Looks = ["查看", "看看", "看一下", "看"];
    private static readonly PhraseList AskEnds = ["有哪些评论", "有什么评论", "的评论", "的評論"];
    private static readonly PhraseList TaskEnds = ["任务", "目标", "任務", "目標", " tasks", " task", " targets", " target"];
    private static readonly PhraseList RemarkHeads = ["备注一下", "备注", "add a note to", "add a note on", "leave a note on", "a note on", "note on", "note about", "note for", "remark on", "remark about"];
    private static readonly PhraseList RemarkEnds =
        ["我备注一下", "备注一下", "我备注", "加个备注", "加备注", "备注", "我留个言", "留个言", "留言", "我补充一下", "补充一下", "补充一句", "补一句", "我说一句", "说一句", "我说明一下", "说明一下"];

    private static readonly PhraseList OfMonth = ["的", "'s", "’s", "月", "月份", "本月", "这个月", "下个月", "下月", "本周", "这周", "本季度", "december", "november", "january", "monthly", "weekly", "销售额", "revenue"];
    private static readonly PhraseList Own = ["我", "自己", "my", "my own"];

    /// <summary>What a message wants of comments; null where it wants nothing of them.</summary>
    public static CommentWish? Read(SourceText source, WordBook words)
    {
        // However long, what begins as a comment is one: read as a report, its figures would be recorded.
        var text = source.Normal(0, Math.Min(source.Length, LongestRead)).ToString();
        var start = text.Length - text.TrimStart(' ', '\n').Length;
        var end = text.TrimEnd(' ', '\n', '.', '。', '!', '?').Length;
        if (start >= end)
            return null;
        if (Remark(source, text, start, end) is var (from0, to0, said0))
            return OfTarget(Task(from0, to0)) with { Text = said0 };
        if (IsNote(text[start..end]))
            return new CommentWish.Note();
        if (Phrase.At(text, start, Says) is { } say)
            return Said(start + say.Length);
        if (Phrase.At(text, start, Asks) is { } ask)
            return Task(start + ask.Length, end);
        if (source.Length > LongestRead)
            return null;
        var tail = AskEnds.FirstOrDefault(ending => text.AsSpan(start, end - start).EndsWith(ending, StringComparison.Ordinal));
        if (tail is null || end - tail.Length - start is <= 0 or > LongestTask)
            return null;
        var look = Looks.FirstOrDefault(word => text.AsSpan(start).StartsWith(word, StringComparison.Ordinal)) ?? "";
        var asked = Task(start + look.Length, end - tail.Length);
        return asked.Metric is null && Own.Contains(asked.Task, StringComparer.OrdinalIgnoreCase) ? new CommentWish.How() : asked;

        CommentWish? Said(int from)
        {
            var colon = text.IndexOf(':', from);
            if (from >= end || colon < 0 || colon >= end - 1 || text.AsSpan(from, colon - from).Trim().Length == 0)
                return new CommentWish.How();
            if (colon - from > LongestTask)
                return null;
            return Task(from, colon) with { Text = source.Slice(colon + 1, source.Length).Trim() };
        }

        CommentWish.About Task(int from, int to)
        {
            (from, to) = Trimmed(text, from, to);
            var written = source.Slice(from, to).Trim('"', '“', '”', '「', '」');
            var ending = TaskEnds.FirstOrDefault(word => to - from > word.Length && text.AsSpan(from, to - from).EndsWith(word, StringComparison.Ordinal));
            return Target(source, words, from, Trimmed(text, from, to - (ending?.Length ?? 0)).To) is var (metric, person)
                ? new CommentWish.About(written, person, metric, null) : new CommentWish.About(written, "", null, null);
        }
    }

    // "李娜的目标我备注一下:…", "备注李娜12月的目标:…", "note on Amy's target: …": where the task stands, and what is said.
    private static (int From, int To, string Said)? Remark(SourceText source, string text, int start, int end)
    {
        var colon = text.IndexOf(':', start);
        if (colon <= start || colon >= end - 1 || colon - start > LongestTask)
            return null;
        var (from, to) = Trimmed(text, start, colon);
        var head = RemarkHeads.Where(word => text.AsSpan(from, to - from).StartsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length);
        var tail = RemarkEnds.Where(word => to - from > word.Length && text.AsSpan(from, to - from).EndsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length);
        if (head is null && tail is null)
            return null;
        (from, to) = Trimmed(text, from + (head?.Length ?? 0), head is null ? to - tail!.Length : to);
        if (from < to && text[from] == '给')
            from++;
        return from < to && TaskEnds.Any(word => text.AsSpan(from, to - from).EndsWith(word, StringComparison.Ordinal)) ? (from, to, source.Slice(colon + 1, source.Length).Trim()) : null;
    }

    // Whoever names a target without its metric means the money.
    private static CommentWish.About OfTarget(CommentWish.About about)
    {
        if (about.Metric is not null)
            return about;
        var name = about.Task;
        for (var again = true; again;)
        {
            again = false;
            foreach (var word in TaskEnds.Concat(OfMonth))
            {
                if (!name.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                    continue;
                (name, again) = (name[..^word.Length].TrimEnd(), true);
            }

            name = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        }

        return about with { Person = Own.Contains(name, StringComparer.OrdinalIgnoreCase) ? "" : name, Metric = Metrics.Revenue };
    }

    // "给陈晨留言: …", "leave a note for Amy: …": whatever it says, nothing was done by it.
    private static bool IsNote(string text) =>
        (text.StartsWith('给') && text.IndexOf("留言", StringComparison.Ordinal) is > 1 and < LongestOfNote && !text.Contains("留言了", StringComparison.Ordinal))
        || Phrase.At(text, 0, Notes) is not null;

    // A word for a metric at the end, and whose it is before.
    private static (MetricCode Metric, string Person)? Target(SourceText source, WordBook words, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (words.Longest(source, at, out var end) is not { Metric: { } metric } || end != to)
                continue;
            var whose = source.Slice(from, at).Trim(' ', '@', ',', ',');
            foreach (var mark in (ReadOnlySpan<string>)["的", "'s", "’s"])
                whose = whose.EndsWith(mark, StringComparison.Ordinal) ? whose[..^mark.Length].TrimEnd() : whose;
            return (metric, Own.Contains(whose, StringComparer.OrdinalIgnoreCase) ? "" : whose);
        }

        return null;
    }

    private static (int From, int To) Trimmed(string text, int from, int to)
    {
        while (from < to && text[from] is ' ' or ',')
            from++;
        while (to > from && text[to - 1] is ' ' or ',')
            to--;
        return (from, to);
    }
}
