using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Application.Delivery;

namespace SalesBot.Storage.Delivery;

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxMessage>
{
    /// <summary>Grows with every message put in; the order in which messages leave.</summary>
    public const string Seq = "Seq";

    /// <summary>Names where a message goes; the messages of one destination leave one after the other.</summary>
    public const string Destination = "Destination";

    /// <summary>When somebody should next look at a message; null once it is settled, so that the index holds open messages only.</summary>
    public const string DueAt = "DueAt";

    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("Outbox");

        // The database counts: EF never inserts a message, see KeptMessages.
        builder.Property<long>(Seq).ValueGeneratedNever();
        builder.HasKey(Seq);
        builder.Property<string>(Destination).IsRequired();
        builder.Property<long?>(DueAt);
        builder.HasIndex(message => message.Id).IsUnique();
        builder.HasIndex(message => message.Key).IsUnique();
        builder.Ignore(message => message.Kind);
        builder.HasIndex([DueAt, Seq], "IX_Outbox_DueNotices").HasFilter("\"DueAt\" IS NOT NULL AND \"Class\" = 'Notice'");
        builder.HasIndex([DueAt, Seq], "IX_Outbox_DueAnswers").HasFilter("\"DueAt\" IS NOT NULL AND \"Class\" <> 'Notice'");
        builder.HasIndex(message => message.State).HasFilter("\"State\" = 'Dead'");
        builder.HasIndex(Destination, Seq).HasFilter("\"DueAt\" IS NOT NULL");
        builder.HasIndex(message => message.ToPerson).HasFilter("\"DueAt\" IS NOT NULL AND \"ToPerson\" IS NOT NULL");
    }
}
