using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Storage.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Calendars : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CalendarChanges",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OwnerId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GroupId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    First = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    EnteredBy = table.Column<byte[]>(type: "BLOB", nullable: true),
                    EnteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarChanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalendarSettings",
                columns: table => new
                {
                    OwnerId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Country = table.Column<string>(type: "TEXT", nullable: true),
                    Week = table.Column<string>(type: "TEXT", nullable: true),
                    FirstDayOfWeek = table.Column<string>(type: "TEXT", nullable: true),
                    FirstFiscalMonth = table.Column<int>(type: "INTEGER", nullable: true),
                    ToldOfYear = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarSettings", x => x.OwnerId);
                });

            migrationBuilder.CreateTable(
                name: "Leave",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GroupId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    First = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<string>(type: "TEXT", nullable: false),
                    IsCancellation = table.Column<bool>(type: "INTEGER", nullable: false),
                    EnteredBy = table.Column<byte[]>(type: "BLOB", nullable: false),
                    EnteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leave", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarChanges_GroupId",
                table: "CalendarChanges",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarChanges_OwnerId_Last",
                table: "CalendarChanges",
                columns: new[] { "OwnerId", "Last" });

            migrationBuilder.CreateIndex(
                name: "IX_Leave_EnteredBy_EnteredAt",
                table: "Leave",
                columns: new[] { "EnteredBy", "EnteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Leave_GroupId",
                table: "Leave",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Leave_PersonId_Last",
                table: "Leave",
                columns: new[] { "PersonId", "Last" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CalendarChanges");

            migrationBuilder.DropTable(
                name: "CalendarSettings");

            migrationBuilder.DropTable(
                name: "Leave");
        }
    }
}
