using SalesBot.Application.Calendars;
using SalesBot.Application.Nudges;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Application.Activities;

/// <summary>What a report is to be changed to.</summary>
/// <param name="Metric">What was done; null where only a figure was said.</param>
/// <param name="Quantity">How much, as said; money in units of currency; null where the figure was right and the metric was not.</param>
/// <param name="Day">The local day that was named; null where none was.</param>
public sealed record CorrectedItem(MetricCode? Metric, decimal? Quantity, DateOnly? Day)
{
    /// <summary>The ISO code of the currency that was named; null where none was.</summary>
    public string? Currency { get; init; }

    /// <summary>The figure that was said to be wrong, in the unit of <see cref="Quantity"/>; null where none was named.</summary>
    public decimal? Was { get; init; }
}

/// <summary>A change of a report.</summary>
/// <param name="Actor">Who changes it.</param>
/// <param name="ReportId">Which report; null means the actor's latest that fits.</param>
/// <param name="Items">What it should say; empty where <paramref name="Change"/> is set.</param>
/// <param name="Change">What is to be added to its figure; null where <paramref name="Items"/> say the figures.</param>
/// <param name="Today">The actor's local day.</param>
/// <param name="Now">The instant.</param>
public sealed record CorrectCommand(
    Person Actor, ReportId? ReportId, IReadOnlyList<CorrectedItem> Items, decimal? Change, DateOnly Today, DateTimeOffset Now)
{
    /// <summary>The words of the correction, in which a customer may be named; empty where there are none.</summary>
    public string Said { get; init; } = "";

    /// <summary>How its money is to be shared from now on; null where it stays shared as it is.</summary>
    public CreditSplit? Split { get; init; }
}

/// <summary>What came of a correction.</summary>
public abstract record CorrectResult
{
    private CorrectResult()
    {
    }

    /// <summary>The report was changed.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Before">What it said before.</param>
    /// <param name="After">What it says now, with where the metrics stand.</param>
    public sealed record Corrected(Report Report, IReadOnlyList<ActivityEntry> Before, IReadOnlyList<RecordedItem> After) : CorrectResult
    {
        /// <summary>The milestones that it has reached.</summary>
        public IReadOnlyList<NudgeFacts> Reached { get; init; } = [];
    }

    /// <summary>There is no report to correct.</summary>
    public sealed record NoReport : CorrectResult;

    /// <summary>The report has several figures and it was not said which one is meant.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Figures">Its figures.</param>
    public sealed record WhichOne(Report Report, IReadOnlyList<ActivityEntry> Figures) : CorrectResult;

    /// <summary>Nothing of the kind was reported for the day that was named; nothing was changed.</summary>
    /// <param name="Item">What was said.</param>
    public sealed record NoneThatDay(CorrectedItem Item) : CorrectResult;

    /// <summary>The new figure cannot be recorded; nothing was changed.</summary>
    /// <param name="Item">The figure, and why not.</param>
    public sealed record Refused(RefusedItem Item) : CorrectResult;
}

/// <summary>Changes a report.</summary>
public sealed class CorrectReport(IReports reports, ReadReport read, AfterReport echo, WorkCalendars calendars, People.IPeople people)
{
    private const int SearchBack = 20;
    private const int ShareBack = 5;
    private const decimal LeastMoney = 1000;

