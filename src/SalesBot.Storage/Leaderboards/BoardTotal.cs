using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Storage.Leaderboards;

/// <summary>What a person did of a metric in one run of days; kept in step with the ledger by <see cref="BoardTotals"/>, and never the truth itself.</summary>
internal sealed class BoardTotal
{
    public PersonId PersonId { get; init; }

    public MetricCode Metric { get; init; }

    /// <summary>The length of the run, see <see cref="BoardTotals.LengthOf"/>.</summary>
    public int Length { get; init; }

    public DateOnly Start { get; init; }

    public OrganisationId OrganisationId { get; init; }

    public long Amount { get; init; }
}

internal sealed class BoardTotalMapping : IEntityTypeConfiguration<BoardTotal>
{
    public void Configure(EntityTypeBuilder<BoardTotal> builder)
    {
        builder.ToTable("BoardTotals");
        // A board is a stretch of the table, in which a report changes amounts where they are: an index in the order of the board would have to
        // move an entry for each, which cost more than all else that a report writes.
        builder.HasKey(total => new { total.OrganisationId, total.Metric, total.Length, total.Start, total.PersonId });
    }
}
