using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Storage.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    internal partial class Contests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "CreatedAt",
                table: "Contests",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "CreatedBy",
                table: "Contests",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HalfTimeTold",
                table: "Contests",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "Invited",
                table: "Contests",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LeadToldAt",
                table: "Contests",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Leader",
                table: "Contests",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Observers",
                table: "Contests",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "People",
                table: "Contests",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "Result",
                table: "Contests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Rules",
                table: "Contests",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'{\"Measure\":\"Total\",\"Format\":\"Battle\",\"Steps\":[],\"Floor\":0,\"Bases\":[],\"Stake\":\"\",\"Version\":1}'");

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "Contests",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_Contests_State",
                table: "Contests",
                column: "State",
                filter: "\"State\" IN ('Open', 'Challenged')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Contests_State",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "CreatedAt",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "CreatedBy",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "HalfTimeTold",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "Invited",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "LeadToldAt",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "Leader",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "Observers",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "People",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "Result",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "Rules",
                table: "Contests");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Contests");
        }
    }
}
