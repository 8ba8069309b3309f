using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Domain.Coaching;

namespace SalesBot.Storage.Coaching;

internal sealed class OneOnOneMapping : IEntityTypeConfiguration<OneOnOne>, IEntityTypeConfiguration<AgreedItem>
{
    public void Configure(EntityTypeBuilder<OneOnOne> builder)
    {
        builder.ToTable("OneOnOnes");
        builder.HasKey(meeting => meeting.Id);
        builder.Property(meeting => meeting.Id).ValueGeneratedNever();
        builder.HasIndex(meeting => new { meeting.ManagerId, meeting.PersonId, meeting.HeldOn }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AgreedItem> builder)
    {
        builder.ToTable("AgreedItems");
        builder.HasKey(item => item.Id);
        builder.Property(item => item.Id).ValueGeneratedNever();
        builder.HasIndex(item => item.PersonId);
    }
}
