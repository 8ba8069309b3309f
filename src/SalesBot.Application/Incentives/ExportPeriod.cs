using SalesBot.Application.People;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Application.Incentives;

/// <summary>What a table of a month is made of.</summary>
/// <param name="Statements">What everybody gets.</param>
/// <param name="Payees">How everybody is called in it.</param>
/// <param name="IsFirst">Whether the month was approved and had not been exported before.</param>
public sealed record PayExport(MonthStatements Statements, IReadOnlyDictionary<PersonId, Payee> Payees, bool IsFirst);

/// <summary>
/// Exports a month to be paid. An approved month is noted as exported the first time, with the names as they are then, so that the same table
/// comes out ever after; of any other month the table is a look ahead. Runs within the present unit of work.
/// </summary>
public sealed class ExportPeriod(ReadStatements statements, IPeople people, ClosePeriod settling, IMetricNames names)
{
    /// <summary>Whether somebody may settle a month, and so have it exported.</summary>
    public Task<bool> MayAsync(Person by, CancellationToken cancellationToken) => settling.MaySettleAsync(by, cancellationToken);

    /// <summary>Reads a month for its table.</summary>
    /// <param name="organisation">The company.</param>
    /// <param name="by">Who has it exported; null where it is not said.</param>
    /// <param name="month">The first day of the month.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<PayExport> ExecuteAsync(OrganisationId organisation, Person? by, DateOnly month, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var all = await statements.OfCompanyAsync(organisation, month, cancellationToken);
        if (all.Closed is { ExportedAt: not null } before)
            return new PayExport(all, before.Payees.ToDictionary(payee => payee.Person), IsFirst: false);
        var teams = (await people.TeamsAsync(organisation, cancellationToken)).ToDictionary(team => team.Id, team => team.Name);
        var called = (await names.OfAsync(organisation, [.. all.Lines.Select(line => line.Terms.Metric).Distinct()], cancellationToken)).ToDictionary(one => one.Metric);
        List<Payee> payees =
        [
            .. all.Lines.GroupBy(line => line.Person).Select(own => Called(own.Key, all.People.GetValueOrDefault(own.Key), teams) with
            {
                Metrics = [.. own.Select(line => line.Terms.Metric).Distinct().Select(metric => called[metric])],
            }),
        ];
        return new PayExport(all, payees.ToDictionary(payee => payee.Person), all.Closed?.Export(by?.Id, now, payees) == true);
    }

    private static Payee Called(PersonId id, Person? person, Dictionary<TeamId, string> teams) =>
        new(id, person?.Name ?? id.Value.ToString("N"), person?.TeamId is { } team ? teams.GetValueOrDefault(team) ?? "" : "");
}
