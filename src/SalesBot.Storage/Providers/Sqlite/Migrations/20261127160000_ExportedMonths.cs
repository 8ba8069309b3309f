using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Storage.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    internal partial class ExportedMonths : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ExportedAt",
                table: "ClosedPeriods",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "ExportedBy",
                table: "ClosedPeriods",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Payees",
                table: "ClosedPeriods",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ExportedAt",
                table: "ClosedPeriods");

            migrationBuilder.DropColumn(
                name: "ExportedBy",
                table: "ClosedPeriods");

            migrationBuilder.DropColumn(
                name: "Payees",
                table: "ClosedPeriods");
        }
    }
}
