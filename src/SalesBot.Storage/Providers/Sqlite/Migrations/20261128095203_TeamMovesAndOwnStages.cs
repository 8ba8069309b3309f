using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Storage.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    internal partial class TeamMovesAndOwnStages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "OwnStages",
                table: "Projects",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<byte[]>(
                name: "PersonId",
                table: "Invitations",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WeekBefore",
                table: "CalendarSettings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WeekFrom",
                table: "CalendarSettings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "TeamMoves",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    From = table.Column<byte[]>(type: "BLOB", nullable: false),
                    To = table.Column<byte[]>(type: "BLOB", nullable: false),
                    On = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    IsDone = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamMoves", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TeamMoves_Due",
                table: "TeamMoves",
                column: "On",
                filter: "NOT \"IsDone\"");

            migrationBuilder.CreateIndex(
                name: "IX_TeamMoves_PersonId",
                table: "TeamMoves",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TeamMoves");

            migrationBuilder.DropColumn(
                name: "OwnStages",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "PersonId",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "WeekBefore",
                table: "CalendarSettings");

            migrationBuilder.DropColumn(
                name: "WeekFrom",
                table: "CalendarSettings");
        }
    }
}
