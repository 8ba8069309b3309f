using System.Globalization;
using SalesBot.Application.Delivery;
using SalesBot.Application.Incentives;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Conversation.Understanding.Incentives;
using SalesBot.Conversation.Wording;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Tells each side of a dispute what the other has said, in private and in their own language.</summary>
internal sealed class DisputeMail(DisputeCards cards, IOutbox outbox, AfterTurn after)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(14);

    public DisputeCards Cards => cards;

    public Task OpenedAsync(Turn turn, Person judge, PayDispute dispute, string text, CancellationToken cancellationToken) => SendAsync(
        turn, judge, $"dispute:{dispute.Id:N}", cards.ForJudge(Wordings.Of(judge.Language, turn.Catalogue), judge.Id, turn.Person, dispute, text), cancellationToken);

    public Task SaidAsync(Turn turn, Person other, PayDispute dispute, string text, bool settles, CancellationToken cancellationToken)
    {
        var note = new DisputeNote(Guid.CreateVersion7(turn.Now), dispute.Id, turn.Person.Id, text, turn.Now, settles);
        return SendAsync(turn, other, $"dispute-note:{note.Id:N}", cards.Said(Wordings.Of(other.Language, turn.Catalogue), other, turn.Person, dispute, note), cancellationToken);
    }

    private async Task SendAsync(Turn turn, Person to, string key, Card card, CancellationToken cancellationToken)
    {
        await outbox.AddAsync(new OutboxMessage(Guid.CreateVersion7(turn.Now), key, MessageClass.Notice, card, turn.Now, turn.Now + UsefulFor) { ToPerson = to.Id }, cancellationToken);
        after.Mail();
    }
}

