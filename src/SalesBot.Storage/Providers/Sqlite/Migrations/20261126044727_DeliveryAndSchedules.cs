using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Storage.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    internal sealed partial class DeliveryAndSchedules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Every time of a schedule has days of its own now, and can be switched off.
            migrationBuilder.Sql(
                """
                UPDATE Teams SET Schedule = json_object(
                    'DailyReminder', json_object('Time', json_extract(Schedule, '$.DailyReminder'), 'Days', 'WorkingDays', 'IsOn', json('true')),
                    'ManagerDigest', json_object('Time', json_extract(Schedule, '$.ManagerDigest'), 'Days', 'WorkingDays', 'IsOn', json('true')),
                    'WeeklyLeaderboard', json_object(
                        'Time', json_extract(Schedule, '$.WeeklyLeaderboard'), 'Days', json_extract(Schedule, '$.WeeklyLeaderboardDay'),
                        'IsOn', json('true')),
                    'ContestStandings', json_object(
                        'Time', json_extract(Schedule, '$.ContestStandings'), 'Days', 'WorkingDays', 'IsOn', json('true')));
                """);

            migrationBuilder.DropIndex(
                name: "IX_Outbox_DueAt",
                table: "Outbox");

            migrationBuilder.AddColumn<int>(
                name: "Doubts",
                table: "Outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "LeaseOwner",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RetiredAt",
                table: "Addresses",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetiredFor",
                table: "Addresses",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "JobRuns",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Milliseconds = table.Column<long>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: false),
                    Queued = table.Column<int>(type: "INTEGER", nullable: false),
                    Skipped = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRuns", x => new { x.Kind, x.Name });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_DueAnswers",
                table: "Outbox",
                columns: new[] { "DueAt", "Seq" },
                filter: "\"DueAt\" IS NOT NULL AND \"Class\" <> 'Notice'");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_DueNotices",
                table: "Outbox",
                columns: new[] { "DueAt", "Seq" },
                filter: "\"DueAt\" IS NOT NULL AND \"Class\" = 'Notice'");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_State",
                table: "Outbox",
                column: "State",
                filter: "\"State\" = 'Dead'");

            migrationBuilder.CreateIndex(
                name: "IX_Addresses_RetiredAt",
                table: "Addresses",
                column: "RetiredAt",
                filter: "\"RetiredAt\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                UPDATE Teams SET Schedule = json_object(
                    'DailyReminder', json_extract(Schedule, '$.DailyReminder.Time'),
                    'ManagerDigest', json_extract(Schedule, '$.ManagerDigest.Time'),
                    'WeeklyLeaderboardDay', 'Monday',
                    'WeeklyLeaderboard', json_extract(Schedule, '$.WeeklyLeaderboard.Time'),
                    'ContestStandings', json_extract(Schedule, '$.ContestStandings.Time'));
                """);

            migrationBuilder.DropTable(
                name: "JobRuns");

            migrationBuilder.DropIndex(
                name: "IX_Outbox_DueAnswers",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Outbox_DueNotices",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Outbox_State",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Addresses_RetiredAt",
                table: "Addresses");

            migrationBuilder.DropColumn(
                name: "Doubts",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "LeaseOwner",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "RetiredAt",
                table: "Addresses");

            migrationBuilder.DropColumn(
                name: "RetiredFor",
                table: "Addresses");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_DueAt",
                table: "Outbox",
                column: "DueAt",
                filter: "\"DueAt\" IS NOT NULL");
        }
    }
}
