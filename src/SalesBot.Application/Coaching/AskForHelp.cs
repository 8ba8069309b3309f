using SalesBot.Application.People;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>What came of asking for help.</summary>
public abstract record AskedForHelp
{
    private AskedForHelp()
    {
    }

    /// <summary>Somebody was asked.</summary>
    /// <param name="Request">The request.</param>
    /// <param name="Helper">Who was asked.</param>
    public sealed record Asked(HelpRequest Request, Person Helper) : AskedForHelp;

    /// <summary>The same is asked already and not closed; nothing was changed.</summary>
    /// <param name="Request">The request.</param>
    /// <param name="Helper">Who was asked.</param>
    public sealed record AskedBefore(HelpRequest Request, Person Helper) : AskedForHelp;

    /// <summary>There is nobody who could be asked; nothing was changed.</summary>
    public sealed record Nobody : AskedForHelp;
}

/// <summary>Takes what somebody is stuck with to whoever leads them, where it stays until it is closed (N15).</summary>
public sealed class AskForHelp(IHelpRequests requests, CoachingDesk desk)
{
    /// <summary>Asks the manager of the team; for somebody without one, whoever stands above.</summary>
    /// <param name="asker">Who is stuck.</param>
    /// <param name="team">The asker's team, if any.</param>
    /// <param name="topic">With what, as written.</param>
    /// <param name="today">The asker's local day.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<AskedForHelp> ExecuteAsync(
        Person asker, Team? team, string topic, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(topic);
        if (await HelperAsync(asker, team, today, cancellationToken) is not { } helper)
            return new AskedForHelp.Nobody();
        var subject = topic.Length > HelpRequest.LongestTopic ? topic[..(HelpRequest.LongestTopic - 1)] + "…" : topic;
        var open = await requests.OpenByAsync([asker.Id], cancellationToken);
        if (open.FirstOrDefault(request => request.Topic.Equals(subject, StringComparison.OrdinalIgnoreCase)) is { } before)
            return new AskedForHelp.AskedBefore(before, await desk.People.FindAsync(before.AskedOf, cancellationToken) ?? helper);
        var request = new HelpRequest(new(Guid.CreateVersion7(now)), asker.OrganisationId, asker.TeamId, asker.Id, helper.Id, subject, now);
        await requests.AddAsync(request, cancellationToken);
        await desk.TellAsync($"help:{request.Id.Value:N}", helper.Id, desk.Writer.HelpAsked(helper, asker, request), now, cancellationToken);
        return new AskedForHelp.Asked(request, helper);
    }

    /// <summary>Who would be asked; null where there is nobody.</summary>
    public async Task<Person?> HelperAsync(Person asker, Team? team, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        if (team?.ManagerId is { } id && id != asker.Id && await desk.People.FindAsync(id, cancellationToken) is { } manager && manager.IsEmployedOn(today))
            return manager;
        var leaders = await desk.People.LeadersAsync(asker.OrganisationId, today, cancellationToken);
        return ChainOfCommand.Above(team, leaders.Where(leader => leader.Id != asker.Id));
    }
}
