using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Host.Tests.Simulation;

/// <summary>How large a simulation is, and what it must not find out about the program.</summary>
internal sealed record Scale
{
    /// <summary>A month with 1,000 people.</summary>
    public static Scale Full { get; } = new();

    /// <summary>A week that holds a holiday, a shifted working day and a weekend, with few people; for what is broken on purpose.</summary>
    public static Scale Small { get; } = new() { Teams = 10, Reps = 6, First = new DateOnly(2026, 10, 5), Days = 8, TwoNodesIn = 2 };

    public int Teams { get; init; } = 20;

    public int Reps { get; init; } = 50;

    public DateOnly First { get; init; } = new(2026, 10, 1);

    public int Days { get; init; } = 31;

    /// <summary>One delivery in so many is done by two nodes at once.</summary>
    public int TwoNodesIn { get; init; } = 8;

    public int Seed { get; init; } = 20261001;
}

/// <summary>The company of the simulation: teams in five time zones, some members in a zone of their own, holidays, leave, newcomers.</summary>
internal sealed class World
{
    /// <summary>How many calls a day are asked of everybody.</summary>
    public const int CallsADay = 20;

    private static readonly string[] Zones = ["Asia/Shanghai", "Asia/Kolkata", "Europe/London", "America/New_York", "America/Sao_Paulo"];

    // National Day of China with its shifted working Saturday, Gandhi Jayanti, Columbus Day, Our Lady of Aparecida.
    private static readonly Dictionary<string, (DateOnly[] Free, DateOnly[] Worked)> National = new()
    {
        ["Asia/Shanghai"] = ([.. Enumerable.Range(1, 7).Select(day => new DateOnly(2026, 10, day))], [new(2026, 10, 10)]),
        ["Asia/Kolkata"] = ([new(2026, 10, 2)], []),
        ["Europe/London"] = ([], []),
        ["America/New_York"] = ([new(2026, 10, 12)], []),
        ["America/Sao_Paulo"] = ([new(2026, 10, 12)], []),
    };

    private World(Organisation company, IReadOnlyList<Team> teams, IReadOnlyList<Person> managers, Person director, IReadOnlyList<SimulatedPerson> reps)
    {
        Company = company;
        Teams = teams;
        Managers = managers;
        Director = director;
        Reps = reps;
    }

    public Organisation Company { get; }

    public IReadOnlyList<Team> Teams { get; }

    public IReadOnlyList<Person> Managers { get; }

    public Person Director { get; }

    public IReadOnlyList<SimulatedPerson> Reps { get; }

    public static (DateOnly[] Free, DateOnly[] Worked) HolidaysOf(Team team) => National[team.TimeZoneId];

    public static TimeZoneInfo ZoneOf(Team team) => TimeZoneInfo.FindSystemTimeZoneById(team.TimeZoneId);

    public static World Of(Scale scale)
    {
        var random = new Random(scale.Seed);
        Guid Id()
        {
            var bytes = new byte[16];
            random.NextBytes(bytes);
            return new Guid(bytes);
        }

        var company = new Organisation(new(Id()), "Simulated Co", "tenant-sim");
        var director = new Person(new(Id()), company.Id, null, "Director", Role.Admin, Language.English, new DateOnly(2020, 1, 1));
        List<Team> teams = [];
        List<Person> managers = [];
        List<SimulatedPerson> reps = [];
        for (var t = 0; t < scale.Teams; t++)
        {
            var zone = Zones[t % Zones.Length];
            var language = t % Zones.Length == 0 ? Language.Chinese : Language.English;
            var team = new Team(new(Id()), company.Id, $"Team {t:00}", zone, language, TeamSchedule.Usual);
            var manager = new Person(new(Id()), company.Id, null, $"Manager {t:00}", Role.Manager, language, new DateOnly(2020, 1, 1));
            manager.LiveIn(zone);
            team.LedBy(manager.Id);
            teams.Add(team);
            managers.Add(manager);
            for (var r = 0; r < scale.Reps; r++)
                reps.Add(NewRep(scale, team, $"Rep {t:00}-{r:00}", r, new(Id()), random));
        }

        return new World(company, teams, managers, director, reps);
    }

    private static SimulatedPerson NewRep(Scale scale, Team team, string name, int number, PersonId id, Random random)
    {
        var joined = number == 7 ? scale.First.AddDays(scale.Days / 2) : new DateOnly(2024, 1, 1);
        var person = new Person(id, team.OrganisationId, team.Id, name, Role.Rep, team.Language, joined);
        var zone = ZoneOf(team);

        // Some live elsewhere than the team.
        if (number % 25 == 2)
        {
            zone = TimeZoneInfo.FindSystemTimeZoneById(Zones[random.Next(Zones.Length)]);
            person.LiveIn(zone.Id);
        }

        var (free, worked) = HolidaysOf(team);
        var rep = new SimulatedPerson(person, zone, free.ToHashSet(), worked.ToHashSet())
        {
            GoneFrom = random.Next(100) == 0 ? LocalTime.InstantOf(scale.First.AddDays(random.Next(scale.Days)), new TimeOnly(12, 0), zone) : null,
        };
        for (var d = 0; d < scale.Days; d++)
            rep.Days[scale.First.AddDays(d)] = random.Next(100) switch { < 25 => Doing.Nothing, < 48 => Doing.Some, < 97 => Doing.All, _ => Doing.AllAtTheLastMoment };
        if (random.Next(6) == 0)
            TakeLeave(rep, scale, random);

        // One in forty says nothing for a week.
        if (random.Next(40) == 0)
            for (var (d, first) = (0, random.Next(Math.Max(1, scale.Days - 7))); d < 7; d++)
                rep.Days[scale.First.AddDays(first + d)] = Doing.Nothing;
        return rep;
    }

    private static void TakeLeave(SimulatedPerson rep, Scale scale, Random random)
    {
        var first = scale.First.AddDays(random.Next(scale.Days));
        var part = random.Next(4) switch { 0 => DayPart.Morning, 1 => DayPart.Afternoon, _ => DayPart.Whole };
        for (var d = 0; d < (part == DayPart.Whole ? 1 + random.Next(5) : 1); d++)
            rep.Leave[first.AddDays(d)] = part;
    }
}
