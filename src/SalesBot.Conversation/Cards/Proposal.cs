using System.Globalization;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Understanding.Goals;
using SalesBot.Domain.Activities;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Cards;

/// <summary>A target that was worked out and may become one; it travels in the button that offers it.</summary>
/// <param name="Owner">Whose it would be; null where the one who presses is still to say.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Amount">How much: a count, or money in minor units.</param>
/// <param name="Each">For how long each time.</param>
/// <param name="Days">The days of the one period, or those in which it recurs.</param>
internal sealed record Proposal(GoalOwner? Owner, MetricCode Metric, long Amount, PeriodKind Each, DateRange Days)
{
    private decimal Quantity => Metrics.UnitOf(Metric) == MetricUnit.Money ? Amount / (decimal)Domain.Activities.Metric.MinorUnitsPerUnit : Amount;

    /// <summary>What the button carries.</summary>
    public IEnumerable<KeyValuePair<string, string>> Data()
    {
        yield return new("metric", Metric.Value);
        yield return new("amount", Amount.ToString(CultureInfo.InvariantCulture));
        yield return new("each", Each.ToString());
        yield return new("start", Days.Start.ToString("O", CultureInfo.InvariantCulture));
        yield return new("end", Days.End.ToString("O", CultureInfo.InvariantCulture));
        if (Owner is { } owner)
        {
            yield return new("kind", owner.Kind.ToString());
            yield return new("owner", owner.Id.ToString("N"));
        }
    }

    /// <summary>Reads what a button carried, whose seal was checked.</summary>
    public static Proposal Of(IReadOnlyDictionary<string, string> data) => new(
        data.TryGetValue("owner", out var owner) ? new GoalOwner(Enum.Parse<GoalOwnerKind>(data["kind"]), Guid.ParseExact(owner, "N")) : null,
        new MetricCode(data["metric"]), long.Parse(data["amount"], NumberStyles.None, CultureInfo.InvariantCulture), Enum.Parse<PeriodKind>(data["each"]),
        new DateRange(DateOnly.ParseExact(data["start"], "O", CultureInfo.InvariantCulture), DateOnly.ParseExact(data["end"], "O", CultureInfo.InvariantCulture)));

    /// <summary>A draft made whole by it.</summary>
    public GoalDraft Into(GoalDraft draft) => draft with
    {
        OwnerKind = Owner?.Kind,
        OwnerId = Owner?.Id,
        Metric = Metric,
        Quantity = Quantity,
        Each = Each,
        Start = Days.Start,
        End = Days.End,
    };

    /// <summary>The same as if the one who presses had said it of oneself.</summary>
    public ReadGoal AsSaid() => new(GoalAct.State) { IsSure = true, IsOwn = true, Metric = Metric, Quantity = Quantity, DaysAre = Each, Days = Days };
}
