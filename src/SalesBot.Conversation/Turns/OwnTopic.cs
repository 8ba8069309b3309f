using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>"我的主管是谁", "上次拜访华为是什么时候", "my biggest deal this month", "how many working days are left": plain questions about one's own work and place.</summary>
internal sealed class OwnTopic(OwnViews views, WorkCalendars calendars, IPeople people) : ITopic
{
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Own switch
    {
        null => null,
        OwnWish.Place => Answer.Of(await PlaceAsync(turn, cancellationToken)),
        OwnWish.Customers customers => Answer.Of(await views.CustomersAsync(turn, customers, cancellationToken)),
        OwnWish.LastContact last => Answer.Of(await views.LastContactAsync(turn, last.Name, cancellationToken)),
        OwnWish.Deals deals => Answer.Of(await views.DealsAsync(turn, deals.Period, cancellationToken)),
        OwnWish.BiggestDeal biggest => Answer.Of(await views.BiggestDealAsync(turn, biggest.Period, cancellationToken)),
        OwnWish.DealWith deal => Answer.Of(await views.DealWithAsync(turn, deal.Name, cancellationToken)),
        OwnWish.LatestDeal latest => Answer.Of(await views.LatestDealAsync(turn, latest.Period, cancellationToken)),
        OwnWish.WorkingDays left => Answer.Of(await WorkingDaysAsync(turn, left.Period, cancellationToken)),
        _ => Answer.Of(await LeaveAsync(turn, cancellationToken)),
    };

    private async Task<Card> PlaceAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Team is not { } team)
            return new Card(turn.Words.Place(null, null));
        var manager = team.ManagerId is { } id && id != turn.Person.Id ? await people.FindAsync(id, cancellationToken) : null;
        var others = (await people.MembersAsync(team.Id, turn.Today, cancellationToken)).Where(member => member.Id != turn.Person.Id && member.Id != manager?.Id);
        return new Card(turn.Words.Place(team.Name, manager?.Name)) { Blocks = [new TextBlock(turn.Words.Teammates([.. others.Select(member => member.Name)]))] };
    }

    private async Task<string> WorkingDaysAsync(Turn turn, AskedPeriod asked, CancellationToken cancellationToken)
    {
        var calendar = await calendars.OfAsync(turn.Person, turn.Today, cancellationToken);
        var period = Statements.PeriodOf(asked, PeriodKind.Month, turn.Today, turn.Periods);
        var days = period.Range.Each().Where(calendar.IsWorkingDay).ToList();
        return turn.Words.WorkingDaysLeft(period, days.Count(day => day >= turn.Today), days.Count, days.Contains(turn.Today), turn.Today);
    }

    private async Task<Card> LeaveAsync(Turn turn, CancellationToken cancellationToken)
    {
        var leave = (await calendars.OfAsync(turn.Person, turn.Today, cancellationToken)).Leave;
        var days = leave.Days.Where(day => day >= turn.Today).Select(day => new LeaveDay(day, leave.On(day))).ToList();
        return days.Count == 0 ? new Card(turn.Words.NoLeaveOnRecord)
            : new Card(turn.Words.LeaveOnRecord(days, turn.Today)) { Blocks = [new TextBlock(turn.Words.LeaveNeedsNoApproval, TextTone.Subtle)] };
    }
}
