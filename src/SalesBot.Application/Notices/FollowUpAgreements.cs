using SalesBot.Application.Calendars;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Notices;

/// <summary>
/// Reminds whoever set a target of another amount that a rep has proposed (N10), after two working days and once more after five. Who is in a
/// team hears it from the sweep like everybody there; this is for those who lead teams and are in none.
/// </summary>
public sealed class FollowUpAgreements(IAgreements agreements, IPeople people, NoticeDesk desk)
{
    private const int Soon = 2;
    private const int AtLast = 5;

    private static readonly TimeSpan UsefulFor = TimeSpan.FromHours(10);

    /// <summary>Reminds of what some of a team's members have proposed.</summary>
    /// <returns>How many messages were put into the outbox.</returns>
    public async Task<int> ExecuteAsync(Team team, IReadOnlyList<Person> members, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        var standing = await agreements.StandingOfAsync([.. members.Select(member => member.Id)], today, cancellationToken);
        var told = 0;
        foreach (var one in standing.Where(one => one.State == AgreementState.Countered))
        {
            if (await people.FindAsync(one.SetBy, cancellationToken) is not { TeamId: null } setter)
                continue;
            var calendar = await desk.Calendars.OfAsync(setter, today, cancellationToken);
            var since = LocalTime.DayOf(one.AskedAt, team.ZoneOf(setter));
            var days = since < today ? calendar.WorkingDays(new DateRange(since.AddDays(1), today)) : 0;
            if (days < Soon || !calendar.IsWorkingDay(today))
                continue;
            var rep = members.First(member => member.Id == one.PersonId);
            var card = (await desk.WriterAsync(team, cancellationToken)).Nudges(new NudgeMessage(setter, today, [new NudgeContent.WaitingAgreement(one, rep.Name, days)]));
            var key = NudgeKeys.WaitingAgreement(one.Id, since, days >= AtLast ? 2 : 1);
            told += await desk.Outbox.ToPersonAsync(setter.Id, key, card, now, now + UsefulFor, cancellationToken) ? 1 : 0;
        }

        return told;
    }
}
