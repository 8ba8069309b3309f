using SalesBot.Application.Messaging;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Activities;

namespace SalesBot.Conversation.Cards;

/// <summary>The lines of a log: reports, and parts in reports of colleagues.</summary>
internal static class LogCards
{
    private const int MostLines = 12;

    /// <summary>The latest lines, numbered from the first report of the days on.</summary>
    public static IReadOnlyList<CardBlock> Lines(IWording words, IReadOnlyList<Report> own, IReadOnlyList<(string By, ActivityEntry Part)> shared, DateOnly today) =>
    [
        .. own.Select((report, i) => (Line: i + 1, report.Current)).TakeLast(MostLines).Select(one => new TextBlock(words.LogLine(one.Line, one.Current, today))),
        .. shared.TakeLast(MostLines).Select(one => new TextBlock(words.CreditFrom(one.By, one.Part.Metric, one.Part.Amount))),
    ];
}
