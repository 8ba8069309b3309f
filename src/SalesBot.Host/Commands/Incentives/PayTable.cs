using System.Globalization;
using SalesBot.Application.Incentives;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Host.Commands.Incentives;

/// <summary>A table of texts and numbers.</summary>
/// <param name="Header">The column heads.</param>
/// <param name="Rows">The rows; a cell is a text or a number.</param>
internal sealed record PayTable(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<PayCell>> Rows)
{
    private static readonly IReadOnlyList<string> English =
        ["Month", "Name", "Team", "Rule", "Version", "Pays for", "Metric", "Basis", "Target", "Currency", "Amount", "Adjusts", "State", "Reports"];

    private static readonly IReadOnlyList<string> Chinese =
        ["月份", "姓名", "团队", "规则", "版本", "类别", "指标", "基数", "目标", "币种", "金额", "调整月份", "状态", "上报编号"];

    /// <summary>A row for each line of everybody's statement.</summary>
    public static PayTable Of(PayExport export, bool isChinese) => new(
        isChinese ? Chinese : English,
        [.. export.Statements.Lines.OrderBy(line => export.Payees[line.Person].Name, StringComparer.Ordinal).Select(line => Row(export.Statements, export.Payees[line.Person], line, isChinese))]);

    private static PayCell[] Row(MonthStatements statements, Payee payee, StatementLine line, bool isChinese) =>
        [
            Text(statements.Month.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture)), Text(payee.Name), Text(payee.Team),
            line.Contest is { } contest ? Text(contest.Hash) : new(null, line.RuleNumber), new(null, line.RuleVersion), Text(Kind(line.Terms.Kind, isChinese)), Text(Name(payee, line.Terms.Metric, isChinese)),
            Amount(line.Terms.Metric, line.Basis), line.Target is { } target ? Amount(line.Terms.Metric, target) : Text(""), Text(line.Currency),
            new(null, (decimal)line.Amount / Metric.MinorUnitsPerUnit), Text(line.Adjusts?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? ""), Text(State(statements, isChinese)),
            Text(string.Join(' ', line.Sources.Select(source => source.Report.Value.ToString("N")).Distinct())),
        ];

    // A table that was exported before metrics had names in it stays as it was.
    private static string Name(Payee payee, MetricCode metric, bool isChinese) =>
        payee.Metrics.FirstOrDefault(one => one.Metric == metric) is { } known ? isChinese ? known.Chinese : known.English : metric.Value;

    private static PayCell Text(string text) => new(text, 0);

    private static PayCell Amount(MetricCode metric, long amount) => new(null, Metrics.UnitOf(metric) == MetricUnit.Money ? (decimal)amount / Metric.MinorUnitsPerUnit : amount);

    private static string Kind(IncentiveKind kind, bool isChinese) => (kind, isChinese) switch
    {
        (IncentiveKind.Commission, true) => "提成",
        (IncentiveKind.Commission, false) => "commission",
        (IncentiveKind.UnitAward, true) => "单项奖",
        (IncentiveKind.UnitAward, false) => "award per unit",
        (IncentiveKind.TeamAward, true) => "团队奖",
        (IncentiveKind.TeamAward, false) => "team award",
        (IncentiveKind.ContestPrize, true) => "PK奖金",
        (IncentiveKind.ContestPrize, false) => "contest prize",
        (_, true) => "目标奖",
        _ => "target bonus",
    };

    private static string State(MonthStatements statements, bool isChinese) => (statements.Closed, isChinese) switch
    {
        (null, true) => "未结算",
        (null, false) => "open",
        ({ ApprovedAt: null }, true) => "已结算",
        ({ ApprovedAt: null }, false) => "closed",
        (_, true) => "已批准",
        _ => "approved",
    };
}

/// <summary>A cell.</summary>
/// <param name="Text">The text; null for a number.</param>
/// <param name="Number">The number where there is no text.</param>
internal sealed record PayCell(string? Text, decimal Number);
