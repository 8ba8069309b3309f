using System.Globalization;
using System.Text;
using SalesBot.Application.Messaging;
using SalesBot.Domain.Calendars;

namespace SalesBot.Host.Tests.Simulation;

/// <summary>
/// Accounts for every message of a simulation: what was due is worked out from the world alone, what came from the channel alone, and the
/// store must explain the difference.
/// </summary>
internal sealed class Account
{
    private const int LeastTries = 3;

    private static readonly TimeOnly FirstHour = new(8, 0);
    private static readonly TimeOnly LastHour = new(21, 0);

    private readonly Month month;
    private readonly Scale scale;
    private readonly IReadOnlyDictionary<string, OutboxLine> lines;
    private readonly ILookup<string, Arrival> arrivals;
    private readonly IReadOnlySet<(Guid Person, DateOnly Since, string Step)> silences;
    private readonly SortedDictionary<string, int> table = new(StringComparer.Ordinal);
    private readonly List<string> violations = [];

    private Account(Month month, Scale scale)
    {
        this.month = month;
        this.scale = scale;
        lines = OutboxLine.Of(month.Database);
        silences = OutboxLine.Silences(month.Database);
        arrivals = month.Channel.Arrivals.ToLookup(arrival => arrival.Conversation);
    }

    /// <summary>What cannot be explained, a line each.</summary>
    public IReadOnlyList<string> Violations => violations;

    /// <summary>Accounts for a month.</summary>
    public static Account Of(Month month, Scale scale)
    {
        var account = new Account(month, scale);
        foreach (var rep in month.World.Reps)
        {
            account.Reminders(rep);
            account.Quiet(rep);
            account.Silences(rep);
        }

        account.Digests();
        foreach (var line in account.lines.Values.Where(line => !line.IsSettled))
            account.violations.Add($"still on its way: {line}");
        return account;
    }

    /// <summary>The report, a line for each thing that happened.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{month.World.Reps.Count} reps in {month.World.Teams.Count} teams, {scale.Days} days from {scale.First:yyyy-MM-dd}");
        foreach (var (title, rows) in new (string, IEnumerable<KeyValuePair<string, int>>)[]
                 { ("fired", month.Events), ("the channel", month.Channel.Counts.OrderBy(c => c.Key, StringComparer.Ordinal)), ("accounted for", table) })
        {
            text.AppendLine().AppendLine(title);
            foreach (var (what, count) in rows)
                text.AppendLine(CultureInfo.InvariantCulture, $"  {what,-58}{count,8:#,0}");
        }

