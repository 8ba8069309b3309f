using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SalesBot.Storage.Providers.Sqlite;

/// <summary>The model as SQLite stores it.</summary>
internal sealed class SqliteSalesDbContext(DbContextOptions<SqliteSalesDbContext> options) : SalesDbContext(options);

/// <summary>Makes the context for the command that writes migrations; the database that it names is never opened.</summary>
internal sealed class SqliteSalesDbContextFactory : IDesignTimeDbContextFactory<SqliteSalesDbContext>
{
    public SqliteSalesDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteSalesDbContext>().UseSqlite("Data Source=salesbot.db").Options);
}
