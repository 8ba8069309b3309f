using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Tasks;

namespace SalesBot.Conversation.Understanding;

/// <summary>What a message wants of tasks, templates and their owners; goes beside the intent, which stays as it is.</summary>
public abstract record TaskWish
{
    private TaskWish()
    {
    }

    /// <summary>Somebody is to learn something ("张三 本月完成产品培训", "李娜 本月演讲评分 ≥ 80").</summary>
    /// <param name="Person">Who, as written; empty for the sender.</param>
    /// <param name="Title">What, as written.</param>
    /// <param name="Due">The last day for it; null where the message does not say.</param>
    /// <param name="PassMark">The score to reach; null where it is only to be done.</param>
    public sealed record Develop(string Person, string Title, DateOnly? Due, int? PassMark) : TaskWish;

    /// <summary>Something is done ("完成产品培训"); it may as well be a report.</summary>
    /// <param name="Title">What, as written.</param>
    public sealed record Finish(string Title) : TaskWish;

    /// <summary>Somebody gets a score ("李娜演讲 85分").</summary>
    /// <param name="Subject">Who and for what, as written.</param>
    /// <param name="Score">The score, 0 to 100.</param>
    public sealed record Rate(string Subject, int Score) : TaskWish;

    /// <summary>What somebody says to have done is confirmed, or sent back ("确认李娜的产品培训", "确认").</summary>
    /// <param name="Subject">Who and what, as written; empty for whatever waits.</param>
    /// <param name="IsSentBack">It is not enough.</param>
    public sealed record Confirm(string Subject, bool IsSentBack) : TaskWish;

    /// <summary>A project gets another owner ("A项目交给李娜").</summary>
    /// <param name="Project">The project, as written.</param>
    /// <param name="To">The new owner, as written.</param>
    public sealed record HandProject(string Project, string To) : TaskWish;

    /// <summary>All the work of somebody gets another owner ("李娜的工作交给周凯").</summary>
    /// <param name="From">Whose work, as written.</param>
    /// <param name="To">The new owner, as written; empty where it is shared out.</param>
    public sealed record HandWork(string From, string To) : TaskWish
    {
        /// <summary>The last day that is being decided with it; null where none is.</summary>
        public DateOnly? LastDay { get; init; }
    }

    /// <summary>Somebody new gets a share of what the colleagues have ("给张三按比例分配").</summary>
    /// <param name="Person">Who, as written.</param>
    public sealed record Share(string Person) : TaskWish;

    /// <summary>The targets of somebody on leave are brought down to the time at work ("按请假折算李娜的目标").</summary>
    /// <param name="Person">Who, as written.</param>
    public sealed record ForLeave(string Person) : TaskWish;

    /// <summary>A target is dropped ("取消李娜的电话目标", "drop Amy's call target").</summary>
    /// <param name="Person">Whose, as written; empty for one's own.</param>
    /// <param name="Metric">Of what; null for all that one has set for oneself.</param>
    /// <param name="Days">Of which days; null where that is not said.</param>
    /// <param name="IsPrivate">It is said to be one that somebody has for oneself.</param>
    public sealed record Drop(string Person, MetricCode? Metric, DateRange? Days, bool IsPrivate) : TaskWish;

    /// <summary>Which templates there are.</summary>
    public sealed record Templates : TaskWish;

    /// <summary>A template is made ("新建模板 新客户开发 30家/月 动作点:…"); what is not said is empty.</summary>
    /// <param name="Name">Its name with the number, as written.</param>
    /// <param name="Actions">The action points, as written.</param>
    /// <param name="Category">Which kind of task, as written.</param>
    /// <param name="Owner">Whose, as written.</param>
    public sealed record NewTemplate(string Name, IReadOnlyList<string> Actions, string Category, string Owner) : TaskWish;

    /// <summary>A template is handed out ("use template New customers for Amy").</summary>
    /// <param name="Template">The template, with a number of its own where one is said, as written.</param>
    /// <param name="Owner">To whom, as written.</param>
    public sealed record Use(string Template, string Owner) : TaskWish;

    /// <summary>The lists of a month are made ("生成本月清单").</summary>
    /// <param name="Owner">For whom, as written; empty for everybody led.</param>
    /// <param name="IsNextMonth">For the next month, not this one.</param>
    public sealed record Generate(string Owner, bool IsNextMonth) : TaskWish;

    /// <summary>Which tasks go with a stage of the company ("阶段 成长期").</summary>
    /// <param name="Of">The stage.</param>
    /// <param name="IsTaken">The templates of the stage are taken over.</param>
    public sealed record Stage(CompanyStage Of, bool IsTaken) : TaskWish;
}
