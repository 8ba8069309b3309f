using System.Collections.Immutable;
using SalesBot.Application.Coaching;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>"卡住了:价格审批" / "need help with Acme pricing": goes to whoever leads the writer, and stays open until one of the two closes it.</summary>
internal sealed class HelpTopic(AskForHelp ask, AnswerHelp step, HelpLists lists, HelpCards cards, Asking asking) : ITopic
{
    // "不用" and "no" may be what somebody wants to say; only these mean that nothing is to be said.
    private static readonly ImmutableArray<string> Off = ["算了", "取消", "cancel", "never mind", "nevermind"];

    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.TakeHelp, CardVerbs.ReplyHelp, CardVerbs.CloseHelp];

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.IsHelpWanted, QuestionKind.HelpReply];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Coaching switch
    {
        CoachingWish.ListHelp when Fits(reading) => Answer.Of(cards.List(
            turn.Words, turn.Person.Id, await lists.ForAsync(turn.Person, turn.Today, cancellationToken), turn.Today)),
        CoachingWish.HelpSolved when Fits(reading) => await SolvedAsync(turn, cancellationToken),
        CoachingWish.AskHelp wish when Fits(reading) && (reading.Intent != Intent.Help || wish.Topic.Length > 0) =>
            wish.IsSure ? Answer.Of(await AskAsync(turn, wish.Topic, cancellationToken)) : await DoubtAsync(turn, wish.Topic, cancellationToken),
        _ => null,
    };

    public async Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        var id = new HelpRequestId(ActionTurn.Id(action, "request"));
        if (action.Verb == CardVerbs.ReplyHelp)
            return Answer.Of(await AskReplyAsync(turn, id, cancellationToken));
        var result = action.Verb == CardVerbs.TakeHelp
            ? await step.TakeAsync(turn.Person, id, turn.Now, cancellationToken)
            : await step.CloseAsync(turn.Person, id, turn.Now, cancellationToken);
        return Answer.InPlace(result switch
        {
            HelpStep.Taken { Request.State: HelpState.Closed } closed => new Card(turn.Words.HelpClosedByMe(closed.Request.Topic, closed.Other.Name)),
            HelpStep.Taken taken => new Card(turn.Words.HelpTakenByMe(taken.Other.Name, taken.Request.Topic))
            {
                Buttons = cards.HelperButtons(turn.Words, turn.Person.Id, taken.Request),
            },
            HelpStep.Late late => Late(turn, late.Request),
            _ => new Card(turn.Words.UnknownButton),
        });
    }

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (question.Kind == QuestionKind.HelpReply)
            return await PassOnAsync(turn, question, reply, cancellationToken);
        if (!ShortAnswers.IsYes(reply))
            return null;
        await asking.DropAsync(turn, cancellationToken);
        return Answer.Of(await AskAsync(turn, question.Text ?? "", cancellationToken));
    }

    // A word that opens a message says what the message is about; elsewhere it counts only where the message is about nothing else.
    private static bool Fits(Reading reading) => reading.Coaching is { Leads: true } || reading.Intent is Intent.None or Intent.Clarify or Intent.Help;

    private async Task<Card> AskAsync(Turn turn, string topic, CancellationToken cancellationToken) =>
        await ask.ExecuteAsync(turn.Person, turn.Team, topic, turn.Today, turn.Now, cancellationToken) switch
        {
            AskedForHelp.Asked asked => new Card(turn.Words.HelpSent(asked.Request.Topic, asked.Helper.Name))
            {
                Buttons = turn.IsPrivate ? cards.SideButtons(turn.Words, turn.Person.Id, asked.Request) : [],
            },
            AskedForHelp.AskedBefore before => new Card(turn.Words.HelpSentBefore(before.Request.Topic, before.Helper.Name))
            {
                Buttons = turn.IsPrivate ? cards.SideButtons(turn.Words, turn.Person.Id, before.Request) : [],
            },
            _ => new Card(turn.Words.HelpNobody),
        };

    private async Task<Answer?> DoubtAsync(Turn turn, string topic, CancellationToken cancellationToken)
    {
        if (await ask.HelperAsync(turn.Person, turn.Team, turn.Today, cancellationToken) is not { } helper)
            return Answer.Of(turn.Words.HelpNobody);
        var card = topic.Length == 0
            ? new Card(turn.Words.HelpAsk(topic, helper.Name))
            : await asking.ConfirmAsync(
                turn, QuestionKind.IsHelpWanted, topic, turn.Words.HelpAsk(topic, helper.Name),
                (turn.Words.TellManager(helper.Name), turn.Words.NotForManager), cancellationToken);
        return Answer.Of(card);
    }

    private async Task<Answer?> SolvedAsync(Turn turn, CancellationToken cancellationToken)
    {
        var own = (await lists.ForAsync(turn.Person, turn.Today, cancellationToken)).Where(one => one.Request.AskedBy == turn.Person.Id).ToList();
        if (own.Count == 0)
            return null;
        if (own is not [var only])
            return Answer.Of(cards.List(turn.Words, turn.Person.Id, own, turn.Today, turn.Words.HelpWhichSolved));
        return await step.CloseAsync(turn.Person, only.Request.Id, turn.Now, cancellationToken) is HelpStep.Taken closed
            ? Answer.Of(turn.Words.HelpClosedByMe(closed.Request.Topic, closed.Other.Name)) : null;
    }

    private async Task<Card> AskReplyAsync(Turn turn, HelpRequestId id, CancellationToken cancellationToken)
    {
        if (await lists.FindAsync(turn.Person, id, cancellationToken) is not { } found)
            return new Card(turn.Words.UnknownButton);
        if (found.Request.State == HelpState.Closed)
            return Late(turn, found.Request);
        await asking.OpenAsync(turn, QuestionKind.HelpReply, id.Value.ToString("N"), cancellationToken);
        return new Card(turn.Words.HelpReplyHow(found.Other.Name, found.Request.Topic));
    }

    private async Task<Answer?> PassOnAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        if (Off.Contains(ShortAnswers.Bare(reply), StringComparer.Ordinal))
            return null;
        await asking.DropAsync(turn, cancellationToken);
        if (!Guid.TryParseExact(question.Text, "N", out var id))
            return null;
        var result = await step.ReplyAsync(turn.Person, new HelpRequestId(id), reply.Trim(), turn.Message.Source, turn.Now, cancellationToken);
        return result switch
        {
            HelpStep.Taken taken => Answer.Of(turn.Words.HelpReplySent(taken.Other.Name)),
            HelpStep.Late late => Answer.Of(Late(turn, late.Request)),
            _ => null,
        };
    }

    private Card Late(Turn turn, HelpRequest request) => new(
        request.State == HelpState.Closed ? turn.Words.HelpIsClosed(request.Topic) : turn.Words.HelpIsTaken(request.Topic))
    {
        Buttons = cards.ButtonsFor(turn.Words, turn.Person.Id, request),
    };
}

/// <summary>Finds the requests that somebody may see.</summary>
/// <param name="help">Reads requests.</param>
/// <param name="requests">Finds one.</param>
/// <param name="teams">Says who leads which teams.</param>
/// <param name="people">Finds people.</param>
internal sealed class HelpLists(ReadHelp help, IHelpRequests requests, ReadTeamDay teams, IPeople people)
{
    public async Task<IReadOnlyList<OpenHelp>> ForAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        var members = await teams.MembersLedByAsync(person, today, cancellationToken);
        return await help.ForAsync(person, [.. members.Select(member => member.Id)], cancellationToken);
    }

    /// <summary>A request that concerns somebody, and the other side of it; null where there is none.</summary>
    public async Task<(HelpRequest Request, Person Other)?> FindAsync(Person person, HelpRequestId id, CancellationToken cancellationToken) =>
        await requests.FindAsync(id, cancellationToken) is { } request && request.Concerns(person.Id)
        && await people.FindAsync(request.OtherThan(person.Id), cancellationToken) is { } other
            ? (request, other) : null;
}
