using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Application.Messaging;

namespace SalesBot.Storage.Messaging;

/// <summary>A key that was taken, and the answer to it where it was a click.</summary>
internal sealed record InboxEntry(string Key, DateTimeOffset TakenAt, Card? Answer);

internal sealed class InboxEntryMapping : IEntityTypeConfiguration<InboxEntry>
{
    public void Configure(EntityTypeBuilder<InboxEntry> builder)
    {
        builder.ToTable("Inbox");
        builder.HasKey(entry => entry.Key);
        builder.HasIndex(entry => entry.TakenAt);
    }
}
