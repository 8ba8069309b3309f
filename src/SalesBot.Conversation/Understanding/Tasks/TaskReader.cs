using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Understanding.Tasks;

/// <summary>Reads what a message wants of tasks, templates and their owners, and nothing where it may want something else.</summary>
internal static class TaskReader
{
    private const int LongestMessage = 200;

    private static readonly PhraseList Lists =
        ["模板列表", "任务模板", "有哪些模板", "模板", "我的模板", "templates", "template list", "task templates", "list templates", "show templates", "my templates"];

    private static readonly PhraseList News = ["新建模板", "新增模板", "创建模板", "添加模板", "加模板", "new template", "create template", "add template", "set up a new template", "set up a template", "set up template", "make a new template", "make a template", "make template", "create a new template", "create a template", "add a new template", "add a template", "a new template", "新做一个模板", "新建一个模板", "建一个模板", "建个模板", "做一个模板", "做个模板", "加一个模板", "加个模板"];
    private static readonly PhraseList Uses = ["用模板", "使用模板", "套用模板", "use the template", "use template", "apply the template", "apply template", "assign template", "hand out the template", "hand out template", "roll out the template", "roll out template", "give the template", "give template", "下发模板", "发模板", "派发模板", "应用模板", "套模板"];
    private static readonly PhraseList Linking = ["的"];
    private static readonly PhraseList ForWhom = ["for"];
    private static readonly PhraseList For = ["给", "for", "to", "→"];
    private static readonly PhraseList Gives = ["给", "为"];
    private static readonly PhraseList Generates = ["一键生成", "生成", "generate", "make", "create"];
    private static readonly PhraseList ListTails = ["的任务清单", "任务清单", "的清单", "清单", "task lists", "task list"];
    private static readonly PhraseList ThisMonth = ["本月", "这个月", "当月", "this month's", "this month"];
    private static readonly PhraseList NextMonth = ["下个月", "下月", "next month's", "next month"];
    private static readonly PhraseList Month = ["的", "the", "monthly"];
    private static readonly PhraseList Shares = ["按比例分配目标", "按比例分配任务", "按比例分配", "按比例分目标", "按比例分", "their fair share", "a fair share", "a prorated share", "their share", "a share"];
    private static readonly PhraseList ShareHeads = ["给", "give", "prorate targets for", "prorate tasks for"];
    private static readonly PhraseList ShareFor = ["prorate targets for", "prorate tasks for"];
    private static readonly PhraseList Work = ["的全部工作", "的所有工作", "的工作", "的活", "的任务", "的客户和项目", "'s work", "'s tasks", "'s projects and tasks", "’s work"];
    private static readonly PhraseList Hands = ["交接给", "移交给", "转交给", "交给", "转给", "over to", "to"];
    private static readonly PhraseList HandHeads = ["把", "将", "hand over", "hand", "give", "transfer", "pass", "reassign"];
    private static readonly PhraseList LeaveHeads = ["按请假折算", "按请假调整", "按出勤折算", "按出勤调整", "按上班时间折算", "adjust", "prorate"];
    private static readonly PhraseList LeaveTails = ["按请假折算", "按请假调整", "按出勤折算", "按出勤调整", "按上班时间折算", "for the leave", "for leave", "for time off", "for holidays"];
    private static readonly PhraseList LeaveGives = ["给", "把", "将", "请把", "please"];
    private static readonly PhraseList TheirTargets = ["的目标", "的任务", "的指标", "目标", "'s targets", "'s target", "'s tasks", "'s goals", "targets", "'s"];
    private static readonly PhraseList HandTails = ["来负责", "负责", "来跟进", "跟进", "了", "吧", "来跟"];
    private static readonly PhraseList ShareOut = ["都分给大家", "分给大家", "大家分", "分给团队", "平分", "分摊", "to everyone", "to everybody", "to the team", "over to the team"];
    private static readonly PhraseList ShareOutHeads = ["share out", "split up", "share"];
    private static readonly PhraseList All = ["都", "全部", "全"];

    /// <summary>What a message wants of tasks; null where it wants nothing of them.</summary>
    public static TaskWish? Read(SourceText source, WordBook words, ReadingContext context)
    {
        if (source.Length > LongestMessage)
            return null;
        var end = source.Length;
        while (end > 0 && source[end - 1] is ' ' or '\n' or '.' or '。' or '!')
            end--;
        var whole = new Cut(source, 0, end);
        if (whole.IsEmpty || whole.Normal.Contains('\n', StringComparison.Ordinal) && !whole.Has(News))
            return null;
        if (Lists.Contains(whole.Normal))
            return new TaskWish.Templates();
        return Template(whole) ?? StageReader.Read(whole.Normal) ?? Generate(Again(whole), context) ?? ForLeave(Again(whole)) ?? Share(Again(whole)) ?? HandOver(Again(whole))
            ?? DropReader.Read(source, Again(whole), words, context) ?? DevelopmentReader.Read(source, Again(whole), context);
    }

