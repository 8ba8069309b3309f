using SalesBot.Application.People;
using SalesBot.Domain.People;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Calendars;

public sealed class EmploymentTests : IAsyncLifetime
{
    private BotHost host = null!;
    private Chat manager = null!;

    public async ValueTask InitializeAsync()
    {
        host = await BotHost.StartAsync();
        manager = await Chat.OfDemoAsync(host, "王磊");
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("李娜12月1号入职", "李娜", "好", "✅ 记下了:李娜 2026年12月1日入职。", "2026-12-01", null)]
    [InlineData("李娜11月2号入职的", "李娜", "好", "✅ 记下了:李娜 2026年11月2日入职。", "2026-11-02", null)]
    [InlineData("李娜11月30号离职", "李娜", "好", "✅ 记下了:李娜最后工作日 2026年11月30日。", null, "2026-11-30")]
    [InlineData("Amy Wong joins on Dec 1", "Amy Wong", "yes", "✅ Noted: Amy Wong's first day at work is 1 Dec 2026.", "2026-12-01", null)]
    [InlineData("Amy Wong's last day is Nov 30", "Amy Wong", "yes", "✅ Noted: Amy Wong's last day at work is 30 Nov 2026.", null, "2026-11-30")]
    public async Task T18_FirstAndLastDays_AreEnteredByChatAfterAPreview(string text, string name, string yes, string told, string? joined, string? left)
    {
        var locale = yes == "好" ? "zh-CN" : "en-US";
        var before = await DaysAsync(name);

        var preview = await manager.SayAsync(text, locale);
        Assert.Matches("^(预览|Preview)", preview.FirstLine);
        Assert.Equal(before, await DaysAsync(name));
        var answer = await manager.SayAsync(yes, locale);

        Assert.Equal(told, answer.FirstLine);
        Assert.Equal((joined is null ? before.Joined : Day(joined), left is null ? before.Left : Day(left)), await DaysAsync(name));
    }

    [Fact]
    public async Task T18_ALastDayBeforeTheFirst_IsRefusedAndChangesNothing()
    {
        await manager.SayAsync("李娜11月20号入职");
        await manager.SayAsync("好");

        Assert.StartsWith("入职要早于离职:李娜 2026年11月20日入职", (await manager.SayAsync("李娜11月2号离职")).FirstLine, StringComparison.Ordinal);
        Assert.Null((await DaysAsync("李娜")).Left);
        Assert.Equal("李娜的入职日本来就是2026年11月20日,没有改动。", (await manager.SayAsync("李娜11月20号入职")).FirstLine);
    }

    [Fact]
    public async Task T18_WhatIsSharedOutLater_GoesByTheDaysHere()
    {
        await manager.SayAsync("李娜12月16号入职");
        await manager.SayAsync("好");

        // December has 23 working days, 12 of them from the 16th on: 12 of 81 days of the four, 14.8 of 100.
        Assert.Contains("李娜 15", (await manager.SayAsync("华东组12月拜访100家")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T18_AManager_EntersNotTheirOwnNorAStrangersDays()
    {
        Assert.Equal("入职、离职日期由主管来定,没有改动。", (await manager.SayAsync("王磊11月30号离职")).FirstLine);
        Assert.Equal("没找到“张飞”,没有改动。", (await manager.SayAsync("张飞12月1号离职")).FirstLine);
        Assert.Equal("张飞加入哪个组?华东组、华南组。还没有改动。", (await manager.SayAsync("张飞12月1号入职")).FirstLine);
    }

    [Fact]
    public async Task T18_ARep_EntersNobodysDays()
    {
        var rep = await Chat.OfDemoAsync(host, "周凯");
        var before = await DaysAsync("李娜");

        Assert.Equal("入职、离职日期由主管来定,没有改动。", (await rep.SayAsync("李娜12月1号入职")).FirstLine);
        Assert.Equal("入职、离职日期由主管来定,没有改动。", (await rep.SayAsync("周凯12月1号入职")).FirstLine);
        Assert.Equal(before, await DaysAsync("李娜"));
    }

    [Theory]
    [InlineData("李娜什么时候入职?")]
    [InlineData("李娜12月1号入职面试")]
    [InlineData("如果李娜12月1号离职怎么办")]
    public async Task T18_WhatIsNoSuchStatement_ChangesNothing(string text)
    {
        var before = await DaysAsync("李娜");

        await manager.SayAsync(text);
        await manager.SayAsync("好");

        Assert.Equal(before, await DaysAsync("李娜"));
    }

    private static DateOnly Day(string written) => DateOnly.Parse(written, System.Globalization.CultureInfo.InvariantCulture);

    private Task<(DateOnly Joined, DateOnly? Left)> DaysAsync(string name) => host.UseAsync<Reader, (DateOnly, DateOnly?)>(reader => reader.DaysAsync(name));

    private sealed class Reader(IPeople people)
    {
        public async Task<(DateOnly Joined, DateOnly? Left)> DaysAsync(string name)
        {
            var company = (await people.OrganisationsAsync(TestContext.Current.CancellationToken))[0];
            Person person = (await people.FindByNameAsync(company.Id, name, TestContext.Current.CancellationToken)).Single();
            return (person.JoinedOn, person.LeftOn);
        }
    }
}
