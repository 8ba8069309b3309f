using System.Globalization;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding;

/// <summary>What messages say of leave and of days for everybody, on Wednesday, 25 November 2026.</summary>
public sealed class LeaveTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();

    [Theory]
    [InlineData("今天请假", "11-25")]
    [InlineData("我请假", "11-25")]
    [InlineData("请假", "11-25")]
    [InlineData("明天上午请假", "11-26 Morning")]
    [InlineData("明天请半天假", "11-26 Afternoon")]
    [InlineData("11月25到27号休假", "11-25..11-27")]
    [InlineData("11月25日至27日休假", "11-25..11-27")]
    [InlineData("25-27号请假", "11-25..11-27")]
    [InlineData("下周一到周三年假", "11-30..12-02")]
    [InlineData("下周一到下周三休年假", "11-30..12-02")]
    [InlineData("下周请假", "11-30..12-06")]
    [InlineData("明后天请假", "11-26..11-27")]
    [InlineData("周四、周五请假", "11-26; 11-27")]
    [InlineData("周四下午到周五请假", "11-26 Afternoon; 11-27")]
    [InlineData("请假三天", "11-25 +3")]
    [InlineData("从明天起请假3天", "11-26 +3")]
    [InlineData("明天有事,请假一天", "11-26")]
    [InlineData("我明天要请假去看牙医", "11-26")]
    [InlineData("昨天请假了", "11-24")]
    [InlineData("周一请假了", "11-23")]
    [InlineData("11月20号请假了", "11-20")]
    [InlineData("今天請假", "11-25")]
    [InlineData("on leave tomorrow", "11-26")]
    [InlineData("I'm on leave from Monday to Wednesday", "11-30..12-02")]
    [InlineData("off sick today", "11-25")]
    [InlineData("half day off Friday afternoon", "11-27 Afternoon")]
    [InlineData("I'll take Friday off", "11-27")]
    [InlineData("I need 3 days off from Monday", "11-30 +3")]
    [InlineData("annual leave Nov 25 to 27", "11-25..11-27")]
    [InlineData("annual leave 25-27 Nov", "11-25..11-27")]
    [InlineData("on vacation next week", "11-30..12-06")]
    [InlineData("out sick", "11-25")]
    public void R18_OwnLeave_IsReadWithItsDays(string text, string days)
    {
        var leave = Read(text).Leave;

        Assert.Equal((false, null, days), (leave!.Cancels, leave.Person, Said(leave)));
    }

    [Theory]
    [InlineData("销假", "")]
    [InlineData("取消请假", "")]
    [InlineData("取消明天的请假", "11-26")]
    [InlineData("明天不请假了", "11-26")]
    [InlineData("back from leave", "")]
    [InlineData("cancel my leave", "")]
    [InlineData("cancel leave tomorrow", "11-26")]
    public void R18_TheEndOfALeave_IsReadAsSuch(string text, string days)
    {
        var leave = Read(text).Leave;

        Assert.Equal((true, days), (leave!.Cancels, Said(leave)));
    }

    [Theory]
    [InlineData("张三明天请假", "张三", "11-26")]
    [InlineData("张三休假", "张三", "11-25")]
    [InlineData("帮小李请假", "小李", "11-25")]
    [InlineData("Priya is on leave tomorrow", "Priya", "11-26")]
    public void R18_SomebodysLeave_IsReadWithTheName(string text, string person, string days)
    {
        var leave = Read(text).Leave;

        Assert.Equal((person, days), (leave!.Person, Said(leave)));
    }

    [Theory]
    [InlineData("客户请假了")]
    [InlineData("他说明天请假")]
    [InlineData("今天请假的人多吗")]
    [InlineData("今天请假的人多")]
    [InlineData("明天可以请假吗")]
    [InlineData("谁今天请假")]
    [InlineData("怎么请假")]
    [InlineData("孩子请假了")]
    [InlineData("如果明天请假")]
    [InlineData("听说经理明天请假")]
    [InlineData("请假条在哪")]
    [InlineData("请假两小时")]
    [InlineData("我没请假")]
    [InlineData("客户A休假,下周再约")]
    [InlineData("老板说下周放假")]
    [InlineData("I leave tomorrow for Shanghai")]
    [InlineData("We leave at 5")]
    [InlineData("the client is on leave")]
    [InlineData("he is off tomorrow")]
    [InlineData("I'm off")]
    [InlineData("who is on leave today?")]
    [InlineData("leave it")]
    [InlineData("back from lunch")]
    [InlineData("visited 3 clients before leave")]
    [InlineData("明天拜访3家")]
    public void R18_WhatIsNobodysCommand_IsNoLeave(string text) => Assert.Null(Read(text).Leave);

    [Theory]
    [InlineData("今天请假")]
    [InlineData("11月25到27号休假")]
    [InlineData("销假")]
    [InlineData("张三明天请假")]
    [InlineData("on leave tomorrow")]
    [InlineData("half day off Friday afternoon")]
    [InlineData("12月31号放假")]
    [InlineData("holiday on Dec 24")]
    public void Parse_OfLeaveAndHolidays_StaysNoneWithoutItems(string text)
    {
        var reading = Read(text);

        Assert.Equal((Intent.None, 0), (reading.Intent, reading.Items.Count));
    }

    [Theory]
    [InlineData("12月31号放假", "2026-12-31", "2026-12-31", NamedDayKind.Holiday)]
    [InlineData("1月1日到3日放假", "2027-01-01", "2027-01-03", NamedDayKind.Holiday)]
    [InlineData("1月4号上班(调休)", "2027-01-04", "2027-01-04", NamedDayKind.Workday)]
    [InlineData("1月4号调休上班", "2027-01-04", "2027-01-04", NamedDayKind.Workday)]
    [InlineData("12月31号下午放假", "2026-12-31", "2026-12-31", NamedDayKind.Half)]
    [InlineData("12月31号大家放假", "2026-12-31", "2026-12-31", NamedDayKind.Holiday)]
    [InlineData("holiday on Dec 24", "2026-12-24", "2026-12-24", NamedDayKind.Holiday)]
    [InlineData("Dec 24 is a holiday", "2026-12-24", "2026-12-24", NamedDayKind.Holiday)]
    [InlineData("work on Jan 4", "2027-01-04", "2027-01-04", NamedDayKind.Workday)]
    [InlineData("half day on Dec 24", "2026-12-24", "2026-12-24", NamedDayKind.Half)]
    public void A8_DaysForEverybody_AreRead(string text, string first, string last, NamedDayKind kind) =>
        Assert.Equal(new DayStatement(Day(first), Day(last), kind), Read(text).DayChange);

    [Theory]
    [InlineData("我12月31号放假")]
    [InlineData("放假")]
    [InlineData("12月31号放假吗")]
    [InlineData("客户12月31号放假")]
    [InlineData("听说12月31号放假")]
    [InlineData("I work on Jan 4")]
    [InlineData("12月31号上午放假")]
    [InlineData("12月31号")]
    public void A8_AnythingElse_IsNoChangeOfTheCalendar(string text) => Assert.Null(Read(text).DayChange);

    private static Reading Read(string text) => Understanding.Read(
        text, new ReadingContext(new DateOnly(2026, 11, 25), new TimeOnly(15, 0), text.Any(c => c > '\u3000') ? "zh-CN" : "en-US"));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private static string Said(LeaveStatement leave) => string.Join("; ", leave.Spans.Select(span => string.Create(
        CultureInfo.InvariantCulture,
        $"{span.First:MM-dd}{(span.Last is { } last && last != span.First ? $"..{last:MM-dd}" : "")}{(span.WorkingDays is { } days ? $" +{days}" : "")}{(span.Part == DayPart.Whole ? "" : $" {span.Part}")}")));
}
