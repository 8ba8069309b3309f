using System.Buffers;
using System.Collections.Immutable;
using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Personnel;

/// <summary>Reads who joins, changes the team, is renamed or leaves: a name, the word for it, perhaps a team, a day or who takes over, and nothing else.</summary>
internal static class PersonnelReader
{
    private const int LongestMessage = 120;
    private const int LongestName = 40;

    // Nobody joins, moves, leaves or is renamed without one of these.
    private static readonly ImmutableArray<string> Signs = ["新", "加入", "入职", "到岗", "报到", "来了个", "调", "转到", "转去", "转入", "转岗", "换到", "挪到", "划到", "划给", "分到", "并到", "名", "职", "走了", "离开", "不干了", "不在了", "new ", "join", "start", "mov", "transfer", "switch", "name", "left", "leav", "quit", "resign", "gone", "add ", "reassign", "called"];

    private static readonly PhraseList NewHeads =
    [
        "我们组新来了一个", "我们新来了一个", "新来了一个", "新来了个", "新来的同事", "新来的", "新招的", "新入职的", "新员工", "新同事", "新销售", "新人", "新成员", "新增成员", "添加成员", "加一个人", "加个人", "有个新人", "来了个新人", "叫",
        "a new colleague", "new colleague", "a new hire", "new hire", "new joiner", "a new rep", "new rep", "new member", "new team member", "new starter", "our new hire", "the new hire", "add",
    ];

    private static readonly PhraseList Joins =
    [
        "入职到", "入职", "加入到", "加入了", "加入", "进入", "进", "来", "到岗", "报到", "分到", "到", "去", "is going to join", "is joining", "will be joining", "will join", "joined", "joins", "join", "will start in", "will start", "is starting in", "is starting", "starts work in", "starts in", "starts with", "starts", "started in", "to", "in",
    ];

    private static readonly PhraseList Moves =
    [
        "调动到", "调回到", "调回", "转回", "回到", "调到", "调去", "调往", "调入", "调至", "转到", "转去", "转入", "转岗到", "换到", "挪到", "划到", "划给", "分到", "加入", "并到", "moves over to", "moves back to", "moved back to", "goes back to", "back to", "is moving to", "moves to", "moved to", "will move to", "moves into", "is transferred to", "will transfer to", "is transferring to", "transferred to",
        "transfers to", "transfer to", "switches to", "will switch to", "is switching to", "changes to", "goes to", "joins", "over to", "to", "into",
    ];

    private static readonly PhraseList MoveHeads = ["把", "将", "move", "transfer", "please move", "please transfer", "reassign", "switch", "put"];
    private static readonly SearchValues<char> Stops = SearchValues.Create("。,,;;:?!");
    private static readonly PhraseList TeamHeads = ["我们的", "我们", "the", "our"];
    private static readonly PhraseList Ends = ["了", "吧", "啦", "。", ".", "!", "工作", "上班", "那边", "team", "please", "去"];
    private static readonly PhraseList Marks = ["。", ".", "!", "了", "吧", "please"];
    private static readonly PhraseList Renames = ["的名字改成", "的名字改为", "的名字应该是", "的名字叫", "的姓名改成", "的姓名改为", "名字改成", "名字改为", "改名叫", "改名为", "改名成", "改名", "更名为", "'s name to", "’s name to", "is now called", "is called now", "should be called"];
    private static readonly PhraseList RenameHeads = ["把", "将", "change", "please change"];
    private static readonly PhraseList Rename2 = ["rename", "please rename"];
    private static readonly PhraseList MyName = ["我的名字改成", "我的名字改为", "我改名叫", "我改名为", "change my name to", "my name should be", "rename me to"];
    private static readonly PhraseList To = ["to", "as"];

    /// <summary>The change; null where the message may be about anything else.</summary>
    public static PersonnelWish? Read(SourceText source, ReadingContext context)
    {
        if (source.Length is 0 or > LongestMessage)
            return null;
        var text = source.Normal(0, source.Length).ToString().Trim();
        if (text.Length == 0 || !Signs.Any(sign => text.Contains(sign, StringComparison.Ordinal)))
            return null;
        if (text[^1..] is "?" or "吗" or "呢" || text.Contains('\n', StringComparison.Ordinal))
            return null;
        if (Rename(source) is { } rename)
            return rename;
        var (rest, day) = DayIn.Take(source, context);
        if (rest is null)
            return null;
        return (PersonnelWish?)LeaveReading.Read(rest, day) ?? (PersonnelWish?)Moved(rest, day) ?? Joined(rest, day);
    }

    private static PersonnelWish.Rename? Rename(SourceText source)
    {
        var whole = new Cut(source, 0, source.Length);
        whole.Tails(Marks);
        var mine = whole.Part(whole.From, whole.To);
        mine.Head(RenameHeads);
        if (mine.Head(MyName) || (whole.Part(whole.From, whole.To) is var called && called.Head(MyName) && (mine = called) is not null))
            return Named(mine) is { } own ? new PersonnelWish.Rename("我", own) : null;
        if (whole.Part(whole.From, whole.To) is var english && english.Head(Rename2))
            return english.At(To) is var (who, to) && Named(who) is { } one && Named(to) is { } other ? new PersonnelWish.Rename(one, other) : null;
        whole.Head(RenameHeads);
        return whole.At(Renames) is var (name, next) && Named(name) is { } before && Named(next) is { } after ? new PersonnelWish.Rename(before, after) : null;
    }

    private static PersonnelWish.Move? Moved(SourceText source, DateOnly? day)
    {
        var whole = new Cut(source, 0, source.Length);
        whole.Tails(Ends);
        var isLed = whole.Head(MoveHeads);
        if (whole.At(Moves) is not var (who, team))
            return null;

        // "Raj to East" alone moves nobody.
        if (!isLed && source.Normal(who.To, team.From).Trim(" ,").ToString() is "to" or "into" or "over to" or "加入" or "分到" or "joins")
            return null;
        team.Heads(TeamHeads);
        return Named(who) is { } name && Named(team) is { } to ? new PersonnelWish.Move(name, to, day) : null;
    }

    private static PersonnelWish.Join? Joined(SourceText source, DateOnly? day)
    {
        var whole = new Cut(source, 0, source.Length);
        whole.Tails(Ends);
        var isNew = false;
        while (whole.Head(NewHeads))
            isNew = true;
        if (whole.At(Joins) is not var (who, team))
            return null;
        while (team.Head(Joins) || team.Head(TeamHeads))
        {
        }

        var verb = source.Normal(who.To, team.IsEmpty ? whole.To : team.From).Trim(" ,").ToString();

        // "到", "in" and the like say that somebody joins only behind a word for somebody new.
        if (!isNew && !verb.Contains("加入", StringComparison.Ordinal) && !verb.Contains("入职", StringComparison.Ordinal) && !verb.Contains("join", StringComparison.Ordinal) && !verb.Contains("start", StringComparison.Ordinal))
            return null;
        if (Named(who) is not { } name)
            return null;
        if (team.IsEmpty)
            return isNew || day is not null ? new PersonnelWish.Join(name, null, day, isNew) : null;
        return Named(team) is { } to ? new PersonnelWish.Join(name, to, day, isNew) : null;
    }

    /// <summary>What may be a name of a person or a team; null where it is something else.</summary>
    internal static string? Named(Cut cut)
    {
        var name = cut.Written;
        return name.Length is 0 or > LongestName || cut.HasDigit || name.AsSpan().ContainsAny(Stops) || name.Split(' ').Length > 4 ? null : name;
    }
}