    private static Cut Again(Cut whole) => whole.Part(whole.From, whole.To);

    private static TaskWish? Template(Cut whole)
    {
        var rest = Again(whole);
        if (rest.Head(News))
            return TemplateReader.Read(rest);
        rest = Again(whole);
        if (rest.Head(Uses) && rest.At(For) is var (template, owner))
            return new TaskWish.Use(template.Written, owner.Written);

        // "给李娜用模板 新客户开发".
        rest = Again(whole);
        return rest.Head(Gives) && rest.At(Uses) is var (to, name) && !to.IsEmpty && !name.IsEmpty ? new TaskWish.Use(name.Written, to.Written) : null;
    }

    private static TaskWish.Generate? Generate(Cut whole, ReadingContext context)
    {
        var owner = "";
        if (whole.At(ForWhom) is var (what, forWhom) && !forWhom.IsEmpty && what.Has(ListTails))
            (owner, whole) = (forWhom.Written, what);
        else if (whole.Head(Gives) && whole.At(Generates) is var (to, _) && !to.IsEmpty)
            (owner, whole) = (to.Written, whole.Part(to.To, whole.To));
        if (!whole.Head(Generates) || !whole.Tail(ListTails))
            return null;
        whole.Heads(Month);
        whole.Tails(Linking);
        var (thisMonth, nextMonth) = (Named(context.Today), Named(context.Today.AddDays(1 - context.Today.Day).AddMonths(1)));
        var isNext = whole.Head(NextMonth) || whole.Tail(NextMonth) || whole.Head(nextMonth) || whole.Tail(nextMonth);
        if (!isNext && !whole.Head(ThisMonth) && !whole.Tail(ThisMonth) && !whole.Head(thisMonth))
            whole.Tail(thisMonth);
        whole.Tails(Linking);
        if (!whole.IsEmpty && owner.Length > 0)
            return null;
        return new TaskWish.Generate(whole.IsEmpty ? owner : whole.Written, isNext);
    }

    private static PhraseList Named(DateOnly month)
    {
        var english = month.ToString("MMMM", CultureInfo.InvariantCulture).ToLowerInvariant();
        return [string.Create(CultureInfo.InvariantCulture, $"{month.Month}月份"), string.Create(CultureInfo.InvariantCulture, $"{month.Month}月"), $"{english}'s", english];
    }

    // "李娜的目标按请假折算", "prorate Amy's targets for leave".
    private static TaskWish.ForLeave? ForLeave(Cut whole)
    {
        whole.Heads(LeaveGives);
        var isSaid = whole.Tail(LeaveTails);
        var isLed = whole.Head(LeaveHeads);
        if (!isSaid && !(isLed && whole.Written.Any(c => c > 'ÿ')))
            return null;
        whole.Heads(LeaveGives);
        whole.Tails(TheirTargets);
        return whole.IsEmpty || whole.Written.Length > 40 ? null : new TaskWish.ForLeave(whole.Written);
    }

    private static TaskWish.Share? Share(Cut whole)
    {
        if (whole.Part(whole.From, whole.To) is var bare && bare.Head(ShareFor) && !bare.IsEmpty)
            return new TaskWish.Share(bare.Written);
        return whole.Head(ShareHeads) && whole.Tail(Shares) && !whole.IsEmpty ? new TaskWish.Share(whole.Written) : null;
    }

    private static TaskWish? HandOver(Cut whole)
    {
        var rest = Again(whole);
        var isShared = rest.Head(ShareOutHeads) | rest.Tail(ShareOut);
        if (isShared)
        {
            rest.Heads(HandHeads);
            rest.Tails(All);
            return rest.Tail(Work) && !rest.IsEmpty ? new TaskWish.HandWork(rest.Written, "") : null;
        }

        var isLed = whole.Head(HandHeads);
        if (whole.At(Hands) is not var (what, to) || what.IsEmpty || to.IsEmpty || to.Written.Length > 40)
            return null;
        to.Tails(HandTails);
        what.Tails(All);
        if (to.IsEmpty || to.HasDigit)
            return null;
        if (what.Tail(Work))
            return what.IsEmpty ? null : new TaskWish.HandWork(what.Written, to.Written);

        // In English "to" alone is no handing over.
        return what.Written.Length <= 60 && (isLed || !whole.Normal.Contains(" to ", StringComparison.Ordinal)) ? new TaskWish.HandProject(what.Written, to.Written) : null;
    }
}

