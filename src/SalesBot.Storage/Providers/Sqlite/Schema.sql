CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "Addresses" (
    "OwnerId" BLOB NOT NULL,
    "Channel" TEXT NOT NULL,
    "ConversationId" TEXT NOT NULL,
    "Scope" TEXT NOT NULL,
    "Reference" TEXT NOT NULL,
    "HeardAt" INTEGER NOT NULL,
    CONSTRAINT "PK_Addresses" PRIMARY KEY ("OwnerId", "Channel", "ConversationId")
);

CREATE TABLE "Contests" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Contests" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "Metric" TEXT NOT NULL,
    "Start" INTEGER NOT NULL,
    "End" INTEGER NOT NULL,
    "Teams" TEXT NOT NULL
);

CREATE TABLE "Inbox" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Inbox" PRIMARY KEY,
    "TakenAt" INTEGER NOT NULL,
    "Answer" TEXT NULL
);

CREATE TABLE "Invitations" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_Invitations" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "TeamId" BLOB NULL,
    "Name" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "ExpiresAt" INTEGER NOT NULL
);

CREATE TABLE "OpenQuestions" (
    "PersonId" BLOB NOT NULL,
    "ConversationId" TEXT NOT NULL,
    "Id" BLOB NOT NULL,
    "Kind" TEXT NOT NULL,
    "Source" TEXT NOT NULL,
    "AskedAt" INTEGER NOT NULL,
    "Metric" TEXT NULL,
    "Quantity" TEXT NULL,
    "Day" INTEGER NULL,
    "ReportId" BLOB NULL,
    "Text" TEXT NULL,
    CONSTRAINT "PK_OpenQuestions" PRIMARY KEY ("PersonId", "ConversationId")
);

CREATE TABLE "Organisations" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Organisations" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "TenantId" TEXT NULL
);

CREATE TABLE "Outbox" (
    "Seq" INTEGER NOT NULL CONSTRAINT "PK_Outbox" PRIMARY KEY,
    "Id" BLOB NOT NULL,
    "Key" TEXT NOT NULL,
    "Class" TEXT NOT NULL,
    "Card" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "Address" TEXT NULL,
    "ToPerson" BLOB NULL,
    "ToTeam" BLOB NULL,
    "RepliesTo" TEXT NULL,
    "Replaces" TEXT NULL,
    "ReplacesKey" TEXT NULL,
    "State" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "NextAttemptAt" INTEGER NOT NULL,
    "LeasedUntil" INTEGER NULL,
    "DeliveredId" TEXT NULL,
    "LastError" TEXT NULL,
    "SettledAt" INTEGER NULL,
    "Destination" TEXT NOT NULL,
    "DueAt" INTEGER NULL
);

CREATE TABLE "People" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_People" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "TeamId" BLOB NULL,
    "Name" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "JoinedOn" INTEGER NOT NULL,
    "LeftOn" INTEGER NULL,
    "TimeZoneId" TEXT NULL
);

CREATE TABLE "Plans" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Plans" PRIMARY KEY,
    "PersonId" BLOB NOT NULL,
    "Metric" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    "Day" INTEGER NULL,
    "Source" TEXT NOT NULL,
    "PlannedAt" INTEGER NOT NULL
);

CREATE TABLE "Reports" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Reports" PRIMARY KEY,
    "PersonId" BLOB NOT NULL,
    "TeamId" BLOB NULL,
    "ReportedBy" BLOB NOT NULL,
    "Source" TEXT NOT NULL,
    "OpenedAt" INTEGER NOT NULL,
    "Revision" INTEGER NOT NULL,
    "IsWithdrawn" INTEGER NOT NULL
);

CREATE TABLE "Secrets" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_Secrets" PRIMARY KEY,
    "Value" BLOB NOT NULL
);

CREATE TABLE "Targets" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Targets" PRIMARY KEY,
    "PersonId" BLOB NOT NULL,
    "Metric" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    "Period" TEXT NOT NULL,
    "From" INTEGER NOT NULL,
    "Until" INTEGER NULL
);

CREATE TABLE "Teams" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Teams" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "Name" TEXT NOT NULL,
    "TimeZoneId" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "ManagerId" BLOB NULL,
    "Schedule" TEXT NOT NULL
);

