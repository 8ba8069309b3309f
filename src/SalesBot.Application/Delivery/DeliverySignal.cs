namespace SalesBot.Application.Delivery;

/// <summary>Wakes the delivery loop of this process.</summary>
public sealed class DeliverySignal(TimeProvider clock) : IDeliverySignal, IDisposable
{
    private readonly SemaphoreSlim awake = new(0, 1);

    /// <inheritdoc/>
    public void Wake()
    {
        try
        {
            awake.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is awake already.
        }
    }

    /// <inheritdoc/>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var time = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellationToken);
        try
        {
            await awake.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The time is over.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => awake.Dispose();
}
