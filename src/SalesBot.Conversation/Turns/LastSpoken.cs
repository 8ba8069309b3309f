using System.Collections.Concurrent;
using SalesBot.Application.Messaging;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>
/// In which language people wrote last in each conversation, so that "PK" and the buttons of older cards are answered in it. It lives as long as
/// the process: whoever has not written since is answered in the usual language.
/// </summary>
internal sealed class LastSpoken
{
    private const int Most = 20_000;
    private readonly ConcurrentDictionary<(string Channel, string Conversation, PersonId Person), Language> latest = new();

    /// <summary>The language of a message: its own, else that of the message before it, else the person's usual one.</summary>
    public Language Of(IncomingMessage message, Person person)
    {
        var key = (message.Conversation.Channel, message.Conversation.ConversationId, person.Id);
        if ((Speech.Chosen(message.Text) ?? Speech.Told(message.Text)) is not { } told)
            return latest.GetValueOrDefault(key, person.Language);

        // A conversation that is forgotten costs no more than an answer in the usual language.
        if (latest.Count >= Most)
            latest.Clear();
        return latest[key] = told;
    }
}
