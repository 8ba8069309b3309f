using Microsoft.EntityFrameworkCore;
using SalesBot.Storage.Model;

namespace SalesBot.Storage;

/// <summary>
/// The model of everything that is stored; each aggregate is mapped in a file of its own in the folder of its area. A
/// database has a context of its own, by which its migrations are told from those of another.
/// </summary>
internal abstract class SalesDbContext(DbContextOptions options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SalesDbContext).Assembly);
}
