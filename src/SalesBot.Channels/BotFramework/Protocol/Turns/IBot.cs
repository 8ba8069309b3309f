namespace SalesBot.Channels.BotFramework.Protocol;

/// <summary>What answers activities.</summary>
internal interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}

/// <summary>Code that runs as a turn.</summary>
internal delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);

/// <summary>
/// Thrown by a bot that cannot take an activity in just now (its store is away): the caller is asked to come again,
/// instead of being told that the activity arrived.
/// </summary>
internal sealed class TurnUnavailableException(TimeSpan retryAfter, Exception? cause = null)
    : Exception("The activity cannot be taken in at the moment.", cause)
{
    public TimeSpan RetryAfter { get; } = retryAfter;
}
