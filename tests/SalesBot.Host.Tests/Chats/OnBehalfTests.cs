using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Host.Tests.Chats;

public sealed class OnBehalfTests(SharedBot bot)
{
    [Fact]
    public async Task R14_ARepReportingForAColleague_IsRefused()
    {
        var colleague = await bot.ChatAsync("欧阳小红");
        var chat = await bot.ChatAsync("小陈");

        var reply = await chat.SayAsync("欧阳小红今天拜访了2家");

        Assert.Contains("替欧阳小红报数只有主管可以", reply.Text, StringComparison.Ordinal);
        Assert.Empty(await colleague.LedgerAsync());
        Assert.Empty(await chat.LedgerAsync());
    }

    [Fact]
    public async Task R14_AManagerReportingForAMember_IsRecordedAsTheMembersAndKeepsWhoSaidIt()
    {
        var member = await bot.ChatAsync("司马小明");
        var manager = await bot.ManagerAsync();

        var reply = await manager.SayAsync("司马小明今天拜访了2家");

        Assert.Contains("(替司马小明)", reply.FirstLine, StringComparison.Ordinal);
        Assert.Equal(2, await member.DoneAsync(Metrics.Visit, SharedBot.Today));
        var day = new DateRange(SharedBot.Today, SharedBot.Today);
        var person = (await member.PersonAsync())!;
        var reports = await member.Host.UseAsync<IReports, IReadOnlyList<Report>>(r => r.OfAsync(person.Id, day, TestContext.Current.CancellationToken));
        Assert.Equal((await manager.PersonAsync())!.Id, Assert.Single(reports).ReportedBy);
    }

    [Fact]
    public async Task R14_AManagersMistakeForAMember_CanBeUndoneByTheManager()
    {
        var member = await bot.ChatAsync("诸葛小亮");
        var manager = await bot.ManagerAsync();
        var reply = await manager.SayAsync("诸葛小亮今天拜访了2家");

        await manager.PressAsync(reply, "撤销");

        Assert.Empty(await member.LedgerAsync());
    }

    [Fact]
    public async Task R14_AnUnknownName_RecordsNothingForAnybody()
    {
        var manager = await bot.ManagerAsync();
        var before = await manager.LedgerAsync();

        var reply = await manager.SayAsync("皇甫不存今天拜访了2家");

        Assert.Contains("没找到“皇甫不存”", reply.Text, StringComparison.Ordinal);
        Assert.Equal(before, await manager.LedgerAsync());
    }
}