CREATE TABLE "Accounts" (
    "Channel" TEXT NOT NULL,
    "TenantId" TEXT NOT NULL,
    "AccountId" TEXT NOT NULL,
    "PersonId" BLOB NOT NULL,
    CONSTRAINT "PK_Accounts" PRIMARY KEY ("Channel", "TenantId", "AccountId"),
    CONSTRAINT "FK_Accounts_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "DirectoryAccounts" (
    "TenantId" TEXT NOT NULL,
    "DirectoryId" TEXT NOT NULL,
    "PersonId" BLOB NOT NULL,
    CONSTRAINT "PK_DirectoryAccounts" PRIMARY KEY ("TenantId", "DirectoryId"),
    CONSTRAINT "FK_DirectoryAccounts_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Entries" (
    "ReportId" BLOB NOT NULL,
    "Line" INTEGER NOT NULL,
    "Id" BLOB NOT NULL,
    "PersonId" BLOB NOT NULL,
    "TeamId" BLOB NULL,
    "Metric" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    "Day" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "Customers" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    "Reverses" BLOB NULL,
    CONSTRAINT "PK_Entries" PRIMARY KEY ("ReportId", "Line"),
    CONSTRAINT "FK_Entries_Reports_ReportId" FOREIGN KEY ("ReportId") REFERENCES "Reports" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Accounts_PersonId" ON "Accounts" ("PersonId");

CREATE INDEX "IX_Addresses_Channel_ConversationId" ON "Addresses" ("Channel", "ConversationId");

CREATE INDEX "IX_Contests_OrganisationId_End" ON "Contests" ("OrganisationId", "End");

CREATE INDEX "IX_DirectoryAccounts_PersonId" ON "DirectoryAccounts" ("PersonId");

CREATE INDEX "IX_Entries_PersonId_Day_Metric_Amount" ON "Entries" ("PersonId", "Day", "Metric", "Amount");

CREATE INDEX "IX_Inbox_TakenAt" ON "Inbox" ("TakenAt");

CREATE INDEX "IX_Outbox_Destination_Seq" ON "Outbox" ("Destination", "Seq") WHERE "DueAt" IS NOT NULL;

CREATE INDEX "IX_Outbox_DueAt" ON "Outbox" ("DueAt") WHERE "DueAt" IS NOT NULL;

CREATE UNIQUE INDEX "IX_Outbox_Id" ON "Outbox" ("Id");

CREATE UNIQUE INDEX "IX_Outbox_Key" ON "Outbox" ("Key");

CREATE INDEX "IX_Outbox_ToPerson" ON "Outbox" ("ToPerson") WHERE "DueAt" IS NOT NULL AND "ToPerson" IS NOT NULL;

CREATE INDEX "IX_People_OrganisationId" ON "People" ("OrganisationId");

CREATE INDEX "IX_People_TeamId" ON "People" ("TeamId");

CREATE INDEX "IX_Plans_PersonId_Day" ON "Plans" ("PersonId", "Day");

CREATE INDEX "IX_Plans_Source" ON "Plans" ("Source");

CREATE INDEX "IX_Reports_ReportedBy_OpenedAt" ON "Reports" ("ReportedBy", "OpenedAt");

CREATE UNIQUE INDEX "IX_Reports_Source" ON "Reports" ("Source");

CREATE INDEX "IX_Targets_PersonId" ON "Targets" ("PersonId");

CREATE INDEX "IX_Teams_OrganisationId" ON "Teams" ("OrganisationId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123164346_Initial', '10.0.15');

CREATE TABLE "CalendarChanges" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_CalendarChanges" PRIMARY KEY,
    "OwnerId" BLOB NOT NULL,
    "GroupId" BLOB NOT NULL,
    "First" INTEGER NOT NULL,
    "Last" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "EnteredBy" BLOB NULL,
    "EnteredAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL
);

CREATE TABLE "CalendarSettings" (
    "OwnerId" BLOB NOT NULL CONSTRAINT "PK_CalendarSettings" PRIMARY KEY,
    "Country" TEXT NULL,
    "Week" TEXT NULL,
    "FirstDayOfWeek" TEXT NULL,
    "FirstFiscalMonth" INTEGER NULL,
    "ToldOfYear" INTEGER NULL
);

CREATE TABLE "Leave" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Leave" PRIMARY KEY,
    "PersonId" BLOB NOT NULL,
    "GroupId" BLOB NOT NULL,
    "First" INTEGER NOT NULL,
    "Last" INTEGER NOT NULL,
    "Part" TEXT NOT NULL,
    "IsCancellation" INTEGER NOT NULL,
    "EnteredBy" BLOB NOT NULL,
    "EnteredAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL
);

CREATE INDEX "IX_CalendarChanges_GroupId" ON "CalendarChanges" ("GroupId");

CREATE INDEX "IX_CalendarChanges_OwnerId_Last" ON "CalendarChanges" ("OwnerId", "Last");

CREATE INDEX "IX_Leave_EnteredBy_EnteredAt" ON "Leave" ("EnteredBy", "EnteredAt");

CREATE INDEX "IX_Leave_GroupId" ON "Leave" ("GroupId");

CREATE INDEX "IX_Leave_PersonId_Last" ON "Leave" ("PersonId", "Last");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126030507_Calendars', '10.0.15');

CREATE TABLE "CatalogueRevisions" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_CatalogueRevisions" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "Number" INTEGER NOT NULL,
    "MadeBy" BLOB NOT NULL,
    "MadeAt" INTEGER NOT NULL,
    "Act" TEXT NOT NULL,
    "Metric" TEXT NOT NULL,
    "Words" TEXT NOT NULL,
    "After" TEXT NOT NULL,
    "Undoes" INTEGER NULL
);

