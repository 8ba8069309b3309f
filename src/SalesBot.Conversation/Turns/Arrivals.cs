using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Application.Tasks;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Takes people in who write for the first time, and tells whoever leads them.</summary>
internal sealed class Arrivals(Enrolment enrolment, TellOfNewcomer newcomers)
{
    /// <summary>Takes in whoever wrote the code of an invitation; null where there is no such invitation.</summary>
    public async Task<Person?> RedeemAsync(string code, Sender sender, Language language, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var person = await enrolment.RedeemAsync(code, sender, language, now, cancellationToken);
        if (person is not null)
            await newcomers.ExecuteAsync(person, now, cancellationToken);
        return person;
    }

    /// <summary>Takes in whoever only tries it out, with targets of their own; null where nobody is taken in.</summary>
    public Task<Person?> JoinTrialAsync(Sender sender, Language language, DateTimeOffset now, CancellationToken cancellationToken) =>
        enrolment.JoinTrialAsync(sender, language, now, cancellationToken);
}
