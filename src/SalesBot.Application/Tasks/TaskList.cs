using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;

namespace SalesBot.Application.Tasks;

/// <summary>A target that somebody would get.</summary>
/// <param name="Person">Who.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Amount">How much each time: a count, or money in minor units.</param>
/// <param name="Each">For how long each time.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day of the one period for which it is; null where it recurs.</param>
public sealed record PlannedTarget(Person Person, MetricCode Metric, long Amount, PeriodKind Each, DateOnly Start, DateOnly? End)
{
    /// <summary>Which of the four kinds it is; null where that is the kind of what is counted.</summary>
    public MetricKind? Category { get; init; }

    /// <summary>What the person has of that kind now; 0 where nothing.</summary>
    public long Before { get; init; }

    /// <summary>Whether it is there already, so that nothing is to be done.</summary>
    public bool IsThere { get; init; }
}

/// <summary>Something to learn that somebody would get.</summary>
/// <param name="Person">Who.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="PassMark">The score to reach; null where it is only to be done.</param>
/// <param name="Due">The last day for it.</param>
/// <param name="IsThere">Whether it is there already.</param>
public sealed record PlannedDevelopment(Person Person, string Title, int? PassMark, DateOnly Due, bool IsThere);

/// <summary>What would be handed out, before anything is changed.</summary>
/// <param name="Targets">The targets.</param>
/// <param name="Development">What is to be learnt.</param>
public sealed record TaskList(IReadOnlyList<PlannedTarget> Targets, IReadOnlyList<PlannedDevelopment> Development)
{
    /// <summary>How many of them would be new or changed.</summary>
    public int New => Targets.Count(target => !target.IsThere) + Development.Count(task => !task.IsThere);

    /// <summary>How many are there already.</summary>
    public int There => Targets.Count + Development.Count - New;

    /// <summary>Everybody in it, in order.</summary>
    public IEnumerable<Person> People => Targets.Select(target => target.Person).Concat(Development.Select(task => task.Person)).DistinctBy(person => person.Id);

    /// <summary>What it says, in short: where it differs, something has changed in between.</summary>
    public string Mark
    {
        get
        {
            var text = new StringBuilder();
            foreach (var one in Targets)
                text.Append(CultureInfo.InvariantCulture, $"{one.Person.Id.Value:N} {one.Metric.Value} {one.Each} {one.Start:O} {one.End:O} {one.Before} {one.Amount} {one.IsThere}\n");
            foreach (var one in Development)
                text.Append(CultureInfo.InvariantCulture, $"{one.Person.Id.Value:N} {one.Title} {one.PassMark} {one.Due:O} {one.IsThere}\n");
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 12));
        }
    }
}
