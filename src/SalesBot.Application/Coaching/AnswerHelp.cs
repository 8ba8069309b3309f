using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Application.Coaching;

/// <summary>What came of a step in a request for help.</summary>
public abstract record HelpStep
{
    private HelpStep()
    {
    }

    /// <summary>The step was taken and the other side is told.</summary>
    /// <param name="Request">The request as it stands.</param>
    /// <param name="Other">The other side.</param>
    public sealed record Taken(HelpRequest Request, Person Other) : HelpStep;

    /// <summary>It was taken before, or the request is closed; nothing was changed.</summary>
    /// <param name="Request">The request as it stands.</param>
    public sealed record Late(HelpRequest Request) : HelpStep;

    /// <summary>There is no such request, or it concerns others; nothing was changed.</summary>
    public sealed record NotYours : HelpStep;
}

/// <summary>Takes a request for help further: taken up, answered, closed; the other side sees each step.</summary>
public sealed class AnswerHelp(IHelpRequests requests, CoachingDesk desk)
{
    /// <summary>The most characters of a reply.</summary>
    public const int LongestReply = 1000;

    /// <summary>Whoever is asked takes it up.</summary>
    public Task<HelpStep> TakeAsync(Person person, HelpRequestId id, DateTimeOffset now, CancellationToken cancellationToken) => StepAsync(
        person, id, request => person.Id == request.AskedOf && request.Take(now),
        (request, asker) => (Key(request, "taken"), desk.Writer.HelpTaken(asker, person, request)), now, cancellationToken);

    /// <summary>Either side closes it.</summary>
    public Task<HelpStep> CloseAsync(Person person, HelpRequestId id, DateTimeOffset now, CancellationToken cancellationToken) => StepAsync(
        person, id, request => request.Close(person.Id, now),
        (request, other) => (Key(request, "closed"), desk.Writer.HelpClosed(other, person, request)), now, cancellationToken);

    /// <summary>Either side says something about it; whoever is asked has taken it up with that.</summary>
    /// <param name="person">Who says it.</param>
    /// <param name="id">The request.</param>
    /// <param name="text">What is said, cut to 1000 characters.</param>
    /// <param name="source">The message that says it; the same one is passed on once.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<HelpStep> ReplyAsync(
        Person person, HelpRequestId id, string text, string source, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Length > LongestReply ? text[..LongestReply] : text;
        return StepAsync(
            person, id,
            request =>
            {
                if (person.Id == request.AskedOf)
                    request.Take(now);
                return request.State != HelpState.Closed;
            },
            (request, other) => (Key(request, source), desk.Writer.HelpReplied(other, person, request, said)), now, cancellationToken);
    }

    private async Task<HelpStep> StepAsync(
        Person person, HelpRequestId id, Func<HelpRequest, bool> step, Func<HelpRequest, Person, (string Key, Messaging.Card Card)> tell,
        DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await requests.FindAsync(id, cancellationToken) is not { } request || !request.Concerns(person.Id)
            || await desk.People.FindAsync(request.OtherThan(person.Id), cancellationToken) is not { } other)
            return new HelpStep.NotYours();
        if (!step(request))
            return new HelpStep.Late(request);
        var (key, card) = tell(request, other);
        await desk.TellAsync(key, other.Id, card, now, cancellationToken);
        return new HelpStep.Taken(request, other);
    }

    private static string Key(HelpRequest request, string step) => $"help:{request.Id.Value:N}:{step}";
}
