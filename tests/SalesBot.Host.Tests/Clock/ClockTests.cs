using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Host.Clock;
using SalesBot.Host.Composition;

namespace SalesBot.Host.Tests.Clock;

public sealed class ClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 27, 16, 59, 50, TimeSpan.FromHours(8));
    private readonly FakeTimeProvider real = new(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void OffsetClock_WhenTimePasses_RunsOnFromItsStart()
    {
        var clock = new OffsetTimeProvider(real, Start);
        clock.Begin();

        real.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal(Start.AddSeconds(15), clock.GetUtcNow());
        Assert.Equal(TimeSpan.Zero, clock.GetUtcNow().Offset);
    }

    [Fact]
    public void OffsetClock_WhileTheProcessStarts_StandsAtItsStart()
    {
        var clock = new OffsetTimeProvider(real, Start);

        real.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal(Start, clock.GetUtcNow());

        clock.Begin();
        clock.Begin();
        real.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(Start.AddSeconds(2), clock.GetUtcNow());
    }

    [Fact]
    public async Task OffsetClock_WhenATimerIsSet_ItRunsAtNormalSpeed()
    {
        var clock = new OffsetTimeProvider(real, Start);
        var wait = Task.Delay(TimeSpan.FromSeconds(10), clock, TestContext.Current.CancellationToken);

        real.Advance(TimeSpan.FromSeconds(9));
        Assert.False(wait.IsCompleted);
        real.Advance(TimeSpan.FromSeconds(1));

        await wait;
    }

    [Theory]
    [InlineData("2026-11-27T16:59:50+08:00")]
    [InlineData("2026-11-27T08:59:50Z")]
    public void StartAt_InLocalMode_SetsTheClock(string text) =>
        Assert.Equal(Start, Choose(text, isLocal: true).GetUtcNow());

    [Fact]
    public void StartAt_WhenNotGiven_LeavesTheRealClock() => Assert.Same(real, Choose("", isLocal: false));

    [Fact]
    public void StartAt_OutsideLocalMode_IsRefusedInOneLine()
    {
        var refusal = Assert.Throws<SettingsException>(() => Choose("2026-11-27T16:59:50+08:00", isLocal: false));

        Assert.Contains("local mode only", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Theory]
    [InlineData("2026-11-27T16:59:50")]
    [InlineData("27.11.2026 16:59")]
    [InlineData("tomorrow")]
    public void StartAt_WithoutAnInstantsForm_IsRefusedWithAnExample(string text)
    {
        var refusal = Assert.Throws<SettingsException>(() => Choose(text, isLocal: true));

        Assert.Contains("2026-11-27T16:59:50+08:00", refusal.Message, StringComparison.Ordinal);
    }

    private TimeProvider Choose(string startAt, bool isLocal)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Clock:StartAt", startAt)]).Build();
        return ClockRegistration.Choose(configuration, new LocalMode(isLocal), real);
    }
}
