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
        builder.HasKey(total => new { total.PersonId, total.Metric, total.Length, total.Start });

        // A board is a stretch of this index, best last.
        builder.HasIndex(total => new { total.OrganisationId, total.Metric, total.Length, total.Start, total.Amount, total.PersonId });
    }
}
