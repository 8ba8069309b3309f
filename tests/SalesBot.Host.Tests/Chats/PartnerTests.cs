using SalesBot.Domain.Activities;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

/// <summary>A colleague named beside a deal is no customer of it, and a customer named in front of a report is no colleague.</summary>
public sealed class PartnerTests : IAsyncLifetime
{
    private BotHost host = null!;
    private Chat rep = null!;
    private Chat colleague = null!;
    private long ownBefore;
    private long othersBefore;

    public async ValueTask InitializeAsync()
    {
        host = await BotHost.StartAsync(new BotHostOptions { DeliversByItself = false });
        (rep, colleague) = (await Chat.OfDemoAsync(host, "李娜"), await Chat.OfDemoAsync(host, "周凯"));
        await colleague.SayAsync("你好");
        await rep.SayAsync("你好");
        (ownBefore, othersBefore) = (await rep.DoneAsync(Metrics.Revenue), await colleague.DoneAsync(Metrics.Revenue));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("和周凯一起签了10万", "我 50、周凯 50", 50_000_00, 50_000_00)]
    [InlineData("我和周凯一起签了10万", "我 50、周凯 50", 50_000_00, 50_000_00)]
    [InlineData("签单10万 和周凯一起", "我 50、周凯 50", 50_000_00, 50_000_00)]
    [InlineData("签了一单10万,和周凯一起签的", "我 50、周凯 50", 50_000_00, 50_000_00)]
    [InlineData("我跟周凯合作签了10万", "全算我的", 100_000_00, 0)]
    [InlineData("签了10万 周凯", "全算我的", 100_000_00, 0)]
    [InlineData("和周凯合签了一单10万", "我 50、周凯 50", 50_000_00, 50_000_00)]
    [InlineData("跟周凯联手签了10万", "全算我的", 100_000_00, 0)]
    [InlineData("和周凯一起签了10万", "周凯是客户", 100_000_00, 0)]
    [InlineData("和周凯一起签了10万", "不用记", 0, 0)]
    [InlineData("和周凯签了10万", "我 50、周凯 50", 50_000_00, 50_000_00)]
    [InlineData("跟周凯谈成小米10万", "全算我的", 100_000_00, 0)]
    public async Task R14_AColleagueNamedBesideADeal_IsAskedAboutWithButtons(string said, string button, long own, long others)
    {
        var card = await rep.SayAsync(said);

        Assert.Contains("周凯是同事,这单怎么分?", card.Text, StringComparison.Ordinal);
        await SharesAsync(0, 0);
        await rep.PressAsync(card, button);
        await SharesAsync(own, others);
    }

    [Theory]
    [InlineData("closed 50k with Amy", "Amy Wong is a colleague", "en-US")]
    [InlineData("closed Northwind today, 120k, shared with Raj", "Raj Patel is a colleague", "en-US")]
    [InlineData("和Amy一起签了5万", "Amy Wong是同事", "zh-CN")]
    public async Task R14_AColleagueCalledByTheFirstName_IsAskedAbout(string said, string asked, string locale)
    {
        Assert.Contains(asked, (await rep.SayAsync(said, locale)).Text, StringComparison.Ordinal);
        await SharesAsync(0, 0);
    }

    [Theory]
    [InlineData("签了12万,分周凯4万", 80_000_00, 40_000_00)]
    [InlineData("签单12万,周凯一半", 60_000_00, 60_000_00)]
    public async Task T19_APartToldAsAnAmountOrAHalf_IsTheColleagues(string said, long own, long others)
    {
        await rep.SayAsync(said);

        await SharesAsync(own, others);
    }

    [Theory]
    [InlineData("对半", 50_000_00, 50_000_00)]
    [InlineData("我6他4", 60_000_00, 40_000_00)]
    [InlineData("60/40", 60_000_00, 40_000_00)]
    [InlineData("全是我的", 100_000_00, 0)]
    [InlineData("all mine", 100_000_00, 0)]
    public async Task R14_HowADealIsShared_CanBeTyped(string answer, long own, long others)
    {
        await rep.SayAsync("closed 100k with 周凯");

        await rep.SayAsync(answer);

        await SharesAsync(own, others);
    }

