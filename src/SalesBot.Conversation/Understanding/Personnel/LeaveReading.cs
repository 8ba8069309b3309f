using SalesBot.Conversation.Understanding.Tasks;
using SalesBot.Conversation.Understanding.Text;

namespace SalesBot.Conversation.Understanding.Personnel;

/// <summary>Reads who leaves and who takes over ("何静离职了,客户交给林峰", "Raj has left, Sofia takes over his tasks"); leaving alone only in words for nothing else.</summary>
internal static class LeaveReading
{
    private static readonly PhraseList Surely = ["已经离职了", "已经离职", "已离职", "离职了", "辞职了", "离职", "辞职", "has left the company", "left the company", "is leaving the company", "leaves the company", "has resigned", "resigned", "has quit", "quit"];
    private static readonly PhraseList Perhaps = ["要走了", "走了", "离开了", "不干了", "不在了", "离开公司了", "has left us", "has left", "is leaving us", "is leaving", "left us", "leaves us", "leaves", "left", "is gone", "has gone"];
    private static readonly PhraseList GivesTo = ["交给", "转给", "移交给", "都给", "分给", "归", "由", "给", "goes to", "go to", "to"];
    private static readonly PhraseList Things =
    [
        "的", "他的", "她的", "名下的", "手上的", "手里的", "所有", "全部", "客户", "任务", "工作", "活儿", "活", "目标", "项目", "业务", "单子", "和", "、", "都", "先", "请", "把", "就",
        "his", "her", "their", "the", "all", "tasks", "task", "work", "customers", "clients", "accounts", "targets", "projects", "deals", "and", "of", "please", "give", "hand", "over", "assign", "move", "everything", "goes", "go", "it",
    ];

    private static readonly PhraseList TakesOver = ["接手", "接管", "接替", "接过", "来接", "接着做", "接", "负责", "takes over", "will take over", "is taking over", "takes on", "will take on", "takes", "will take"];
    private static readonly PhraseList Marks = ["。", ".", "!"];

    public static PersonnelWish.Leave? Read(SourceText source, DateOnly? day)
    {
        var whole = new Cut(source, 0, source.Length);
        whole.Tails(Marks);
        foreach (var (words, isSure) in (ReadOnlySpan<(PhraseList, bool)>)[(Surely, true), (Perhaps, false)])
        {
            if (whole.At(words) is not var (who, rest) || PersonnelReader.Named(who) is not { } name)
                continue;
            rest.Heads(["了", "and", "so", "所以", ","]);
            if (rest.IsEmpty)
                return isSure ? new PersonnelWish.Leave(name, null, day) : null;
            return Taker(rest) is { } taker ? new PersonnelWish.Leave(name, taker, day) : null;
        }

        return null;
    }

    // "客户交给林峰", "她的活由林峰接手", "Sofia takes over his tasks", "give his work to Sofia".
    private static string? Taker(Cut rest)
    {
        rest.Tails(Marks);
        if (rest.Part(rest.From, rest.To) is var takes && takes.At(TakesOver) is var (taker, what) && OnlyThings(what))
        {
            taker.Heads(Things);
            taker.Heads(["由", "给", "让"]);
            if (PersonnelReader.Named(taker) is { } one)
                return one;
        }

        if (rest.At(GivesTo) is not var (things, to) || !OnlyThings(things))
            return null;
        to.Heads(["给", "由"]);
        to.Tails(TakesOver);
        return PersonnelReader.Named(to);
    }

    private static bool OnlyThings(Cut what)
    {
        what.Heads(Things);
        return what.IsEmpty;
    }
}
