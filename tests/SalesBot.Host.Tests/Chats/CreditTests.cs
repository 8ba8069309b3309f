using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Chats;

public sealed class CreditTests : IAsyncLifetime
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

    [Fact]
    public async Task T19_ADealSharedInHalves_CountsHalfForEachAndOnceForTheTeam()
    {
        var (orders, othersOrders) = (await rep.DoneAsync(Metrics.Order), await colleague.DoneAsync(Metrics.Order));

        var card = await rep.SayAsync("签了一单10万,客户是华为,和周凯对半");

        Assert.Contains("销售额 +5万", card.Text, StringComparison.Ordinal);
        Assert.Contains("(共 10万,周凯 5万)", card.Text, StringComparison.Ordinal);
        await SharesAsync(50_000_00, 50_000_00);
        Assert.Equal((orders + 1, othersOrders), (await rep.DoneAsync(Metrics.Order), await colleague.DoneAsync(Metrics.Order)));
        var told = await ToldAsync();
        Assert.Equal("🤝 李娜分给你一份业绩:", told.FirstLine);
        Assert.Contains("销售额 +5万(共 10万", told.Text, StringComparison.Ordinal);
        Assert.Contains("李娜分给你:销售额 5万", (await colleague.SayAsync("我今天的记录")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("改成周凯拿三成", 70_000_00, 30_000_00)]
    [InlineData("不对,是我六他四", 60_000_00, 40_000_00)]
    [InlineData("split should be 80/20, not 50/50", 80_000_00, 20_000_00)]
    [InlineData("这单和周凯二八开,我八", 80_000_00, 20_000_00)]
    public async Task T19_OtherPartsAfterwards_ShareTheSameDealAnew(string said, long own, long other)
    {
        await rep.SayAsync("签单10万,和周凯对半");
        await SharesAsync(50_000_00, 50_000_00);

        var card = await rep.SayAsync(said);

        Assert.Contains("周凯", card.Text, StringComparison.Ordinal);
        await SharesAsync(own, other);
    }

    [Fact]
    public async Task T19_OtherPartsOfNoSharedDeal_ChangeNothing()
    {
        await rep.SayAsync("签单10万");

        Assert.StartsWith("You have no recent deal that is shared", (await rep.SayAsync("actually 60/40", "en-US")).FirstLine, StringComparison.Ordinal);
        Assert.Contains("现在这样分(共 10万):你 5万、周凯 5万", (await rep.SayAsync("这单和周凯对半")).Text, StringComparison.Ordinal);
        await SharesAsync(50_000_00, 50_000_00);
    }

    [Theory]
    [InlineData("改成15万")]
    [InlineData("make it 150k")]
    public async Task AnAmountBehindADealWithItsSum_IsOfTheSum(string said)
    {
        await rep.SayAsync("签了一单8万");

        await rep.SayAsync(said);

        Assert.Equal(ownBefore + 150_000_00, await rep.DoneAsync(Metrics.Revenue));
    }

    [Fact]
    public async Task T19_PartsThatDoNotComeOutEven_AddUpToTheCent()
    {
        await rep.SayAsync("回款100.01,和周凯、陈晨平分");

        var third = await Chat.OfDemoAsync(host, "陈晨");
        await third.SayAsync("你好");
        var parts = await host.UseAsync<IReports, IReadOnlyList<long>>(async reports =>
        {
            var (person, today) = ((await rep.PersonAsync())!, new DateRange(new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31)));
            var report = (await reports.OfAsync(person.Id, today, default))[^1];
            return [.. report.Lines[0].Credited.Select(line => line.Amount), report.Lines[0].Own.Amount];
        });
        Assert.Equal(10001, parts.Sum());
        Assert.Equal(1, parts.Max() - parts.Min());
    }

    [Fact]
    public async Task T19_UndoCorrectionAndEdit_ChangeBothPartsTogether()
    {
        var card = await rep.SayAsync("签单10万 和周凯对半");
        await ToldAsync();

        Assert.Contains("改为 6万(原 5万)", (await rep.SayAsync("不对,是12万")).Text, StringComparison.Ordinal);
        await SharesAsync(60_000_00, 60_000_00);
        Assert.Contains("销售额 +6万(共 12万)", (await ToldAsync()).Text, StringComparison.Ordinal);

        await rep.PressAsync(card, "撤销");
        await SharesAsync(0, 0);
        Assert.Equal("↩️ 李娜撤回了分给你的那份业绩,你的数字已经跟着改了。", (await ToldAsync()).FirstLine);
    }

    [Fact]
    public async Task T19_AnEditThatDropsTheColleague_TakesThePartBack()
    {
        await rep.SayAsync("签单10万 和周凯对半");
        await ToldAsync();

        await host.PostAsync(host.Teams.Edit(rep.User, "签单10万", rep.LastId, second: 1));
        await rep.NextAsync();

        await SharesAsync(100_000_00, 0);
        Assert.StartsWith("↩️ 李娜撤回了", (await ToldAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T19_AnEditThatLeavesThePartAsItWas_IsNoNewsToTheColleague()
    {
        await rep.SayAsync("签单10万 和周凯对半");
        await ToldAsync();

        await host.PostAsync(host.Teams.Edit(rep.User, "签单10万,打了5个电话,和周凯对半", rep.LastId, second: 1));
        await host.DeliverAsync();

        await SharesAsync(50_000_00, 50_000_00);
        Assert.Empty(colleague.Unread);
    }

    [Theory]
    [InlineData("我 3、周凯 7", 30_000_00, 70_000_00)]
    [InlineData("我 7、周凯 3", 70_000_00, 30_000_00)]
    public async Task T19_WhosePartIsTheLarger_IsAskedBeforeAnythingIsRecorded(string answer, long own, long other)
    {
        var question = await rep.SayAsync("签单10万 和周凯三七开");
        Assert.Equal("和周凯怎么分?选一个,选好就记。", question.FirstLine);
        await SharesAsync(0, 0);

        await rep.PressAsync(question, answer);

        await SharesAsync(own, other);
    }

    [Fact]
    public async Task T19_TheAnswerMayBeTyped()
    {
        await rep.SayAsync("签单10万 和周凯三七开");

        await rep.SayAsync("我7");

        await SharesAsync(70_000_00, 30_000_00);
    }

    [Fact]
    public async Task T19_InEnglish_TheFirstPartIsTheWriters()
    {
        var amy = await Chat.OfDemoAsync(host, "Amy Wong");
        await amy.SayAsync("hello", "en-US");
        var before = await amy.DoneAsync(Metrics.Revenue);

        var raj = await Chat.OfDemoAsync(host, "Raj Patel");
        await raj.SayAsync("hello", "en-US");
        var rajBefore = await raj.DoneAsync(Metrics.Revenue);

        var card = await amy.SayAsync("closed Acme 100k, split 60/40 with Raj", "en-US");

        Assert.Contains("(of 100k; Raj Patel 40k)", card.Text, StringComparison.Ordinal);
        Assert.Equal(before + 60_000_00, await amy.DoneAsync(Metrics.Revenue));
        Assert.Equal(rajBefore + 40_000_00, await raj.DoneAsync(Metrics.Revenue));
        await host.DeliverAsync();
        Assert.Equal("🤝 Amy Wong shares credit with you:", (await raj.NextAsync()).FirstLine);
    }

    [Theory]
    [InlineData("签单10万,周凯对半", 50_000_00, 50_000_00)]
    [InlineData("周凯和我签了一单10万,他拿60%", 40_000_00, 60_000_00)]
    [InlineData("周凯分我三成,签了10万", 30_000_00, 70_000_00)]
    [InlineData("签单10万,毛利拿30%", 100_000_00, 0)]
    [InlineData("签单10万,首付尾款各一半", 100_000_00, 0)]
    public async Task T19_WhoeverSharesIsAColleague_WhereverTheNameStands(string text, long own, long other)
    {
        await rep.SayAsync(text);

        await SharesAsync(own, other);
    }

    [Theory]
    [InlineData("签单10万 和王大锤对半", "没找到同事“王大锤”,这条没有记。")]
    [InlineData("签单10万 和李娜对半", "业绩是分给同事的")]
    [InlineData("签单10万,我60%,周凯30%", "分成加起来是 90%")]
    public async Task T19_WhatCannotBeShared_IsNotRecorded(string text, string said)
    {
        Assert.StartsWith(said, (await rep.SayAsync(text)).FirstLine, StringComparison.Ordinal);

        await SharesAsync(0, 0);
    }

    [Fact]
    public async Task T19_SomebodyWhoHasLeft_GetsNoPart()
    {
        var manager = await Chat.OfDemoAsync(host, "王磊");
        await manager.PressAsync(await manager.SayAsync("周凯11月20号离职"), "就这么定");

        Assert.StartsWith("没找到同事“周凯”,这条没有记。", (await rep.SayAsync("签单10万 和周凯对半")).FirstLine, StringComparison.Ordinal);

        await SharesAsync(0, 0);
    }

    [Fact]
    public async Task T19_WithoutAnAmount_OnlyTheDealIsRecordedAndThatIsSaid()
    {
        var card = await rep.SayAsync("签了华为一单 和周凯对半");

        Assert.Contains("只有金额能和同事分", card.Text, StringComparison.Ordinal);
        await SharesAsync(0, 0);
    }

    [Fact]
    public async Task T19_WhoOnlySharesInADeal_HasNotReported()
    {
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().AddHours(8).Date).AddDays(-30);
        var (own, other) = ((await rep.PersonAsync())!.Id, (await colleague.PersonAsync())!.Id);
        var free = Enumerable.Range(0, 30).Select(today.AddDays).First(day => day.DayOfWeek == DayOfWeek.Sunday);

        await rep.SayAsync($"{free.Month}月{free.Day}号签单10万 和周凯对半");

        var reporters = await host.UseAsync<ILedger, IReadOnlySet<PersonId>>(ledger => ledger.ReportersAsync([own, other], free, default));
        Assert.Equal([own], reporters);
        var days = await host.UseAsync<ITeamReports, ILookup<PersonId, DateOnly>>(reports => reports.DaysAsync([own, other], new DateRange(free, free), default));
        Assert.Equal([own], days.Select(one => one.Key));
        Assert.Equal([own], await host.UseAsync<IReports, IReadOnlySet<PersonId>>(reports => reports.ReportedDaysAsync([(own, free), (other, free)], default)));
    }

    private async Task SharesAsync(long own, long other) => Assert.Equal(
        (own, other), (await rep.DoneAsync(Metrics.Revenue) - ownBefore, await colleague.DoneAsync(Metrics.Revenue) - othersBefore));

    private async Task<RecordedCall> ToldAsync()
    {
        await host.DeliverAsync();
        return await colleague.NextAsync();
    }
}
