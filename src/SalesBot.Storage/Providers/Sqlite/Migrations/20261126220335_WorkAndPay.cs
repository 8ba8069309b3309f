using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Storage.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    internal partial class WorkAndPay : Migration
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

            migrationBuilder.AddColumn<string>(
                name: "Category",
                table: "Targets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPinned",
                table: "Goals",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Pins",
                table: "GoalDrafts",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "Unpinned",
                table: "GoalDrafts",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "Weights",
                table: "GoalDrafts",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.CreateTable(
                name: "Badges",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<int>(type: "INTEGER", nullable: false),
                    DefinedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Metric = table.Column<string>(type: "TEXT", nullable: true),
                    Period = table.Column<string>(type: "TEXT", nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: true),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Badges", x => x.Id);
                });

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
                name: "ClosedPeriods",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedBy = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ApprovedBy = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ApprovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosedPeriods", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DevelopmentSteps",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    TaskId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    From = table.Column<string>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ScoreBefore = table.Column<int>(type: "INTEGER", nullable: true),
                    Score = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DevelopmentSteps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DevelopmentTasks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OwnerId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SetBy = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Due = table.Column<int>(type: "INTEGER", nullable: false),
                    PassMark = table.Column<int>(type: "INTEGER", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Score = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false),
                    LastStep = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DevelopmentTasks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DisputeNotes",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    DisputeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Settles = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeNotes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FrozenLines",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Line = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenLines", x => x.Id);
                });

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

            migrationBuilder.CreateTable(
                name: "HonourLooks",
                columns: table => new
                {
                    Owner = table.Column<byte[]>(type: "BLOB", nullable: false),
                    IsTeam = table.Column<bool>(type: "INTEGER", nullable: false),
                    FromDay = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourLooks", x => x.Owner);
                });

            migrationBuilder.CreateTable(
                name: "Honours",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    TeamId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    BadgeId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: true),
                    Metric = table.Column<string>(type: "TEXT", nullable: true),
                    Period = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Before = table.Column<long>(type: "INTEGER", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Reverses = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Honours", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IncentiveRules",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RuleId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Terms = table.Column<string>(type: "TEXT", nullable: true),
                    Currency = table.Column<string>(type: "TEXT", nullable: false),
                    TeamId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Until = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncentiveRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kudos",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    From = table.Column<byte[]>(type: "BLOB", nullable: false),
                    To = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    TakenBackAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kudos", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PayDisputes",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SettledBy = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PayDisputes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PointRules",
                columns: table => new
                {
                    OrganisationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Badge = table.Column<int>(type: "INTEGER", nullable: false),
                    Record = table.Column<int>(type: "INTEGER", nullable: false),
                    Kudos = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PointRules", x => x.OrganisationId);
                });

            migrationBuilder.CreateTable(
                name: "Points",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", nullable: false),
                    Amount = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Points", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProjectHandovers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    From = table.Column<byte[]>(type: "BLOB", nullable: false),
                    To = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectHandovers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Redemptions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RewardId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Price = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ApproverId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<byte[]>(type: "BLOB", nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Redemptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Rewards",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Price = table.Column<int>(type: "INTEGER", nullable: false),
                    Stock = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rewards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SalesUnits",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ParentId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Teams = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SalesUnits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TaskTemplates",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Metric = table.Column<string>(type: "TEXT", nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Each = table.Column<string>(type: "TEXT", nullable: false),
                    Actions = table.Column<string>(type: "TEXT", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", nullable: false),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskTemplates", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_People_OrganisationId_TeamId_JoinedOn_LeftOn",
                table: "People",
                columns: new[] { "OrganisationId", "TeamId", "JoinedOn", "LeftOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Badges_OrganisationId",
                table: "Badges",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_BoardTotals_OrganisationId_Metric_Length_Start_Amount_PersonId",
                table: "BoardTotals",
                columns: new[] { "OrganisationId", "Metric", "Length", "Start", "Amount", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_ClosedPeriods_OrganisationId_Month",
                table: "ClosedPeriods",
                columns: new[] { "OrganisationId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DevelopmentSteps_TaskId",
                table: "DevelopmentSteps",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_DevelopmentTasks_OwnerId_Due",
                table: "DevelopmentTasks",
                columns: new[] { "OwnerId", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeNotes_DisputeId",
                table: "DisputeNotes",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenLines_OrganisationId_Month_PersonId",
                table: "FrozenLines",
                columns: new[] { "OrganisationId", "Month", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Honours_PersonId",
                table: "Honours",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Honours_Reverses",
                table: "Honours",
                column: "Reverses",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Honours_TeamId",
                table: "Honours",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_IncentiveRules_OrganisationId_Number_Version",
                table: "IncentiveRules",
                columns: new[] { "OrganisationId", "Number", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_From_Day",
                table: "Kudos",
                columns: new[] { "From", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_To_At",
                table: "Kudos",
                columns: new[] { "To", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_PayDisputes_OrganisationId_Number",
                table: "PayDisputes",
                columns: new[] { "OrganisationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PayDisputes_PersonId",
                table: "PayDisputes",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Points_Key",
                table: "Points",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Points_PersonId_At",
                table: "Points",
                columns: new[] { "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectHandovers_ProjectId",
                table: "ProjectHandovers",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Redemptions_ApproverId",
                table: "Redemptions",
                column: "ApproverId",
                filter: "\"State\" = 'Reserved'");

            migrationBuilder.CreateIndex(
                name: "IX_Redemptions_PersonId",
                table: "Redemptions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Redemptions_RewardId",
                table: "Redemptions",
                column: "RewardId");

            migrationBuilder.CreateIndex(
                name: "IX_Rewards_OrganisationId",
                table: "Rewards",
                column: "OrganisationId",
                filter: "\"RemovedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SalesUnits_OrganisationId",
                table: "SalesUnits",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskTemplates_OrganisationId",
                table: "TaskTemplates",
                column: "OrganisationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Badges");

            migrationBuilder.DropTable(
                name: "BoardPolicies");

            migrationBuilder.DropTable(
                name: "BoardTotals");

            migrationBuilder.DropTable(
                name: "ClosedPeriods");

            migrationBuilder.DropTable(
                name: "DevelopmentSteps");

            migrationBuilder.DropTable(
                name: "DevelopmentTasks");

            migrationBuilder.DropTable(
                name: "DisputeNotes");

            migrationBuilder.DropTable(
                name: "FrozenLines");

            migrationBuilder.DropTable(
                name: "HiddenPeople");

            migrationBuilder.DropTable(
                name: "HonourLooks");

            migrationBuilder.DropTable(
                name: "Honours");

            migrationBuilder.DropTable(
                name: "IncentiveRules");

            migrationBuilder.DropTable(
                name: "Kudos");

            migrationBuilder.DropTable(
                name: "PayDisputes");

            migrationBuilder.DropTable(
                name: "PointRules");

            migrationBuilder.DropTable(
                name: "Points");

            migrationBuilder.DropTable(
                name: "ProjectHandovers");

            migrationBuilder.DropTable(
                name: "Redemptions");

            migrationBuilder.DropTable(
                name: "Rewards");

            migrationBuilder.DropTable(
                name: "SalesUnits");

            migrationBuilder.DropTable(
                name: "TaskTemplates");

            migrationBuilder.DropIndex(
                name: "IX_People_OrganisationId_TeamId_JoinedOn_LeftOn",
                table: "People");

            migrationBuilder.DropColumn(
                name: "Category",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "IsPinned",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Pins",
                table: "GoalDrafts");

            migrationBuilder.DropColumn(
                name: "Unpinned",
                table: "GoalDrafts");

            migrationBuilder.DropColumn(
                name: "Weights",
                table: "GoalDrafts");

            migrationBuilder.CreateIndex(
                name: "IX_People_OrganisationId",
                table: "People",
                column: "OrganisationId");
        }
    }
}
