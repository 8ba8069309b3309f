using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesBot.Storage.Secrets;

/// <summary>A key that the program has made for itself.</summary>
internal sealed record Secret(string Name, byte[] Value);

internal sealed class SecretMapping : IEntityTypeConfiguration<Secret>
{
    public void Configure(EntityTypeBuilder<Secret> builder)
    {
        builder.ToTable("Secrets");
        builder.HasKey(secret => secret.Name);
    }
}
