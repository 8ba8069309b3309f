using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Application.Incentives;
using SalesBot.Application.People;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Host.Commands.Incentives;

/// <summary>Writes what everybody gets for a month into a file, for whoever pays.</summary>
internal static class IncentivesCommand
{
    private static readonly ImmutableArray<string> Known = ["month", "format", "out", "organisation", "language", "by"];

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
        bool? isChinese = given.GetValueOrDefault("language") switch
        {
            null => null,
            "zh" => true,
            "en" => false,
            _ => throw new MisuseException("--language is zh or en."),
        };
        var who = given.GetValueOrDefault("by");

        // The file stands before the month is noted as exported: where it cannot be written, nothing is noted.
        var said = await CommandServices.ExecuteAsync(
            settings,
            async (services, ct) =>
            {
                var (export, table) = await ReadAsync(services, given.GetValueOrDefault("organisation"), who, month, isChinese, ct);
                await File.WriteAllBytesAsync(file, format == "csv" ? CsvFile.Write(table) : XlsxFile.Write(table), ct);
                return string.Create(CultureInfo.InvariantCulture, $"{file}: {table.Rows.Count} lines of {month:yyyy-MM}, {State(export)}");
            });
        await output.WriteLineAsync(said);
    }

    private static async Task<(PayExport Export, PayTable Table)> ReadAsync(
        IServiceProvider services, string? organisation, string? who, DateOnly month, bool? isChinese, CancellationToken cancellationToken)
    {
        var people = services.GetRequiredService<IPeople>();
        var use = services.GetRequiredService<ExportPeriod>();
        var company = await CommandServices.OrganisationAsync(people, organisation, cancellationToken);
        var by = who is null ? null : await ByAsync(people, use, company, who, cancellationToken);
        var export = await use.ExecuteAsync(company.Id, by, month, services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken);

        // Where it is not said, in the language of whoever has it exported.
        return (export, PayTable.Of(export, isChinese ?? by?.Language is not Language.English));
    }

    private static async Task<Person> ByAsync(IPeople people, ExportPeriod use, Organisation company, string name, CancellationToken cancellationToken) =>
        await people.FindByNameAsync(company.Id, name, cancellationToken) switch
        {
            [] => throw new MisuseException($"--by: nobody here is called '{name}'."),
            [var one] when await use.MayAsync(one, cancellationToken) => one,
            [_] => throw new MisuseException($"--by: '{name}' does not settle pay; whoever leads every team does, or an administrator."),
            _ => throw new MisuseException($"--by: several people are called '{name}'; write the whole name."),
        };

    private static string State(PayExport export) => export.Statements.Closed switch
    {
        null => "not closed yet.",
        { ApprovedAt: null } => "closed, not approved.",
        { ExportedAt: { } at } period => string.Create(
            CultureInfo.InvariantCulture, $"approved. {(export.IsFirst ? "Exported now" : "The same table was exported before")}, {at:yyyy-MM-dd HH:mm} UTC, by {By(export, period)}."),
        _ => "approved.",
    };

    private static string By(PayExport export, ClosedPeriod period) =>
        period.ExportedBy is { } by ? export.Statements.People.GetValueOrDefault(by)?.Name ?? by.Value.ToString("N") : "the operator";
}