/// <summary>"对这笔有异议:…" / "dispute line 1: …": an objection goes to whoever leads, who answers or settles it; every word is kept (I10).</summary>
internal sealed class DisputeTopic(DisputePay disputes, ReadStatements statements, DisputeMail mail, Asking asking, IIncentives incentives) : ITopic
{
    private const char Between = ' ';
    private const char BeforeReason = '\u001f';

    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.ReplyDispute, CardVerbs.SettleDispute];

    public IReadOnlyCollection<QuestionKind> Questions { get; } = [QuestionKind.PayDispute, QuestionKind.DisputeReply, QuestionKind.DisputeSettle];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Incentive is not (IncentiveWish.Dispute or IncentiveWish.Disputes or IncentiveWish.SayOnDispute)
            || reading is { Intent: Intent.Report or Intent.Plan, Incentive: IncentiveWish.Dispute { IsGuess: true } })
            return null;
        if (!turn.IsPrivate)
            return Answer.Of(turn.Words.PayInPrivate);
        if (reading.Incentive is IncentiveWish.SayOnDispute said)
            return Answer.Of(await SayOnAsync(turn, said, cancellationToken));
        if (reading.Incentive is not IncentiveWish.Dispute wish)
            return Answer.Of(mail.Cards.List(turn.Words, turn.Person.Id, await disputes.ForAsync(turn.Person, turn.Today, cancellationToken)));
        if (await AboutAsync(turn, wish, cancellationToken) is not { } about)
            return Answer.Of(wish.Rule is { } none ? turn.Words.RuleRefused(new RuleResult.NoSuchRule(none)) : turn.Words.NoSuchLine);
        if (wish.IsGuess)
            return Answer.Of(await AskAsync(turn, wish, about, cancellationToken));
        if (wish.Text.Length > 0)
            return Answer.Of(await OpenAsync(turn, wish.Month, about, wish.Text, cancellationToken));
        await asking.OpenAsync(turn, QuestionKind.PayDispute, string.Join(Between, wish.Month.ToString("O", CultureInfo.InvariantCulture), about), cancellationToken);
        return Answer.Of(turn.Words.DisputeWhy(about));
    }

    public string? StillAsks(Turn turn, OpenQuestion question) => Guessed(question) ? null : question.Kind == QuestionKind.PayDispute && question.Text?.Split(Between, 2) is [_, var about]
        ? turn.Words.DisputeStillOpen(about) : turn.Words.DisputeWordStillOpen;

    public async Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken)
    {
        if (await disputes.SeenAsync(turn.Person, ActionTurn.Id(action, "dispute"), turn.Today, cancellationToken) is not { Dispute: var dispute })
            return Answer.Of(turn.Words.DisputeNotForYou);
        if (dispute.SettledAt is not null)
            return Answer.Of(turn.Words.DisputeIsOver(dispute.Number));
        return Answer.Of(await WordsForAsync(turn, dispute, action.Verb == CardVerbs.SettleDispute, cancellationToken));
    }

    private async Task<string> WordsForAsync(Turn turn, PayDispute dispute, bool settles, CancellationToken cancellationToken)
    {
        await asking.OpenAsync(turn, settles ? QuestionKind.DisputeSettle : QuestionKind.DisputeReply, dispute.Id.ToString("N"), cancellationToken);
        return settles ? turn.Words.DisputeSettleHow(dispute.Number) : turn.Words.DisputeReplyHow(dispute.Number);
    }

    // "解决 #1 已补": the number says which, whatever question is open.
    private async Task<string> SayOnAsync(Turn turn, IncentiveWish.SayOnDispute said, CancellationToken cancellationToken)
    {
        if ((await disputes.ForAsync(turn.Person, turn.Today, cancellationToken)).FirstOrDefault(trail => trail.Dispute.Number == said.Number) is not { Dispute: var dispute })
            return turn.Words.NoSuchDispute(said.Number);
        if (dispute.SettledAt is not null)
            return turn.Words.DisputeIsOver(dispute.Number);
        if (said.Settles && dispute.PersonId == turn.Person.Id)
            return turn.Words.DisputeSettledByOthers;
        return said.Text.Length > 0 ? await SayAsync(turn, dispute.Id, said.Text, said.Settles, cancellationToken) : await WordsForAsync(turn, dispute, said.Settles, cancellationToken);
    }

    // "少算了一单" may be meant of one's own report as well.
    private Task<Card> AskAsync(Turn turn, IncentiveWish.Dispute wish, string about, CancellationToken cancellationToken) => asking.ConfirmAsync(
        turn, QuestionKind.PayDispute, $"{wish.Month.ToString("O", CultureInfo.InvariantCulture)}{Between}{about}{BeforeReason}{wish.Text}", turn.Words.DisputeMeant(about, wish.Text),
        (turn.Words.DisputePassOn, turn.Words.BetterNot), cancellationToken);

    public async Task<Answer?> RepliedAsync(Turn turn, OpenQuestion question, string reply, CancellationToken cancellationToken)
    {
        // Another question or a report is no word in a dispute, but "签的8万没算" says what is wrong, whatever else it looks like.
        var read = turn.Read(reply);
        var isReason = Objections.Raises(reply) || (Guessed(question) ? ShortAnswers.IsYes(reply) : !IsOther(read));
        if (ShortAnswers.IsNo(reply) || read.Incentive is IncentiveWish.SayOnDispute || !isReason)
            return null;
        if (question.Kind == QuestionKind.DisputeSettle && Closing(question, reply) is null)
            return Answer.Of(await AskClosingAsync(turn, question, reply.Trim(), cancellationToken));
        await asking.DropAsync(turn, cancellationToken);
        if (question.Kind == QuestionKind.PayDispute)
        {
            // What was said before is confirmed, or said in other words.
            return question.Text?.Split(Between, 2) is [var month, var rest] && rest.Split(BeforeReason) is [var about, .. var before]
                ? Answer.Of(await OpenAsync(turn, DateOnly.ParseExact(month, "O", CultureInfo.InvariantCulture), about, before is [var reason] && ShortAnswers.IsYes(reply) ? reason : reply.Trim(), cancellationToken)) : null;
        }

        return IdOf(question) is { } id
            ? Answer.Of(await SayAsync(turn, id, Closing(question, reply) ?? reply.Trim(), question.Kind == QuestionKind.DisputeSettle, cancellationToken)) : null;
    }

    private static Guid? IdOf(OpenQuestion question) => Guid.TryParseExact(question.Text?.Split(BeforeReason)[0], "N", out var id) ? id : null;

    // What says how it came out closes a dispute at once, or what was shown and is confirmed; null for anything else.
    private static string? Closing(OpenQuestion question, string reply) => question.Text?.Split(BeforeReason) is [_, var shown] && ShortAnswers.IsYes(reply) ? shown
        : DisputeWords.IsOutcome(reply) ? reply.Trim() : null;

    // A dispute is closed once and for all: what may as well be meant for something else is shown first.
    private async Task<Card> AskClosingAsync(Turn turn, OpenQuestion question, string text, CancellationToken cancellationToken)
    {
        var number = (await disputes.ForAsync(turn.Person, turn.Today, cancellationToken)).FirstOrDefault(trail => trail.Dispute.Id == IdOf(question))?.Dispute.Number ?? 0;
        return await asking.ConfirmAsync(
            turn, QuestionKind.DisputeSettle, $"{IdOf(question):N}{BeforeReason}{text}", turn.Words.DisputeClosingMeant(number, text), (turn.Words.DisputeCloseIt, turn.Words.BetterNot), cancellationToken);
    }

    // Whoever was asked whether pay is meant has not begun an objection yet.
    private static bool Guessed(OpenQuestion question) => question.Kind == QuestionKind.PayDispute && question.Text?.Contains(BeforeReason, StringComparison.Ordinal) == true;

    private static bool IsOther(Reading read) => read.Intent == Intent.Report || OtherBusiness.Is(read);

    // What it is about, as the person sees it now; null where there is no such line.
    private async Task<string?> AboutAsync(Turn turn, IncentiveWish.Dispute wish, CancellationToken cancellationToken)
    {
        if (wish.Line is null && wish.Rule is null)
            return Subject(null, null);
        var own = (await statements.OfAsync(turn.Person.OrganisationId, [turn.Person.Id], wish.Month, [], cancellationToken)).Lines;
        if (wish.Line is { } number)
            return number >= 1 && number <= own.Count ? Subject(own[number - 1], number) : null;
        if (own.ToList().FindIndex(line => line.Contest is null && line.RuleNumber == wish.Rule) is var place and >= 0)
            return Subject(own[place], place + 1);

        // A rule that has paid nothing yet may be what is objected to.
        return (await incentives.VersionsAsync(turn.Person.OrganisationId, cancellationToken)).Any(version => version.Number == wish.Rule) ? Subject(null, null) : null;

        string Subject(StatementLine? line, int? at)
        {
            var (chinese, english) = (Wordings.Of(Language.Chinese, turn.Catalogue), Wordings.Of(Language.English, turn.Catalogue));
            return DisputeSubject.Of(Of(chinese), Of(english));

            string Of(IWording words) => words.DisputeAbout(words.MonthName(wish.Month, turn.Today), line, at) + (line is null && wish.Rule is { } rule ? $" ({words.RuleNumber(rule)})" : "");
        }
    }

    private async Task<string> OpenAsync(Turn turn, DateOnly month, string about, string text, CancellationToken cancellationToken)
    {
        if (text.Length > PayDispute.LongestText)
            return turn.Words.DisputeTooLong(PayDispute.LongestText);
        var (dispute, judge) = await disputes.OpenAsync(turn.Person, turn.Team, month, about, text, turn.Today, turn.Now, cancellationToken);
        if (judge is not null)
            await mail.OpenedAsync(turn, judge, dispute, text, cancellationToken);
        return turn.Words.DisputeSent(dispute.Number, about, judge?.Name);
    }

    private async Task<string> SayAsync(Turn turn, Guid id, string text, bool settles, CancellationToken cancellationToken)
    {
        if (text.Length > PayDispute.LongestText)
            return turn.Words.DisputeTooLong(PayDispute.LongestText);
        if (await disputes.SeenAsync(turn.Person, id, turn.Today, cancellationToken) is not { } trail)
            return turn.Words.DisputeNotForYou;
        var (done, other) = await disputes.SayAsync(trail, turn.Person, text, settles, turn.Now, cancellationToken);
        if (!done)
            return trail.Dispute.SettledAt is null ? turn.Words.DisputeNotForYou : turn.Words.DisputeIsOver(trail.Dispute.Number);
        if (other is not null)
            await mail.SaidAsync(turn, other, trail.Dispute, text, settles, cancellationToken);
        return turn.Words.DisputeTold(trail.Dispute.Number, other?.Name, settles);
    }
}
