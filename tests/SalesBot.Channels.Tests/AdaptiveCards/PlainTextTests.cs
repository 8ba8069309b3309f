using SalesBot.Application.Messaging;
using SalesBot.Channels.AdaptiveCards;
using Xunit;

namespace SalesBot.Channels.Tests.AdaptiveCards;

public sealed class PlainTextTests
{
    [Fact]
    public void Report_AsText_HasTheSameNumbers()
    {
        Assert.Equal(
            "✅ 已记 4 项\n拜访 +2(华为、中兴) · 80% · 本周 12/15,还差 3\n电话 +20 · 100% · 今天 20/20,达标\n"
            + "签单 +1 · 销售额 +8万 · 77% · 本月 46万/60万,比应到进度多 5%\n方案 +1 · 没有目标",
            PlainText.Of(SampleCards.Report));
    }

    [Fact]
    public void Table_AsText_IsALineForEachRow()
    {
        Assert.Equal(
            "🏆 Calls last week: Chen leads with 132\n# · Name · Calls · Attainment\n1 · Chen · 132 (↑2) · 110%\n2 · Lee · 120 (–) · 100%\n"
            + "3 · Amy O'Connor · 118 (↓2) · 98%\n✓ Team total 512, 102% of target.\nTies share a rank; counted until Sunday 24:00.",
            PlainText.Of(SampleCards.Leaderboard));
    }

    [Fact]
    public void LongTable_AsText_SaysHowManyRowsAreLeftOut()
    {
        Assert.EndsWith("\n另有 480 行未显示", PlainText.Of(SampleCards.LongTable), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WhenHostile_IsLiteral()
    {
        var text = PlainText.Of(SampleCards.Attack);

        Assert.DoesNotContain("<at>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", text, StringComparison.Ordinal);
        Assert.Contains("[x](javascript:alert(1))", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WhenEnormous_IsCut()
    {
        var card = new Card("x") { Blocks = [.. Enumerable.Repeat(new TextBlock(new string('a', 9000)), 9)] };

        Assert.Equal(6001, PlainText.Of(card).Length);
    }
}
