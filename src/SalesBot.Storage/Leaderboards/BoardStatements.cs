using System.Globalization;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Leaderboards;

namespace SalesBot.Storage.Leaderboards;

/// <summary>
/// The statements that read boards. Their parameters are all the same: @0 the company, @1 the metric, @2 the day on which people have to be
/// there, @3 an amount, @4 how many rows, @5 and @6 the length and start of the first run, @7 all runs. Who is not on the board is taken off at
/// the end rather than looked at row by row: they are few.
/// </summary>
internal static class BoardStatements
{
    private const string OneRun = "OrganisationId = @0 AND Metric = @1 AND Length = @5 AND Start = @6";

    private const string EveryRun =
        "OrganisationId = @0 AND Metric = @1 AND (Length, Start) IN (SELECT value ->> 0, value ->> 1 FROM json_each(@7))";

    private const string Added =
        "(SELECT PersonId, SUM(Amount) AS Amount FROM BoardTotals WHERE " + EveryRun + " GROUP BY PersonId)";

    private const string Kept =
        "(SELECT PersonId, Amount FROM BoardTotals WHERE " + OneRun + ")";

    private const string IsOn = "TeamId IS NOT NULL AND JoinedOn <= @2 AND (LeftOn IS NULL OR LeftOn >= @2)";

    // NULL-safe, so that its opposite is everybody else.
    private const string IsOff = "(TeamId IS NULL OR JoinedOn > @2 OR (LeftOn IS NOT NULL AND LeftOn < @2))";

    private const string SumOfOne =
        "(SELECT SUM(Amount) FROM json_each(@7) CROSS JOIN BoardTotals ON BoardTotals.OrganisationId = @0 AND PersonId = People.Id AND Metric = @1 AND Length = value ->> 0 AND Start = value ->> 1)";

    /// <summary>The amounts of several people: @0 their ids, @1 the metric, @2 the runs.</summary>
    public const string OfPeople =
        """
        SELECT PersonId, SUM(Amount) FROM json_each(@0) AS who CROSS JOIN People ON People.Id = unhex(who.value) CROSS JOIN json_each(@2) AS run
        CROSS JOIN BoardTotals ON BoardTotals.OrganisationId = People.OrganisationId
            AND Length = run.value ->> 0 AND Start = run.value ->> 1 AND PersonId = People.Id AND Metric = @1
        GROUP BY PersonId
        """;

    public const string People = "SELECT COUNT(*) FROM People WHERE OrganisationId = @0 AND " + IsOn;

    public const string Total = "SELECT SUM(Amount) FROM BoardTotals WHERE " + EveryRun;

    public const string TotalOff = "SELECT SUM(" + SumOfOne + ") FROM People WHERE OrganisationId = @0 AND " + IsOff;

    public const string AheadOff = "SELECT COUNT(*) FROM People WHERE OrganisationId = @0 AND " + IsOff + " AND COALESCE(" + SumOfOne + ", 0) > @3";

    /// <summary>Those on the board who did nothing, by name.</summary>
    public const string Idle =
        "SELECT Id, Name, 0 FROM People WHERE OrganisationId = @0 AND " + IsOn + " AND COALESCE(" + SumOfOne + ", 0) = 0 ORDER BY Name, Id LIMIT @4";

    public static string Top(DateRange days) => List(days, "Amount <> 0", "DESC");

    public static string Above(DateRange days) => List(days, "Amount > @3", "ASC");

    public static string Below(DateRange days) => List(days, "Amount <= @3", "DESC");

    public static string Ahead(DateRange days) => $"SELECT COUNT(*) FROM {Source(days)} WHERE Amount > @3";

    /// <summary>The runs of a range as one parameter.</summary>
    public static string Runs(DateRange days) => string.Create(
        CultureInfo.InvariantCulture,
        $"[{string.Join(',', BoardRun.Covering(days).Select(run => string.Create(CultureInfo.InvariantCulture, $"[{BoardTotals.LengthOf(run.Kind)},{run.Start.DayNumber}]")))}]");

    // As many as are wanted and as many more as may have to be taken off, so that the others need not be looked up among the people.
    private static string List(DateRange days, string which, string order) =>
        $"""
        SELECT Id, Name, Amount FROM (
            SELECT PersonId, Amount FROM {Source(days)} WHERE {which} ORDER BY Amount {order}
            LIMIT @4 + (SELECT COUNT(*) FROM People WHERE OrganisationId = @0 AND {IsOff})) AS total
        CROSS JOIN People ON People.Id = total.PersonId AND {IsOn} ORDER BY Amount {order} LIMIT @4
        """;

    private static string Source(DateRange days) => BoardRun.Covering(days).Count == 1 ? Kept : Added;
}