CREATE UNIQUE INDEX "IX_CatalogueRevisions_OrganisationId_Number" ON "CatalogueRevisions" ("OrganisationId", "Number");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126040237_Catalogue', '10.0.15');

ALTER TABLE "Teams" ADD "SilenceSteps" TEXT NOT NULL DEFAULT ('{"Rep":2,"Manager":3,"Above":5}');

CREATE TABLE "AgreedItems" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_AgreedItems" PRIMARY KEY,
    "PersonId" BLOB NOT NULL,
    "AgreedBy" BLOB NOT NULL,
    "Text" TEXT NOT NULL,
    "AgreedAt" INTEGER NOT NULL,
    "AgreedOn" INTEGER NOT NULL,
    "DoneAt" INTEGER NULL,
    "DoneBy" BLOB NULL
);

CREATE TABLE "HelpRequests" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_HelpRequests" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "TeamId" BLOB NULL,
    "AskedBy" BLOB NOT NULL,
    "AskedOf" BLOB NOT NULL,
    "Topic" TEXT NOT NULL,
    "OpenedAt" INTEGER NOT NULL,
    "TakenAt" INTEGER NULL,
    "ClosedAt" INTEGER NULL,
    "ClosedBy" BLOB NULL
);

CREATE TABLE "OneOnOnes" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_OneOnOnes" PRIMARY KEY,
    "ManagerId" BLOB NOT NULL,
    "PersonId" BLOB NOT NULL,
    "HeldOn" INTEGER NOT NULL
);

CREATE TABLE "SilenceMarks" (
    "PersonId" BLOB NOT NULL,
    "Since" INTEGER NOT NULL,
    "Step" TEXT NOT NULL,
    "TakenAt" INTEGER NOT NULL,
    CONSTRAINT "PK_SilenceMarks" PRIMARY KEY ("PersonId", "Since", "Step")
);

CREATE INDEX "IX_AgreedItems_PersonId" ON "AgreedItems" ("PersonId");

CREATE INDEX "IX_HelpRequests_AskedBy" ON "HelpRequests" ("AskedBy") WHERE "ClosedAt" IS NULL;

CREATE INDEX "IX_HelpRequests_AskedOf" ON "HelpRequests" ("AskedOf") WHERE "ClosedAt" IS NULL;

CREATE UNIQUE INDEX "IX_OneOnOnes_ManagerId_PersonId_HeldOn" ON "OneOnOnes" ("ManagerId", "PersonId", "HeldOn");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126041614_Coaching', '10.0.15');

ALTER TABLE "Targets" ADD "Carried" INTEGER NULL;

ALTER TABLE "Targets" ADD "End" INTEGER NULL;

ALTER TABLE "Targets" ADD "IsPrivate" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Targets" ADD "Start" INTEGER NULL;

CREATE TABLE "GoalAdjustments" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_GoalAdjustments" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "By" BLOB NOT NULL,
    "At" INTEGER NOT NULL,
    "Why" TEXT NOT NULL,
    "TakesBack" BLOB NULL,
    "Changes" TEXT NOT NULL
);

CREATE TABLE "GoalDrafts" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_GoalDrafts" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "By" BLOB NOT NULL,
    "At" INTEGER NOT NULL,
    "OwnerKind" TEXT NULL,
    "OwnerId" BLOB NULL,
    "Metric" TEXT NULL,
    "Quantity" TEXT NULL,
    "Percent" TEXT NULL,
    "Each" TEXT NULL,
    "Start" INTEGER NULL,
    "End" INTEGER NULL,
    "IsPerHead" INTEGER NOT NULL,
    "Rule" TEXT NOT NULL,
    "AverageOf" TEXT NULL,
    "AverageAtLeast" INTEGER NULL,
    "Why" TEXT NOT NULL,
    "Mark" TEXT NULL,
    "IsSettled" INTEGER NOT NULL
);

