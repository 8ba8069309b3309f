using SalesBot.Application.Coaching;
using SalesBot.Domain.Activities;
using SalesBot.Domain.People;

namespace SalesBot.Application.Nudges;

/// <summary>Tells a colleague in private of a part in somebody's report: when it is credited, changed or taken back (T19).</summary>
public sealed class CreditNews(CoachingDesk desk)
{
    /// <summary>Tells everybody whose part the report has just changed.</summary>
    public async Task FollowAsync(ReportNews news, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(news);
        var report = news.Report;
        foreach (var lines in report.Entries.Where(line => line.PersonId != report.PersonId).GroupBy(line => line.PersonId))
        {
            // A report that is stated anew takes everything back and writes it again; what comes to nothing is no news.
            var changed = lines.Where(line => line.Revision > news.Before).GroupBy(line => (line.Metric, line.Day))
                .Any(sums => sums.Sum(line => line.Amount) != 0);
            if (changed && await desk.People.FindAsync(lines.Key, cancellationToken) is { } colleague)
                await TellAsync(news, colleague, cancellationToken);
        }
    }

    private async Task TellAsync(ReportNews news, Person colleague, CancellationToken cancellationToken)
    {
        var credited = news.Report.Lines.Where(line => line.Credited.Any(part => part.PersonId == colleague.Id)).ToList();
        var card = desk.Writer.Credited(colleague, news.Person, credited);
        await desk.TellAsync($"credit:{news.Report.Id.Value:N}:{news.Report.Revision}:{colleague.Id.Value:N}", colleague.Id, card, news.Now, cancellationToken);
    }
}
