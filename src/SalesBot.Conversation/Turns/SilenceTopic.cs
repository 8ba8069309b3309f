using SalesBot.Application.People;
using SalesBot.Conversation.Understanding;
using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;

namespace SalesBot.Conversation.Turns;

/// <summary>"没上报跟进 华东组 2/3/5" / "silence steps East off": a manager says after how many silent working days who hears of it.</summary>
internal sealed class SilenceTopic(ReadTeamDay teams, IPeople people) : ITopic
{
    public async Task<Answer?> AnswerAsync(Turn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (reading.Coaching is not CoachingWish.SetSteps wish)
            return null;
        if (turn.Person.Role == Role.Rep)
            return Answer.Of(turn.Words.StepsAreForManagers);
        var led = await teams.TeamsOfAsync(turn.Person, cancellationToken);
        var named = led.Where(team => wish.Team is null || team.Name.Contains(wish.Team, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named is not [var only] || !SilenceSteps.AreValid(wish.Rep, wish.Manager, wish.Above)
            || await people.FindTeamAsync(only.Id, cancellationToken) is not { } team)
            return Answer.Of(turn.Words.StepsHow([.. led.Select(one => one.Name)]));
        team.Heed(new SilenceSteps(wish.Rep, wish.Manager, wish.Above));
        return Answer.Of(turn.Words.StepsSet(team.Name, team.SilenceSteps));
    }
}