CREATE TABLE "Goals" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Goals" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "ParentId" BLOB NULL,
    "OwnerKind" TEXT NOT NULL,
    "OwnerId" BLOB NOT NULL,
    "Metric" TEXT NOT NULL,
    "Period" TEXT NOT NULL,
    "Start" INTEGER NOT NULL,
    "End" INTEGER NULL,
    "Amount" INTEGER NOT NULL,
    "AverageOf" TEXT NULL,
    "AverageAtLeast" INTEGER NULL,
    "Revision" INTEGER NOT NULL
);

CREATE INDEX "IX_GoalAdjustments_OrganisationId_At" ON "GoalAdjustments" ("OrganisationId", "At");

CREATE INDEX "IX_Goals_OrganisationId_End" ON "Goals" ("OrganisationId", "End");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126042226_Goals', '10.0.15');

ALTER TABLE "Teams" ADD "CelebrateFrom" INTEGER NULL;

CREATE TABLE "Nudges" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Nudges" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "PersonId" BLOB NOT NULL,
    "State" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Reason" TEXT NULL,
    "MessageKey" TEXT NULL,
    "Facts" TEXT NULL,
    "TeamId" BLOB NULL,
    "ReportId" BLOB NULL,
    "Helped" INTEGER NULL
);

CREATE TABLE "NudgeSettings" (
    "PersonId" BLOB NOT NULL CONSTRAINT "PK_NudgeSettings" PRIMARY KEY,
    "Preferences" TEXT NOT NULL,
    "NextAt" INTEGER NULL,
    "Listens" INTEGER NOT NULL
);

CREATE INDEX "IX_Nudges_Open" ON "Nudges" ("State", "At") WHERE "Helped" IS NULL;

CREATE INDEX "IX_Nudges_PersonId_State_At" ON "Nudges" ("PersonId", "State", "At");

CREATE INDEX "IX_NudgeSettings_Listens" ON "NudgeSettings" ("Listens") WHERE "Listens";

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126043553_Nudges', '10.0.15');

UPDATE Teams SET Schedule = json_object(
    'DailyReminder', json_object('Time', json_extract(Schedule, '$.DailyReminder'), 'Days', 'WorkingDays', 'IsOn', json('true')),
    'ManagerDigest', json_object('Time', json_extract(Schedule, '$.ManagerDigest'), 'Days', 'WorkingDays', 'IsOn', json('true')),
    'WeeklyLeaderboard', json_object(
        'Time', json_extract(Schedule, '$.WeeklyLeaderboard'), 'Days', json_extract(Schedule, '$.WeeklyLeaderboardDay'),
        'IsOn', json('true')),
    'ContestStandings', json_object(
        'Time', json_extract(Schedule, '$.ContestStandings'), 'Days', 'WorkingDays', 'IsOn', json('true')));

DROP INDEX "IX_Outbox_DueAt";

ALTER TABLE "Outbox" ADD "Doubts" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Outbox" ADD "LeaseOwner" TEXT NULL;

ALTER TABLE "Addresses" ADD "RetiredAt" INTEGER NULL;

ALTER TABLE "Addresses" ADD "RetiredFor" TEXT NULL;

CREATE TABLE "JobRuns" (
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "Milliseconds" INTEGER NOT NULL,
    "Outcome" TEXT NOT NULL,
    "Queued" INTEGER NOT NULL,
    "Skipped" INTEGER NOT NULL,
    "Reason" TEXT NULL,
    CONSTRAINT "PK_JobRuns" PRIMARY KEY ("Kind", "Name")
);

CREATE INDEX "IX_Outbox_DueAnswers" ON "Outbox" ("DueAt", "Seq") WHERE "DueAt" IS NOT NULL AND "Class" <> 'Notice';

CREATE INDEX "IX_Outbox_DueNotices" ON "Outbox" ("DueAt", "Seq") WHERE "DueAt" IS NOT NULL AND "Class" = 'Notice';

CREATE INDEX "IX_Outbox_State" ON "Outbox" ("State") WHERE "State" = 'Dead';

CREATE INDEX "IX_Addresses_RetiredAt" ON "Addresses" ("RetiredAt") WHERE "RetiredAt" IS NOT NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126044727_DeliveryAndSchedules', '10.0.15');

CREATE TABLE "Projects" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Projects" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "OwnerId" BLOB NOT NULL,
    "Name" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "StageSince" INTEGER NOT NULL,
    "OpenedAt" INTEGER NOT NULL
);

CREATE TABLE "ProjectSteps" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_ProjectSteps" PRIMARY KEY,
    "ProjectId" BLOB NOT NULL,
    "From" TEXT NULL,
    "To" TEXT NOT NULL,
    "By" BLOB NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE INDEX "IX_Projects_OwnerId" ON "Projects" ("OwnerId") WHERE "Stage" NOT IN ('Won', 'Lost');

