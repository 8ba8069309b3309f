using SalesBot.Application.Messaging;
using SalesBot.Application.Nudges;
using SalesBot.Application.People;
using SalesBot.Conversation.Turns;
using SalesBot.Domain.Nudges;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Cards;

/// <summary>How useful the nudges were in the last thirty days: to a manager those of the teams, to anybody else one's own.</summary>
internal sealed class NudgeUseCard(INudgeLog log, INudgeSettings settings, IPeople people, ReadTeamDay teams)
{
    private const int Days = 30;
    private const int MostQuietLines = 8;

    public async Task<Answer> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var members = new List<Person>();
        foreach (var team in await teams.TeamsOfAsync(turn.Person, cancellationToken))
            members.AddRange(await people.MembersAsync(team.Id, turn.Today, cancellationToken));
        if (members.Count == 0)
            members.Add(turn.Person);
        var ids = members.Select(member => member.Id).ToList();
        var lines = await log.UseAsync(ids, turn.Now.AddDays(-Days), cancellationToken);
        if (lines.Count == 0)
            return Answer.Of(turn.Words.NoUseYet);
        var wishes = await settings.OfAsync(ids, cancellationToken);
        return Answer.Of(new Card(turn.Words.UseTitle(Days))
        {
            Blocks =
            [
                new TableBlock(turn.Words.UseHeader, [.. lines.GroupBy(line => line.Kind).OrderBy(kind => kind.Key).Select(kind => Row(turn, kind))]),
                new TextBlock(turn.Words.UseMeaning, TextTone.Subtle),
                .. Quiet(turn, members, wishes),
            ],
        });
    }

    private static IReadOnlyList<string> Row(Turn turn, IGrouping<NudgeKind, NudgeUseLine> kind) => turn.Words.UseRow(
        kind.Key, kind.Sum(line => line.Sent), kind.Sum(line => line.Measured), kind.Sum(line => line.Helped));

    private static IEnumerable<TextBlock> Quiet(Turn turn, IReadOnlyList<Person> members, IReadOnlyDictionary<PersonId, NudgePreferences> wishes) =>
        members.SelectMany(member => NudgeRule.All.Where(rule => wishes.GetValueOrDefault(member.Id)?.WentQuiet(rule.Kind) == true)
                .Select(rule => (member.Name, rule.Kind)))
            .Take(MostQuietLines).Select(quiet => new TextBlock(turn.Words.QuietLine(quiet.Name, quiet.Kind)));
}
