using System.Globalization;
using SalesBot.Conversation.Understanding.Lexicon;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Catalogue;
using SalesBot.Domain.People;
using Period = SalesBot.Domain.Calendars.Period;

namespace SalesBot.Conversation.Wording;

internal sealed partial class EnglishWording : IWording
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    private readonly MetricCatalogue catalogue;

    public EnglishWording(MetricCatalogue catalogue) => this.catalogue = catalogue;

    public Language Language => Language.English;

    public string Metric(MetricCode metric) => metric.Value switch
    {
        "visit" => "Visits",
        "call" => "Calls",
        "appointment" => "Appointments",
        "new_customer" => "New customers",
        "follow_up" => "Follow-ups",
        "demo" => "Demos",
        "proposal" => "Proposals",
        "needs_survey" => "Needs surveys",
        "negotiation" => "Negotiations",
        "project_progress" => "Project steps",
        "order" => "Orders",
        "revenue" => "Revenue",
        "profit" => "Profit",
        "payment" => "Payments",
        "training" => "Trainings",
        "market_research" => "Market research",
        "sharing" => "Sharing sessions",
        _ => Own(metric) is { } own ? Capital(EnglishPlural.Of(own)) : metric.Value,
    };

    public string Counted(MetricCode metric, long amount) =>
        $"{Amount(metric, amount)} {(amount == 1 ? One(metric) : Metric(metric).ToLowerInvariant())}";

    // "visit"; what cannot be counted has no singular.
    private string One(MetricCode metric)
    {
        var plural = Metric(metric).ToLowerInvariant();
        return Own(metric) is { } own ? own.ToLowerInvariant()
            : Metrics.UnitOf(metric) == MetricUnit.Money || !plural.EndsWith('s') ? plural : plural[..^1];
    }

    private string? Own(MetricCode metric) => catalogue.Find(metric)?.NameIn(Language.English);

    public string Amount(MetricCode metric, long amount)
    {
        if (Metrics.UnitOf(metric) == MetricUnit.Count)
            return amount.ToString("#,0", Culture);
        var money = (decimal)amount / Domain.Activities.Metric.MinorUnitsPerUnit;
        return Math.Abs(money) switch
        {
            // Shortened only where nothing of it is lost to the eye: 1.25M and 286k, but 286,333.33.
            >= 1_000_000m when money % 100m == 0 => (money / 1_000_000m).ToString("0.####", Culture) + "M",
            >= 1_000m and < 1_000_000m when money % 10m == 0 => (money / 1_000m).ToString("0.##", Culture) + "k",
            >= 1_000m => IncentiveMoney.Figure(amount) is var figure && amount < 0 ? $"-{figure}" : figure,
            _ => money.ToString("0.##", Culture),
        };
    }

    public string PerHead(MetricCode metric, decimal amount) =>
        Metrics.UnitOf(metric) == MetricUnit.Count
            ? amount.ToString("0.0", Culture)
            : Amount(metric, (long)Math.Round(amount, MidpointRounding.AwayFromZero));

    public string Day(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        0 => "today",
        1 => "yesterday",
        -1 => "tomorrow",
        _ => day.ToString("ddd d MMM", Culture),
    };

    string INameWording.Period(Period period, DateOnly today)
    {
        if (period.Kind == PeriodKind.Day)
            return Day(period.Range.Start, today);
        if (period.Kind == PeriodKind.Own)
            return period is { Half: { } half, Rules.FirstFiscalMonth: 1 } ? $"H{half} {period.Range.Start.Year}" : $"{ShortDay(period.Range.Start)} – {ShortDay(period.Range.End)}";
        return FiscalDates.Of(period) is { } days ? $"{Named(period, today)} ({FiscalDates.Iso(days)})" : Named(period, today);
    }

    // The name alone, without the days.
    private static string Named(Period period, DateOnly today)
    {
        var now = Domain.Calendars.Period.Containing(today, period.Kind, period.Rules);
        if (FiscalDates.Of(period) is not null)
            return period.Kind == PeriodKind.Quarter
                ? period == now ? $"this quarter, fiscal Q{period.Quarter}" : $"fiscal Q{period.Quarter} {FiscalDates.YearOf(period)}"
                : period == now ? "this fiscal year" : $"fiscal year {period.Range.Start.Year}";
        if (period == now)
            return period.Kind switch { PeriodKind.Week => "this week", PeriodKind.Month => "this month", PeriodKind.Quarter => "this quarter", _ => "this year" };
        if (period == now.Previous())
            return period.Kind switch { PeriodKind.Week => "last week", PeriodKind.Month => "last month", PeriodKind.Quarter => "last quarter", _ => "last year" };
        return period.Kind switch
        {
            PeriodKind.Week => $"the week of {period.Range.Start.ToString("d MMM", Culture)}",
            PeriodKind.Month => period.Range.Start.ToString("MMMM yyyy", Culture),
            PeriodKind.Quarter => $"Q{period.Quarter} {period.Range.Start.Year}",
            _ => period.Range.Start.Year.ToString(Culture),
        };
    }

    public string List(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }

    // What is said again is read again: the running quarter by its plain name.
    private string Spoken(Period period, DateOnly today) => FiscalDates.Of(period) is null
        ? In(period, today)
        : $"{(period.Range.Contains(today) ? "this" : "last")} {(period.Kind == PeriodKind.Quarter ? "quarter" : "year")}";

    private string In(Period period, DateOnly today) => ((INameWording)this).Period(period, today);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
