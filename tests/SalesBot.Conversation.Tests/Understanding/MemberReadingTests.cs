using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Activities;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>Questions about a colleague's work are such from end to end; whether there is a colleague of the name is for the conversation to see.</summary>
public sealed class MemberReadingTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    [Theory]
    [InlineData("李娜的任务", "李娜", MemberView.Tasks, null, null)]
    [InlineData("看一下李娜的任务", "李娜", MemberView.Tasks, null, null)]
    [InlineData("Amy's tasks", "Amy", MemberView.Tasks, null, null)]
    [InlineData("show me Amy Wong's to-do list", "Amy Wong", MemberView.Tasks, null, null)]
    [InlineData("看看周凯昨天的记录", "周凯", MemberView.Log, AskedPeriod.Yesterday, null)]
    [InlineData("周凯今天报了什么?", "周凯", MemberView.Log, AskedPeriod.Today, null)]
    [InlineData("what did Raj report today?", "Raj", MemberView.Log, AskedPeriod.Today, null)]
    [InlineData("what has Raj been up to this week", "Raj", MemberView.Log, AskedPeriod.ThisWeek, null)]
    [InlineData("show me 周凯's log for yesterday", "周凯", MemberView.Log, AskedPeriod.Yesterday, null)]
    [InlineData("李娜上个月的业绩", "李娜", MemberView.Figures, AskedPeriod.LastMonth, null)]
    [InlineData("Raj's numbers this week", "Raj", MemberView.Figures, AskedPeriod.ThisWeek, null)]
    [InlineData("李娜这周拜访了几家", "李娜", MemberView.Figures, AskedPeriod.ThisWeek, "visit")]
    [InlineData("李娜本周拜访了几家", "李娜", MemberView.Figures, AskedPeriod.ThisWeek, "visit")]
    [InlineData("李娜这周拜访了多少家", "李娜", MemberView.Figures, AskedPeriod.ThisWeek, "visit")]
    [InlineData("李娜本周拜访了多少家", "李娜", MemberView.Figures, AskedPeriod.ThisWeek, "visit")]
    [InlineData("how many visits did Raj make this week", "Raj", MemberView.Figures, AskedPeriod.ThisWeek, "visit")]
    [InlineData("Raj's calls last week", "Raj", MemberView.Figures, AskedPeriod.LastWeek, "call")]
    public void Read_AQuestionForAColleague_FindsNameViewAndDays(string text, string name, MemberView view, AskedPeriod? period, string? metric) =>
        Assert.Equal(new MemberWish(name, view) { Period = period, Metric = metric is null ? null : new MetricCode(metric) }, Read(text));

    [Theory]
    [InlineData("李娜的任务完成了")]
    [InlineData("李娜这周拜访了3家")]
    [InlineData("visited Raj's office today")]
    [InlineData("任务")]
    [InlineData("what's the weather")]
    public void Read_WhatIsNoQuestionFromEndToEnd_IsNothing(string text) => Assert.Null(Read(text));

    private static MemberWish? Read(string text) =>
        Understanding.Read(text, new ReadingContext(new DateOnly(2026, 11, 25), new TimeOnly(15, 0), null)).Member;
}
