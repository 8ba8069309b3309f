using System.Collections.Immutable;
using SalesBot.Application.Calendars;
using SalesBot.Application.People;
using SalesBot.Application.Targets;
using SalesBot.Conversation.Handlers;
using SalesBot.Domain.Calendars;
using SalesBot.Domain.People;
using SalesBot.Domain.Targets;

namespace SalesBot.Conversation.Turns;

/// <summary>"邀请 张三 到 华东组" / "invite Anna to South": a manager makes a code by which one person joins.</summary>
internal sealed class InviteCommand(Enrolment enrolment, ReadTeamDay teams)
{
    private static readonly ImmutableArray<string> Words = ["邀请", "邀請", "invite "];
    private static readonly ImmutableArray<string> Joints = [" 到 ", " 到", "到 ", " 去", " to ", "到", "加入"];

    /// <summary>The answer; null where the text invites nobody.</summary>
    public async Task<Answer?> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var text = turn.Message.Text.Trim();
        if (text.Length > 200 || Words.FirstOrDefault(w => text.StartsWith(w, StringComparison.OrdinalIgnoreCase)) is not { } word)
            return null;
        if (turn.Person.Role == Role.Rep)
            return Answer.Of(turn.Words.InviteIsForManagers);
        var led = await teams.TeamsOfAsync(turn.Person, cancellationToken);
        var (name, team) = Split(text[word.Length..].Trim(), led);
        if (name.Length is 0 or > 100 || team is null)
            return Answer.Of(turn.Words.InviteHow([.. led.Select(t => t.Name)]));
        var invitation = await enrolment.InviteAsync(turn.Person.OrganisationId, team.Id, name, Role.Rep, turn.Now, cancellationToken);
        return Answer.Of(turn.Words.Invited(
            invitation.Name, team.Name, invitation.Code, LocalTime.DayOf(invitation.ExpiresAt, team.Zone)));
    }

    private static (string Name, Team? Team) Split(string rest, IReadOnlyList<Team> led)
    {
        // A team may be named as elsewhere: "to East" is 华东组.
        List<GoalGroup> groups = [.. led.Select(team => new GoalGroup(new GoalOwner(GoalOwnerKind.Team, team.Id.Value), team.Name, [], null))];
        foreach (var joint in Joints)
        {
            var at = rest.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && GoalNames.Find(rest[(at + joint.Length)..], groups) is [var named])
                return (rest[..at].Trim(), led.First(team => team.Id.Value == named.Owner.Id));
        }

        return (rest, led is [var only] ? only : null);
    }
}