        return text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"not explained{violations.Count,55:#,0}").ToString();
    }

    private void Reminders(SimulatedPerson rep)
    {
        var byDay = arrivals[rep.Conversation].Where(arrival => IsReminder(arrival.Card))
            .GroupBy(arrival => LocalTime.DayOf(arrival.At, rep.Zone)).ToDictionary(day => day.Key, day => day.Count());
        foreach (var day in Days())
        {
            var came = byDay.GetValueOrDefault(day);
            var line = lines.GetValueOrDefault($"daily:{rep.Person.Id.Value:N}:{day:yyyy-MM-dd}");
            if (rep.ReasonNotToRemind(day) is { } reason)
                Expect(came == 0 && line is null, $"reminders: not due, {reason}", $"{rep.Person.Name} on {day:O} was reminded though {reason}");
            else if (rep.Days[day] == Doing.AllAtTheLastMoment && rep.Reports(day))
                Expect(came == 0, "reminders: taken back, done meanwhile", $"{rep.Person.Name} on {day:O} was reminded after being done: {line}");
            else
                Due("reminders", $"{rep.Person.Name} on {day:O}", came, line);
        }
    }

    private void Digests()
    {
        foreach (var (team, manager) in month.World.Teams.Zip(month.World.Managers))
        {
            var zone = World.ZoneOf(team);
            var (free, worked) = World.HolidaysOf(team);
            var byDay = arrivals[$"conversation-{manager.Id.Value:N}"].Where(arrival => arrival.Card.Summary.StartsWith("📋", StringComparison.Ordinal))
                .GroupBy(arrival => LocalTime.DayOf(arrival.At, zone)).ToDictionary(day => day.Key, day => day.Count());
            foreach (var day in Days())
            {
                var works = worked.Contains(day) || (!free.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
                var line = lines.GetValueOrDefault($"digest:{team.Id.Value:N}:{day:yyyy-MM-dd}");
                var came = byDay.GetValueOrDefault(day);
                if (works)
                    Due("digests", $"{team.Name} on {day:O}", came, line);
                else
                    Expect(came == 0 && line is null, "digests: not due, free day", $"{team.Name} on {day:O} had a digest on a free day");
            }
        }
    }

    // Whatever it is: nobody is disturbed at night or on a day of leave.
    private void Quiet(SimulatedPerson rep)
    {
        foreach (var arrival in arrivals[rep.Conversation])
        {
            var (day, time) = (LocalTime.DayOf(arrival.At, rep.Zone), LocalTime.TimeOf(arrival.At, rep.Zone));
            if (time < FirstHour || time >= LastHour)
                violations.Add($"{rep.Person.Name} was written to at {time} on {day:O}: {arrival.Card.Summary}");
            if (rep.Leave.GetValueOrDefault(day) == DayPart.Whole)
                violations.Add($"{rep.Person.Name} was written to on leave on {day:O}: {arrival.Card.Summary}");
        }
    }

    // The silences as the world tells them, step by step, against those that the store remembers.
    private void Silences(SimulatedPerson rep)
    {
        var expected = new HashSet<(Guid, DateOnly, string)>();
        var since = rep.Person.JoinedOn < scale.First ? scale.First.AddDays(-1) : rep.Person.JoinedOn.AddDays(-1);
        var silent = 0;
        foreach (var day in Days())
        {
            if (rep.Works(day))
            {
                foreach (var (step, after) in new[] { ("Rep", 2), ("Manager", 3), ("Above", 5) })
                    if (silent >= after)
                        expected.Add((rep.Person.Id.Value, since, step));
                silent++;
            }

            if (rep.Reports(day))
                (since, silent) = (day, 0);
        }

        var taken = silences.Where(mark => mark.Person == rep.Person.Id.Value).ToHashSet();
        foreach (var mark in expected.Union(taken))
            Expect(expected.Contains(mark) && taken.Contains(mark), $"silences: {mark.Item3}", $"{rep.Person.Name}: {mark}, expected {expected.Contains(mark)}");
    }

    private void Due(string what, string whose, int came, OutboxLine? line)
    {
        if (line is null)
            violations.Add($"{what}: {whose} was due and never queued");
        else if (came == 1)
            Count($"{what}: came once");
        else if (came > 1)
            Expect(came <= line.Attempts && line.Attempts > 1, $"{what}: came {came} times, answers lost", $"{what}: {whose} came {came} times: {line}");
        else
            Expect(IsExplained(line), $"{what}: {line.State}, {line.Reason}", $"{what}: {whose} vanished: {line}");
    }

    // What may have been taken is given up only after it was tried again.
    private static bool IsExplained(OutboxLine line) =>
        line is { IsSettled: true, Reason: not null, State: not "Delivered" } && (line.State != "Unknown" || line.Attempts >= LeastTries);

    private void Expect(bool holds, string counted, string violation)
    {
        if (holds)
            Count(counted);
        else
            violations.Add(violation);
    }

    private void Count(string what) => table[what] = table.GetValueOrDefault(what) + 1;

    private IEnumerable<DateOnly> Days() => Enumerable.Range(0, scale.Days).Select(scale.First.AddDays);

    private static bool IsReminder(Card card) => card.Buttons.Any(button => button.Verb == CardVerbs.Log);
}