CREATE INDEX "IX_ProjectSteps_ProjectId" ON "ProjectSteps" ("ProjectId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126131840_Projects', '10.0.15');

CREATE TABLE "Agreements" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Agreements" PRIMARY KEY,
    "PersonId" BLOB NOT NULL,
    "SetBy" BLOB NOT NULL,
    "Metric" TEXT NOT NULL,
    "Each" TEXT NOT NULL,
    "Start" INTEGER NOT NULL,
    "End" INTEGER NULL,
    "Amount" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Proposed" INTEGER NULL,
    "AskedAt" INTEGER NOT NULL,
    "AnsweredAt" INTEGER NULL
);

CREATE INDEX "IX_Agreements_PersonId" ON "Agreements" ("PersonId") WHERE "State" <> 'Superseded';

CREATE INDEX "IX_Agreements_SetBy" ON "Agreements" ("SetBy") WHERE "State" = 'Countered';

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126133144_Agreements', '10.0.15');

CREATE TABLE "TaskComments" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_TaskComments" PRIMARY KEY,
    "OwnerId" BLOB NOT NULL,
    "ProjectId" BLOB NULL,
    "Metric" TEXT NULL,
    "By" BLOB NOT NULL,
    "Text" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE INDEX "IX_TaskComments_OwnerId" ON "TaskComments" ("OwnerId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126171524_Comments', '10.0.15');

DROP INDEX "IX_People_OrganisationId";

ALTER TABLE "Targets" ADD "Category" TEXT NULL;

ALTER TABLE "Goals" ADD "IsPinned" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "GoalDrafts" ADD "Pins" TEXT NOT NULL DEFAULT ('[]');

ALTER TABLE "GoalDrafts" ADD "Unpinned" TEXT NOT NULL DEFAULT ('[]');

ALTER TABLE "GoalDrafts" ADD "Weights" TEXT NOT NULL DEFAULT ('[]');

CREATE TABLE "Badges" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Badges" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "Name" TEXT NOT NULL,
    "Rule" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    "From" INTEGER NOT NULL,
    "DefinedAt" INTEGER NOT NULL,
    "Metric" TEXT NULL,
    "Period" TEXT NOT NULL,
    "Points" INTEGER NULL,
    "RemovedAt" INTEGER NULL
);

CREATE TABLE "BoardPolicies" (
    "OwnerId" BLOB NOT NULL CONSTRAINT "PK_BoardPolicies" PRIMARY KEY,
    "Top" INTEGER NULL,
    "IsTeamOnly" INTEGER NOT NULL,
    "MayHide" INTEGER NULL,
    "Weights" TEXT NULL,
    "ChangedBy" BLOB NULL,
    "ChangedAt" INTEGER NULL
);

CREATE TABLE "BoardTotals" (
    "PersonId" BLOB NOT NULL,
    "Metric" TEXT NOT NULL,
    "Length" INTEGER NOT NULL,
    "Start" INTEGER NOT NULL,
    "OrganisationId" BLOB NOT NULL,
    "Amount" INTEGER NOT NULL,
    CONSTRAINT "PK_BoardTotals" PRIMARY KEY ("PersonId", "Metric", "Length", "Start")
) WITHOUT ROWID;

INSERT INTO BoardTotals (PersonId, Metric, Length, Start, OrganisationId, Amount)
SELECT PersonId, Metric, 1, Day AS First, OrganisationId, SUM(Amount)
FROM Entries JOIN People ON People.Id = PersonId GROUP BY PersonId, Metric, First;

INSERT INTO BoardTotals (PersonId, Metric, Length, Start, OrganisationId, Amount)
SELECT PersonId, Metric, 7, Day - Day % 7 AS First, OrganisationId, SUM(Amount)
FROM Entries JOIN People ON People.Id = PersonId GROUP BY PersonId, Metric, First;

INSERT INTO BoardTotals (PersonId, Metric, Length, Start, OrganisationId, Amount)
SELECT PersonId, Metric, 31, CAST(julianday(date(date('0001-01-01', Day || ' days'), 'start of month')) - julianday('0001-01-01') AS INTEGER) AS First, OrganisationId, SUM(Amount)
FROM Entries JOIN People ON People.Id = PersonId GROUP BY PersonId, Metric, First;

INSERT INTO BoardTotals (PersonId, Metric, Length, Start, OrganisationId, Amount)
SELECT PersonId, Metric, 92, CAST(julianday(date(date('0001-01-01', Day || ' days'), 'start of month', '-' || ((strftime('%m', date('0001-01-01', Day || ' days')) - 1) % 3) || ' months')) - julianday('0001-01-01') AS INTEGER) AS First, OrganisationId, SUM(Amount)
FROM Entries JOIN People ON People.Id = PersonId GROUP BY PersonId, Metric, First;

