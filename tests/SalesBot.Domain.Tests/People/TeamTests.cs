using SalesBot.Domain.People;
using Xunit;

namespace SalesBot.Domain.Tests.People;

public sealed class TeamTests
{
    [Fact]
    public void Team_WithoutAZone_IsRefused() => Assert.Throws<ArgumentException>(() => new Team(
        new TeamId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), "East", " ", Language.English, TeamSchedule.Usual));

    [Fact]
    public void IsEmployedOn_AroundJoiningAndLeaving_IncludesBothDays()
    {
        var person = new Person(
            new PersonId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), null, "Amy", Role.Rep, Language.English, new DateOnly(2026, 11, 2));
        person.Leave(new DateOnly(2026, 11, 30));
        Assert.Equal(
            [false, true, true, false],
            new[] { 1, 2, 30, 31 }.Select(day => person.IsEmployedOn(new DateOnly(2026, 11, 1).AddDays(day - 1))));
    }
}
