using SalesBot.Domain.Coaching;
using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.Coaching;

public sealed class HelpRequestTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 7, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Asker = new(Guid.NewGuid());
    private static readonly PersonId Helper = new(Guid.NewGuid());

    [Fact]
    public void Take_Twice_CountsOnce()
    {
        var request = New();

        Assert.True(request.Take(Now));
        Assert.False(request.Take(Now.AddHours(1)));
        Assert.Equal((HelpState.Taken, Now), (request.State, request.TakenAt));
    }

    [Fact]
    public void Close_ByEither_EndsItForBoth()
    {
        var request = New();

        Assert.True(request.Close(Asker, Now));
        Assert.False(request.Close(Helper, Now.AddHours(1)));
        Assert.False(request.Take(Now.AddHours(1)));
        Assert.Equal((HelpState.Closed, Asker), (request.State, request.ClosedBy));
    }

    [Fact]
    public void OtherThan_IsTheOtherSide()
    {
        var request = New();

        Assert.Equal((Helper, Asker), (request.OtherThan(Asker), request.OtherThan(Helper)));
        Assert.False(request.Concerns(new PersonId(Guid.NewGuid())));
    }

    [Fact]
    public void New_WithTooLongATopic_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => New(new string('x', HelpRequest.LongestTopic + 1)));

    [Fact]
    public void Finish_Twice_CountsOnce()
    {
        var item = new AgreedItem(Guid.NewGuid(), Asker, Helper, "call three old customers", Now, new DateOnly(2026, 11, 25));

        Assert.True(item.Finish(Asker, Now));
        Assert.False(item.Finish(Helper, Now.AddDays(1)));
        Assert.Equal(((PersonId?)Asker, (DateTimeOffset?)Now), (item.DoneBy, item.DoneAt));
    }

    [Fact]
    public void Above_PrefersSomebodyAboveTheTeamsWhoDoesNotLeadThisOne()
    {
        var team = new Team(new(Guid.NewGuid()), new(Guid.NewGuid()), "East", "Asia/Shanghai", Language.English, TeamSchedule.Usual);
        Person Leader(Role role, TeamId? of, int joined) =>
            new(new(Guid.NewGuid()), team.OrganisationId, of, "x", role, Language.English, new DateOnly(2020, 1, joined));
        var (manager, director, admin, other) = (Leader(Role.Manager, null, 1), Leader(Role.Manager, null, 3), Leader(Role.Admin, null, 2), Leader(Role.Manager, team.Id, 1));
        team.LedBy(manager.Id);

        Assert.Equal(director.Id, ChainOfCommand.Above(team, [admin, manager, other, director])?.Id);
        Assert.Equal(admin.Id, ChainOfCommand.Above(team, [admin, manager, other])?.Id);
        Assert.Null(ChainOfCommand.Above(team, [manager, other]));
    }

    private static HelpRequest New(string topic = "price approval") =>
        new(new(Guid.NewGuid()), new(Guid.NewGuid()), null, Asker, Helper, topic, Now);
}
