using SalesBot.Application.Calendars;
using SalesBot.Application.Honours;
using SalesBot.Application.Targets;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Application.Leaderboards;

/// <summary>Works out what people are ranked on.</summary>
public sealed class BoardAmounts(IBoardTotals totals, ITargets targets, WorkCalendars calendars, IPoints points, IHonours honours)
{
    /// <summary>Everybody's figure; who has no target is absent from a board that ranks on it.</summary>
    public async Task<IReadOnlyDictionary<PersonId, BoardValue>> OfAsync(
        IReadOnlyList<Person> people, BoardQuestion question, IReadOnlyList<ScoreWeight> weights, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(question);
        if (people.Count == 0)
            return new Dictionary<PersonId, BoardValue>();
        return question.By switch
        {
            BoardBy.Attainment => await AttainmentsAsync(people, question, cancellationToken),
            BoardBy.Score => await ScoresAsync(people, question, weights, cancellationToken),
            BoardBy.Badges => await BadgesAsync(people, question, cancellationToken),
            BoardBy.Points => await PointsAsync(people, question, cancellationToken),
            _ => (await DoneAsync(people, question, cancellationToken)).ToDictionary(done => done.Key, done => new BoardValue(done.Value, done.Value, null)),
        };
    }

    private async Task<Dictionary<PersonId, BoardValue>> AttainmentsAsync(
        IReadOnlyList<Person> people, BoardQuestion question, CancellationToken cancellationToken)
    {
        var done = await DoneAsync(people, question, cancellationToken);
        var asked = await AskedAsync(people, question, cancellationToken);
        return asked.ToDictionary(own => own.Key, own => new BoardValue(Attainment.Tenths(done[own.Key], own.Value), done[own.Key], own.Value));
    }

    private async Task<Dictionary<PersonId, BoardValue>> ScoresAsync(
        IReadOnlyList<Person> people, BoardQuestion question, IReadOnlyList<ScoreWeight> weights, CancellationToken cancellationToken)
    {
        var parts = people.ToDictionary(person => person.Id, _ => new List<ScorePart>());
        foreach (var weight in weights)
        {
            var one = question with { Metric = weight.Metric };
            var done = await DoneAsync(people, one, cancellationToken);
            var asked = await AskedAsync(people, one, cancellationToken);
            var best = Math.Max(0, done.Values.Max());
            foreach (var (person, own) in parts)
                own.Add(ScoreWeights.Part(weight, done[person], asked.Count == people.Count ? asked[person] : best));
        }

        return parts.ToDictionary(own => own.Key, own => new BoardValue(own.Value.Sum(part => part.Tenths), 0, null) { Parts = own.Value });
    }

    /// <summary>What was done of each metric of a score, measured against own targets only where everybody has one.</summary>
    public async Task<IReadOnlyList<(ScoreWeight Weight, bool ByTarget)>> MeasuresAsync(
        IReadOnlyList<Person> people, BoardQuestion question, IReadOnlyList<ScoreWeight> weights, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var measures = new List<(ScoreWeight, bool)>();
        foreach (var weight in weights)
            measures.Add((weight, people.Count > 0 && (await AskedAsync(people, question with { Metric = weight.Metric }, cancellationToken)).Count == people.Count));
        return measures;
    }

    private async Task<Dictionary<PersonId, BoardValue>> PointsAsync(IReadOnlyList<Person> people, BoardQuestion question, CancellationToken cancellationToken)
    {
        var (first, last) = (question.Period.Range.Start, question.Period.Range.End);
        var earned = await points.EarnedAsync(
            [.. people.Select(person => person.Id)], LocalTime.InstantOf(first, TimeOnly.MinValue, question.Zone), LocalTime.EndOf(last, question.Zone), cancellationToken);
        return people.Select(person => person.Id).ToDictionary(id => id, id => new BoardValue(earned.GetValueOrDefault(id), earned.GetValueOrDefault(id), null));
    }

    private async Task<Dictionary<PersonId, BoardValue>> BadgesAsync(IReadOnlyList<Person> people, BoardQuestion question, CancellationToken cancellationToken)
    {
        var given = (await honours.BadgesHeldAsync([.. people.Select(person => person.Id)], cancellationToken))
            .Where(badge => question.Period.Range.Contains(LocalTime.DayOf(badge.At, question.Zone))).ToLookup(badge => badge.PersonId!.Value);
        return people.Select(person => person.Id).ToDictionary(id => id, id => new BoardValue(given[id].Count(), given[id].Count(), null));
    }

    private async Task<Dictionary<PersonId, long>> DoneAsync(IReadOnlyList<Person> people, BoardQuestion question, CancellationToken cancellationToken)
    {
        var done = await totals.OfAsync([.. people.Select(person => person.Id)], question.Metric, question.Period.Range, cancellationToken);
        return people.ToDictionary(person => person.Id, person => done.GetValueOrDefault(person.Id));
    }

    private async Task<Dictionary<PersonId, long>> AskedAsync(IReadOnlyList<Person> people, BoardQuestion question, CancellationToken cancellationToken)
    {
        var range = question.Period.Range;
        var found = await targets.OfAsync([.. people.Select(person => person.Id)], range.Start, range.End, cancellationToken);
        var days = await calendars.OfAsync([.. people], range.End, cancellationToken);
        var asked = new Dictionary<PersonId, long>();
        foreach (var person in people)
        {
            var own = found[person.Id].Where(target => target.Metric == question.Metric).ToList();
            if (own.Count > 0 && Attainment.Asked(own, question.Period, days[person.Id]) is { } amount)
                asked.Add(person.Id, amount);
        }

        return asked;
    }
}
