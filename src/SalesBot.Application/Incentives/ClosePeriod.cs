using SalesBot.Application.People;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Application.Incentives;

/// <summary>What came of settling a month.</summary>
public abstract record CloseResult
{
    private CloseResult()
    {
    }

    /// <summary>It can be closed, or was.</summary>
    /// <param name="Statements">What everybody gets.</param>
    /// <param name="Open">The disputes about it that are open.</param>
    /// <param name="DaysLeft">How many days of the month are still to come.</param>
    public sealed record Ready(MonthStatements Statements, IReadOnlyList<PayDispute> Open, int DaysLeft) : CloseResult
    {
        /// <summary>The month before, where it has pay in it that could never be settled once this one is closed; null for none.</summary>
        public DateOnly? Forgotten { get; init; }
    }

    /// <summary>It was approved.</summary>
    /// <param name="Statements">What everybody gets.</param>
    public sealed record Approved(MonthStatements Statements) : CloseResult;

    /// <summary>Only who leads every team settles for the company.</summary>
    public sealed record NotAllowed : CloseResult;

    /// <summary>It is closed already.</summary>
    /// <param name="Period">How it was closed.</param>
    public sealed record IsClosed(ClosedPeriod Period) : CloseResult;

    /// <summary>It is approved already.</summary>
    /// <param name="Period">How it was closed.</param>
    public sealed record IsApproved(ClosedPeriod Period) : CloseResult;

    /// <summary>It has not begun, or an earlier one comes first.</summary>
    /// <param name="Next">The month that can be closed.</param>
    public sealed record NotItsTurn(DateOnly Next) : CloseResult;

    /// <summary>It is not closed yet.</summary>
    public sealed record NotClosed : CloseResult;

    /// <summary>There is nothing to settle.</summary>
    public sealed record NothingToPay : CloseResult;
}

/// <summary>Closes a month and approves it. Runs within the present unit of work; what is closed is never rewritten.</summary>
public sealed class ClosePeriod(IIncentives incentives, IPayDisputes disputes, IPeople people, ReadTeamDay teams, ReadStatements statements)
{
    /// <summary>What closing a month would freeze; nothing is changed.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="month">The first day of the month.</param>
    /// <param name="today">The local day.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<CloseResult> CheckAsync(Person by, DateOnly month, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!await MaySettleAsync(by, cancellationToken))
            return new CloseResult.NotAllowed();
        var closed = await incentives.ClosedAsync(by.OrganisationId, cancellationToken);
        if (closed.FirstOrDefault(one => one.Month == month) is { } done)
            return new CloseResult.IsClosed(done);
        if (closed.Count > 0 && closed[^1].Month.AddMonths(1) != month)
            return new CloseResult.NotItsTurn(closed[^1].Month.AddMonths(1));
        if (month > today)
            return new CloseResult.NotItsTurn(ReadStatements.MonthOf(today).Start);
        var all = await statements.OfCompanyAsync(by.OrganisationId, month, cancellationToken);
        if (all.Lines.Count == 0)
            return new CloseResult.NothingToPay();
        var open = (await disputes.OfAsync([.. all.People.Keys], cancellationToken)).Where(one => one.SettledAt is null && one.Month == month);
        return new CloseResult.Ready(all, [.. open], Math.Max(0, all.Month.End.DayNumber - today.DayNumber + 1))
        {
            Forgotten = closed.Count == 0 && await HasPayAsync(by.OrganisationId, month.AddMonths(-1), cancellationToken) ? month.AddMonths(-1) : null,
        };
    }

    private async Task<bool> HasPayAsync(OrganisationId organisation, DateOnly month, CancellationToken cancellationToken) =>
        (await statements.OfCompanyAsync(organisation, month, cancellationToken)).Lines.Any(line => line.Amount != 0);

    /// <summary>Closes a month.</summary>
    public async Task<CloseResult> CloseAsync(Person by, DateOnly month, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var result = await CheckAsync(by, month, today, cancellationToken);
        if (result is not CloseResult.Ready ready)
            return result;
        var period = new ClosedPeriod(Guid.CreateVersion7(now), by.OrganisationId, month, by.Id, now);
        await incentives.AddAsync(
            period, [.. ready.Statements.Lines.Select(line => new FrozenLine(Guid.CreateVersion7(now), by.OrganisationId, month, line.Person, line))], cancellationToken);
        return ready with { Statements = ready.Statements with { Closed = period } };
    }

    /// <summary>Approves a closed month.</summary>
    public async Task<CloseResult> ApproveAsync(Person by, DateOnly month, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!await MaySettleAsync(by, cancellationToken))
            return new CloseResult.NotAllowed();
        if ((await incentives.ClosedAsync(by.OrganisationId, cancellationToken)).FirstOrDefault(one => one.Month == month) is not { } period)
            return new CloseResult.NotClosed();
        if (!period.Approve(by.Id, now))
            return new CloseResult.IsApproved(period);
        return new CloseResult.Approved(await statements.OfCompanyAsync(by.OrganisationId, month, cancellationToken));
    }

    /// <summary>Whether somebody settles for the company: administrators, and whoever leads every team.</summary>
    public async Task<bool> MaySettleAsync(Person by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.Role == Role.Admin
            || (by.Role == Role.Manager && (await teams.TeamsOfAsync(by, cancellationToken)).Count == (await people.TeamsAsync(by.OrganisationId, cancellationToken)).Count);
    }
}
