using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SalesBot.Domain.People;
using SalesBot.Storage.Providers.Sqlite;

namespace SalesBot.Storage.Tests.Providers.Sqlite;

public sealed class ScheduleMigrationTests
{
    private const string Migration = "_DeliveryAndSchedules";

    [Fact]
    public async Task Schedule_StoredBeforeTimesHadDays_KeepsItsTimes()
    {
        var cancelled = TestContext.Current.CancellationToken;
        await using var context = new SqliteSalesDbContext(new DbContextOptionsBuilder<SqliteSalesDbContext>().UseSqlite("Data Source=:memory:").Options);
        await context.Database.OpenConnectionAsync(cancelled);
        var all = context.Database.GetMigrations().ToList();
        var migrator = context.GetService<IMigrator>();
        await migrator.MigrateAsync(all[all.FindIndex(name => name.EndsWith(Migration, StringComparison.Ordinal)) - 1], cancelled);
        await context.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO Teams (Id, OrganisationId, Name, TimeZoneId, Language, Schedule) VALUES (
                x'00000000000000000000000000000001', x'00000000000000000000000000000002', '华东组', 'Asia/Shanghai', 'Chinese',
                '{{"DailyReminder":"16:45:00","ManagerDigest":"18:30:00","WeeklyLeaderboardDay":"Friday","WeeklyLeaderboard":"08:05:00","ContestStandings":"11:59:30"}}')
            """,
            cancelled);

        await migrator.MigrateAsync(null, cancelled);

        var schedule = (await context.Set<Team>().SingleAsync(cancelled)).Schedule;
        Assert.Equal(new ScheduledTime(new(16, 45), FiringDays.WorkingDays), schedule.Of(ScheduledNotice.DailyReminder));
        Assert.Equal(new ScheduledTime(new(18, 30), FiringDays.WorkingDays), schedule.Of(ScheduledNotice.ManagerDigest));
        Assert.Equal(new ScheduledTime(new(8, 5), FiringDays.Friday), schedule.Of(ScheduledNotice.WeeklyLeaderboard));
        Assert.Equal(new ScheduledTime(new(11, 59, 30), FiringDays.WorkingDays), schedule.Of(ScheduledNotice.ContestStandings));
    }
}
