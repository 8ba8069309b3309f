namespace SalesBot.Storage.Sessions;

/// <summary>The tables of which rows may be kept in memory: nearly every turn reads them and few change them. Their names are those of the tables.</summary>
[Flags]
internal enum KnownTables
{
    None = 0,
    People = 1 << 0,
    Teams = 1 << 1,
    Accounts = 1 << 2,
    DirectoryAccounts = 1 << 3,
    Addresses = 1 << 4,
    CatalogueRevisions = 1 << 5,
    CalendarSettings = 1 << 6,
    CalendarChanges = 1 << 7,
    Leave = 1 << 8,
    Targets = 1 << 9,
    Goals = 1 << 10,
    NudgeSettings = 1 << 11,
    OpenQuestions = 1 << 12,
}
