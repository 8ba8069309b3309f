using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Coaching;
using SalesBot.Application.Targets;
using SalesBot.Domain.People;

namespace SalesBot.Application.People;

/// <summary>Reads how each of several people is doing, in a few queries however many they are.</summary>
public sealed class ReadMemberDays(ILedger ledger, ReadProgress progress, SilentMembers silent, WorkCalendars calendars)
{
    /// <summary>How each member of a team is doing on a local day, in the order given.</summary>
    public async Task<IReadOnlyList<MemberDay>> OfAsync(
        Team team, IReadOnlyList<Person> members, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(members);
        var reporters = await ledger.ReportersAsync([.. members.Select(m => m.Id)], today, cancellationToken);
        var working = await calendars.OfAsync(members, today, cancellationToken);
        var tasks = await progress.TasksAsync([.. members.Select(m => (m.Id, working[m.Id], today))], cancellationToken);
        var silences = await silent.OfAsync(members, working, team.ZoneOf, today, cancellationToken);
        return
        [
            .. members.Select(member => new MemberDay(member, reporters.Contains(member.Id), tasks[member.Id])
            {
                Status = working[member.Id].StatusOn(today),
                LeaveUntil = working[member.Id].LeaveUntil(today),
                SilentDays = silences[member.Id].Days,
            }),
        ];
    }
}
