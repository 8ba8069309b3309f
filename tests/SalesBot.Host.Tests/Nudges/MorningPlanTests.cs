using SalesBot.Application.Notices;
using SalesBot.Domain.Nudges;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Nudges;

public sealed class MorningPlanTests : IAsyncLifetime
{
    private BotHost host = null!;

    // A Tuesday morning after the plan's time: who joins now has the first plan tomorrow.
    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(24, 13), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task N1_InTheMorning_TheDaysActionsComeWithTheCatchUpShareAndThePlansOfTheDayBefore()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await chat.SayAsync("明天要拜访6家");

        await host.SweepOnAsync(DemoTeam.At(25, 8, 44));
        Assert.Empty(chat.Unread);
        await host.SweepAtAsync(DemoTeam.At(25, 8, 45));
        await host.SweepAtAsync(DemoTeam.At(25, 8, 46));
        var plan = await chat.NextAsync();

        // Of four days, one has gone: 3 of 15 visits and 1 of 5 proposals are open from it.
        Assert.Contains("电话 20 · 拜访 5 · 方案 2", plan.FirstLine, StringComparison.Ordinal);
        Assert.Contains("小陈", plan.FirstLine, StringComparison.Ordinal);
        Assert.Contains("本周拜访落后 3家", plan.Text, StringComparison.Ordinal);
        Assert.Contains("本月方案落后 1份,从今天起每天多 1份", plan.Text, StringComparison.Ordinal);
        Assert.Contains("今天的计划:拜访 6", plan.Text, StringComparison.Ordinal);
        Assert.Equal(["我出发了", "今天请假", "我的任务"], plan.Buttons);
        Assert.Empty(chat.Unread);
    }

    [Fact]
    public async Task N1_InTheMorning_EnglishReadersHaveItInEnglish()
    {
        var chat = await Chat.OpenAsync(host, "Chen", "en-US");

        await host.SweepOnAsync(DemoTeam.At(25, 8, 45));
        var plan = await chat.NextAsync();

        Assert.Contains("calls 20 · visits 5 · proposals 2", plan.FirstLine, StringComparison.Ordinal);
        Assert.Contains("3 visits behind this week", plan.Text, StringComparison.Ordinal);
        Assert.Equal(["I'm off", "On leave today", "My tasks"], plan.Buttons);
    }

    [Fact]
    public async Task N11_SettingOut_AnswersInPlaceAndCountsAsHelped()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await host.SweepOnAsync(DemoTeam.At(25, 8, 45));
        var plan = await chat.NextAsync();

        var answers = new[] { await chat.PressAsync(plan, "我出发了"), await chat.PressAsync(plan, "我出发了") };

        Assert.All(answers, answer => Assert.Equal(["我的任务"], answer.InvokeButtons));
        var person = (await chat.PersonAsync())!;
        Assert.True((await host.EntryAsync(NudgeKeys.MorningPlan(person.Id, new(2026, 11, 25))))!.Helped);
    }

    [Fact]
    public async Task N1_LeaveTakenFromThePlan_KeepsTheEveningQuiet()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        await host.SweepOnAsync(DemoTeam.At(25, 8, 45));
        await chat.PressAsync(await chat.NextAsync(), "今天请假");
        Assert.Contains("已请假", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);

        await host.SweepAtAsync(DemoTeam.At(25, 17, 30));
        await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);
        await host.DeliverAsync();

        Assert.Empty(chat.Unread);
    }

    [Fact]
    public async Task N1_AfterANightDown_ThePlanComesLateWhileItIsOfUseAndNotAfterwards()
    {
        var (late, tooLate) = (await Chat.OpenAsync(host, "小陈"), await Chat.OpenAsync(host, "小李"));
        await tooLate.SayAsync("早安计划改到6点");

        await host.SweepOnAsync(DemoTeam.At(25, 10));

        Assert.Contains("电话 20", (await late.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Empty(tooLate.Unread);
        var left = (await host.EntryAsync(NudgeKeys.MorningPlan((await tooLate.PersonAsync())!.Id, new(2026, 11, 25))))!;
        Assert.Equal((NudgeState.Dropped, NudgeDrop.TooLate), (left.State, left.Reason));
    }
}
