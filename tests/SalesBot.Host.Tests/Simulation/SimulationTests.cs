using Microsoft.Extensions.DependencyInjection;

namespace SalesBot.Host.Tests.Simulation;

public sealed class SimulationTests
{
    [Fact]
    public async Task N13_AMonthWithAThousandPeople_EveryDueMessageArrivesOnceOrIsAccountedFor()
    {
        await using var month = await Month.LiveAsync(Scale.Full, sabotage: null);

        var account = Account.Of(month, Scale.Full);

        TestContext.Current.TestOutputHelper?.WriteLine(account.ToString());
        Assert.True(account.Violations.Count == 0, string.Join("\n", account.Violations.Take(5)));
        Assert.True(month.Events["died while running"] > 0 && month.Events["died while delivering"] > 0 && month.Events["fired twice"] > 0);
    }

    [Fact]
    public async Task N13_AFewPeople_AreAccountedForToo()
    {
        await using var month = await Month.LiveAsync(Scale.Small, sabotage: null);

        Assert.Empty(Account.Of(month, Scale.Small).Violations);
    }

    // Each guard is taken out once, so that it is known that the simulation would see it fail.
    [Theory]
    [InlineData(Guard.UniqueKey)]
    [InlineData(Guard.Lease)]
    [InlineData(Guard.Leave)]
    [InlineData(Guard.Holidays)]
    [InlineData(Guard.DoneMeanwhile)]
    [InlineData(Guard.SilenceOnce)]
    [InlineData(Guard.DoubtIsRepeated)]
    public async Task N13_WithoutAGuard_TheSimulationGoesRed(Guard guard)
    {
        await using var month = await Month.LiveAsync(Scale.Small, services => Sabotage.Remove(services, guard));

        Assert.NotEmpty(Account.Of(month, Scale.Small).Violations);
    }
}
