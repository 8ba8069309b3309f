using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Application.Incentives;
using SalesBot.Application.People;

namespace SalesBot.Host.Commands.Incentives;

/// <summary>Writes what everybody gets for a month into a file, for whoever pays.</summary>
internal static class IncentivesCommand
{
    private static readonly ImmutableArray<string> Known = ["month", "format", "out", "organisation", "language"];

    public static async Task RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var (given, words, settings) = CommandArguments.Read(args, Known, [], mostWords: 1);
        if (words is not ["export"])
            throw new MisuseException("What? salesbot incentives export --month 2026-11 --format csv|xlsx --out FILE");
        if (!DateOnly.TryParseExact(given.GetValueOrDefault("month") + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            throw new MisuseException("--month is a month such as 2026-11.");
        var format = given.GetValueOrDefault("format") ?? "csv";
        var file = given.GetValueOrDefault("out") ?? throw new MisuseException("--out names the file to write.");
        if (format is not ("csv" or "xlsx"))
            throw new MisuseException("--format is csv or xlsx.");
        var isChinese = given.GetValueOrDefault("language") switch
        {
            null or "zh" => true,
            "en" => false,
            _ => throw new MisuseException("--language is zh or en."),
        };
        var (statements, table) = await CommandServices.ExecuteAsync(settings, (services, ct) => ReadAsync(services, given.GetValueOrDefault("organisation"), month, isChinese, ct));
        await File.WriteAllBytesAsync(file, format == "csv" ? CsvFile.Write(table) : XlsxFile.Write(table));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{file}: {table.Rows.Count} lines of {month:yyyy-MM}, {State(statements)}."));
    }

    private static async Task<(MonthStatements Statements, PayTable Table)> ReadAsync(
        IServiceProvider services, string? organisation, DateOnly month, bool isChinese, CancellationToken cancellationToken)
    {
        var people = services.GetRequiredService<IPeople>();
        var company = await CommandServices.OrganisationAsync(people, organisation, cancellationToken);
        var statements = await services.GetRequiredService<ReadStatements>().OfCompanyAsync(company.Id, month, cancellationToken);
        var teams = (await people.TeamsAsync(company.Id, cancellationToken)).ToDictionary(team => team.Id, team => team.Name);
        return (statements, PayTable.Of(statements, teams, isChinese));
    }

    private static string State(MonthStatements statements) => statements.Closed switch
    {
        null => "not closed yet",
        { ApprovedAt: null } => "closed, not approved",
        _ => "approved",
    };
}
