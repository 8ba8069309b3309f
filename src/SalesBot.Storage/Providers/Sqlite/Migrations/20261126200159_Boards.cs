using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Storage.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    internal partial class Boards : Migration
    {
        private const string Date = "date('0001-01-01', Day || ' days')";

        // The first day of the run in which a day lies, by the length of the run; day 0 is a Monday.
        private static (int Length, string Start)[] Runs =>
        [
            (1, "Day"),
            (7, "Day - Day % 7"),
            (31, Number($"date({Date}, 'start of month')")),
            (92, Number($"date({Date}, 'start of month', '-' || ((strftime('%m', {Date}) - 1) % 3) || ' months')")),
            (366, Number($"date({Date}, 'start of year')")),
        ];

        private static string Number(string date) => $"CAST(julianday({date}) - julianday('0001-01-01') AS INTEGER)";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_People_OrganisationId",
                table: "People");

            migrationBuilder.CreateTable(
                name: "BoardPolicies",
                columns: table => new
                {
                    OwnerId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Top = table.Column<int>(type: "INTEGER", nullable: true),
                    IsTeamOnly = table.Column<bool>(type: "INTEGER", nullable: false),
                    MayHide = table.Column<bool>(type: "INTEGER", nullable: true),
                    Weights = table.Column<string>(type: "TEXT", nullable: true),
                    ChangedBy = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardPolicies", x => x.OwnerId);
                });

            // Without row ids, so that adding to a total touches its key once.
            migrationBuilder.Sql(
                """
                CREATE TABLE "BoardTotals" (
                    "PersonId" BLOB NOT NULL,
                    "Metric" TEXT NOT NULL,
                    "Length" INTEGER NOT NULL,
                    "Start" INTEGER NOT NULL,
                    "OrganisationId" BLOB NOT NULL,
                    "Amount" INTEGER NOT NULL,
                    CONSTRAINT "PK_BoardTotals" PRIMARY KEY ("PersonId", "Metric", "Length", "Start")
                ) WITHOUT ROWID;
                """);
            foreach (var (length, start) in Runs)
            {
                migrationBuilder.Sql(
                    $"""
                    INSERT INTO BoardTotals (PersonId, Metric, Length, Start, OrganisationId, Amount)
                    SELECT PersonId, Metric, {length}, {start} AS First, OrganisationId, SUM(Amount)
                    FROM Entries JOIN People ON People.Id = PersonId GROUP BY PersonId, Metric, First;
                    """);
            }

            migrationBuilder.CreateTable(
                name: "HiddenPeople",
                columns: table => new
                {
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HiddenPeople", x => x.PersonId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_People_OrganisationId_TeamId_JoinedOn_LeftOn",
                table: "People",
                columns: new[] { "OrganisationId", "TeamId", "JoinedOn", "LeftOn" });

            migrationBuilder.CreateIndex(
                name: "IX_BoardTotals_OrganisationId_Metric_Length_Start_Amount_PersonId",
                table: "BoardTotals",
                columns: new[] { "OrganisationId", "Metric", "Length", "Start", "Amount", "PersonId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BoardPolicies");

            migrationBuilder.DropTable(
                name: "BoardTotals");

            migrationBuilder.DropTable(
                name: "HiddenPeople");

            migrationBuilder.DropIndex(
                name: "IX_People_OrganisationId_TeamId_JoinedOn_LeftOn",
                table: "People");

            migrationBuilder.CreateIndex(
                name: "IX_People_OrganisationId",
                table: "People",
                column: "OrganisationId");
        }
    }
}
