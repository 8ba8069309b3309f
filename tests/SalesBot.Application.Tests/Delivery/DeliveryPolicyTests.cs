using Microsoft.Extensions.Time.Testing;
using SalesBot.Application.Delivery;
using SalesBot.Application.Messaging;
using Xunit;

namespace SalesBot.Application.Tests.Delivery;

public sealed class DeliveryPolicyTests
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly DeliveryPolicy policy;

    public DeliveryPolicyTests() => policy = new DeliveryPolicy(clock, new Random(7), new DeliveryNode("node"));

    [Theory]
    [InlineData(MessageClass.Reply, 1, DeliveryState.Unknown)]
    [InlineData(MessageClass.Notice, 3, DeliveryState.Unknown)]
    [InlineData(MessageClass.Update, 16, DeliveryState.Dead)]
    public void Doubts_ByClassOfMessage_EndAfterSoManyAttempts(MessageClass kind, int attempts, DeliveryState end)
    {
        var message = Message(kind);

        Assert.Equal(attempts, TryUntilSettled(message, new SendOutcome.Doubtful("Timeout")));
        Assert.Equal((end, "Timeout"), (message.State, message.LastError));
    }

    [Fact]
    public void Doubts_AmongSafeFailures_AreCountedAlone()
    {
        var message = Message(MessageClass.Notice);
        for (var n = 0; n < 5; n++)
            Try(message, new SendOutcome.Failed("NameResolutionError"));

        Try(message, new SendOutcome.Doubtful("Timeout"));

        Assert.Equal((DeliveryState.Waiting, clock.GetUtcNow().AddSeconds(30)), (message.State, message.NextAttemptAt));
    }

    [Fact]
    public void Failures_OneAfterAnother_WaitLongerEachTimeAndNeverTheSame()
    {
        var (one, other) = (Message(MessageClass.Notice), Message(MessageClass.Notice));
        var waits = new List<TimeSpan>();
        for (var n = 0; n < 8; n++)
        {
            Try(one, new SendOutcome.Failed("ConnectionError"));
            Try(other, new SendOutcome.Failed("ConnectionError"));
            waits.Add(one.NextAttemptAt - clock.GetUtcNow());
            Assert.InRange(waits[^1].TotalSeconds, Math.Pow(2, n + 1), Math.Min(300, 1.5 * Math.Pow(2, n + 1)));
            Assert.NotEqual(one.NextAttemptAt, other.NextAttemptAt);
        }

        Assert.Equal(waits.Order(), waits);
    }

    [Fact]
    public void Throttling_HoweverOften_NeverGivesUpAndHeedsWhatIsTold()
    {
        var message = Message(MessageClass.Notice);
        for (var n = 0; n < 40; n++)
            Try(message, new SendOutcome.Throttled(TimeSpan.FromSeconds(7)));

        Assert.Equal((DeliveryState.Waiting, clock.GetUtcNow().AddSeconds(7)), (message.State, message.NextAttemptAt));
        Try(message, new SendOutcome.Throttled(TimeSpan.FromDays(3)));
        Assert.Equal(clock.GetUtcNow().AddHours(1), message.NextAttemptAt);
    }

    [Fact]
    public void Replay_OfAMessageGivenUp_StartsAnew()
    {
        var message = Message(MessageClass.Notice);
        Try(message, new SendOutcome.Rejected("BadSyntax"));

        message.Replay(clock.GetUtcNow());

        Assert.Equal((DeliveryState.Waiting, 0, 0, null), (message.State, message.Attempts, message.Doubts, message.SettledAt));
        Assert.Throws<InvalidOperationException>(() => message.Replay(clock.GetUtcNow()));
    }

    private int TryUntilSettled(OutboxMessage message, SendOutcome outcome)
    {
        var attempts = 0;
        for (; message.SettledAt is null; attempts++)
            Try(message, outcome);
        return attempts;
    }

    private void Try(OutboxMessage message, SendOutcome outcome)
    {
        policy.Begin(message);
        policy.Apply(message, outcome);
    }

    private OutboxMessage Message(MessageClass kind) => new(
        Guid.NewGuid(), "daily:1", kind, new Card("还差 2 家拜访。"), clock.GetUtcNow(), clock.GetUtcNow().AddHours(4));
}
