using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SalesBot.Domain.Catalogue;
using SalesBot.Storage.Model;

namespace SalesBot.Storage.Catalogue;

internal sealed class CatalogueMapping : IEntityTypeConfiguration<CatalogueRevision>
{
    public void Configure(EntityTypeBuilder<CatalogueRevision> builder)
    {
        builder.ToTable("CatalogueRevisions");
        builder.HasKey(revision => revision.Id);
        builder.Property(revision => revision.Id).ValueGeneratedNever();
        builder.Property(revision => revision.After).HasConversion<CatalogueColumn, CatalogueComparer>();
        builder.HasIndex(revision => new { revision.OrganisationId, revision.Number }).IsUnique();
    }

    private sealed class CatalogueColumn() : ValueConverter<MetricCatalogue, string>(
        catalogue => StorageJson.Write(CatalogueRow.Of(catalogue)), text => StorageJson.Read<CatalogueRow>(text).ToCatalogue());

    // A catalogue is a value that never changes inside.
    private sealed class CatalogueComparer() : ValueComparer<MetricCatalogue>(
        (a, b) => ReferenceEquals(a, b), catalogue => catalogue.GetHashCode(), catalogue => catalogue);
}
