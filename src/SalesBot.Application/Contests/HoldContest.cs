using SalesBot.Domain.Activities;
using SalesBot.Domain.Contests;
using SalesBot.Domain.People;

namespace SalesBot.Application.Contests;

/// <summary>What came of a step in a contest.</summary>
public abstract record ContestStep
{
    private ContestStep()
    {
    }

    /// <summary>It was done.</summary>
    /// <param name="View">The contest as it is then.</param>
    public sealed record Done(ContestView View) : ContestStep;

    /// <summary>It has begun, and nothing of it is changed any more.</summary>
    /// <param name="View">The contest.</param>
    public sealed record Frozen(ContestView View) : ContestStep;

    /// <summary>There is nothing of the kind.</summary>
    public sealed record None : ContestStep;
}

/// <summary>Announces contests, answers challenges, changes and calls off what has not begun (L7, L13). Runs within the present unit of work.</summary>
public sealed class HoldContest(IContests contests, ReadContests read, ContestMail mail)
{
    /// <summary>Keeps a planned contest and tells everybody of it; who is challenged is asked first.</summary>
    public async Task<ContestView> StartAsync(ContestPlanning.Planned plan, Person by, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(by);
        await contests.AddAsync(plan.Contest, cancellationToken);
        var view = await read.ViewAsync(plan.Contest, today, cancellationToken);
        await mail.TellAsync(view, plan.Invited is null ? ContestEvent.Announced : ContestEvent.Challenged, now, by.Id, cancellationToken);
        return view;
    }

    /// <summary>A contest of somebody's company; null where there is none.</summary>
    public async Task<Contest?> FindAsync(Person person, Guid id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return await contests.FindAsync(id, cancellationToken) is { } contest && contest.OrganisationId == person.OrganisationId ? contest : null;
    }

    /// <summary>The challenge that waits for somebody's answer, the latest; null where none does.</summary>
    public async Task<Contest?> ChallengeOfAsync(Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var pending = await contests.PendingAsync(person.OrganisationId, cancellationToken);
        return pending.FirstOrDefault(one => one.State == ContestState.Challenged && one.Invited == person.Id);
    }

    /// <summary>Answers a challenge; both sides hear of it.</summary>
    public async Task<ContestStep> AnswerAsync(
        Person person, Guid id, bool accepts, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (await contests.FindAsync(id, cancellationToken) is not { State: ContestState.Challenged } contest || contest.Invited != person.Id
            || contest.CreatedAt + Contest.AnswerTime <= now || contest.End < today)
            return new ContestStep.None();
        contest.Answer(accepts);
        var view = await read.ViewAsync(contest, today, cancellationToken);
        await mail.TellAsync(view, accepts ? ContestEvent.Accepted : ContestEvent.Declined, now, person.Id, cancellationToken);
        return new ContestStep.Done(view);
    }

    /// <summary>The contests that somebody has announced and can still change, the latest first.</summary>
    public async Task<IReadOnlyList<Contest>> OpenOwnAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return [.. (await contests.PendingAsync(person.OrganisationId, cancellationToken)).Where(one => one.CreatedBy == person.Id && one.IsOpenToChange(today))];
    }

    /// <summary>Calls off the latest contest that somebody has announced, of a metric where one is named, as long as it has not begun.</summary>
    public async Task<ContestStep> CancelAsync(Person person, MetricCode? metric, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await OwnAsync(person, metric, today, cancellationToken) is not { } contest)
            return new ContestStep.None();
        var view = await read.ViewAsync(contest, today, cancellationToken);
        if (!contest.IsOpenToChange(today))
            return new ContestStep.Frozen(view);
        contest.Cancel();
        await mail.TellAsync(view, ContestEvent.Cancelled, now, person.Id, cancellationToken);
        return new ContestStep.Done(view);
    }

    /// <summary>The latest contest that somebody has announced and that is not decided, one that can still be changed before others.</summary>
    /// <param name="person">Who.</param>
    /// <param name="metric">What it is about; null for anything.</param>
    /// <param name="today">The local day.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Contest?> OwnAsync(Person person, MetricCode? metric, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var own = (await contests.PendingAsync(person.OrganisationId, cancellationToken)).Where(one => one.CreatedBy == person.Id && (metric is null || one.Metric == metric)).ToList();
        return own.FirstOrDefault(one => one.IsOpenToChange(today)) ?? own.FirstOrDefault(one => one.Range.Contains(today));
    }

    /// <summary>Puts other rules in the place of those of a contest that has not begun, as a version of their own that everybody hears of.</summary>
    /// <param name="contest">The contest.</param>
    /// <param name="plan">The same contest, planned anew.</param>
    /// <param name="today">The local day.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ContestStep> ChangeAsync(Contest contest, ContestPlanning.Planned plan, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contest);
        ArgumentNullException.ThrowIfNull(plan);
        var before = await read.ViewAsync(contest, today, cancellationToken);
        if (!contest.IsOpenToChange(today))
            return new ContestStep.Frozen(before);
        contest.Agree(plan.Contest.Rules with { Version = contest.Rules.Version + 1 });
        var view = await read.ViewAsync(contest, today, cancellationToken);
        await mail.TellAsync(view, ContestEvent.RulesChanged, now, contest.CreatedBy, cancellationToken);
        return new ContestStep.Done(view);
    }
}
