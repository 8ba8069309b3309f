using SalesBot.Application.Activities;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;

namespace SalesBot.Host.Tests.Chats;

public sealed class OnBehalfTests(SharedBot bot)
{
    [Fact]
    public async Task R14_ARepReportingForAColleague_IsRefused()
    {
        var colleague = await bot.ChatAsync("赵敏华");
        var chat = await bot.ChatAsync("小陈");

        var reply = await chat.SayAsync("赵敏华今天拜访了2家");

        Assert.Contains("替赵敏华报数只有主管可以", reply.Text, StringComparison.Ordinal);
        Assert.Empty(await colleague.LedgerAsync());
        Assert.Empty(await chat.LedgerAsync());
    }

    [Fact]
    public async Task R14_AManagerReportingForAMember_IsRecordedAsTheMembersAndKeepsWhoSaidIt()
    {
        var member = await bot.ChatAsync("李明远");
        var manager = await bot.ManagerAsync();

        var reply = await manager.SayAsync("李明远今天拜访了2家");

        Assert.Contains("(替李明远)", reply.FirstLine, StringComparison.Ordinal);
        Assert.Equal(2, await member.DoneAsync(Metrics.Visit, SharedBot.Today));
        var day = new DateRange(SharedBot.Today, SharedBot.Today);
        var person = (await member.PersonAsync())!;
        var reports = await member.Host.UseAsync<IReports, IReadOnlyList<Report>>(r => r.OfAsync(person.Id, day, TestContext.Current.CancellationToken));
        Assert.Equal((await manager.PersonAsync())!.Id, Assert.Single(reports).ReportedBy);
    }

    [Fact]
    public async Task R14_AManagersMistakeForAMember_CanBeUndoneByTheManager()
    {
        var member = await bot.ChatAsync("孙志强");
        var manager = await bot.ManagerAsync();
        var reply = await manager.SayAsync("孙志强今天拜访了2家");

        Assert.Equal(2, await member.DoneAsync(Metrics.Visit));
        await manager.PressAsync(reply, "撤销");

        Assert.Empty(await member.LedgerAsync());
    }

    [Fact]
    public async Task R14_AnUnknownName_RecordsNothingForAnybody()
    {
        var manager = await bot.ManagerAsync();
        var before = await manager.LedgerAsync();

        var reply = await manager.SayAsync("郑明辉今天拜访了2家");

        Assert.Contains("没找到“郑明辉”", reply.Text, StringComparison.Ordinal);
        Assert.Equal(before, await manager.LedgerAsync());
    }

    [Theory]
    [InlineData("姓名 拜访 电话\n何思雨 3 20\n吴建民 2 15\n合计 5 35", "何思雨", "吴建民")]
    [InlineData("| 姓名 | 拜访 | 电话 |\n|---|---|---|\n| 罗一鸣 | 3 | 20 |\n| 邓书涵 | 2 | 15 |", "罗一鸣", "邓书涵")]
    public async Task R14_AManagersTableOfTheTeam_IsRecordedForEachAndItsSumForNobody(string table, string one, string other)
    {
        var (first, second) = (await bot.ChatAsync(one), await bot.ChatAsync(other));
        var manager = await bot.ManagerAsync();
        var before = await manager.LedgerAsync();

        await manager.SayAsync(table);

        Assert.Equal((3, 20), (await first.DoneAsync(Metrics.Visit), await first.DoneAsync(Metrics.Call)));
        Assert.Equal((2, 15), (await second.DoneAsync(Metrics.Visit), await second.DoneAsync(Metrics.Call)));
        Assert.Equal(before, await manager.LedgerAsync());
    }
}
