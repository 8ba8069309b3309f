using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

public sealed class WishTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();
    private static readonly ReadingContext Context = new(new(2026, 11, 25), new(15, 0), "zh-CN");

    [Theory]
    [InlineData("别提醒我", WishAct.Stop, null)]
    [InlineData("stop", WishAct.Stop, null)]
    [InlineData("Stop!", WishAct.Stop, null)]
    [InlineData("please stop reminding me", WishAct.Stop, null)]
    [InlineData("不要再提醒我了", WishAct.Stop, null)]
    [InlineData("今天别提醒", WishAct.MuteToday, null)]
    [InlineData("今天别再提醒我了", WishAct.MuteToday, null)]
    [InlineData("no reminders today", WishAct.MuteToday, null)]
    [InlineData("mute today", WishAct.MuteToday, null)]
    [InlineData("恢复提醒", WishAct.Resume, null)]
    [InlineData("resume reminders", WishAct.Resume, null)]
    [InlineData("resume", WishAct.Resume, null)]
    [InlineData("turn on reminders", WishAct.Resume, null)]
    [InlineData("不要早安计划", WishAct.Stop, WishTopic.MorningPlan)]
    [InlineData("关掉早安计划", WishAct.Stop, WishTopic.MorningPlan)]
    [InlineData("no morning plan please", WishAct.Stop, WishTopic.MorningPlan)]
    [InlineData("恢复早安计划", WishAct.Resume, WishTopic.MorningPlan)]
    [InlineData("开启被超越提醒", WishAct.Resume, WishTopic.Overtaken)]
    [InlineData("我要超越提醒", WishAct.Resume, WishTopic.Overtaken)]
    [InlineData("notify me when overtaken", WishAct.Resume, WishTopic.Overtaken)]
    [InlineData("turn on rank changes", WishAct.Resume, WishTopic.Overtaken)]
    [InlineData("不要进度提醒", WishAct.Stop, WishTopic.Pace)]
    [InlineData("settings", WishAct.Show, null)]
    [InlineData("设置", WishAct.Show, null)]
    [InlineData("提醒设置", WishAct.Show, null)]
    [InlineData("my settings", WishAct.Show, null)]
    [InlineData("提醒效果", WishAct.ShowUse, null)]
    [InlineData("nudge stats", WishAct.ShowUse, null)]
    [InlineData("remind me later", WishAct.Snooze, null)]
    [InlineData("稍后提醒", WishAct.Snooze, null)]
    public void AWish_IsRead(string text, WishAct? act, WishTopic? topic)
    {
        var wish = Understanding.Read(text, Context).Wish;

        Assert.Equal((act, topic), (wish?.Act, wish?.Topic));
    }

    [Theory]
    [InlineData("提醒改到18:15", null, "18:15")]
    [InlineData("remind me at 5", null, "17:00")]
    [InlineData("remind me at 5pm", null, "17:00")]
    [InlineData("remind me at 18:15", null, "18:15")]
    [InlineData("把提醒改到下午5点半", null, "17:30")]
    [InlineData("晚上8点提醒我", null, "20:00")]
    [InlineData("六点提醒我", null, "18:00")]
    [InlineData("早安计划8:30", WishTopic.MorningPlan, "08:30")]
    [InlineData("早安计划改到7点半", WishTopic.MorningPlan, "07:30")]
    [InlineData("morning plan at 8:30", WishTopic.MorningPlan, "08:30")]
    [InlineData("set evening reminder to 18:00", WishTopic.EveningReminder, "18:00")]
    public void ATime_IsReadWithItsTopic(string text, WishTopic? topic, string time)
    {
        var wish = Understanding.Read(text, Context).Wish;

        Assert.Equal((WishAct.SetTime, topic, TimeOnly.Parse(time, null)), (wish?.Act, wish?.Topic, wish?.Time));
    }

    [Theory]
    [InlineData("晚上10点后别发", "22:00", null)]
    [InlineData("nothing after 10pm", "22:00", null)]
    [InlineData("don't send anything after 9pm", "21:00", null)]
    [InlineData("免打扰 22:00-7:30", "22:00", "07:30")]
    [InlineData("quiet hours 22:00-7:30", "22:00", "07:30")]
    [InlineData("早上9点前别发消息", null, "09:00")]
    public void QuietHours_AreRead(string text, string? from, string? until)
    {
        var wish = Understanding.Read(text, Context).Wish;

        Assert.Equal(WishAct.QuietHours, wish?.Act);
        Assert.Equal((from is null ? null : TimeOnly.Parse(from, null), until is null ? null : (TimeOnly?)TimeOnly.Parse(until, null)), (wish!.Time, wish.Until));
    }

    [Theory]
    [InlineData("一天最多3条", WishAct.MostADay, 3)]
    [InlineData("每天提醒最多2条", WishAct.MostADay, 2)]
    [InlineData("at most 3 a day", WishAct.MostADay, 3)]
    [InlineData("max 2 reminders per day", WishAct.MostADay, 2)]
    [InlineData("mute for 1 hour", WishAct.Mute, 60)]
    [InlineData("静音30分钟", WishAct.Mute, 30)]
    [InlineData("snooze 30分钟", WishAct.Snooze, 30)]
    [InlineData("1小时后再提醒", WishAct.Snooze, 60)]
    [InlineData("半小时后再提醒我报数", WishAct.Snooze, 30)]
    [InlineData("半个小时后提醒我", WishAct.Snooze, 30)]
    [InlineData("remind me again in half an hour", WishAct.Snooze, 30)]
    [InlineData("ping me again in 20 minutes to report", WishAct.Snooze, 20)]
    [InlineData("remind me again in 2 hours", WishAct.Snooze, 120)]
    [InlineData("喜报5万起", WishAct.FromAmount, 50000)]
    [InlineData("celebrate deals from 50k", WishAct.FromAmount, 50000)]
    public void NumbersOfAWish_AreRead(string text, WishAct act, int number)
    {
        var wish = Understanding.Read(text, Context).Wish;

        Assert.Equal((act, number), (wish?.Act, wish?.Count ?? wish?.Minutes ?? (int?)wish?.Amount));
    }

    [Theory]
    [InlineData("拜访了3个客户")]
    [InlineData("5")]
    [InlineData("我的进度")]
    [InlineData("进度")]
    [InlineData("撤销")]
    [InlineData("取消")]
    [InlineData("提醒张三下午3点开会")]
    [InlineData("remind me to call Huawei at 5")]
    [InlineData("别提醒客户我们降价了")]
    [InlineData("stop by the client at 5")]
    [InlineData("客户说别再打扰他了")]
    [InlineData("明天要拜访5家")]
    [InlineData("好的")]
    [InlineData("今天")]
    [InlineData("早上好")]
    [InlineData("排行榜")]
    [InlineData("nothing today")]
    [InlineData("喜报")]
    public void WhatIsNoWish_IsRead_AsNone(string text) => Assert.Null(Understanding.Read(text, Context).Wish);
}
