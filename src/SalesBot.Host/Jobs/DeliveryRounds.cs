using SalesBot.Application;
using SalesBot.Application.Delivery;

namespace SalesBot.Host.Jobs;

/// <summary>The steps of the delivery, each in a scope of its own: what one step has read must not be taken for true in the next.</summary>
internal sealed class DeliveryRounds(IServiceScopeFactory scopes, IDeliverySignal signal, TimeProvider clock, DeliveryTrace trace)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private const int MostTries = 5;

    public async Task<Leased> LeaseAsync(int most, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LeaseDue>().ExecuteAsync(most, cancellationToken);
    }

    /// <summary>Hands one message over and keeps what came of it. Never throws.</summary>
    public async Task SendAsync(LeasedMessage leased, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var outcome = await scope.ServiceProvider.GetRequiredService<DeliverOne>().SendAsync(leased.Message, leased.Outgoing, cancellationToken);
            await KeepAsync(scope.ServiceProvider.GetRequiredService<SettleOutcomes>(), leased.Message, outcome);

            // The next one of its conversation may go now.
            signal.Wake();
        }
        catch (Exception failure)
        {
            // The lease runs out, and then the message counts as one whose sender has died.
            trace.OutcomesNotStored(1, failure);
        }
    }

    // What the channel has taken must be known, or it is sent again; so a store that is away for a moment is waited for.
    private async Task KeepAsync(SettleOutcomes settle, OutboxMessage message, SendOutcome outcome)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await settle.ExecuteAsync([(message, outcome)], countAttempt: false, CancellationToken.None);
                return;
            }
            catch (StoreUnavailableException) when (tries < MostTries)
            {
                await Task.Delay(FirstPause * Math.Pow(2, tries - 1), clock, CancellationToken.None);
            }
        }
    }
}
