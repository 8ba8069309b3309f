using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesBot.Application.Messaging;

namespace SalesBot.Storage.People;

/// <summary>A conversation in which a person or a team can be reached; the one heard of last is used.</summary>
internal sealed record KnownAddress(
    Guid OwnerId, string Channel, string ConversationId, ConversationScope Scope, string Reference, DateTimeOffset HeardAt);

internal sealed class KnownAddressMapping : IEntityTypeConfiguration<KnownAddress>
{
    public void Configure(EntityTypeBuilder<KnownAddress> builder)
    {
        builder.ToTable("Addresses");
        builder.HasKey(address => new { address.OwnerId, address.Channel, address.ConversationId });
        builder.HasIndex(address => new { address.Channel, address.ConversationId });
    }
}