    [Theory]
    [InlineData("和周凯60%/60%签了一单10万")]
    [InlineData("签了一单10万,和周凯60%/60%")]
    [InlineData("签单10万,和周凯我7他7")]
    public async Task T19_PartsThatDoNotFit_AreRefusedWithTheirSum(string said)
    {
        Assert.Matches("^分成加起来是 1[24]0%", (await rep.SayAsync(said)).FirstLine);
        await SharesAsync(0, 0);
    }

    [Fact]
    public async Task T19_AReportEditedIntoOneWithAColleague_IsAskedAboutAndTakesThePlaceOfTheFirst()
    {
        await rep.SayAsync("签单10万");
        await SharesAsync(100_000_00, 0);
        await host.PostAsync(host.Teams.Edit(rep.User, "和周凯一起签了12万", rep.LastId, second: 1));
        Assert.Contains("周凯是同事,这单怎么分?", (await rep.NextAsync()).Text, StringComparison.Ordinal);
        await SharesAsync(100_000_00, 0);

        await rep.SayAsync("对半");

        await SharesAsync(60_000_00, 60_000_00);
    }

    [Fact]
    public async Task R14_AVisitWithAColleague_IsOfTheCustomerAlone()
    {
        var card = await rep.SayAsync("和周凯一起拜访了华为");

        Assert.Contains("华为", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("周凯", card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acme 2 visits", 2)]
    [InlineData("Globex 1 visit", 1)]
    public async Task R14_ANameThatNobodyHas_IsTheCustomers(string said, int visits)
    {
        var before = await rep.DoneAsync(Metrics.Visit);

        var card = await rep.SayAsync(said);

        Assert.Contains(said.Split(' ')[0], card.Text, StringComparison.Ordinal);
        Assert.Equal(before + visits, await rep.DoneAsync(Metrics.Visit));
    }

    [Fact]
    public async Task R14_ASlipOfAColleaguesName_RecordsNothing()
    {
        var before = await rep.DoneAsync(Metrics.Visit);

        var card = await rep.SayAsync("Patell 2 visits");

        Assert.Contains("Patell", card.Text, StringComparison.Ordinal);
        Assert.Equal(before, await rep.DoneAsync(Metrics.Visit));
    }

    [Theory]
    [InlineData("打了一些电话", "二三十个", "25")]
    [InlineData("made some calls", "20 or 30", "25")]
    public async Task R8_AnOpenAnswer_KeepsTheQuestion(string said, string vague, string answer)
    {
        var before = await rep.DoneAsync(Metrics.Call);
        await rep.SayAsync(said);

        Assert.Matches("多少|How many", (await rep.SayAsync(vague)).FirstLine);
        await rep.SayAsync(answer);

        Assert.Equal(before + 25, await rep.DoneAsync(Metrics.Call));
    }

    [Fact]
    public async Task T1_TasksOfDaysToCome_AreThoseOfTheseDays()
    {
        await rep.SayAsync("明天拜访3家");

        var tomorrow = await rep.SayAsync("明天做什么");
        var week = await rep.SayAsync("下周任务");
        var today = await rep.SayAsync("我的任务");

        Assert.StartsWith("📋 明天的任务", tomorrow.FirstLine, StringComparison.Ordinal);
        Assert.Contains("明天的计划:拜访 3", tomorrow.Text, StringComparison.Ordinal);
        Assert.StartsWith("📋 下周", week.FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("📋 我的任务", today.FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T1_TasksOfTomorrow_AreAskedForInEnglishAsWell()
    {
        var english = await Chat.OfDemoAsync(host, "Raj Patel");
        await english.SayAsync("hello");
        await english.SayAsync("3 visits tomorrow");

        var tomorrow = await english.SayAsync("my tasks for tomorrow");

        Assert.StartsWith("📋 Tasks for tomorrow", tomorrow.FirstLine, StringComparison.Ordinal);
        Assert.Contains("Planned for tomorrow: visits 3", tomorrow.Text, StringComparison.OrdinalIgnoreCase);
    }

    private async Task SharesAsync(long own, long others) =>
        Assert.Equal((ownBefore + own, othersBefore + others), (await rep.DoneAsync(Metrics.Revenue), await colleague.DoneAsync(Metrics.Revenue)));
}
