using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Storage.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Nudges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "CelebrateFrom",
                table: "Teams",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Nudges",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    MessageKey = table.Column<string>(type: "TEXT", nullable: true),
                    Facts = table.Column<string>(type: "TEXT", nullable: true),
                    TeamId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ReportId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Helped = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nudges", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "NudgeSettings",
                columns: table => new
                {
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Preferences = table.Column<string>(type: "TEXT", nullable: false),
                    NextAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Listens = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NudgeSettings", x => x.PersonId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Nudges_Open",
                table: "Nudges",
                columns: new[] { "State", "At" },
                filter: "\"Helped\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Nudges_PersonId_State_At",
                table: "Nudges",
                columns: new[] { "PersonId", "State", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_NudgeSettings_Listens",
                table: "NudgeSettings",
                column: "Listens",
                filter: "\"Listens\"");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Nudges");

            migrationBuilder.DropTable(
                name: "NudgeSettings");

            migrationBuilder.DropColumn(
                name: "CelebrateFrom",
                table: "Teams");
        }
    }
}
