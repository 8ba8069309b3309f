using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class CoachingTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();
    private static readonly ReadingContext Context = new(new DateOnly(2026, 11, 25), new TimeOnly(15, 0), "zh-CN");

    [Theory]
    [InlineData("卡住了:价格审批", "价格审批")]
    [InlineData("卡住了：价格审批", "价格审批")]
    [InlineData("卡住了 华为的合同", "华为的合同")]
    [InlineData("我卡在价格审批了", "价格审批了")]
    [InlineData("需要支持 华为的合同", "华为的合同")]
    [InlineData("需要支持华为的合同", "华为的合同")]
    [InlineData("王经理,需要帮忙:报价单", null)]
    [InlineData("求助:中兴要求账期90天", "中兴要求账期90天")]
    [InlineData("stuck: price approval", "price approval")]
    [InlineData("I'm stuck on the Acme contract", "Acme contract")]
    [InlineData("We are blocked by legal", "legal")]
    [InlineData("need help with Acme pricing", "Acme pricing")]
    [InlineData("Need help: discount for Bluebird", "discount for Bluebird")]
    public void AskHelp_ThatOpensWithTheWordAndSaysWithWhat_IsSure(string text, string? topic)
    {
        var wish = Assert.IsType<CoachingWish.AskHelp>(Read(text));

        Assert.Equal(topic is not null, wish.IsSure);
        if (topic is not null)
            Assert.Equal(topic, wish.Topic);
    }

    [Theory]
    [InlineData("卡住了", "")]
    [InlineData("华为的合同卡住了", "华为的合同")]
    [InlineData("卡住了,晚点到", "晚点到")]
    [InlineData("卡住了:电脑", "电脑")]
    [InlineData("卡住了怎么办?", null)]
    [InlineData("求助:客户的网络方案", "客户的网络方案")]
    [InlineData("stuck", "")]
    [InlineData("the Acme deal is stuck", "the Acme deal is")]
    [InlineData("I'm stuck, will be late", "will be late")]
    public void AskHelp_ThatMayBeSomethingElse_IsNotSure(string text, string? topic)
    {
        var wish = Assert.IsType<CoachingWish.AskHelp>(Read(text));

        Assert.False(wish.IsSure);
        if (topic is not null)
            Assert.Equal(topic, wish.Topic);
    }

    [Theory]
    [InlineData("路上堵车卡住了")]
    [InlineData("卡在路上了")]
    [InlineData("电脑卡住了")]
    [InlineData("电梯卡住了,晚10分钟")]
    [InlineData("今天的视频会议卡住了")]
    [InlineData("没卡住")]
    [InlineData("不需要支持")]
    [InlineData("如果卡住了我再找你")]
    [InlineData("客户说卡住了")]
    [InlineData("你需要帮助吗")]
    [InlineData("昨天卡住了,今天搞定了")]
    [InlineData("stuck in traffic")]
    [InlineData("my laptop is stuck")]
    [InlineData("I'm not stuck")]
    [InlineData("I don't need help")]
    [InlineData("if you get stuck, call me")]
    [InlineData("he is stuck at the airport")]
    [InlineData("Wei needs help with Acme")]
    [InlineData("拜访2家")]
    [InlineData("谢谢")]
    public void AskHelp_OfARoadAMachineOrSomebodyElse_IsNone(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("谁需要帮助")]
    [InlineData("谁卡住了?")]
    [InlineData("有人需要支持吗")]
    [InlineData("我的求助")]
    [InlineData("open blockers")]
    [InlineData("who needs help?")]
    [InlineData("who is stuck?")]
    public void ListHelp_InItsWords_IsRead(string text) => Assert.IsType<CoachingWish.ListHelp>(Read(text));

    [Theory]
    [InlineData("解决了")]
    [InlineData("不卡了")]
    [InlineData("I'm unblocked.")]
    public void HelpSolved_InItsWords_IsRead(string text) => Assert.IsType<CoachingWish.HelpSolved>(Read(text));

    [Theory]
    [InlineData("和张三1对1", "张三")]
    [InlineData("跟张三一对一", "张三")]
    [InlineData("1对1 张三", "张三")]
    [InlineData("准备和张三 1:1", "张三")]
    [InlineData("约小李聊聊", "小李")]
    [InlineData("1:1 with Wei", "Wei")]
    [InlineData("1-1 with Wei Ling", "Wei Ling")]
    [InlineData("prepare 1:1 with Wei", "Wei")]
    [InlineData("one on one with Amy", "Amy")]
    [InlineData("1on1 Wei", "Wei")]
    [InlineData("1对1", null)]
    public void OpenAgenda_WithOrWithoutAName_IsRead(string text, string? name) =>
        Assert.Equal(name, Assert.IsType<CoachingWish.OpenAgenda>(Read(text)).Person);

    [Theory]
    [InlineData("1对1 记一条:张三下周约3家老客户", null, "张三下周约3家老客户")]
    [InlineData("和张三1对1 记一条:下周约3家老客户", "张三", "下周约3家老客户")]
    [InlineData("1:1 note: Wei calls 3 old customers next week", null, "Wei calls 3 old customers next week")]
    [InlineData("1:1 note for Wei: call 3 old customers", null, "Wei: call 3 old customers")]
    public void NoteItem_InEitherOrder_KeepsTheText(string text, string? name, string item)
    {
        var wish = Assert.IsType<CoachingWish.NoteItem>(Read(text));

        Assert.Equal((name, item), (wish.Person, wish.Text));
    }

    [Theory]
    [InlineData("1对1 完成 2", 2)]
    [InlineData("1:1 done 1", 1)]
    [InlineData("1对1完成", null)]
    [InlineData("完成", null)]
    [InlineData("done", null)]
    public void ItemDone_WithOrWithoutANumber_IsRead(string text, int? number) =>
        Assert.Equal(number, Assert.IsType<CoachingWish.ItemDone>(Read(text)).Number);

    [Theory]
    [InlineData("我的1对1")]
    [InlineData("my 1:1")]
    public void MyItems_InItsWords_IsRead(string text) => Assert.IsType<CoachingWish.MyItems>(Read(text));

    [Theory]
    [InlineData("没上报跟进 华东组 2/4/6", "华东组", 2, 4, 6)]
    [InlineData("没上报跟进 3/4/5", null, 3, 4, 5)]
    [InlineData("silence steps East off", "East", 0, 0, 0)]
    public void SetSteps_InItsWords_IsRead(string text, string? team, int rep, int manager, int above) =>
        Assert.Equal(new CoachingWish.SetSteps(team, rep, manager, above) { Leads = true }, Read(text));

    [Theory]
    [InlineData("比分1:15")]
    [InlineData("下午1:1拜访3家")]
    [InlineData("今天一对一拜访3家")]
    public void OneOnOne_InOtherTalk_IsNone(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("卡住了:价格审批")]
    [InlineData("需要支持 华为的合同")]
    [InlineData("stuck: price approval")]
    [InlineData("need help with Acme pricing")]
    [InlineData("和张三1对1")]
    [InlineData("1:1 with Wei")]
    [InlineData("路上堵车卡住了")]
    public void Intent_OfCoaching_StaysNone(string text) => Assert.Equal(Intent.None, Understanding.Read(text, Context).Intent);

    private static CoachingWish? Read(string text) => Understanding.Read(text, Context).Coaching;
}
