using SalesBot.Application.Delivery;

namespace SalesBot.Host.Tests.Simulation;

/// <summary>Hears of every message that was put into the outbox, and lets the process die after some of them.</summary>
internal sealed class MortalSignal(UnsteadyChannel channel) : IDeliverySignal
{
    private int left = int.MaxValue;

    /// <summary>Lets the process die after a number of messages.</summary>
    public void DieAfter(int messages) => left = messages;

    public void Wake()
    {
        if (Interlocked.Decrement(ref left) == 0)
            channel.Life.Cancel();
    }

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => Task.CompletedTask;
}