INSERT INTO BoardTotals (PersonId, Metric, Length, Start, OrganisationId, Amount)
SELECT PersonId, Metric, 366, CAST(julianday(date(date('0001-01-01', Day || ' days'), 'start of year')) - julianday('0001-01-01') AS INTEGER) AS First, OrganisationId, SUM(Amount)
FROM Entries JOIN People ON People.Id = PersonId GROUP BY PersonId, Metric, First;

CREATE TABLE "ClosedPeriods" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_ClosedPeriods" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "Month" INTEGER NOT NULL,
    "ClosedBy" BLOB NOT NULL,
    "ClosedAt" INTEGER NOT NULL,
    "ApprovedBy" BLOB NULL,
    "ApprovedAt" INTEGER NULL
);

CREATE TABLE "DevelopmentSteps" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_DevelopmentSteps" PRIMARY KEY,
    "TaskId" BLOB NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "OwnerId" BLOB NOT NULL,
    "By" BLOB NOT NULL,
    "At" INTEGER NOT NULL,
    "ScoreBefore" INTEGER NULL,
    "Score" INTEGER NULL
);

CREATE TABLE "DevelopmentTasks" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_DevelopmentTasks" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "OwnerId" BLOB NOT NULL,
    "SetBy" BLOB NOT NULL,
    "Title" TEXT NOT NULL,
    "Due" INTEGER NOT NULL,
    "PassMark" INTEGER NULL,
    "State" TEXT NOT NULL,
    "Score" INTEGER NULL,
    "At" INTEGER NOT NULL,
    "Since" INTEGER NOT NULL,
    "LastStep" BLOB NULL
);

CREATE TABLE "DisputeNotes" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_DisputeNotes" PRIMARY KEY,
    "DisputeId" BLOB NOT NULL,
    "By" BLOB NOT NULL,
    "Text" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Settles" INTEGER NOT NULL
);

CREATE TABLE "FrozenLines" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_FrozenLines" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "Month" INTEGER NOT NULL,
    "PersonId" BLOB NOT NULL,
    "Line" TEXT NOT NULL
);

CREATE TABLE "HiddenPeople" (
    "PersonId" BLOB NOT NULL CONSTRAINT "PK_HiddenPeople" PRIMARY KEY,
    "Since" INTEGER NOT NULL
);

CREATE TABLE "HonourLooks" (
    "Owner" BLOB NOT NULL CONSTRAINT "PK_HonourLooks" PRIMARY KEY,
    "IsTeam" INTEGER NOT NULL,
    "FromDay" INTEGER NOT NULL
);

CREATE TABLE "Honours" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Honours" PRIMARY KEY,
    "Key" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "OrganisationId" BLOB NOT NULL,
    "PersonId" BLOB NULL,
    "TeamId" BLOB NULL,
    "BadgeId" BLOB NULL,
    "Name" TEXT NULL,
    "Metric" TEXT NULL,
    "Period" TEXT NOT NULL,
    "Start" INTEGER NOT NULL,
    "End" INTEGER NOT NULL,
    "Value" INTEGER NOT NULL,
    "Before" INTEGER NOT NULL,
    "Evidence" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Reverses" BLOB NULL
);

CREATE TABLE "IncentiveRules" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_IncentiveRules" PRIMARY KEY,
    "RuleId" BLOB NOT NULL,
    "OrganisationId" BLOB NOT NULL,
    "Number" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "From" INTEGER NOT NULL,
    "By" BLOB NOT NULL,
    "At" INTEGER NOT NULL,
    "Terms" TEXT NULL,
    "Currency" TEXT NOT NULL,
    "TeamId" BLOB NULL,
    "Until" INTEGER NULL
);

CREATE TABLE "Kudos" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Kudos" PRIMARY KEY,
    "From" BLOB NOT NULL,
    "To" BLOB NOT NULL,
    "Text" TEXT NOT NULL,
    "Day" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "TakenBackAt" INTEGER NULL
);

CREATE TABLE "PayDisputes" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_PayDisputes" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "PersonId" BLOB NOT NULL,
    "Number" INTEGER NOT NULL,
    "Month" INTEGER NOT NULL,
    "About" TEXT NOT NULL,
    "OpenedAt" INTEGER NOT NULL,
    "SettledAt" INTEGER NULL,
    "SettledBy" BLOB NULL
);

CREATE TABLE "PointRules" (
    "OrganisationId" BLOB NOT NULL CONSTRAINT "PK_PointRules" PRIMARY KEY,
    "Badge" INTEGER NOT NULL,
    "Record" INTEGER NOT NULL,
    "Kudos" INTEGER NOT NULL
);

