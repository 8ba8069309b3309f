namespace SalesBot.Application.Delivery;

/// <summary>Wakes the loop that delivers messages when there is something new.</summary>
public interface IDeliverySignal
{
    /// <summary>Says that there may be something to deliver.</summary>
    void Wake();

    /// <summary>Waits until <see cref="Wake"/> is called, or for a time.</summary>
    Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken);
}
