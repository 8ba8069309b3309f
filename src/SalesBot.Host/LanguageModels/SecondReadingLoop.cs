using SalesBot.Conversation.SecondReading;

namespace SalesBot.Host.LanguageModels;

/// <summary>Has one message after the other read again until the process stops; a failure of one does not stop the rest.</summary>
internal sealed class SecondReadingLoop(IServiceScopeFactory scopes, SecondLooks looks, ILogger<SecondReadingLoop> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var message in looks.AllAsync(stoppingToken))
            {
                try
                {
                    await using var scope = scopes.CreateAsyncScope();
                    await scope.ServiceProvider.GetRequiredService<ReadAgain>().ExecuteAsync(message, stoppingToken);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    Log.SecondReadingFailed(log, failure);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process stops; what waits was not recorded and its writers know.
        }
    }
}
