using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Application.Delivery;
using SalesBot.Application.Notices;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Host.Tests.Simulation;

/// <summary>Lives through the days of a world hour by hour: reports, firings, double firings, deaths and deliveries.</summary>
internal sealed class Month : IAsyncDisposable
{
    private static readonly TimeOnly Morning = new(9, 30);
    private static readonly TimeOnly Reporting = new(16, 30);
    private static readonly TimeOnly Reminding = new(17, 0);
    private static readonly TimeOnly WeekEnds = new(18, 0);
    private static readonly TimeOnly Digesting = new(18, 30);

    private readonly Scale scale;
    private readonly Random random;
    private readonly FakeTimeProvider clock;
    private readonly MortalSignal signal;
    private SimulatedProgram program = null!;

    private Month(Scale scale)
    {
        this.scale = scale;
        World = World.Of(scale);
        random = new Random(scale.Seed + 1);
        clock = new FakeTimeProvider(new DateTimeOffset(scale.First.AddDays(-2).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero));
        Channel = new UnsteadyChannel(
            clock, World.Reps.Where(rep => rep.GoneFrom is not null).ToDictionary(rep => rep.Conversation, rep => rep.GoneFrom!.Value), scale.Seed + 2);
        signal = new MortalSignal(Channel);
    }

    public World World { get; }

    public UnsteadyChannel Channel { get; }

    /// <summary>How often something was fired, fired twice, or the process died; by what it was.</summary>
    public SortedDictionary<string, int> Events { get; } = new(StringComparer.Ordinal);

    public string Database => program.Database;

    /// <summary>Lives through all days of a scale.</summary>
    public static async Task<Month> LiveAsync(Scale scale, Action<IServiceCollection>? sabotage)
    {
        var month = new Month(scale);
        month.program = await SimulatedProgram.StartAsync(month.clock, month.Channel, services =>
        {
            services.AddSingleton<IDeliverySignal>(month.signal);
            sabotage?.Invoke(services);
        });
        await month.program.UseAsync<Founding, int>((founding, ct) => founding.FoundAsync(month.World, scale, month.clock.GetUtcNow(), ct));
        var hours = month.Firings().GroupBy(firing => firing.At).OrderBy(hour => hour.Key).ToList();
        for (var i = 0; i < hours.Count; i++)
            await month.LiveAsync([.. hours[i]], i + 1 < hours.Count ? hours[i + 1].Key : hours[i].Key.AddDays(14));
        return month;
    }

    public ValueTask DisposeAsync() => program.DisposeAsync();

    private async Task LiveAsync(IReadOnlyList<Firing> firings, DateTimeOffset next)
    {
        if (firings[0].At > clock.GetUtcNow())
            clock.SetUtcNow(firings[0].At);
        List<Firing> all = [.. firings, .. firings.Where(firing => firing.MayBeDoubled && random.Next(5) == 0)];
        Count("fired twice", all.Count - firings.Count);
        foreach (var kind in all.Select(firing => firing.Order).Distinct().Order())
            await FireAsync([.. all.Where(firing => firing.Order == kind)]);
        await DeliverAsync(next);
    }

    // Jobs of the same time run side by side, as they do in the scheduler; when the process dies, it runs them again after its start.
    private async Task FireAsync(List<Firing> firings)
    {
        var dies = firings[0].MayBeDoubled && random.Next(12) == 0;
        if (dies)
            signal.DieAfter(1 + random.Next(20));
        try
        {
            await RunAsync(firings);
        }
        catch (OperationCanceledException) when (Channel.Life.IsCancellationRequested)
        {
            Count("died while running", 1);
            signal.DieAfter(int.MaxValue);
            await program.RestartAsync();
            await RunAsync(firings);
        }

        signal.DieAfter(int.MaxValue);
        if (Channel.Life.IsCancellationRequested)
            await program.RestartAsync();
    }

    private async Task RunAsync(List<Firing> firings)
    {
        foreach (var firing in firings.GroupBy(firing => firing.Name))
            Count(firing.Key, firing.Count());
        await Parallel.ForEachAsync(firings, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (firing, _) => await firing.RunAsync(program));
    }

