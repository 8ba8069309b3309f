using SalesBot.Application;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Wording;

namespace SalesBot.Conversation.Turns;

/// <summary>Takes a message from the inbox to its answer in one unit of work.</summary>
internal sealed class TurnRunner(IUnitOfWork unitOfWork, IInbox inbox, Acquaintance acquaintance, TurnAnswers answers, TurnMail mail) : ITurns
{
    public async Task<TurnResult> TakeAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await unitOfWork.ExecuteAsync(ct => TakeOnceAsync(message, ct), cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            // Said without the store: nothing was recorded, and the person is told so and what to do.
            return mail.Trouble(message);
        }
    }

    private async Task<TurnResult> TakeOnceAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        if (!await inbox.AcceptAsync(message.Key, mail.Now, cancellationToken))
            return new TurnResult([], message.Action is null ? null : await inbox.AnswerToAsync(message.Key, cancellationToken));
        if (message.Kind == IncomingKind.Removed)
        {
            await mail.RetireAsync(message.Conversation, cancellationToken);
            return TurnResult.Silence;
        }

        var meeting = await acquaintance.MeetAsync(message, mail.Now, cancellationToken);
        var answer = meeting.Turn is { } turn
            ? await answers.OfAsync(turn, meeting.Greeting, cancellationToken)
            : Refuse(message, meeting.Refusal!);
        return await mail.PostAsync(message, answer, cancellationToken);
    }

    // A stranger who writes hears how to join; a group is greeted whoever brought the bot in; nothing else is a reason to speak.
    private static Answer Refuse(IncomingMessage message, string refusal) => message.Kind switch
    {
        IncomingKind.Text or IncomingKind.CardAction => Answer.Of(refusal),
        IncomingKind.Joined when message.Conversation.Scope != ConversationScope.Personal =>
            new Answer([TurnAnswers.GroupWelcome(message, Wordings.Of(Speech.OfLocale(message.Locale)))]),
        _ => Answer.Silence,
    };
}
