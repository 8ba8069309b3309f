using System.Security.Cryptography;
using System.Text;
using SalesBot.Application.Activities;
using SalesBot.Application.Calendars;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>Enters leave that somebody announces for themselves, or a manager for a member, and takes it back.</summary>
internal sealed class LeaveTurn(TakeLeave leave, OnBehalf onBehalf, IReports reports, Asking asking, Buttons buttons)
{
    private static readonly TimeSpan UndoneByWord = TimeSpan.FromHours(24);

    /// <summary>The key of the card that confirms what a message said about leave.</summary>
    public static string ConfirmationKey(string source) => $"leave:{source}";

    /// <summary>What one message says about leave is undone together, so its name settles the group.</summary>
    public static Guid GroupOf(string source) => new(SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, 16));

    /// <summary>The answer; null where the name means nobody, so that it was no leave after all.</summary>
    public async Task<Answer?> AnswerAsync(Turn turn, LeaveStatement statement, bool isConfirmed, CancellationToken cancellationToken)
    {
        var person = turn.Person;
        if (statement.Person is { } name)
        {
            var named = await onBehalf.LookUpAsync(turn, name, cancellationToken);
            if (named.Found.Count == 0)
                return null;
            if (!named.MayAct)
            {
                return Answer.Of(named.Found is [var one]
                    ? turn.Words.CannotEnterLeaveFor(one.Name)
                    : turn.Words.SeveralPeople(name, [.. named.Found.Select(found => found.Name)]));
            }

            person = named.Found[0];
        }

        var command = new LeaveCommand(
            person, turn.Person, GroupOf(turn.Message.Source), [.. statement.Spans.Select(s => new LeaveSpan(s.First, s.Last, s.WorkingDays, s.Part))],
            statement.Cancels, turn.Today, turn.Now)
        { IsConfirmed = isConfirmed };
        var result = await leave.ExecuteAsync(command, cancellationToken);
        var whose = person.Id == turn.Person.Id ? null : person.Name;
        return result is LeaveResult.AskFirst ask
            ? Answer.Of(await asking.ConfirmAsync(
                turn, QuestionKind.LongLeave, turn.Words.LongLeave(ask.Days, whose, turn.Today), turn.Words.TakeLongLeave, cancellationToken))
            : new Answer([new Said(CardOf(turn, result, command.GroupId, whose)) { Key = ConfirmationKey(turn.Message.Source) }]);
    }

    /// <summary>What became of taking a statement back; null where there was nothing to take back.</summary>
    public async Task<Card?> UndoAsync(Turn turn, Guid group, CancellationToken cancellationToken) =>
        await leave.UndoAsync(turn.Person, group, turn.Now, cancellationToken) switch
        {
            LeaveUndo.Undone undone => new Card(turn.Words.LeaveUndone(undone.First, undone.Last, undone.WasCancellation, turn.Today))
            {
                Buttons = [Buttons.MyTasks(turn.Words)],
            },
            LeaveUndo.NotYours => new Card(turn.Words.NotYourReport),
            _ => null,
        };

    /// <summary>Takes the leave back that was the last thing that the writer said; null where a report came after it, or a day has gone.</summary>
    public async Task<Answer?> UndoLatestAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await leave.LatestAsync(turn.Person, cancellationToken) is not { } latest || turn.Now - latest.EnteredAt > UndoneByWord)
            return null;
        if (await reports.LatestByAsync(turn.Person.Id, 1, cancellationToken) is [var report] && report.OpenedAt > latest.EnteredAt)
            return null;
        return await UndoAsync(turn, latest.GroupId, cancellationToken) is { } card ? Answer.Of(card) : null;
    }

    private Card CardOf(Turn turn, LeaveResult result, Guid group, string? whose)
    {
        var words = turn.Words;
        return result switch
        {
            LeaveResult.Taken taken => new Card(words.LeaveTaken(taken.Days, whose, turn.Today))
            {
                Blocks = [new TextBlock(words.LeaveMeans, TextTone.Subtle)],
                Buttons = [buttons.UndoLeave(words, turn.Person.Id, group), .. whose is null ? [] : new[] { Buttons.Say(words.AdjustForLeave, words.AdjustForLeaveOf(whose)) }],
            },
            LeaveResult.Cancelled cancelled => new Card(words.LeaveCancelled(cancelled.Days, whose, turn.Today))
            {
                Buttons = [buttons.UndoLeave(words, turn.Person.Id, group), Buttons.MyTasks(words)],
            },
            LeaveResult.OffAlready off => new Card(words.OffAlready(off.First, turn.Today)),
            LeaveResult.FreeAnyway free => new Card(words.FreeAnyway(free.First, turn.Today)),
            LeaveResult.TooLongAgo ago => new Card(words.LeaveTooLongAgo(ago.Day, turn.Today)),
            LeaveResult.TooFar far => new Card(words.LeaveTooFar(far.Day, turn.Today)),
            _ => new Card(words.NoLeave),
        };
    }
}
