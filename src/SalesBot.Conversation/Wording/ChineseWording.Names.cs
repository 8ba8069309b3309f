using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Conversation.Understanding.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class ChineseWording : IWording
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;
    private static readonly ImmutableArray<string> Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    private readonly MetricCatalogue catalogue;

    public ChineseWording(MetricCatalogue catalogue) => this.catalogue = catalogue;

    public Language Language => Language.Chinese;

    public string Metric(MetricCode metric) => metric.Value switch
    {
        "visit" => "拜访",
        "call" => "电话",
        "appointment" => "约见",
        "new_customer" => "新客户",
        "follow_up" => "跟进",
        "demo" => "演示",
        "proposal" => "方案",
        "needs_survey" => "需求调研",
        "negotiation" => "合同谈判",
        "project_progress" => "项目推进",
        "order" => "签单",
        "revenue" => "销售额",
        "profit" => "利润",
        "payment" => "回款",
        "training" => "培训",
        "market_research" => "市场调研",
        "sharing" => "经验分享",
        var other => catalogue.Find(metric)?.NameIn(Language.Chinese) ?? other,
    };

    public string Counted(MetricCode metric, long amount) =>
        Metrics.UnitOf(metric) == MetricUnit.Money ? $"{Amount(metric, amount)}{Metric(metric)}" : $"{Amount(metric, amount)} {Measure(metric)}{Metric(metric)}";

    public string Amount(MetricCode metric, long amount)
    {
        if (Metrics.UnitOf(metric) == MetricUnit.Count)
            return amount.ToString("#,0", Culture);
        var money = (decimal)amount / Domain.Activities.Metric.MinorUnitsPerUnit;
        return Math.Abs(money) switch
        {
            // Shortened only where nothing of it is lost to the eye: 28.6万, but 286,333.33.
            >= 10_000m when money % 10m != 0 => IncentiveMoney.Figure(amount) is var figure && amount < 0 ? $"-{figure}" : figure,
            >= 100_000_000m => (money / 100_000_000m).ToString("0.####", Culture) + "亿",
            >= 10_000m => (money / 10_000m).ToString("0.####", Culture) + "万",
            _ => money.ToString("#,0.##", Culture),
        };
    }

    public string PerHead(MetricCode metric, decimal amount) =>
        Metrics.UnitOf(metric) == MetricUnit.Count
            ? amount.ToString("0.0", Culture)
            : Amount(metric, (long)Math.Round(amount, MidpointRounding.AwayFromZero));

    public string Day(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        0 => "今天",
        1 => "昨天",
        2 => "前天",
        -1 => "明天",
        -2 => "后天",
        _ => $"{day.Month}月{day.Day}日{Weekdays[(int)day.DayOfWeek]}",
    };

    string INameWording.Period(Period period, DateOnly today)
    {
        if (period.Kind == PeriodKind.Day)
            return Day(period.Range.Start, today);
        if (period.Kind == PeriodKind.Own)
            return period is { Half: { } half, Rules.FirstFiscalMonth: 1 } ? $"{period.Range.Start.Year}年{(half == 1 ? "上" : "下")}半年" : $"{ShortDay(period.Range.Start)}–{ShortDay(period.Range.End)}";
        return FiscalDates.Of(period) is { } days ? $"{Named(period, today)}({FiscalDates.Iso(days)})" : Named(period, today);
    }

    // The name alone, without the days.
    private static string Named(Period period, DateOnly today)
    {
        var isFiscal = FiscalDates.Of(period) is not null;
        var now = Domain.Calendars.Period.Containing(today, period.Kind, period.Rules);
        var place = period == now ? 0 : period == now.Previous() ? 1 : 2;
        return (period.Kind, place) switch
        {
            (PeriodKind.Week, 0) => "本周",
            (PeriodKind.Week, 1) => "上周",
            (PeriodKind.Week, _) => $"{period.Range.Start.Month}月{period.Range.Start.Day}日那周",
            (PeriodKind.Month, 0) => "本月",
            (PeriodKind.Month, 1) => "上月",
            (PeriodKind.Month, _) => $"{period.Range.Start.Year}年{period.Range.Start.Month}月",
            (PeriodKind.Quarter, 0) => isFiscal ? $"本季·财年Q{period.Quarter}" : "本季",
            (PeriodKind.Quarter, _) => isFiscal ? $"{FiscalDates.YearOf(period)}财年Q{period.Quarter}" : $"{period.Range.Start.Year}年Q{period.Quarter}",
            (_, 0) => isFiscal ? "本财年" : "今年",
            _ => isFiscal ? $"{period.Range.Start.Year}财年" : $"{period.Range.Start.Year}年",
        };
    }

    public string List(IEnumerable<string> parts) => string.Join('、', parts);

    // What is said again is read again: the running quarter by its plain name.
    private string Spoken(Period period, DateOnly today) => FiscalDates.Of(period) is null
        ? In(period, today)
        : (period.Kind == PeriodKind.Quarter, period.Range.Contains(today)) switch
        {
            (true, true) => "本季",
            (true, false) => "上季",
            (false, true) => "今年",
            _ => "去年",
        };

    private string In(Period period, DateOnly today) => ((INameWording)this).Period(period, today);

    private string Measure(MetricCode metric) => metric.Value switch
    {
        "visit" or "new_customer" or "needs_survey" => "家",
        "call" or "follow_up" or "appointment" or "project_progress" => "个",
        "proposal" => "份",
        "order" => "单",
        "demo" => "场",
        _ => catalogue.Find(metric)?.Measures.FirstOrDefault(word => Characters.IsHan(word[0])) ?? "次",
    };
}
