using SalesBot.Host.Tests.Reminders;
using SalesBot.Testing;

namespace SalesBot.Host.Tests.Coaching;

public sealed class OneOnOneTests : CoachingBot
{
    [Fact]
    public async Task N16_WithARep_TheAgendaComesFromTheData()
    {
        var rep = await Chat.OpenAsync(Host, "小甲");
        await rep.SayAsync("拜访2家,打了8个电话");
        await rep.SayAsync("卡住了:价格审批");

        var agenda = await Manager.SayAsync("和小甲1对1");

        Assert.Equal("🤝 和小甲的 1对1(第一次)", agenda.FirstLine);
        Assert.Contains("还没有约定过事项。", agenda.Text, StringComparison.Ordinal);
        Assert.Contains("🙋 求助未解决:价格审批", agenda.Text, StringComparison.Ordinal);
        Assert.Contains("今天 8/20,还差 12", agenda.Text, StringComparison.Ordinal);
        Assert.Contains("电话近 7 天 8,前四周平均每周 0.0 ↑", agenda.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N16_InEnglish_TheAgendaShowsTrendGapAndPlans()
    {
        var agenda = await Manager.SayAsync("1:1 with Amy");

        Assert.Equal("🤝 1:1 with Amy Wong (the first)", agenda.FirstLine);
        Assert.Contains("in the last 7 days, usually", agenda.Text, StringComparison.Ordinal);
        Assert.Contains(agenda.Text.Split('\n'), line =>
            line.StartsWith("Longest gap in four weeks:", StringComparison.Ordinal) || line.StartsWith("A report on every working day", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("小甲", "zh-CN", "1对1 记一条:小甲下周约3家老客户", "📌 已记给小甲:下周约3家老客户。下次 1对1 会再提起,小甲也看得到。", "📌 和王磊约定:下周约3家老客户",
        "我的1对1", "📌 1对1 未完成:1 项", "完成 1", "✅ 完成:下周约3家老客户")]
    [InlineData("Wei", "en-US", "1:1 note: Wei calls 3 old customers", "📌 Noted for Wei: calls 3 old customers. It comes up at the next 1:1, and Wei sees it too.",
        "📌 Agreed with 王磊: calls 3 old customers", "my 1:1", "📌 1 open item from your 1:1s", "Done 1", "✅ Done: calls 3 old customers")]
    public async Task N16_AnItem_ComesUpForBothUntilItIsDone(
        string name, string locale, string note, string noted, string agreed, string mine, string title, string button, string done)
    {
        var rep = await Chat.OpenAsync(Host, name, locale);
        await Manager.SayAsync($"和{name}1对1");
        Assert.Equal(noted, (await Manager.SayAsync(note)).FirstLine);
        Assert.Equal(agreed, (await HearAsync(rep)).FirstLine);
        var items = await rep.SayAsync(mine, locale);
        Assert.Equal(title, items.FirstLine);

        await GoToAsync(DemoTeam.At(27, 10));
        var next = await Manager.SayAsync($"和{name}1对1");
        Assert.Contains("(上次:前天)", next.FirstLine, StringComparison.Ordinal);
        Assert.Contains("⬜", next.Text, StringComparison.Ordinal);

        Assert.Equal(done, await PressAsync(rep, items, button));
        Assert.StartsWith($"✅ {name}完成了", (await HearAsync(Manager)).FirstLine, StringComparison.Ordinal);
        var after = await Manager.SayAsync($"和{name}1对1");
        Assert.Contains("✅", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("⬜", after.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("完成", "✅ 完成:下周约3家老客户")]
    [InlineData("1对1 完成 1", "✅ 完成:下周约3家老客户")]
    public async Task N16_Done_ByAWord(string text, string done)
    {
        var rep = await Chat.OpenAsync(Host, "小甲");
        await Manager.SayAsync("1对1 记一条:小甲下周约3家老客户");

        Assert.Equal(done, (await rep.SayAsync(text)).FirstLine);
    }

    [Theory]
    [InlineData("和陈晨1对1", "1对1 由主管来约。你可以说“我的1对1”,看和主管约定的事。")]
    [InlineData("1:1 with Amy", "1:1s are called by managers. Say \"my 1:1\" to see what you agreed.")]
    public async Task N16_ARep_IsToldWhoCallsThem(string text, string answer) =>
        Assert.Equal(answer, (await (await Chat.OpenAsync(Host, "小甲")).SayAsync(text)).FirstLine);

    [Fact]
    public async Task N16_WhereNothingIsOpen_DoneMeansNothing() =>
        Assert.StartsWith("👂", (await (await Chat.OpenAsync(Host, "小甲")).SayAsync("完成")).FirstLine, StringComparison.Ordinal);
}