    private async Task DeliverAsync(DateTimeOffset until)
    {
        if (random.Next(6) == 0)
            Channel.DiesAfter = random.Next(40);
        while (NextDue() is { } due && due < until)
        {
            if (due > clock.GetUtcNow())
                clock.SetUtcNow(due);
            try
            {
                // Now and then two nodes at once.
                await Task.WhenAll(Enumerable.Range(0, random.Next(scale.TwoNodesIn) == 0 ? 2 : 1).Select(_ => HandOutAsync()));
            }
            catch (OperationCanceledException) when (Channel.Life.IsCancellationRequested)
            {
                Count("died while delivering", 1);
                await program.RestartAsync();
            }
        }

        Channel.DiesAfter = null;
    }

    private async Task HandOutAsync()
    {
        while (await program.UseAsync<DeliverDue, int>((deliver, ct) => deliver.ExecuteAsync(ct)) > 0)
        {
        }
    }

    // What stands behind an earlier message to the same person waits for it, however long it is due.
    private DateTimeOffset? NextDue()
    {
        using var connection = new SqliteConnection($"Data Source={program.Database};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT MIN(CASE WHEN EXISTS (
                SELECT 1 FROM Outbox AS earlier
                WHERE earlier.Destination = message.Destination AND earlier.DueAt IS NOT NULL AND earlier.Seq < message.Seq) THEN ExpiresAt ELSE DueAt END)
            FROM Outbox AS message WHERE DueAt IS NOT NULL
            """;
        return command.ExecuteScalar() is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
    }

    private IEnumerable<Firing> Firings()
    {
        foreach (var day in Enumerable.Range(0, scale.Days).Select(scale.First.AddDays))
        {
            foreach (var place in World.Reps.GroupBy(rep => rep.Zone.Id))
                yield return Reports(day, [.. place]);
            foreach (var team in World.Teams)
            {
                var zone = World.ZoneOf(team);
                foreach (var place in World.Reps.Where(rep => rep.Person.TeamId == team.Id).GroupBy(rep => rep.Zone.Id))
                {
                    yield return Notice<SendFollowUps>(team, day, Morning, place.First().Zone, "follow-ups");
                    yield return Notice<SendDailyReminders>(team, day, Reminding, place.First().Zone, "reminders");
                    yield return LateReports(day, [.. place]);
                }

                yield return Notice<SendWeeklyDigest>(team, day, WeekEnds, zone, "weekly digests");
                yield return Notice<SendManagerDigest>(team, day, Digesting, zone, "daily digests");
            }
        }
    }

    private static Firing Notice<TNotice>(Team team, DateOnly day, TimeOnly time, TimeZoneInfo zone, string name)
        where TNotice : ITeamNotice
    {
        var at = LocalTime.InstantOf(day, time, zone);
        return new Firing(at.ToUniversalTime(), 1, name, true, program => program.UseAsync<TNotice, NoticeRun>((notice, ct) => zone.Id == team.TimeZoneId
            ? notice.ExecuteAsync(team.Id, at, ct)
            : notice.ExecuteInZoneAsync(team.Id, zone.Id, at, ct)));
    }

    private static Firing Reports(DateOnly day, IReadOnlyList<SimulatedPerson> reps)
    {
        var at = LocalTime.InstantOf(day, Reporting, reps[0].Zone).ToUniversalTime();
        List<SimulatedPerson> said = [.. reps.Where(rep => rep.Reports(day) && rep.Days[day] is Doing.Some or Doing.All)];
        return new Firing(at, 0, "reports", false, program => program.UseAsync<Founding, int>((founding, ct) =>
            founding.ReportAsync(said, day, at, ct)));
    }

    // Through the real use case, which takes back the reminder that is on its way.
    private static Firing LateReports(DateOnly day, IReadOnlyList<SimulatedPerson> reps)
    {
        var at = LocalTime.InstantOf(day, Reminding, reps[0].Zone).ToUniversalTime();
        List<SimulatedPerson> said = [.. reps.Where(rep => rep.Reports(day) && rep.Days[day] == Doing.AllAtTheLastMoment)];
        return new Firing(at, 2, "reports at the last moment", false, async program =>
        {
            foreach (var rep in said)
                await program.UseAsync<Founding, int>((founding, ct) => founding.ReportLateAsync(rep, day, at, ct));
        });
    }

    private void Count(string what, int by) => Events[what] = Events.GetValueOrDefault(what) + by;
}