    /// <summary>Whose sharing is meant: the actor's latest report that is shared, or else the latest with money in it; null where there is none.</summary>
    /// <param name="actor">Who has reported.</param>
    /// <param name="evenIfUnshared">A deal that is all the actor's may be meant as well.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Report?> SharedByAsync(Person actor, bool evenIfUnshared, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var recent = await reports.LatestByAsync(actor.Id, ShareBack, cancellationToken);
        return recent.FirstOrDefault(report => evenIfUnshared ? report.Current.Any(IsMoney) : report.Credited.Count > 0);
    }

    /// <summary>Changes the report that a correction means.</summary>
    public async Task<CorrectResult> ExecuteAsync(CorrectCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (await FindAsync(command, cancellationToken) is not { } report)
            return command.ReportId is null && OtherDay(command) is { } none ? new CorrectResult.NoneThatDay(none) : new CorrectResult.NoReport();
        // Whoever corrects a shared figure says the whole; it is shared as before.
        var (before, lines) = (report.Current, report.Lines);
        var after = lines.Select(line => report.ItemOf(line.Own) with { Amount = line.Total }).ToList();
        var items = command.Change is { } change ? Relative(after, command.Items, change) : command.Items;
        if (items is null)
            return new CorrectResult.WhichOne(report, before);
        var home = await read.LedgerAsync(command.Actor, items.Select(item => item.Currency), cancellationToken);
        foreach (var item in items)
        {
            if (Place(after, item) is not { } place)
                return new CorrectResult.WhichOne(report, before);
            if (Replace(after, place, item, home, command.Today) is { } refused)
                return new CorrectResult.Refused(refused);
        }

        var revision = report.Revision;
        report.Restate([.. after.Zip(lines).SelectMany(pair => command.Split is { } split ? Anew(pair.First, split) : Parts(report, pair.First, pair.Second))], command.Now);
        var person = report.PersonId == command.Actor.Id ? command.Actor : await people.FindAsync(report.PersonId, cancellationToken) ?? command.Actor;
        var calendar = await calendars.OfAsync(person, command.Today, cancellationToken);
        var reached = await echo.RecordedAsync(new(person, report, calendar, command.Today, command.Now) { Before = revision }, cancellationToken);
        return new CorrectResult.Corrected(report, before, await read.OfAsync(person, calendar, report.Lines, command.Today, cancellationToken))
        {
            Reached = reached,
        };
    }

    // The latest report is meant, unless a metric or day is named that it does not have and an earlier one does.
    private async Task<Report?> FindAsync(CorrectCommand command, CancellationToken cancellationToken)
    {
        if (command.ReportId is { } id)
        {
            var named = await reports.FindAsync(id, cancellationToken);
            return named is { IsWithdrawn: false } && named.ReportedBy == command.Actor.Id ? named : null;
        }

        var recent = await reports.LatestByAsync(command.Actor.Id, SearchBack, cancellationToken);
        if (command.Items.All(item => item.Quantity is null))
            return recent.Count == 0 ? null : recent[0];

        // "the Acme deal was 180k" means Acme's, whatever has been reported since.
        if (recent.FirstOrDefault(report => IsNamed(report, command.Said) && command.Items.Any(item => Fits(report, item, command.Today))) is { } theirs)
            return theirs;

        // "5, not 2" means the report that says 2, whatever has been reported since.
        if (command.Items is [{ Was: { } was } only] && recent.FirstOrDefault(report => Fits(report, only, command.Today) && Says(report, only.Metric, was)) is { } meant)
            return meant;

        // "改成18万": no count is ever so much.
        if (command.Items is [{ Metric: null, Quantity: >= LeastMoney } sum] && recent.FirstOrDefault(report => report.Current.Any(IsMoney) && Fits(report, sum, command.Today)) is { } paid)
            return paid;
        if (recent.FirstOrDefault(report => command.Items.Any(item => Fits(report, item, command.Today))) is { } fitting)
            return fitting;
        return OtherDay(command) is { } other ? await OfDayAsync(command, other, cancellationToken) : recent.Count == 0 ? null : recent[0];
    }

    private static bool IsNamed(Report report, string said) =>
        report.Current.SelectMany(entry => entry.Customers).Any(customer => customer.Length > 1 && said.Contains(customer, StringComparison.OrdinalIgnoreCase));

    private static CorrectedItem? OtherDay(CorrectCommand command) => command.Items.FirstOrDefault(item => item.Day is { } day && day != command.Today);

    // Of a day further back, or one whose only figure may have had the wrong metric. What another day says is never meant.
    private async Task<Report?> OfDayAsync(CorrectCommand command, CorrectedItem item, CancellationToken cancellationToken)
    {
        var day = item.Day!.Value;
        var own = (await reports.OfAsync(command.Actor.Id, new Domain.Calendars.DateRange(day, day), cancellationToken)).Where(report => report.ReportedBy == command.Actor.Id).ToList();
        return own.LastOrDefault(report => Fits(report, item, command.Today)) ?? own.LastOrDefault(report => report.Current is [{ } only] && only.Day == day);
    }

    // Today is what a correction means that names no day, so it does not tell one report from another.
    private static bool Fits(Report report, CorrectedItem item, DateOnly today) => report.Current.Any(e =>
        (item.Metric is not { } metric || e.Metric == metric) && (item.Day is not { } day || day == today || e.Day == day));

    private static bool Says(Report report, MetricCode? metric, decimal figure) =>
        report.Current.Any(entry => (metric is null || entry.Metric == metric) && InUnits(entry.Metric, entry.Amount) == figure);

    private static List<CorrectedItem>? Relative(
        List<ReportedItem> before, IReadOnlyList<CorrectedItem> named, decimal change)
    {
        var metric = named.Count == 0 ? null : named[0].Metric;
        var meant = before.FindAll(item => metric is null || item.Metric == metric);
        if (meant.Count != 1)
            return null;
        return [new CorrectedItem(meant[0].Metric, InUnits(meant[0].Metric, meant[0].Amount) + change, null)];
    }

    private static IEnumerable<ReportedItem> Parts(Report report, ReportedItem item, SharedLine line) =>
        line.Credited.Count == 0 || line.Total == 0 || Metrics.UnitOf(item.Metric) != MetricUnit.Money ? [item] : CreditSplit.Divide(
            item, [line.Own.Amount, .. line.Credited.Select(part => part.Amount)], [.. line.Credited.Select(part => report.ItemOf(part).CreditedTo!)]);

    private static bool IsMoney(ReportedItem item) => Metrics.UnitOf(item.Metric) == MetricUnit.Money;

    private static bool IsMoney(ActivityEntry entry) => Metrics.UnitOf(entry.Metric) == MetricUnit.Money;

    private static IEnumerable<ReportedItem> Anew(ReportedItem item, CreditSplit split) => IsMoney(item) ? split.Divide(item) : [item];

    private static decimal InUnits(MetricCode metric, long amount) =>
        Metrics.UnitOf(metric) == MetricUnit.Money ? (decimal)amount / Metric.MinorUnitsPerUnit : amount;

    private static int? Place(List<ReportedItem> items, CorrectedItem correction)
    {
        if (correction.Metric is { } metric)
        {
            var same = items.FindIndex(i => i.Metric == metric && (correction.Day is not { } day || i.Day == day));
            if (same < 0)
                same = items.FindIndex(i => i.Metric == metric);
            if (same >= 0)
                return same;
        }

        // "90k, not 80k" names the figure by what it was, where only one is like that.
        if (correction is { Metric: null, Was: { } was } && items.FindAll(item => InUnits(item.Metric, item.Amount) == was) is [var named])
            return items.IndexOf(named);

        // "改成15万" of a deal and what it was worth: no count is ever so much.
        if (correction is { Metric: null, Quantity: >= LeastMoney } && items.FindAll(IsMoney) is [var money] && items.TrueForAll(item => IsMoney(item) || item.Amount * 10 < correction.Quantity))
            return items.IndexOf(money);

        // One figure only: it is the one meant, even where its metric was the mistake.
        return items.Count == 1 ? 0 : null;
    }

    private static RefusedItem? Replace(List<ReportedItem> items, int place, CorrectedItem correction, string? home, DateOnly today)
    {
        var old = items[place];
        var stated = new StatedItem(correction.Metric ?? old.Metric, correction.Quantity ?? InUnits(old.Metric, old.Amount), old.Day) { Currency = correction.Currency };

        // "make that €3,000" of a deal without a sum is its sum, not a number of deals.
        var priced = correction.Currency is not null && correction.Metric is null ? stated with { Metric = Metrics.Revenue } : stated;
        if (StatementCheck.IsForeign(priced, home))
            return new RefusedItem(priced, StatementProblem.ForeignCurrency) { Ledger = home };
        var refusal = ReportingRules.ToAmount(Metrics.UnitOf(stated.Metric), stated.Quantity, out var amount)
            ?? ReportingRules.CheckDay(stated.Day, today);
        if (refusal is { } problem)
            return new RefusedItem(stated, StatementCheck.ProblemOf(problem));
        items[place] = old with { Metric = stated.Metric, Amount = amount };
        return null;
    }
}
