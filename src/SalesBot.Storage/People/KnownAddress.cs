using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Application.Messaging;

namespace SalesBot.Storage.People;

/// <summary>A conversation in which a person or a team can be reached, or could until it was retired; the one heard of last is used.</summary>
internal sealed record KnownAddress(
    Guid OwnerId, string Channel, string ConversationId, ConversationScope Scope, string Reference, DateTimeOffset HeardAt)
{
    public DateTimeOffset? RetiredAt { get; init; }

    public string? RetiredFor { get; init; }
}

internal sealed class KnownAddressMapping : IEntityTypeConfiguration<KnownAddress>
{
    public void Configure(EntityTypeBuilder<KnownAddress> builder)
    {
        builder.ToTable("Addresses");
        builder.HasKey(address => new { address.OwnerId, address.Channel, address.ConversationId });
        builder.HasIndex(address => new { address.Channel, address.ConversationId });
        builder.HasIndex(address => address.RetiredAt).HasFilter("\"RetiredAt\" IS NOT NULL");
    }
}
