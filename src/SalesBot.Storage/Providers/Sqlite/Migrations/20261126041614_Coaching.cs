using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Storage.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    internal partial class Coaching : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SilenceSteps",
                table: "Teams",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'{\"Rep\":2,\"Manager\":3,\"Above\":5}'");

            migrationBuilder.CreateTable(
                name: "AgreedItems",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AgreedBy = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    AgreedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AgreedOn = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DoneBy = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreedItems", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HelpRequests",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    TeamId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    AskedBy = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AskedOf = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    TakenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedBy = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelpRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OneOnOnes",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ManagerId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    HeldOn = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneOnOnes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SilenceMarks",
                columns: table => new
                {
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Since = table.Column<int>(type: "INTEGER", nullable: false),
                    Step = table.Column<string>(type: "TEXT", nullable: false),
                    TakenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SilenceMarks", x => new { x.PersonId, x.Since, x.Step });
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgreedItems_PersonId",
                table: "AgreedItems",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_HelpRequests_AskedBy",
                table: "HelpRequests",
                column: "AskedBy",
                filter: "\"ClosedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_HelpRequests_AskedOf",
                table: "HelpRequests",
                column: "AskedOf",
                filter: "\"ClosedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OneOnOnes_ManagerId_PersonId_HeldOn",
                table: "OneOnOnes",
                columns: new[] { "ManagerId", "PersonId", "HeldOn" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgreedItems");

            migrationBuilder.DropTable(
                name: "HelpRequests");

            migrationBuilder.DropTable(
                name: "OneOnOnes");

            migrationBuilder.DropTable(
                name: "SilenceMarks");

            migrationBuilder.DropColumn(
                name: "SilenceSteps",
                table: "Teams");
        }
    }
}
