using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Storage.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    internal partial class AcceptedTargets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AcceptedAt",
                table: "Agreements",
                type: "INTEGER",
                nullable: true);

            // What is accepted now was accepted when it was answered.
            migrationBuilder.Sql("UPDATE \"Agreements\" SET \"AcceptedAt\" = \"AnsweredAt\" WHERE \"State\" = 'Accepted';");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AcceptedAt",
                table: "Agreements");
        }
    }
}
