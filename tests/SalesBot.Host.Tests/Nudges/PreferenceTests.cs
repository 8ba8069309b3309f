using SalesBot.Application.Notices;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;
using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Nudges;

public sealed class PreferenceTests : IAsyncLifetime
{
    private BotHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await BotHost.StartAsync(new BotHostOptions { Now = DemoTeam.At(25, 15), DeliversByItself = false });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("别提醒我", "🔕 好,以后不提醒了。想要了就说“恢复提醒”。", "恢复提醒")]
    [InlineData("stop", "🔕 OK, no more reminders. Say \"resume\" when you want them back.", "resume")]
    public async Task N3_Stop_SilencesEverythingUntilItIsResumed(string stop, string said, string resume)
    {
        var chat = await Chat.OpenAsync(host, "小陈");

        Assert.Equal(said, (await chat.SayAsync(stop)).FirstLine);
        await EveningAsync();
        Assert.Empty(chat.Unread);

        Assert.StartsWith("🔔", (await chat.SayAsync(resume)).FirstLine, StringComparison.Ordinal);
        await host.SweepAtAsync(DemoTeam.At(25, 17, 1));
        Assert.Contains("20 个电话", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("半小时后再提醒我报数", "⏰ 好,15:30 再提醒你。")]
    [InlineData("remind me again in 30 minutes to report", "⏰ OK, again at 15:30.")]
    public async Task N3_AReminderInAWhile_ComesThen(string text, string said) =>
        Assert.Equal(said, (await (await Chat.OpenAsync(host, "小陈")).SayAsync(text)).FirstLine);

    [Theory]
    [InlineData("什么时候再提醒我?", "⚙️ 我的提醒")]
    [InlineData("我的提醒是几点", "⚙️ 我的提醒")]
    [InlineData("what time are my reminders?", "⚙️ My reminders")]
    [InlineData("when do you remind me?", "⚙️ My reminders")]
    public async Task N3_AQuestionForTheReminders_ShowsThemAndChangesNothing(string text, string shown)
    {
        var told = await (await Chat.OpenAsync(host, "小陈")).SayAsync(text);

        Assert.StartsWith(shown, told.FirstLine, StringComparison.Ordinal);
        Assert.Contains("17:00", told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("今天别提醒")]
    [InlineData("no reminders today")]
    public async Task N3_NotToday_IsQuietUntilTomorrow(string text)
    {
        var chat = await Chat.OpenAsync(host, "小陈");

        await chat.SayAsync(text);
        await EveningAsync();
        Assert.Empty(chat.Unread);

        await host.SweepOnAsync(DemoTeam.At(26, 8, 45));
        Assert.Contains("电话 20", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("提醒改到18:15", 18, 15, "⏰ 好,傍晚提醒改到 18:15。")]
    [InlineData("remind me at 6:20", 18, 20, "⏰ OK, evening reminder at 18:20.")]
    public async Task N3_AnOwnTime_TakesThePlaceOfTheTeams(string text, int hour, int minute, string said)
    {
        var chat = await Chat.OpenAsync(host, "小陈");

        Assert.Equal(said, (await chat.SayAsync(text)).FirstLine);
        await EveningAsync();
        await host.SweepAtAsync(DemoTeam.At(25, hour, minute - 1));
        Assert.Empty(chat.Unread);
        await host.SweepAtAsync(DemoTeam.At(25, hour, minute));
        await host.SweepAtAsync(DemoTeam.At(25, hour, minute + 1));

        Assert.Contains("20 个电话", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
        Assert.Empty(chat.Unread);
    }

    [Fact]
    public async Task N3_AKindTurnedOff_IsNotSentAndTheOthersAre()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        Assert.Equal("🔕 好,不再发早安计划。", (await chat.SayAsync("不要早安计划")).FirstLine);

        await host.SweepOnAsync(DemoTeam.At(26, 8, 45));
        Assert.Empty(chat.Unread);
        await host.SweepAtAsync(DemoTeam.At(26, 17));
        Assert.Contains("20 个电话", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N3_QuietHours_OutlastTheEveningReminderOfTheTeam()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        Assert.Equal("🌙 好,16:30–08:00 不打扰你。", (await chat.SayAsync("下午4点半后别发")).FirstLine);

        await EveningAsync();

        Assert.Empty(chat.Unread);
        var left = (await host.EntryAsync(NudgeKeys.EveningReminder((await chat.PersonAsync())!.Id, new(2026, 11, 25))))!;
        Assert.Equal((NudgeState.Dropped, NudgeDrop.QuietHours), (left.State, left.Reason));
    }

    [Fact]
    public async Task N3_MutedForAnHour_TheReminderComesAfterIt()
    {
        var chat = await Chat.OpenAsync(host, "小陈");
        host.MoveTo(DemoTeam.At(25, 16, 30));
        Assert.Contains("17:30", (await chat.SayAsync("mute for 1 hour")).FirstLine, StringComparison.Ordinal);

        await EveningAsync();
        Assert.Empty(chat.Unread);
        await host.SweepAtAsync(DemoTeam.At(25, 17, 31));

        Assert.Contains("20 个电话", (await chat.NextAsync()).FirstLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("设置", "⚙️ 我的提醒", "关掉早安计划", "打开早安计划", "早安计划 08:45 · 关")]
    [InlineData("settings", "⚙️ My reminders", "Morning plan off", "Morning plan on", "Morning plan 08:45 · off")]
    public async Task N3_TheSettingsCard_ChangesInPlace(string text, string title, string off, string on, string line)
    {
        var chat = await Chat.OpenAsync(host, "小陈", text == "设置" ? "zh-CN" : "en-US");
        var card = await chat.SayAsync(text);
        Assert.Equal(title, card.FirstLine);

        var pressed = await chat.PressAsync(card, off);
        var again = await chat.PressAsync(card, off);

        Assert.Contains(line, pressed.InvokeText, StringComparison.Ordinal);
        Assert.Contains(on, pressed.InvokeButtons);
        Assert.Equal(pressed.InvokeText, again.InvokeText);
        Assert.False((await chat.PreferencesAsync()).IsOn(NudgeKind.MorningPlan));
    }

    [Fact]
    public async Task N3_TheLanguageButton_ChangesTheCardAndWhatComesAfterIt()
    {
        var chat = await Chat.OpenAsync(host, "小陈");

        var pressed = await chat.PressAsync(await chat.SayAsync("设置"), "English");

        Assert.StartsWith("⚙️ My reminders", pressed.InvokeText, StringComparison.Ordinal);
        Assert.Equal(Language.English, (await chat.PersonAsync())!.Language);
    }

    [Theory]
    [InlineData("一天最多99条", "没有改动")]
    [InlineData("at most 0 a day", "Nothing was changed")]
    [InlineData("提醒我下午3点给客户打电话的时候记得带合同", "没有改动")]
    public async Task N3_WhatCannotBe_ChangesNothingAndSaysSo(string text, string said)
    {
        var chat = await Chat.OpenAsync(host, "小陈");

        Assert.Contains(said, (await chat.SayAsync(text)).Text, StringComparison.Ordinal);
        Assert.Equal(4, (await chat.PreferencesAsync()).MostADay);
        Assert.Null((await chat.PreferencesAsync()).ReminderAt);
    }

    private async Task EveningAsync()
    {
        host.MoveTo(DemoTeam.At(25, 17));
        await host.NotifyAsync<SendDailyReminders>((await host.TeamAsync()).Id);
        await host.SweepAsync();
    }
}
