using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Storage.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    internal partial class BoardsInPlace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => Rebuild(
            migrationBuilder, "\"OrganisationId\", \"Metric\", \"Length\", \"Start\", \"PersonId\"");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            Rebuild(migrationBuilder, "\"PersonId\", \"Metric\", \"Length\", \"Start\"");
            migrationBuilder.CreateIndex(
                name: "IX_BoardTotals_OrganisationId_Metric_Length_Start_Amount_PersonId",
                table: "BoardTotals",
                columns: new[] { "OrganisationId", "Metric", "Length", "Start", "Amount", "PersonId" });
        }

        private static void Rebuild(MigrationBuilder migrationBuilder, string key) => migrationBuilder.Sql(
            $"""
            CREATE TABLE "NewBoardTotals" (
                "OrganisationId" BLOB NOT NULL,
                "Length" INTEGER NOT NULL,
                "Start" INTEGER NOT NULL,
                "PersonId" BLOB NOT NULL,
                "Metric" TEXT NOT NULL,
                "Amount" INTEGER NOT NULL,
                CONSTRAINT "PK_BoardTotals" PRIMARY KEY ({key})
            ) WITHOUT ROWID;
            INSERT INTO "NewBoardTotals" ("OrganisationId", "Length", "Start", "PersonId", "Metric", "Amount")
            SELECT "OrganisationId", "Length", "Start", "PersonId", "Metric", "Amount" FROM "BoardTotals" ORDER BY {key};
            DROP TABLE "BoardTotals";
            ALTER TABLE "NewBoardTotals" RENAME TO "BoardTotals";
            """);
    }
}
