using SalesBot.Application.Leaderboards;
using SalesBot.Application.Messaging;
using SalesBot.Conversation.Cards;
using SalesBot.Conversation.Turns;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Handlers;

/// <summary>Settles how boards are shown and what a score is made of; a manager sees what would change and confirms it.</summary>
internal sealed class BoardSettingTalk(BoardRules rules, Asking asking)
{
    public async Task<Card> AskAsync(Turn turn, BoardWish wish, CancellationToken cancellationToken)
    {
        if (wish is BoardWish.Weigh { Weights.Count: 0 })
            return new Card(turn.Words.WeightsAre(await WeightsAsync(turn, cancellationToken))) { Buttons = [Buttons.Say(turn.Words.ScoreButton, turn.Words.ScoreButton)] };
        var led = await TeamsAsync(turn, cancellationToken);
        if (led.Count == 0)
            return new Card(turn.Words.BoardsAreForManagers);
        var teams = Meant(led, wish);
        if (teams.Count == 0)
            return new Card(turn.Words.BoardsOfNoSuchTeam(((BoardWish.Arrange)wish).Team!, [.. led.Select(team => team.Name)]));
        if (Wrong(turn, wish) is { } wrong)
            return new Card(wrong);
        List<string> names = [.. teams.Select(team => team.Name)];
        var preview = wish switch
        {
            BoardWish.Weigh weigh => turn.Words.WeightsPreview(await WeightsAsync(turn, cancellationToken), Of(weigh), names),
            BoardWish.Arrange set => turn.Words.BoardSettingPreview(set.Setting, set.Top, names),
            _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, "Nothing to settle."),
        };
        return await asking.ConfirmAsync(turn, QuestionKind.BoardSetting, preview, turn.Words.GoAhead, cancellationToken);
    }

    /// <summary>Does what was shown; what may be changed is looked at again.</summary>
    public async Task<Card> DoAsync(Turn turn, BoardWish wish, CancellationToken cancellationToken)
    {
        await asking.DropAsync(turn, cancellationToken);
        var teams = Meant(await TeamsAsync(turn, cancellationToken), wish);
        if (teams.Count == 0 || Wrong(turn, wish) is not null)
            return new Card(turn.Words.StaleButton);
        await rules.ChangeAsync(turn.Person, [.. teams.Select(team => team.Id)], policy => Apply(policy, wish), turn.Now, cancellationToken);
        if (wish is not BoardWish.Arrange set)
            return new Card(turn.Words.WeightsDone(Of((BoardWish.Weigh)wish))) { Buttons = [Buttons.Say(turn.Words.ScoreButton, turn.Words.ScoreButton)] };
        var back = turn.Words.BoardSettingBack(set.Setting, set.Team is null ? null : teams[0].Name);
        return new Card(turn.Words.BoardSettingDone(set.Setting, set.Top, [.. teams.Select(team => team.Name)]))
        {
            Buttons = [Buttons.Say(turn.Words.Leaderboard, turn.Words.Leaderboard), Buttons.Say(back.Title, back.Text)],
        };
    }

    public async Task<Card> HideAsync(Turn turn, bool hide, CancellationToken cancellationToken) => new(
        !await rules.HideAsync(turn.Person, hide, turn.Now, cancellationToken) ? turn.Words.NobodyHides
        : hide ? turn.Words.LeftOutOfBoards : turn.Words.BackOnBoards);

    private static void Apply(BoardPolicy policy, BoardWish wish)
    {
        switch (wish)
        {
            case BoardWish.Weigh weigh:
                policy.Weigh(Of(weigh));
                break;
            case BoardWish.Arrange { Setting: BoardWish.BoardSetting.Top or BoardWish.BoardSetting.Everybody } set:
                policy.Show(set.Setting == BoardWish.BoardSetting.Top ? set.Top : null);
                break;
            case BoardWish.Arrange { Setting: BoardWish.BoardSetting.TeamsOnly or BoardWish.BoardSetting.PeopleToo } set:
                policy.CompareTeamsOnly(set.Setting == BoardWish.BoardSetting.TeamsOnly);
                break;
            case BoardWish.Arrange set:
                policy.LetHide(set.Setting == BoardWish.BoardSetting.MayHide);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(wish), wish, "Nothing to settle.");
        }
    }

    private static string? Wrong(Turn turn, BoardWish wish) => wish switch
    {
        BoardWish.Arrange { Setting: BoardWish.BoardSetting.Top, Top: < 1 or > BoardPolicy.MostPlaces } => turn.Words.BoardSettingHow,
        BoardWish.Weigh weigh when weigh.Weights.Any(part => part.Percent is < 1 or > 100 || part.Percent != decimal.Truncate(part.Percent))
            || !ScoreWeights.AreValid(Of(weigh)) => turn.Words.WeightsWrong(weigh.Weights.Sum(part => part.Percent)),
        _ => null,
    };

    private static List<ScoreWeight> Of(BoardWish.Weigh wish) => [.. wish.Weights.Select(part => new ScoreWeight(part.Metric, (int)part.Percent))];

    private async Task<IReadOnlyList<ScoreWeight>> WeightsAsync(Turn turn, CancellationToken cancellationToken)
    {
        var team = turn.Team?.Id ?? (await rules.ChangeableAsync(turn.Person, cancellationToken) is [var first, ..] ? first.Id : null);
        return (await rules.OfAsync(turn.Person.OrganisationId, team, cancellationToken)).Weights;
    }

    // The one team that is named, by all of its name or by how the name begins; all of them where none is.
    private static IReadOnlyList<Team> Meant(IReadOnlyList<Team> led, BoardWish wish)
    {
        if (wish is not BoardWish.Arrange { Team: { } name })
            return led;
        List<Team> named = [.. led.Where(team => team.Name.Equals(name, StringComparison.OrdinalIgnoreCase))];
        return named.Count > 0 ? named : led.Where(team => team.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? [only] : [];
    }

    // In a group what is said goes for that group's team.
    private async Task<IReadOnlyList<Team>> TeamsAsync(Turn turn, CancellationToken cancellationToken)
    {
        var led = await rules.ChangeableAsync(turn.Person, cancellationToken);
        return !turn.IsPrivate && turn.Team is { } own ? [.. led.Where(team => team.Id == own.Id)] : led;
    }
}
