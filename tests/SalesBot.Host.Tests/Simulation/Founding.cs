using SalesBot.Application;
using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Host.Tests.Simulation;

/// <summary>Puts a world into the store, and its people's reports.</summary>
internal sealed class Founding(
    IUnitOfWork work, IPeople people, ICalendars calendars, IAddressBook addresses, ReportingParts reporting)
{
    public Task<int> FoundAsync(World world, Scale scale, DateTimeOffset now, CancellationToken cancellationToken) => work.ExecuteAsync(
        async ct =>
        {
            await people.AddAsync(world.Company, ct);
            await people.AddAsync(world.Director, ct);
            await KnowAsync(world.Director, now, ct);
            foreach (var (team, manager) in world.Teams.Zip(world.Managers))
            {
                await people.AddAsync(team, ct);
                await people.AddAsync(manager, ct);
                await KnowAsync(manager, now, ct);
                var (free, worked) = World.HolidaysOf(team);
                foreach (var day in free)
                    await NameAsync(team.Id.Value, day, NamedDayKind.Holiday, now, ct);
                foreach (var day in worked)
                    await NameAsync(team.Id.Value, day, NamedDayKind.Workday, now, ct);
            }

            foreach (var rep in world.Reps)
                await TakeInAsync(rep, scale, now, ct);
            return world.Reps.Count;
        },
        cancellationToken);

    public Task<int> ReportAsync(IReadOnlyList<SimulatedPerson> reps, DateOnly day, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            async ct =>
            {
                foreach (var rep in reps)
                    await reporting.Reports.AddAsync(Of(rep, day, rep.Days[day] == Doing.Some ? World.CallsADay / 3 : World.CallsADay, now), ct);
                return reps.Count;
            },
            cancellationToken);

    public Task<int> ReportLateAsync(SimulatedPerson rep, DateOnly day, DateTimeOffset now, CancellationToken cancellationToken) => work.ExecuteAsync(
        async ct =>
        {
            var person = (await people.FindAsync(rep.Person.Id, ct))!;
            await reporting.Record.ExecuteAsync(
                new ReportCommand(person, person, $"late-{person.Id.Value:N}-{day:O}", [new StatedItem(Metrics.Call, World.CallsADay, day)], day, now), ct);
            return 1;
        },
        cancellationToken);

    private async Task TakeInAsync(SimulatedPerson rep, Scale scale, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await people.AddAsync(rep.Person, cancellationToken);
        await KnowAsync(rep.Person, now, cancellationToken);
        await reporting.Targets.AddAsync(
            new Target(Guid.CreateVersion7(now), rep.Person.Id, Metrics.Call, World.CallsADay, PeriodKind.Day, new DateOnly(2024, 1, 1)), cancellationToken);

        // Nobody has been silent before the simulation begins.
        if (rep.Person.JoinedOn < scale.First)
            await reporting.Reports.AddAsync(Of(rep, scale.First.AddDays(-1), World.CallsADay, now), cancellationToken);
        foreach (var (day, part) in rep.Leave)
        {
            await calendars.AddAsync(
                new LeaveEntry(Guid.CreateVersion7(now), rep.Person.Id, Guid.NewGuid(), day, day, part, false, rep.Person.Id, now), cancellationToken);
        }
    }

    private Task KnowAsync(Person person, DateTimeOffset now, CancellationToken cancellationToken) => addresses.RememberAsync(
        person.Id, new ConversationAddress(UnsteadyChannel.Name, $"conversation-{person.Id.Value:N}", ConversationScope.Personal, "{}"), now,
        cancellationToken);

    private Task NameAsync(Guid owner, DateOnly day, NamedDayKind kind, DateTimeOffset now, CancellationToken cancellationToken) =>
        calendars.AddAsync(new CalendarChange(Guid.CreateVersion7(now), owner, Guid.NewGuid(), day, day, kind, "", null, now), cancellationToken);

    private static Report Of(SimulatedPerson rep, DateOnly day, long calls, DateTimeOffset now)
    {
        var report = new Report(
            new(Guid.CreateVersion7(now)), rep.Person.Id, rep.Person.TeamId, rep.Person.Id, $"sim-{rep.Person.Id.Value:N}-{day:O}", now);
        report.Restate([new ReportedItem(Metrics.Call, calls, day)], now);
        return report;
    }
}

/// <summary>What reports are kept with.</summary>
/// <param name="reports">Keeps reports.</param>
/// <param name="targets">Keeps targets.</param>
/// <param name="record">Records what is reported.</param>
internal sealed class ReportingParts(IReports reports, ITargets targets, RecordReport record)
{
    public IReports Reports => reports;

    public ITargets Targets => targets;

    public RecordReport Record => record;
}