CREATE TABLE "Points" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Points" PRIMARY KEY,
    "Key" TEXT NOT NULL,
    "PersonId" BLOB NOT NULL,
    "Cause" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE TABLE "ProjectHandovers" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_ProjectHandovers" PRIMARY KEY,
    "ProjectId" BLOB NOT NULL,
    "From" BLOB NOT NULL,
    "To" BLOB NOT NULL,
    "By" BLOB NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE TABLE "Redemptions" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Redemptions" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "RewardId" BLOB NOT NULL,
    "Name" TEXT NOT NULL,
    "Price" INTEGER NOT NULL,
    "PersonId" BLOB NOT NULL,
    "ApproverId" BLOB NOT NULL,
    "At" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "DecidedBy" BLOB NULL,
    "DecidedAt" INTEGER NULL
);

CREATE TABLE "Rewards" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Rewards" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "Name" TEXT NOT NULL,
    "Price" INTEGER NOT NULL,
    "Stock" INTEGER NULL,
    "At" INTEGER NOT NULL,
    "RemovedAt" INTEGER NULL
);

CREATE TABLE "SalesUnits" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_SalesUnits" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "ParentId" BLOB NULL,
    "Teams" TEXT NOT NULL
);

CREATE TABLE "TaskTemplates" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_TaskTemplates" PRIMARY KEY,
    "OrganisationId" BLOB NOT NULL,
    "Name" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Metric" TEXT NULL,
    "Amount" INTEGER NOT NULL,
    "Each" TEXT NOT NULL,
    "Actions" TEXT NOT NULL,
    "Owner" TEXT NOT NULL,
    "IsRetired" INTEGER NOT NULL
);

CREATE INDEX "IX_People_OrganisationId_TeamId_JoinedOn_LeftOn" ON "People" ("OrganisationId", "TeamId", "JoinedOn", "LeftOn");

CREATE INDEX "IX_Badges_OrganisationId" ON "Badges" ("OrganisationId");

CREATE INDEX "IX_BoardTotals_OrganisationId_Metric_Length_Start_Amount_PersonId" ON "BoardTotals" ("OrganisationId", "Metric", "Length", "Start", "Amount", "PersonId");

CREATE UNIQUE INDEX "IX_ClosedPeriods_OrganisationId_Month" ON "ClosedPeriods" ("OrganisationId", "Month");

CREATE INDEX "IX_DevelopmentSteps_TaskId" ON "DevelopmentSteps" ("TaskId");

CREATE INDEX "IX_DevelopmentTasks_OwnerId_Due" ON "DevelopmentTasks" ("OwnerId", "Due");

CREATE INDEX "IX_DisputeNotes_DisputeId" ON "DisputeNotes" ("DisputeId");

CREATE INDEX "IX_FrozenLines_OrganisationId_Month_PersonId" ON "FrozenLines" ("OrganisationId", "Month", "PersonId");

CREATE INDEX "IX_Honours_PersonId" ON "Honours" ("PersonId");

CREATE UNIQUE INDEX "IX_Honours_Reverses" ON "Honours" ("Reverses");

CREATE INDEX "IX_Honours_TeamId" ON "Honours" ("TeamId");

CREATE UNIQUE INDEX "IX_IncentiveRules_OrganisationId_Number_Version" ON "IncentiveRules" ("OrganisationId", "Number", "Version");

CREATE INDEX "IX_Kudos_From_Day" ON "Kudos" ("From", "Day");

CREATE INDEX "IX_Kudos_To_At" ON "Kudos" ("To", "At");

CREATE UNIQUE INDEX "IX_PayDisputes_OrganisationId_Number" ON "PayDisputes" ("OrganisationId", "Number");

CREATE INDEX "IX_PayDisputes_PersonId" ON "PayDisputes" ("PersonId");

CREATE UNIQUE INDEX "IX_Points_Key" ON "Points" ("Key");

CREATE INDEX "IX_Points_PersonId_At" ON "Points" ("PersonId", "At");

CREATE INDEX "IX_ProjectHandovers_ProjectId" ON "ProjectHandovers" ("ProjectId");

CREATE INDEX "IX_Redemptions_ApproverId" ON "Redemptions" ("ApproverId") WHERE "State" = 'Reserved';

CREATE INDEX "IX_Redemptions_PersonId" ON "Redemptions" ("PersonId");

CREATE INDEX "IX_Redemptions_RewardId" ON "Redemptions" ("RewardId");

CREATE INDEX "IX_Rewards_OrganisationId" ON "Rewards" ("OrganisationId") WHERE "RemovedAt" IS NULL;

