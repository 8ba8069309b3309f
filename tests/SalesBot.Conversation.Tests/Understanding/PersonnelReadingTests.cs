using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>Who joins, changes the team, is renamed or leaves; whether there is such a person or team is for the conversation to see.</summary>
public sealed class PersonnelReadingTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Theory]
    [InlineData("新人赵敏12月14日加入华东组", "赵敏", "华东组", 14, true)]
    [InlineData("新同事赵敏12月14日入职华东组", "赵敏", "华东组", 14, true)]
    [InlineData("赵敏12月14日入职华东组", "赵敏", "华东组", 14, false)]
    [InlineData("12月14日起新人赵敏到华东组", "赵敏", "华东组", 14, true)]
    [InlineData("Tom Lee joins the South team on 14 December", "Tom Lee", "South", 14, false)]
    [InlineData("new hire Anna starts on Dec 7 in East", "Anna", "East", 7, true)]
    [InlineData("New member Anna joins 华东组 on 7 Dec 2026", "Anna", "华东组", 7, true)]
    [InlineData("新人赵敏2026年12月14日加入华东组", "赵敏", "华东组", 14, true)]
    [InlineData("新人赵敏12月14日入职", "赵敏", null, 14, true)]
    public void Read_WhoJoins_FindsNameTeamAndDay(string text, string name, string? team, int day, bool isNew) =>
        Assert.Equal(new PersonnelWish.Join(name, team, new DateOnly(2026, 12, day), isNew), Read(text));

    [Theory]
    [InlineData("周凯12月1日起调到华南组", "周凯", "华南组", 1)]
    [InlineData("把周凯调去华南组", "周凯", "华南组", null)]
    [InlineData("12月1号开始周凯转到华南组", "周凯", "华南组", 1)]
    [InlineData("move Raj to the East team", "Raj", "East", null)]
    [InlineData("Raj moves to East on 1 December", "Raj", "East", 1)]
    [InlineData("transfer Raj Patel to 华东组 from Dec 1", "Raj Patel", "华东组", 1)]
    public void Read_WhoMoves_FindsNameTeamAndDay(string text, string name, string team, int? day) =>
        Assert.Equal(new PersonnelWish.Move(name, team, day is { } on ? new DateOnly(2026, 12, on) : null), Read(text));

    [Theory]
    [InlineData("把李娜的名字改成李娜娜", "李娜", "李娜娜")]
    [InlineData("李娜改名叫李娜娜", "李娜", "李娜娜")]
    [InlineData("rename Raj to Raj P", "Raj", "Raj P")]
    [InlineData("change Raj's name to Raj P", "Raj", "Raj P")]
    [InlineData("把我的名字改成小李", "我", "小李")]
    public void Read_WhoIsRenamed_FindsBothNames(string text, string name, string to) => Assert.Equal(new PersonnelWish.Rename(name, to), Read(text));

    [Theory]
    [InlineData("何静离职了,客户交给林峰", "何静", "林峰")]
    [InlineData("何静走了,她的活儿由林峰接手", "何静", "林峰")]
    [InlineData("Raj has left, Sofia takes over his tasks", "Raj", "Sofia")]
    [InlineData("Raj has resigned, give all his work to Sofia", "Raj", "Sofia")]
    [InlineData("何静离职了", "何静", null)]
    public void Read_WhoLeaves_FindsWhoTakesOver(string text, string name, string? to) => Assert.Equal(new PersonnelWish.Leave(name, to, null), Read(text));

    [Theory]
    [InlineData("新增客户2家")]
    [InlineData("今天去华为拜访")]
    [InlineData("Raj left a message")]
    [InlineData("客户走了")]
    [InlineData("Raj joined the call?")]
    [InlineData("   ")]
    [InlineData("move on")]
    public void Read_WhatIsNoChangeFromEndToEnd_IsNothing(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("何静12月起半天", "何静", "1111100")]
    [InlineData("何静12月1日起每天只上半天班", "何静", "1111100")]
    [InlineData("Sofia works Mon, Tue, Wed from 1 Dec 2026", "Sofia", "3330000")]
    [InlineData("何静2026年12月1日起周一、周二、周三上班", "何静", "3330000")]
    public void Read_PartTimeFromADay_FindsTheDay(string text, string name, string week)
    {
        var said = Assert.IsType<WorkingTimeWish.OfPerson>(Understanding.Read(text, new ReadingContext(Today, new TimeOnly(10, 0), null)).WorkingTime);

        Assert.Equal((name, week, new DateOnly(2026, 12, 1)), (said.Name, said.Week.ToString(), said.From!.Value));
    }

    [Fact]
    public void Read_AShareOfTheWeek_LeavesTheDaysOpen()
    {
        var said = Assert.IsType<WorkingTimeWish.OfPerson>(Understanding.Read("Sofia works 60% from 1 December", new ReadingContext(Today, new TimeOnly(10, 0), null)).WorkingTime);

        Assert.Equal(("Sofia", null, 3), (said.Name, said.Week, said.Days));
    }

    private static PersonnelWish? Read(string text) => Understanding.Read(text, new ReadingContext(Today, new TimeOnly(10, 0), null)).Personnel;
}
