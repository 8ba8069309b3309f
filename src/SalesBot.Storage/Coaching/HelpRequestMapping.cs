using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Coaching;

namespace SalesBot.Storage.Coaching;

internal sealed class HelpRequestMapping : IEntityTypeConfiguration<HelpRequest>
{
    public void Configure(EntityTypeBuilder<HelpRequest> builder)
    {
        builder.ToTable("HelpRequests");
        builder.HasKey(request => request.Id);
        builder.Property(request => request.Id).ValueGeneratedNever();
        builder.Ignore(request => request.State);
        builder.HasIndex(request => request.AskedBy).HasFilter("\"ClosedAt\" IS NULL");
        builder.HasIndex(request => request.AskedOf).HasFilter("\"ClosedAt\" IS NULL");
    }
}
