using SalesBot.Application.Activities;
using SalesBot.Application.Honours;
using SalesBot.Application.Messaging;
using SalesBot.Application.People;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Handlers;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Honours;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>"表扬 @李娜 帮我拿下华为" / "kudos to Amy for the demo": praise that reaches a colleague, five a day (L12).</summary>
internal sealed class KudosTopic(GiveKudos give, Colleagues colleagues, HonourMail mail, KudosList list, IReports reports) : ITopic
{
    private static readonly TimeSpan UndoneByWord = TimeSpan.FromHours(24);

    public IReadOnlyCollection<string> Verbs { get; } = [CardVerbs.KudosBack];

    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken) => reading.Honour switch
    {
        HonourWish.Praise { Text: "" } => Answer.Of(turn.Words.KudosHow),
        HonourWish.PraiseLeft => Answer.Of(turn.Words.KudosLeft(await give.LeftAsync(turn.Person, turn.Today, cancellationToken), Kudos.MostADay)),
        HonourWish.Praise { IsThanks: true } thanks => reading.Intent is Intent.None && (await colleagues.FindAsync(turn, thanks.Text, cancellationToken)).People is [var thanked] && thanked.Id != turn.Person.Id && Names(thanks.Text, thanked.Name)
            ? await PraiseAsync(turn, reading, thanks.Text, cancellationToken) : null,
        HonourWish.Praise praise => await PraiseAsync(turn, reading, praise.Text, cancellationToken),
        HonourWish.TakePraiseBack => await give.LatestAsync(turn.Person, cancellationToken) is { } latest
            ? Answer.Of(await BackAsync(turn, latest.Id, cancellationToken)) : Answer.Of(turn.Words.NoKudosToUndo),
        HonourWish.MyPraise => Answer.Of(await list.OfAsync(turn, cancellationToken)),
        _ when reading is { Intent: Intent.Undo, Taken: null or { Metric: null } } => await UndoLatestAsync(turn, cancellationToken),
        _ => null,
    };

    // "thanks a lot" is nobody's praise, though Amy begins with an a.
    private static bool Names(string text, string name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase) || name.Split(' ') is [var first, _, ..] && text.Split(' ', ',', ':')[0].Equals(first, StringComparison.OrdinalIgnoreCase);

    public async Task<Answer> PressedAsync(Turn turn, CardAction action, CancellationToken cancellationToken) =>
        Answer.InPlace(await BackAsync(turn, ActionTurn.Id(action, "kudos"), cancellationToken));

    private async Task<Answer?> PraiseAsync(Turn turn, Reading reading, string text, CancellationToken cancellationToken)
    {
        var named = IsSelf(text) ? new Colleagues.Named([turn.Person], text, "") : await colleagues.FindAsync(turn, text, cancellationToken);
        switch (named.People)
        {
            case []:
                // What is a report from end to end praises nobody.
                return reading.Intent is Intent.Report or Intent.Plan
                    ? null : Answer.Of(turn.Words.NoSuchColleague(named.Name, await colleagues.NearestAsync(turn, named.Name, cancellationToken)));
            case [var to]:
                return Answer.Of(await GiveAsync(turn, to, named.Rest, cancellationToken));
            default:
                return Answer.Of(turn.Words.SeveralColleagues(named.Name, [.. named.People.Select(one => one.Name)]));
        }
    }

    private async Task<Card> GiveAsync(Turn turn, Person to, string text, CancellationToken cancellationToken)
    {
        switch (await give.ExecuteAsync(turn.Person, to, text, turn.Today, turn.Now, cancellationToken))
        {
            case KudosResult.Given given:
                await mail.KudosAsync(turn, to, given, cancellationToken);
                return mail.KudosGiven(turn, to, given);
            case KudosResult.ToOneself:
                return new Card(turn.Words.KudosToOneself);
            case KudosResult.HasLeft:
                return new Card(turn.Words.ColleagueHasLeft(to.Name));
            case KudosResult.TooLong:
                return new Card(turn.Words.KudosTooLong(Kudos.LongestText));
            default:
                return new Card(turn.Words.KudosUsedUp(Kudos.MostADay));
        }
    }

    private async Task<Card> BackAsync(Turn turn, Guid id, CancellationToken cancellationToken)
    {
        if (await give.TakeBackAsync(turn.Person, id, turn.Now, cancellationToken) is not { } back)
            return new Card(turn.Words.AlreadyUndone);
        return new Card(turn.Words.KudosBack(await mail.TakeBackAsync(turn, back, cancellationToken)));
    }

    // A bare "undo" means whatever was said last: praise, or the report after it.
    private async Task<Answer?> UndoLatestAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await give.LatestAsync(turn.Person, cancellationToken) is not { } latest || turn.Now - latest.At > UndoneByWord)
            return null;
        if (await reports.LatestByAsync(turn.Person.Id, 1, cancellationToken) is [var report] && report.OpenedAt > latest.At)
            return null;
        return Answer.Of(await BackAsync(turn, latest.Id, cancellationToken));
    }

    private static bool IsSelf(string text) =>
        text is "我" or "自己" or "我自己" or "我一下" || text.Equals("me", StringComparison.OrdinalIgnoreCase) || text.Equals("myself", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Lists the praise that somebody has received.</summary>
internal sealed class KudosList(IKudos kudos, IPeople people)
{
    private const int Most = 8;

    public async Task<Card> OfAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (latest, count) = await kudos.ReceivedAsync(turn.Person.Id, Most, cancellationToken);
        var names = (await people.FindAsync([.. latest.Select(one => one.From).Distinct()], cancellationToken)).ToDictionary(one => one.Id, one => one.Name);
        return HonourCards.Kudos(turn.Words, latest, count, names, turn.Today);
    }
}