CREATE INDEX "IX_SalesUnits_OrganisationId" ON "SalesUnits" ("OrganisationId");

CREATE INDEX "IX_TaskTemplates_OrganisationId" ON "TaskTemplates" ("OrganisationId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126220335_WorkAndPay', '10.0.15');

ALTER TABLE "Contests" ADD "CreatedAt" INTEGER NULL;

ALTER TABLE "Contests" ADD "CreatedBy" BLOB NULL;

ALTER TABLE "Contests" ADD "HalfTimeTold" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Contests" ADD "Invited" BLOB NULL;

ALTER TABLE "Contests" ADD "LeadToldAt" INTEGER NULL;

ALTER TABLE "Contests" ADD "Leader" INTEGER NULL;

ALTER TABLE "Contests" ADD "Observers" TEXT NOT NULL DEFAULT ('[]');

ALTER TABLE "Contests" ADD "People" TEXT NOT NULL DEFAULT ('[]');

ALTER TABLE "Contests" ADD "Result" TEXT NULL;

ALTER TABLE "Contests" ADD "Rules" TEXT NOT NULL DEFAULT ('{"Measure":"Total","Format":"Battle","Steps":[],"Floor":0,"Bases":[],"Stake":"","Version":1}');

ALTER TABLE "Contests" ADD "State" TEXT NOT NULL DEFAULT ('Open');

CREATE INDEX "IX_Contests_State" ON "Contests" ("State") WHERE "State" IN ('Open', 'Challenged');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126221734_Contests', '10.0.15');

ALTER TABLE "GoalDrafts" ADD "Category" TEXT NULL;

ALTER TABLE "GoalDrafts" ADD "Difference" TEXT NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127121703_RelativeTargets', '10.0.15');

CREATE TABLE "NewBoardTotals" (
    "OrganisationId" BLOB NOT NULL,
    "Length" INTEGER NOT NULL,
    "Start" INTEGER NOT NULL,
    "PersonId" BLOB NOT NULL,
    "Metric" TEXT NOT NULL,
    "Amount" INTEGER NOT NULL,
    CONSTRAINT "PK_BoardTotals" PRIMARY KEY ("OrganisationId", "Metric", "Length", "Start", "PersonId")
) WITHOUT ROWID;
INSERT INTO "NewBoardTotals" ("OrganisationId", "Length", "Start", "PersonId", "Metric", "Amount")
SELECT "OrganisationId", "Length", "Start", "PersonId", "Metric", "Amount" FROM "BoardTotals" ORDER BY "OrganisationId", "Metric", "Length", "Start", "PersonId";
DROP TABLE "BoardTotals";
ALTER TABLE "NewBoardTotals" RENAME TO "BoardTotals";

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127133000_BoardsInPlace', '10.0.15');

ALTER TABLE "ClosedPeriods" ADD "ExportedAt" INTEGER NULL;

ALTER TABLE "ClosedPeriods" ADD "ExportedBy" BLOB NULL;

ALTER TABLE "ClosedPeriods" ADD "Payees" TEXT NOT NULL DEFAULT ('[]');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127160000_ExportedMonths', '10.0.15');

ALTER TABLE "Agreements" ADD "AcceptedAt" INTEGER NULL;

UPDATE "Agreements" SET "AcceptedAt" = "AnsweredAt" WHERE "State" = 'Accepted';

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127210701_AcceptedTargets', '10.0.15');

CREATE INDEX "IX_Goals_WithCondition" ON "Goals" ("OwnerId") WHERE "AverageAtLeast" IS NOT NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261128005800_GoalConditions', '10.0.15');

ALTER TABLE "Projects" ADD "OwnStages" TEXT NOT NULL DEFAULT ('[]');

ALTER TABLE "Invitations" ADD "PersonId" BLOB NULL;

ALTER TABLE "CalendarSettings" ADD "WeekBefore" TEXT NULL;

ALTER TABLE "CalendarSettings" ADD "WeekFrom" INTEGER NULL;

CREATE TABLE "TeamMoves" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_TeamMoves" PRIMARY KEY,
    "PersonId" BLOB NOT NULL,
    "From" BLOB NOT NULL,
    "To" BLOB NOT NULL,
    "On" INTEGER NOT NULL,
    "By" BLOB NOT NULL,
    "At" INTEGER NOT NULL,
    "IsDone" INTEGER NOT NULL
);

CREATE INDEX "IX_TeamMoves_Due" ON "TeamMoves" ("On") WHERE NOT "IsDone";

CREATE INDEX "IX_TeamMoves_PersonId" ON "TeamMoves" ("PersonId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261128095203_TeamMovesAndOwnStages', '10.0.15');