/// <summary>Reads the stage of a company ("阶段 成长期", "we are a growing company").</summary>
internal static class StageReader
{
    private static readonly PhraseList Leads =
        ["我们公司现在是", "我们公司处于", "我们公司是", "我们现在处于", "我们处于", "我们现在是", "我们是", "公司处于", "公司是", "公司阶段", "企业阶段", "阶段", "我们在", "公司在",
            "our company is", "we are", "we're", "company stage", "stage"];
    private static readonly PhraseList Takes = ["采用", "使用", "用", "take over", "take", "use"];
    private static readonly PhraseList Fillers = ["一家", "一个", "家", "a", "an", "in the", "in", "the", "at the", "in a"];
    private static readonly PhraseList Ends =
        ["的公司", "的企业", "的团队", "公司", "企业", "团队", "阶段", "期", "的模板", "模板", "的", "company", "stage", "phase", "business", "team", "templates", "template", "up"];
    // "we're a startup, which tasks fit?"
    private static readonly PhraseList Asks = ["任务", "模板", "task", "template"];
    private static readonly ImmutableArray<(CompanyStage Stage, PhraseList Words)> Stages =
    [
        (CompanyStage.StartUp, ["初创", "创业", "起步", "startup", "start-up", "start up", "starting", "early", "early-stage", "young"]),
        (CompanyStage.Growing, ["成长", "增长", "growing", "growth", "growth-stage"]),
        (CompanyStage.Expanding, ["扩张", "expanding", "expansion", "scaling", "scale-up"]),
    ];

    public static TaskWish.Stage? Read(string text) => Whole(text)
        ?? (text.LastIndexOf(',') is > 0 and var comma && Asks.Any(word => text.AsSpan(comma).Contains(word, StringComparison.Ordinal)) ? Whole(text[..comma]) : null);

    private static TaskWish.Stage? Whole(string text)
    {
        var isTaken = false;
        var rest = text.AsSpan();
        if (!Head(ref rest, Leads))
        {
            if (!Head(ref rest, Takes) || !text.Contains("模板", StringComparison.Ordinal) && !text.Contains("template", StringComparison.Ordinal))
                return null;
            isTaken = true;
        }

        while (Head(ref rest, Fillers))
        {
        }

        var bare = rest.Trim(" ::").ToString();
        for (var cut = true; cut;)
        {
            cut = false;
            if (Of(bare) is { } stage)
                return new TaskWish.Stage(stage, isTaken);
            foreach (var end in Ends)
            {
                if (bare.Length <= end.Length || !bare.EndsWith(end, StringComparison.Ordinal))
                    continue;
                bare = bare[..^end.Length].TrimEnd();
                cut = true;
                break;
            }
        }

        return null;
    }

    private static CompanyStage? Of(string text)
    {
        foreach (var (stage, words) in Stages)
            if (words.Contains(text))
                return stage;
        return null;
    }

    private static bool Head(ref ReadOnlySpan<char> text, PhraseList words)
    {
        text = text.TrimStart(" ::");
        if (text.IsEmpty || Coaching.Phrase.At(text.ToString(), 0, words) is not { } word)
            return false;
        text = text[word.Length..];
        return true;
    }
}

/// <summary>Parts the text of a template ("新客户开发 30家/月 动作点:每天10个电话、每周3次拜访 负责人:华东组").</summary>
internal static class TemplateReader
{
    private static readonly PhraseList ActionWords = ["动作点", "动作", "actions", "action points", "steps"];
    private static readonly PhraseList KindWords = ["任务类别", "类别", "类型", "category", "kind", "type"];
    private static readonly PhraseList OwnerWords = ["负责人", "owner", "for whom"];

    public static TaskWish.NewTemplate Read(Cut rest)
    {
        var places = new List<(int Kind, Cut Before, Cut After)>();
        foreach (var (kind, words) in ((int, PhraseList)[])[(0, ActionWords), (1, KindWords), (2, OwnerWords)])
            if (rest.At(words) is var (before, after))
                places.Add((kind, before, after));
        var ordered = places.OrderBy(place => place.After.From).ToList();
        var parts = new string[3] { "", "", "" };
        for (var i = 0; i < ordered.Count; i++)
            parts[ordered[i].Kind] = rest.Part(ordered[i].After.From, i + 1 < ordered.Count ? ordered[i + 1].Before.To : rest.To).Written;
        var name = ordered.Count > 0 ? ordered[0].Before.Written : rest.Written;
        return new TaskWish.NewTemplate(
            name, [.. parts[0].Split(['、', ',', ',', ';', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)], parts[1], parts[2]);
    }
}
