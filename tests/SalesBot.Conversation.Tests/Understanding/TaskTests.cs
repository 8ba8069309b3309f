using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Tasks;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class TaskTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();
    private static readonly ReadingContext Context = new(new(2026, 11, 25), new(15, 0), "zh-CN");

    [Theory]
    [InlineData("张三 本月完成产品培训", "张三", "产品培训", "2026-11-30", null)]
    [InlineData("张三本月完成产品培训。", "张三", "产品培训", "2026-11-30", null)]
    [InlineData("安排李娜12月15日前完成竞品调研", "李娜", "竞品调研", "2026-12-15", null)]
    [InlineData("给李娜布置任务:下个月完成产品培训", "李娜", "产品培训", "2026-12-31", null)]
    [InlineData("让华东组月底前完成产品培训", "华东组", "产品培训", "2026-11-30", null)]
    [InlineData("李娜 本月演讲评分 ≥ 80", "李娜", "演讲", "2026-11-30", 80)]
    [InlineData("李娜本月演讲评分不低于80分", "李娜", "演讲", "2026-11-30", 80)]
    [InlineData("布置李娜完成产品培训", "李娜", "产品培训", null, null)]
    [InlineData("assign Amy: finish product training by Nov 30", "Amy", "product training", "2026-11-30", null)]
    [InlineData("assign Amy: finish product training by Nov 28", "Amy", "product training", "2026-11-28", null)]
    [InlineData("assign Amy: finish product training by 28 Nov", "Amy", "product training", "2026-11-28", null)]
    [InlineData("assign Amy: finish product training before December 4th", "Amy", "product training", "2026-12-04", null)]
    [InlineData("ask Amy Wong to complete product training this month", "Amy Wong", "product training", "2026-11-30", null)]
    [InlineData("Amy should finish product training by Nov 30", "Amy", "product training", "2026-11-30", null)]
    [InlineData("assign Amy: demo speech score at least 80 this month", "Amy", "demo speech", "2026-11-30", 80)]
    [InlineData("给自己加任务:本月完成产品培训", "", "产品培训", "2026-11-30", null)]
    public void Task_ToLearnSomething_IsRead(string text, string person, string title, string? due, int? mark) =>
        Assert.Equal(new TaskWish.Develop(person, title, due is null ? null : DateOnly.Parse(due, null), mark), Read(text));

    [Theory]
    [InlineData("完成产品培训", "产品培训")]
    [InlineData("产品培训完成了", "产品培训")]
    [InlineData("我完成了产品培训", "产品培训")]
    [InlineData("done: product training", "product training")]
    [InlineData("I finished the product training", "product training")]
    [InlineData("product training is done", "product training")]
    public void Task_ThatIsDone_IsRead(string text, string title) => Assert.Equal(new TaskWish.Finish(title), Read(text));

    [Theory]
    [InlineData("李娜演讲 85分", "李娜演讲", 85)]
    [InlineData("给李娜的演讲打85分", "李娜的演讲", 85)]
    [InlineData("score Amy sales pitch 85", "Amy sales pitch", 85)]
    [InlineData("Amy's sales pitch: 85 points", "Amy's sales pitch", 85)]
    public void Score_OfATask_IsRead(string text, string subject, int score) => Assert.Equal(new TaskWish.Rate(subject, score), Read(text));

    [Theory]
    [InlineData("A项目交给李娜", "A项目", "李娜")]
    [InlineData("把A项目转给周凯负责", "A项目", "周凯")]
    [InlineData("hand Alpha over to Amy", "Alpha", "Amy")]
    [InlineData("hand over project Alpha to Amy Wong", "project Alpha", "Amy Wong")]
    public void Project_ThatGetsAnotherOwner_IsRead(string text, string project, string to) => Assert.Equal(new TaskWish.HandProject(project, to), Read(text));

    [Theory]
    [InlineData("李娜的工作交给周凯", "李娜", "周凯")]
    [InlineData("把李娜的工作都交给周凯", "李娜", "周凯")]
    [InlineData("李娜的工作分给大家", "李娜", "")]
    [InlineData("hand Amy's work over to Raj", "Amy", "Raj")]
    [InlineData("share out Amy's work", "Amy", "")]
    public void Work_ThatGetsAnotherOwner_IsRead(string text, string from, string to) => Assert.Equal(new TaskWish.HandWork(from, to), Read(text));

    [Theory]
    [InlineData("给张三按比例分配", "张三")]
    [InlineData("give Anna a share", "Anna")]
    [InlineData("prorate targets for Anna", "Anna")]
    public void Share_OfANewcomer_IsRead(string text, string person) => Assert.Equal(new TaskWish.Share(person), Read(text));

    [Theory]
    [InlineData("生成本月清单", "", false)]
    [InlineData("一键生成本月任务清单", "", false)]
    [InlineData("给华东组生成下月清单", "华东组", true)]
    [InlineData("生成李娜的本月清单", "李娜", false)]
    [InlineData("generate this month's task list", "", false)]
    [InlineData("generate next month's task list for East", "East", true)]
    public void List_OfAMonth_IsRead(string text, string owner, bool isNext) => Assert.Equal(new TaskWish.Generate(owner, isNext), Read(text));

    [Theory]
    [InlineData("阶段 成长期", CompanyStage.Growing, false)]
    [InlineData("我们是初创公司", CompanyStage.StartUp, false)]
    [InlineData("公司处于扩张期", CompanyStage.Expanding, false)]
    [InlineData("we are a growing company", CompanyStage.Growing, false)]
    [InlineData("we're a start-up", CompanyStage.StartUp, false)]
    [InlineData("采用成长期模板", CompanyStage.Growing, true)]
    [InlineData("Use the growing templates", CompanyStage.Growing, true)]
    public void Stage_OfTheCompany_IsRead(string text, CompanyStage stage, bool isTaken) => Assert.Equal(new TaskWish.Stage(stage, isTaken), Read(text));

    [Theory]
    [InlineData("use template New customers for Amy", "New customers", "Amy")]
    [InlineData("用模板新客户开发给李娜", "新客户开发", "李娜")]
    [InlineData("给华东组用模板 新客户开发", "新客户开发", "华东组")]
    public void Template_ForSomebody_IsRead(string text, string template, string owner) => Assert.Equal(new TaskWish.Use(template, owner), Read(text));

    [Theory]
    [InlineData("新建模板 新客户开发 30家/月 动作点:每天10个电话、每周3次拜访 负责人:华东组", "新客户开发 30家/月", "每天10个电话|每周3次拜访", "", "华东组")]
    [InlineData("new template New customers 30/month actions: 10 calls a day, 3 visits a week category: performance", "New customers 30/month", "10 calls a day|3 visits a week", "performance", "")]
    public void Template_AsWritten_IsParted(string text, string name, string actions, string category, string owner)
    {
        var made = Assert.IsType<TaskWish.NewTemplate>(Read(text));
        Assert.Equal((name, actions, category, owner), (made.Name, string.Join('|', made.Actions), made.Category, made.Owner));
    }

    [Theory]
    [InlineData("完成方案3份")]
    [InlineData("本月完成方案3份")]
    [InlineData("李娜今天完成产品培训")]
    [InlineData("李娜本月完成了产品培训")]
    [InlineData("张三今天拜访了3家")]
    [InlineData("拜访了3家客户,打了20个电话")]
    [InlineData("李娜本月完成产品培训了吗?")]
    [InlineData("客户说考虑3天")]
    [InlineData("生成报价")]
    [InlineData("没完成产品培训")]
    [InlineData("talked to Amy")]
    [InlineData("sent the proposal to Acme")]
    [InlineData("closed Acme for $45k")]
    [InlineData("我们是最棒的")]
    [InlineData("we are busy")]
    [InlineData("met John to discuss price")]
    public void Message_OfAnotherKind_WantsNothingOfTasks(string text) => Assert.Null(Read(text));

    private static TaskWish? Read(string text) => Understanding.Read(text, Context).Task;
}
