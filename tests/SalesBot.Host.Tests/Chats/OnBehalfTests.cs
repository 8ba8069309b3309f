using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Host.Tests.Chats;

public sealed class OnBehalfTests(SharedBot bot)
{
    [Fact]
    public async Task R14_ARepReportingForAColleague_IsRefused()
    {
        var colleague = await bot.ChatAsync("张小红");
        var chat = await bot.ChatAsync("小陈");

        var reply = await chat.SayAsync("张小红今天拜访了2家");

        Assert.Contains("替张小红报数只有主管可以", reply.Text, StringComparison.Ordinal);
        Assert.Empty(await colleague.LedgerAsync());
        Assert.Empty(await chat.LedgerAsync());
    }

    [Fact]
    public async Task R14_AManagerReportingForAMember_IsRecordedAsTheMembersAndKeepsWhoSaidIt()
    {
        var member = await bot.ChatAsync("李小明");
        var manager = await bot.ManagerAsync();

        var reply = await manager.SayAsync("李小明今天拜访了2家");

        Assert.Contains("(替李小明)", reply.FirstLine, StringComparison.Ordinal);
        Assert.Equal(2, await member.DoneAsync(Metrics.Visit, SharedBot.Today));
        var day = new DateRange(SharedBot.Today, SharedBot.Today);
        var person = (await member.PersonAsync())!;
        var reports = await member.Host.UseAsync<IReports, IReadOnlyList<Report>>(r => r.OfAsync(person.Id, day, TestContext.Current.CancellationToken));
        Assert.Equal((await manager.PersonAsync())!.Id, Assert.Single(reports).ReportedBy);
    }

    [Fact]
    public async Task R14_AManagersMistakeForAMember_CanBeUndoneByTheManager()
    {
        var member = await bot.ChatAsync("周小亮");
        var manager = await bot.ManagerAsync();
        var reply = await manager.SayAsync("周小亮今天拜访了2家");

        await manager.PressAsync(reply, "撤销");

        Assert.Empty(await member.LedgerAsync());
    }

    [Fact]
    public async Task R14_AnUnknownName_RecordsNothingForAnybody()
    {
        var manager = await bot.ManagerAsync();
        var before = await manager.LedgerAsync();

        var reply = await manager.SayAsync("郑不存今天拜访了2家");

        Assert.Contains("没找到“郑不存”", reply.Text, StringComparison.Ordinal);
        Assert.Equal(before, await manager.LedgerAsync());
    }
}
